story   A summit of the presidents of Congo and Rwanda in Luanda is called off over talks with the M23.
file    samples/17-luanda.txt
event   CONSULT COD -> AGO  status=occurred date=2024-12-15..2024-12-15 place=Luanda  evidence="met his Angolan counterpart"
event   ACCUSE COD -> RWA  status=occurred  evidence="accused Rwanda of making the signing conditional"
event   REJECT COD  status=ongoing  evidence="Kinshasa refuses such talks"
event   CONSULT COD + RWA  status=occurred date=2024-12-14..2024-12-14 place=Luanda  evidence="held talks in Luanda on Saturday"
event   ASSAULT COD.M23  status=occurred  evidence="M23 fighters have captured several towns this month"
event   REQUEST EUU -> COD + RWA  status=occurred  evidence="urged both governments to return to the table"
event   ASSAULT ?  status=occurred  evidence="Clashes were reported over the weekend"
no      SUPPORT evidence="were to sign a peace agreement"
no      CONSULT evidence="Rwanda's Paul Kagame did not travel"
