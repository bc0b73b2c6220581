story   Colombia's president and the FARC commander sign a revised peace accord in Bogota.
file    samples/07-teatro-colon.txt
event   SUPPORT COL + COL.FARC  status=occurred date=2016-11-24..2016-11-24 place=Bogota  evidence="signed a revised peace accord"
event   ACCUSE COL  status=occurred  evidence="criticised the new text"
event   REQUEST COL  status=occurred  evidence="demanded another referendum"
event   REJECT COL  status=occurred  evidence="Santos refused"
event   REJECT COL.FARC  status=occurred  evidence="had initially rejected that demand"
event   ASSAULT COL.MIL -> COL.FARC  status=occurred date=2016-11-13..2016-11-13  evidence="were shot dead by soldiers"
event   SUPPORT USA -> COL  status=occurred  evidence="congratulated Santos"
event   SUPPORT USA  status=occurred  evidence="praised the agreement"
no      PROTEST evidence="several hundred people watched on giant screens"
