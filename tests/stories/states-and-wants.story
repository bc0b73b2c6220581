# States and wants told otherwise than by the plain verb.

story   a noun tells the want, its owner wants it
on      2024-03-04
text    Norway repeated its demand for the release of the sailors. Chile voiced opposition to the sale of the port. Peru welcomed Bolivia's readiness to open the border.
position demands NOR issue="the release of the sailors"
position opposes CHL issue="the sale of the port"
position offers BOL issue="open the border"
no      position evidence="welcomed"

story   whoever speaks demands what must be
on      2024-03-04
text    Chile must pull its ships out of the bay, the Peruvian foreign minister said. Peruvian ministers had met in Lima.
position demands PER -> CHL issue="pull its ships out of the bay"
no      position evidence="had met"

story   we are those who speak
on      2024-03-04
text    "We will not hand over the islands," the Chilean president told reporters in Santiago.
position refuses CHL issue="hand over the islands"

story   no talks is a refusal
on      2024-03-04
text    There will be no talks with the rebels, the Peruvian government said.
position refuses PER issue="talks with the rebels"

story   conditions by phrase and participle
on      2024-03-04
text    Chile will not sign the treaty without guarantees from Peru. Bolivia will open the road provided that Chile pays for it. Norway insists that Peru leave the bay before talks begin.
position conditions CHL issue="guarantees" condition_for="sign the treaty"
position conditions BOL issue="Chile pays" condition_for="open the road"
position conditions NOR issue="Peru leave the bay"

story   a clause beside is no want
on      2024-03-04
text    Chile said its ministers must have known of the plan. They failed to agree which side should move first.
no      position

story   an apposition, and an owner before the noun
on      2024-03-04
text    Nicaragua, a member of ALBA, sent an envoy to Quito. The Syrian Democratic Forces were Washington's closest partner on the ground.
relation part_of NIC -> ALBA
relation allied_with SYR.SDF + USA status=occurred

story   troops there are at the place named before
on      2024-03-04
text    The president flew to Niamey on Monday. France keeps 1,000 troops there.
relation present_in FRA -> "Niamey"

story   races and kitchens
on      2024-03-04
text    Kenya led Norway by a minute. The runners must have slept badly, a doctor said.
no      relation
no      position
