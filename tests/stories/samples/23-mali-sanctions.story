story   Mali closes its borders and recalls ambassadors after ECOWAS imposes sanctions over delayed elections.
file    samples/23-mali-sanctions.txt
event   SANCTION ECW -> MLI  status=occurred  evidence="imposed sweeping sanctions"
event   SANCTION MLI  status=occurred date=2022-01-10..2022-01-10  evidence="recalled its ambassadors"
event   REJECT ECW  status=occurred  evidence="ECOWAS rejected that timetable"
event   ACCUSE MLI -> ECW  status=occurred  evidence="condemned the measures as illegal"
event   REQUEST MLI -> MLI  status=occurred  evidence="called on Malians to remain calm"
event   SUPPORT FRA  status=occurred  evidence="backed the sanctions"
event   REJECT RUS + CHN  status=occurred date=2022-01-11..2022-01-11  evidence="blocked a statement in the U.N. Security Council"
event   AGREE DZA  status=occurred  evidence="Algeria offered to mediate"
event   COERCE MLI -> MLI  status=occurred date=2021-05-01..2021-05-31  evidence="arrested the civilian leaders"
no      COERCE evidence="announced that its border with Mali would stay open"
