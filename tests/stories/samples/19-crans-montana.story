story   The UN-led conference on Cyprus in Crans-Montana closes without an agreement.
file    samples/19-crans-montana.txt
event   CONSULT CYP + GRC + TUR + GBR  status=occurred date=2017-06-28..2017-07-07  evidence="had negotiated in the Swiss resort since June 28"
event   REQUEST CYP -> TUR  status=occurred  evidence="demanded an end to Turkey's right of intervention"
event   REJECT TUR  status=occurred  evidence="rejected both demands"
event   ACCUSE GRC -> TUR  status=occurred  evidence="Nikos Kotzias blamed Ankara"
event   ACCUSE CYP -> TUR  status=occurred  evidence="accused Turkey of insisting on guarantees"
event   ACCUSE CYP -> CYP  status=occurred  evidence="criticised the Greek Cypriots"
event   REQUEST CYP  status=occurred  evidence="called on the two leaders to resume negotiations"
event   THREATEN TUR -> CYP  status=occurred  evidence="Ankara has warned Nicosia"
event   ASSAULT TUR -> CYP  status=occurred date=1974-07-01..1974-07-31  evidence="Turkey invaded the north in July 1974"
