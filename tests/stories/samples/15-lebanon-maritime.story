story   Lebanon and Israel finalise their maritime border agreement in Naqoura through American and UN intermediaries.
file    samples/15-lebanon-maritime.html
event   SUPPORT LBN + ISR  status=occurred date=2022-10-27..2022-10-27 place=Naqoura  evidence="finalised a U.S.-brokered agreement on their maritime border"
event   SUPPORT LBN.HEZ  status=occurred  evidence="praised the agreement in a speech on Thursday"
event   THREATEN LBN.HEZ -> ISR  status=occurred  evidence="had threatened war"
event   ASSAULT ISR -> LBN.HEZ  status=occurred date=2022-07-01..2022-07-31  evidence="the Israeli military shot down"
event   ACCUSE ISR  status=occurred  evidence="has denounced the deal as a surrender"
event   REJECT ISR  status=occurred date=2022-10-23..2022-10-23  evidence="on Sunday rejected four petitions"
event   SUPPORT USA -> LBN + ISR  status=occurred  evidence="congratulated both leaders"
event   SUPPORT FRA  status=occurred  evidence="welcomed the accord"
no      AID evidence="Cyprus sends team to Beirut"
no      ASSAULT evidence="Hezbollah will attack the rig anyway"
