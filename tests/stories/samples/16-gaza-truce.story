story   On the first day of a Gaza truce Hamas frees 24 hostages and Israel frees 39 prisoners.
file    samples/16-gaza-truce.txt
event   RETREAT PSE.HMS  status=occurred date=2023-11-24..2023-11-24  evidence="Hamas released 24 hostages on Friday"
event   RETREAT ISR  status=occurred date=2023-11-24..2023-11-24  evidence="Israel freed 39 Palestinian women and teenagers"
event   SUPPORT THA -> QAT + IRN  status=occurred  evidence="Thailand thanked Qatar and Iran"
event   THREATEN ISR  status=occurred  evidence="vowed to resume the offensive afterwards"
event   ASSAULT ISR -> PSE  status=occurred date=2023-11-24..2023-11-24  evidence="fired on Palestinians"
event   CONSULT USA + QAT  status=occurred date=2023-11-22..2023-11-22  evidence="discussed the next steps with the emir of Qatar by telephone"
event   ASSAULT ISR.COP -> PSE  status=occurred  evidence="Israeli police fired tear gas"
event   ACCUSE ISR -> ESP + BEL  status=occurred  evidence="accused the two leaders of supporting terrorism"
