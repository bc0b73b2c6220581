story   The leaders of Russia, Ukraine, Germany and France agree in Minsk on a ceasefire for eastern Ukraine.
file    samples/03-minsk.txt
event   AGREE RUS + UKR + DEU + FRA  status=occurred date=2015-02-12..2015-02-12 place=Minsk  evidence="agreed on a new ceasefire for eastern Ukraine"
event   CONSULT RUS + UKR + DEU + FRA  status=occurred date=2015-02-11..2015-02-11 place=Minsk  evidence="met on Wednesday evening"
event   CONSULT DEU + FRA -> UKR + RUS  status=occurred date=2015-02-02..2015-02-08  evidence="had visited Kiev and Moscow last week"
event   REQUEST RUS -> UKR  status=occurred  evidence="urged Ukrainian forces surrounded"
event   ACCUSE UKR -> RUS  status=occurred  evidence="accused Russia of having sent another 50 tanks"
event   ASSAULT ?  status=occurred date=2015-02-11..2015-02-11 place=Donetsk  evidence="a shell hit a bus station in Donetsk, killing six people"
event   ACCUSE UKR -> UKR  status=occurred  evidence="blamed Kiev's forces"
event   SUPPORT USA  status=occurred  evidence="welcomed the agreement"
event   THREATEN EUU -> RUS  status=occurred  evidence="would not hesitate to take further steps against Moscow"
