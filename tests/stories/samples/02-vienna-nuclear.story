story   Iran and six powers agree in Vienna on limits to Tehran's nuclear programme against the lifting of sanctions.
file    samples/02-vienna-nuclear.txt
event   AGREE IRN + ?  status=occurred date=2015-07-14..2015-07-14 place=Vienna  evidence="reached a landmark agreement on Tuesday"
event   CONCEDE EUU + USA -> IRN  status=planned  evidence="will suspend nuclear-related sanctions"
event   SUPPORT IAE + IRN  status=occurred date=2015-07-14..2015-07-14  evidence="signed a road map with Iran"
event   THREATEN USA  status=occurred  evidence="warned that he would veto any bill"
event   SUPPORT IRN  status=occurred  evidence="praised the accord in a televised address"
event   ACCUSE ISR  status=occurred  evidence="condemned the deal"
event   ACCUSE USA  status=occurred  evidence="criticised the agreement"
event   AGREE IRN  status=occurred date=2013-11-01..2013-11-30 place=Geneva  evidence="struck an interim deal in Geneva"
no      AGREE evidence="condition that Washington had demanded"
