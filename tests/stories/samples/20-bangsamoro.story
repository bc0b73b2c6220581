story   The Philippine government and the MILF sign the Comprehensive Agreement on the Bangsamoro in Manila.
file    samples/20-bangsamoro.txt
event   SUPPORT PHL + PHL.MILF  status=occurred date=2014-03-27..2014-03-27 place=Manila  evidence="signed the Comprehensive Agreement on the Bangsamoro"
event   REQUEST PHL -> PHL  status=occurred  evidence="urged Congress to pass the enabling law"
event   SUPPORT PHL.MILF -> MYS  status=occurred  evidence="thanked Malaysia"
event   ASSAULT PHL  status=occurred date=2013-09-01..2013-09-30  evidence="attacked Zamboanga City in September"
event   REJECT PHL.BIFF  status=occurred  evidence="rejected the agreement"
event   ASSAULT PHL.MIL -> PHL.BIFF  status=occurred date=2014-01-01..2014-01-31  evidence="Soldiers attacked the group's camps"
event   SUPPORT USA + JPN + EUU  status=occurred  evidence="welcomed the deal"
event   CONSULT PHL + PHL.MILF  status=occurred date=2011-08-01..2011-08-31  evidence="Aquino met Murad for the first time"
event   SUPPORT PHL + PHL.MILF  status=occurred date=2012-10-01..2012-10-31  evidence="signed a framework agreement in October 2012"
