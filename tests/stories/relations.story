# States between actors (src/claims): who backs, fights, controls, leads whom, since when, who says so; and what is none.
story   a backer, a controlled town and a past hold
on      2021-11-20
text    Uganda has backed the government in Mogadishu since 2007. Al-Shabaab still controls the town of Jilib.
relation  backs UGA -> SOM  status=ongoing speaker=none evidence="has backed"
relation  controls SOM -> "Jilib"  evidence="controls"

story   an allegation has its speaker
on      2022-06-15
text    Rwanda says that Uganda backs the FDLR rebels. Uganda denies the charge.
relation  backs UGA -> "FDLR"  speaker=RWA evidence="backs"
no      relation backs UGA speaker=none evidence="backs"

story   who merely met is no ally
on      2022-06-15
text    Uganda and Rwanda met in Luanda on Friday.
no      relation evidence="met"

story   a partner of nobody, told of a subject left out
on      2023-09-15
text    The smaller party of Catalonia governs in Barcelona and is the softer partner.
no      relation evidence="partner"
