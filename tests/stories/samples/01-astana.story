story   Russia, Turkey and Iran agree in Astana to monitor the Syrian truce; the Syrian sides meet under one roof but do not sign.
file    samples/01-astana.txt
event   AGREE RUS + TUR + IRN  status=occurred date=2017-01-24..2017-01-24  evidence="agreed on Tuesday to set up a joint body"
event   CONSULT SYR + SYR  status=occurred date=2017-01-23..2017-01-24 place=Astana  evidence="met in Astana on Monday and Tuesday"
event   SUPPORT RUS + TUR + IRN  status=occurred  evidence="backed the participation of the armed groups"
event   ACCUSE SYR -> IRN  status=occurred  evidence="accused Iran of stoking the fighting"
event   REJECT SYR  status=occurred  evidence="refused to discuss it"
event   SUPPORT TUR -> SYR  status=ongoing  evidence="Turkey backs some of the insurgents"
event   AID RUS -> SYR  status=occurred date=2016-12-01..2016-12-31 place=Aleppo  evidence="helped the army retake eastern Aleppo"
no      SUPPORT evidence="did not sign the document"
