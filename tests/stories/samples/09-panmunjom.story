story   The leaders of the two Koreas meet at Panmunjom and pledge denuclearisation and an end to the war.
file    samples/09-panmunjom.txt
event   CONSULT PRK + KOR  status=occurred date=2018-04-27..2018-04-27 place=Panmunjom  evidence="held talks at the Peace House"
event   AGREE PRK + KOR  status=occurred  evidence="agreed to seek meetings with the United States"
event   AGREE KOR  status=occurred  evidence="agreed to visit Pyongyang"
event   SUPPORT USA  status=occurred  evidence="welcomed the summit"
event   SUPPORT USA -> CHN  status=occurred  evidence="thanked Chinese President Xi Jinping"
event   REQUEST JPN -> PRK  status=occurred  evidence="urged North Korea to take concrete steps"
event   ACCUSE KOR  status=occurred  evidence="criticised the declaration"
event   PROTEST KOR  status=occurred place=Paju  evidence="activists protested near the border in Paju"
event   SANCTION UNO.UNSC -> PRK  status=occurred  evidence="tightened sanctions"
