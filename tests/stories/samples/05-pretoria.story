story   Ethiopia's government and the TPLF sign in Pretoria a permanent cessation of hostilities.
file    samples/05-pretoria.txt
event   SUPPORT ETH + ETH.TPLF  status=occurred date=2022-11-02..2022-11-02 place=Pretoria  evidence="signed an agreement for lasting peace"
event   AGREE ETH + ETH.TPLF  status=occurred  evidence="agreed to a systematic, orderly and coordinated disarmament"
event   CONCEDE ETH  status=occurred  evidence="undertook to restore essential services"
event   SUPPORT UNO  status=occurred  evidence="welcomed the agreement"
event   REQUEST UNO -> ETH  status=occurred  evidence="called on all Ethiopians to support it"
event   SUPPORT ETH -> ZAF  status=occurred  evidence="thanked South Africa for its hospitality"
event   ASSAULT ETH  status=occurred date=2020-11-01..2020-11-30  evidence="launched an offensive"
event   ASSAULT ETH.TPLF -> ETH  status=occurred  evidence="TPLF forces attacked military bases"
no      CONSULT evidence="did not take part in the talks"
