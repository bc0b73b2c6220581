# What is counted (src/figures): the number with its bounds, whom, when, who says so; and numbers that are no figures.
story   the dead, the displaced and a share of a people
on      2023-04-25
text    The war in Yemen has killed almost 380,000 people. In Hodeidah it displaced half of the town's inhabitants.
figure  killed 380000 high=380000 whom=people evidence="almost 380,000 people"
figure  displaced 0.5 evidence="half of the town's inhabitants"

story   two counts of the same arrests stay side by side
on      2019-05-13
text    Eleven dockers were arrested, according to the union; the police commissioner put the number at six.
figure  arrested 11 evidence="Eleven dockers"
figure  arrested 6 evidence="six"

story   a ministry's dead and wounded
on      2022-09-17
text    The Kyrgyz health ministry reported 24 dead and 87 wounded.
figure  killed 24 speaker=KGZ.GOV.HLT evidence="24 dead"
figure  wounded 87 speaker=KGZ.GOV.HLT evidence="87 wounded"

story   ranges, increments, vague words
on      2023-06-15
text    The blast killed between 20 and 30 people. Another 12 people were wounded. Police arrested dozens of protesters. Up to 40 soldiers died.
figure  killed low=20 high=30 evidence="between 20 and 30 people"
figure  wounded 12 more evidence="Another 12 people"
figure  arrested low=24 high=99 evidence="dozens of protesters"
figure  killed 40 high=40 evidence="Up to 40 soldiers"

story   the toll that was brought to a number
on      2023-06-15
text    The bombing brought the death toll to 40, the health ministry of Yemen said.
figure  killed 40 evidence="40"

story   money and the sum's currency
on      2023-06-15
text    Mali has paid the company more than $200 million since late 2021.
figure  money 200000000 USD low=200000000 evidence="more than $200 million"

story   troops, and those whose noun is left out
on      2021-08-09
text    South Africa has promised up to 1,495 soldiers for the mission and Botswana has flown in 296.
figure  troops 1495 high=1495 evidence="up to 1,495 soldiers"
figure  troops 296 evidence="296"

story   numbers that count no people and no money
on      2023-06-15
text    The 15-member council adopted resolution 2690 after 12 days of talks in 2023. The two ministers met twice, 200 km from the border.
no      figure evidence="The 15-member council adopted resolution 2690 after 12 days of talks in 2023. The two ministers met twice, 200 km from the border."

story   a headline rounds what the body tells
on      2023-03-20
text    Title: Warring sides agree to swap nearly 900 detainees
text    The two sides agreed on Monday to exchange 887 detainees.
figure  released 887 evidence="887 detainees"
no      figure released 900

story   deeds told by particle verbs, the number of a noun, what a copula says
on      2023-06-15
text    Police rounded up 150 students in Niamey. About 30 soldiers were hurt in clashes. The number of refugees has reached 3 million.
figure  arrested 150 evidence="150 students"
figure  wounded 30 evidence="30 soldiers"
figure  refugees 3000000 evidence="3 million"
no      figure troops evidence="30 soldiers"

story   what was counted before is counted again; a part of a set; prices
on      2023-06-15
text    The doctors counted 118 dead; the ministry admits to 61. The party won 93 of the 264 seats. A pass costs ten dollars a head.
figure  killed 118 evidence="118"
figure  killed 61 evidence="61"
figure  seats 93
no      figure seats 264
no      figure money
