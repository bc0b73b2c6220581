story   Karabakh Armenians agree to disarm a day after Azerbaijan's offensive.
file    samples/11-stepanakert.html
event   ASSAULT AZE  status=occurred date=2023-09-19..2023-09-19  evidence="launched a military offensive"
event   AGREE AZE  status=planned date=2023-09-21..2023-09-21 place=Yevlakh  evidence="will meet Azerbaijani officials on Thursday"
event   PROTEST ARM  status=occurred place=Yerevan  evidence="thousands of protesters gathered outside the government building"
event   REQUEST ARM -> ARM  status=occurred  evidence="demanded that Armenian Prime Minister Nikol Pashinyan resign"
event   COERCE ARM.COP -> ARM  status=occurred  evidence="Police detained dozens of them"
event   REQUEST USA -> AZE  status=occurred  evidence="called on Azerbaijan to stop its attack"
event   ACCUSE EUU + FRA  status=occurred  evidence="condemned the operation"
event   ACCUSE ARM -> RUS  status=occurred  evidence="accused Russia"
no      REJECT evidence="Mayor refuses to close bridge"
no      THREATEN evidence="Farmers threaten to block market road"
