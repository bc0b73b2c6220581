story   The United States and the Taliban sign an agreement in Doha on the withdrawal of troops.
file    samples/14-doha.txt
event   SUPPORT USA + AFG.TAL  status=occurred date=2020-02-29..2020-02-29 place=Doha  evidence="signed an agreement with the Taliban on Saturday"
event   AGREE AFG.TAL -> USA  status=occurred  evidence="promised not to let al Qaeda"
event   REQUEST USA -> AFG.TAL  status=occurred  evidence="urged the Taliban to cut ties"
event   CONSULT USA -> AFG  status=occurred place=Kabul  evidence="met President Ashraf Ghani"
event   ACCUSE USA  status=occurred  evidence="criticised the deal"
event   SUPPORT PAK  status=occurred  evidence="hailed the accord"
event   ASSAULT USA -> AFG  status=occurred date=2001-10-01..2001-10-31  evidence="invaded Afghanistan in October 2001"
event   ASSAULT AQA -> USA  status=occurred  evidence="attacked New York and Washington"
event   REJECT USA -> AFG.TAL  status=occurred date=2019-09-01..2019-09-30  evidence="called off secret talks with the Taliban"
