story   Myanmar police fire on protesters in several cities on the deadliest day since the coup.
file    samples/22-yangon.html
event   ASSAULT MMR.COP -> MMR  status=occurred date=2021-02-28..2021-02-28  evidence="fired on protesters in several cities"
event   ASSAULT MMR.COP  status=occurred place=Dawei  evidence="shot dead at least three people"
event   COERCE MMR.COP -> MMR  status=occurred  evidence="arrested hundreds of demonstrators"
event   ACCUSE UNO.OHCHR -> MMR  status=occurred  evidence="condemned the violence"
event   REQUEST UNO.OHCHR -> MMR  status=occurred  evidence="called on the military to stop using force"
event   PROTEST MMR  status=ongoing  evidence="have been on strike for three weeks"
event   CONSULT IDN + MMR  status=occurred date=2021-02-24..2021-02-24 place=Bangkok  evidence="met her counterpart from the junta"
event   PROTEST MMR -> IDN  status=occurred  evidence="protested outside the Indonesian embassy"
event   SANCTION USA + GBR -> MMR  status=occurred  evidence="have imposed sanctions on its leaders"
no      REQUEST evidence="China urges calm after factory fires"
no      SANCTION evidence="Japan suspends aid"
