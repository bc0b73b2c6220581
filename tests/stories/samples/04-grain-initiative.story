story   Ukraine, Russia, Türkiye and the United Nations sign the Black Sea grain initiative in Istanbul.
file    samples/04-grain-initiative.txt
event   SUPPORT UKR + TUR + UNO  status=occurred date=2022-07-22..2022-07-22 place=Istanbul  evidence="signed today at Dolmabahçe Palace an initiative"
event   SUPPORT RUS + TUR + UNO  status=occurred date=2022-07-22..2022-07-22  evidence="signed a parallel document with Türkiye"
event   SUPPORT UNO -> TUR  status=occurred  evidence="thanked the President and the Government of Türkiye"
event   REQUEST UNO  status=occurred  evidence="urged the parties to implement the initiative"
event   SUPPORT UNO + RUS  status=occurred  evidence="signed with the Russian Federation a memorandum"
event   CONSULT RUS + UKR + TUR -> UNO  status=occurred date=2022-07-13..2022-07-13 place=Istanbul  evidence="met United Nations officials in Istanbul"
event   ASSAULT RUS -> UKR  status=occurred date=2022-02-24..2022-02-24  evidence="Russia invaded Ukraine on 24 February"
no      ASSAULT evidence="pledged not to attack merchant vessels"
