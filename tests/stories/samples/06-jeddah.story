story   Sudan's army and the RSF sign a seven-day ceasefire in Jeddah at talks hosted by Saudi Arabia and the United States.
file    samples/06-jeddah.html
event   SUPPORT SDN + SDN.RSF  status=occurred date=2023-05-20..2023-05-20 place=Jeddah  evidence="signed a seven-day ceasefire late on Saturday"
event   REQUEST USA -> SDN  status=occurred  evidence="urged the generals to end what he called senseless bloodshed"
event   ACCUSE QAT  status=occurred  evidence="condemned the attack"
event   ACCUSE SDN -> SDN.RSF  status=occurred  evidence="accused the RSF of the raid"
event   CONSULT SDN  status=occurred date=2023-05-06..2023-05-21 place=Jeddah  evidence="have been meeting in Jeddah since May 6"
event   SUPPORT AFU + IGD  status=occurred  evidence="welcomed the agreement"
event   REQUEST UNO.WFP  status=occurred  evidence="has appealed for safe passage"
no      AID evidence="evacuates diplomats from Khartoum"
no      ASSAULT evidence="They will attack each other by Tuesday"
no      SANCTION evidence="Britain should sanction both of them"
