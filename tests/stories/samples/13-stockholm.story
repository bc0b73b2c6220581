story   Yemen's government and the Houthis agree a ceasefire for Hodeidah at talks in Sweden.
file    samples/13-stockholm.txt
event   AGREE YEM + YEM.HOUTHI  status=occurred date=2018-12-13..2018-12-13  evidence="agreed on Thursday to cease fire in the port city"
event   CONCEDE YEM + YEM.HOUTHI  status=planned  evidence="Both sides will pull back within 21 days"
event   REJECT YEM.HOUTHI  status=occurred  evidence="rejected a government proposal"
event   SUPPORT SAU + ARE  status=occurred  evidence="welcomed the agreement"
event   ACCUSE USA -> SAU  status=occurred  evidence="passed a resolution that blamed Saudi Crown Prince"
event   REQUEST UNO.WFP  status=occurred  evidence="has appealed for access to a grain silo"
no      AGREE evidence="There was no deal on reopening Sanaa airport"
