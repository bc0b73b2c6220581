story   The two Libyan military delegations sign a permanent ceasefire in Geneva.
file    samples/12-libya-geneva.txt
event   SUPPORT LBY  status=occurred date=2020-10-23..2020-10-23 place=Geneva  evidence="signed a complete and permanent ceasefire agreement today"
event   SUPPORT UNO -> LBY  status=occurred  evidence="congratulated the delegations"
event   REQUEST UNO  status=occurred  evidence="appealed to Member States to respect"
event   REQUEST UNO  status=occurred  evidence="called on regional actors to respect the agreement"
event   AGREE LBY  status=occurred  evidence="agreed to reopen the coastal road"
event   ASSAULT LBY  status=occurred date=2019-04-01..2019-04-30 place=Tripoli  evidence="launched an offensive on Tripoli"
event   AID TUR -> LBY.GNA  status=occurred  evidence="sent military support"
event   SUPPORT EUU + EGY  status=occurred  evidence="The European Union and Egypt welcomed it"
no      RETREAT evidence="all mercenaries and foreign fighters shall depart"
