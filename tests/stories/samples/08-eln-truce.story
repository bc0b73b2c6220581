story   A six-month ceasefire between Colombia's government and the ELN takes effect.
file    samples/08-eln-truce.html
event   RETREAT COL + COL.ELN  status=occurred date=2023-08-03..2023-08-03  evidence="began a six-month ceasefire on Thursday"
event   SUPPORT COL + COL.ELN  status=occurred date=2023-06-09..2023-06-09  evidence="signed the truce in the Cuban capital on June 9"
event   AGREE COL.ELN -> COL  status=planned  evidence="will not attack soldiers or police"
event   THREATEN COL  status=occurred  evidence="warned that the security forces would respond"
event   ACCUSE COL  status=occurred  evidence="criticized the truce"
event   ASSAULT COL.ELN -> COL  status=occurred date=2023-03-01..2023-03-31  evidence="rebels killed nine soldiers"
no      COERCE evidence="Navy seizes record cocaine haul"
no      PROTEST evidence="Panama protesters block highway"
no      THREATEN evidence="threatens to expel mining firms"
