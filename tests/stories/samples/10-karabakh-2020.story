story   Armenia, Azerbaijan and Russia sign a statement that halts the war over Nagorno-Karabakh.
file    samples/10-karabakh-2020.txt
event   SUPPORT ARM + AZE + RUS  status=occurred date=2020-11-09..2020-11-09  evidence="signed the joint statement late on Monday"
event   PROTEST ARM  status=occurred place=Yerevan  evidence="Thousands of protesters gathered in Yerevan overnight"
event   ASSAULT ARM -> ARM  status=occurred  evidence="beat the speaker of parliament"
event   REQUEST ARM -> ARM  status=occurred  evidence="demanded the prime minister's resignation"
event   REJECT ARM  status=occurred  evidence="He rejected the calls"
event   ASSAULT AZE -> RUS  status=occurred date=2020-11-09..2020-11-09  evidence="shot down a Russian military helicopter"
event   CONCEDE AZE -> RUS  status=occurred  evidence="Baku apologised"
event   CONSULT RUS + TUR  status=occurred  evidence="discussed the accord with his Turkish counterpart"
event   REQUEST FRA -> TUR  status=occurred  evidence="urged Turkey to end what Paris called its provocations"
no      PROTEST evidence="crowds waving flags celebrated in the streets"
