story   Venezuela's government and opposition sign an electoral agreement in Barbados.
file    samples/21-barbados.txt
event   SUPPORT VEN + VEN  status=occurred date=2023-10-17..2023-10-17 place=Barbados  evidence="signed an agreement in Barbados on Tuesday"
event   REQUEST VEN  status=occurred  evidence="had demanded that the bans be lifted"
event   SANCTION USA -> VEN  status=occurred date=2019-01-01..2019-01-31  evidence="imposed an oil embargo"
event   SUPPORT USA -> VEN  status=occurred date=2019-01-01..2019-01-31  evidence="recognised the opposition leader Juan Guaido"
event   SUPPORT EUU + GBR + CAN + USA  status=occurred  evidence="welcomed the agreement"
event   REQUEST EUU + GBR + CAN + USA  status=occurred  evidence="called for the release of all political prisoners"
event   CONSULT VEN + VEN  status=occurred date=2022-11-01..2022-11-30  evidence="last met in Mexico City in November 2022"
event   ACCUSE VEN -> USA  status=occurred  evidence="accusing Washington of holding on"
event   SUPPORT COL  status=occurred  evidence="praised the accord"
