story   Kosovo and Serbia agree in Ohrid how to implement an EU plan, without a signature.
file    samples/18-ohrid.html
event   AGREE KOS + SRB  status=occurred date=2023-03-18..2023-03-18 place=Ohrid  evidence="agreed on Saturday on how to carry out an EU-backed plan"
event   CONSULT EUU + SRB + KOS  status=occurred place=Ohrid  evidence="separately at a lakeside villa"
event   ACCUSE KOS -> SRB  status=occurred  evidence="accused Vucic of refusing to sign"
event   PROTEST SRB  status=occurred date=2023-03-17..2023-03-17 place=Belgrade  evidence="had marched in Belgrade on Friday"
event   ACCUSE KOS -> KOS  status=occurred  evidence="criticised Kurti for conceding too much"
event   SUPPORT USA  status=occurred  evidence="The United States welcomed the agreement"
event   ASSAULT NAT -> SRB  status=occurred  evidence="NATO bombed Serbia"
event   PROTEST KOS  status=occurred  evidence="Kosovo Serbs blocked roads in the north"
no      ASSAULT evidence="Serbia attacks the north every year"
no      REJECT evidence="Bulgaria blocks talks again"
