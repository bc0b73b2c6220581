# What parties want (src/claims): demands, refusals, conditions, offers; and words about words, which are none.
story   a demand and a condition
on      2022-06-15
text    Ecuador demanded the release of the fishermen by Colombia. Chad will not sign the accord unless Libya opens the border.
position  demands ECU issue="release of the fishermen" speaker=none evidence="release"
position  conditions TCD -> LBY issue="opens the border" condition_for="sign the accord" evidence="opens the border"

story   what is refused to the press is no position
on      2022-06-15
text    The spokesman of Ecuador's army refused to comment.
no      position evidence="comment"
