story   Troops patrol Peru's highways after Boluarte's government declares a nationwide state of emergency.
file    samples/24-lima-emergency.txt
event   MOBILIZE PER.MIL  status=occurred date=2022-12-15..2022-12-15  evidence="Troops patrolled highways and airports"
event   COERCE PER  status=occurred  evidence="declared a nationwide state of emergency"
event   PROTEST PER  status=occurred  evidence="have blocked the Panamericana highway"
event   PROTEST PER  status=occurred date=2022-12-13..2022-12-13  evidence="began an indefinite strike on Tuesday"
event   COERCE ? -> PER  status=occurred date=2022-12-07..2022-12-07  evidence="Castillo was arrested on Dec. 7"
event   ACCUSE PER -> PER  status=occurred  evidence="Prosecutors accuse him of rebellion"
event   SUPPORT MEX + ARG + COL + BOL -> PER  status=occurred  evidence="expressed support for Castillo"
event   SANCTION PER -> MEX + ARG + COL + BOL  status=occurred  evidence="recalled the ambassadors to the four countries"
event   REJECT PER  status=occurred  evidence="rejected the statement"
event   AGREE USA  status=planned  evidence="is to speak with Boluarte by telephone"
