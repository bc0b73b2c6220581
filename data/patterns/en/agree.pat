# AGREE: a commitment, an offer or an acceptance of cooperation that is still to come.
# Signing and concluding stand in support.pat, promised concessions in concede.pat.

pattern agree.agree
  verb  {A} agree
  code  AGREE A
  unless with *
  ok    "Turkey and Greece agreed to reopen the border crossing." => AGREE TUR + GRC
  ok    "Japan agreed to train Filipino engineers." => AGREE JPN
  no    "Turkey agrees with the assessment of the auditors."

pattern agree.agree-with
  verb  {A} agree with {B}
  code  AGREE A + B
  unless with assessment|view|opinion|idea|analysis|sentiment|criticism|statement|verdict|conclusion|premise
  unless adv strongly|fully|totally|completely|wholeheartedly|broadly|entirely
  ok    "Kenya agreed with Ethiopia to share the power line." => AGREE KEN + ETH
  no    "Germany fully agrees with France."

pattern agree.agree-plan
  verb  {A} agree on|upon|to @plan_paper (with {B})
  verb  {A} agree @plan_paper (with {B})
  code  AGREE A + B
  ok    "Egypt and Sudan agreed on a timetable for the dam." => AGREE EGY + SDN
  ok    "Norway agreed to the plan on Monday." => AGREE NOR
  no    "Egypt disagreed on the timetable for the dam."

pattern agree.agree-truce
  verb  {A} agree|reach|negotiate|conclude @truce_word (with {B})
  verb  {A} agree to|on|upon @truce_word (with {B})
  code  AGREE A + B
  cameo 037
  ok    "Armenia and Azerbaijan agreed to a ceasefire." => AGREE ARM + AZE
  ok    "Ethiopia reached a truce with Eritrea." => AGREE ETH + ERI
  no    "Azerbaijan broke the ceasefire agreed in Sochi last month."

pattern agree.agree-meeting
  verb  {A} agree to|on @talks|@meeting|visit|call (with {B})
  verb  {A} agree to meet|visit|host {B}
  verb  {A} agree to hold|resume|start|begin|open|continue|join @talks|@meeting (with {B})
  code  AGREE A + B
  cameo 036
  ok    "India agreed to hold talks with Nepal." => AGREE IND + NPL
  ok    "Iran and Saudi Arabia agreed to meet in Baghdad." => AGREE IRN + SAU
  no    "India held talks with Nepal that all agreed were useful."

pattern agree.agree-aid
  verb  {A} agree to provide|supply|lend|give|donate|fund|finance|deliver|send|sell|grant|offer @aid_goods|@funds|@arms|@forces (to {B})
  verb  {A} agree to help|assist|aid|support|equip|arm|train {B}
  code  AGREE A -> B
  cameo 033
  ok    "Japan agreed to lend money to Sri Lanka." => AGREE JPN -> LKA
  ok    "Britain agreed to train Ukrainian soldiers." => AGREE GBR -> UKR
  no    "Japan lent money to Sri Lanka on agreed terms."

pattern agree.agree-accept-mediation
  verb  {A} agree to|on mediation|arbitration (by|from {B})
  verb  {A} accept mediation|arbitration (by|from|of {B})
  verb  {A} accept {B} mediation|arbitration
  code  AGREE A -> B
  cameo 038
  ok    "Sudan accepted mediation by Kenya." => AGREE SDN -> KEN
  no    "Sudan rejected mediation by Kenya."

pattern agree.accept-invitation
  verb  {A} accept @invitation (from|by|of {B})
  verb  {A} accept {B} @invitation
  verb  {A} take+up @invitation (from|by|of {B})
  verb  {A} take+up {B} @invitation
  code  AGREE A -> B
  cameo 036
  ok    "Indonesia accepted an invitation from Australia." => AGREE IDN -> AUS
  no    "Indonesia accepted the blame for the failed launch."

pattern agree.accept-proposal
  verb  {A} accept|endorse|approve @plan_paper (of|by|from {B})
  verb  {A} accept|endorse|approve {B} @plan_paper
  verb  {A} say yes to @plan_paper (of|by|from {B})
  code  AGREE A -> B
  unless poss own
  ok    "Serbia accepted the proposal from France." => AGREE SRB -> FRA
  no    "Serbia accepted the cup after the final."

pattern agree.promise
  verb  {A} promise|pledge|vow (to {B})
  code  AGREE A -> B
  unless subj coach|striker|player|company|firm|bank|retailer|band|team|club
  unless obj revenge|retaliation|retribution|vengeance|allegiance|loyalty|crackdown
  unless to retaliate|avenge|punish|fight|destroy|crush|strike|attack|defeat|respond|resist|hunt|eliminate|kill
  ok    "Canada promised new schools to Haiti." => AGREE CAN -> HTI
  no    "Canada vowed revenge on the ice after the defeat."

pattern agree.promise-somebody
  verb  {A} promise {B}
  code  AGREE A -> B
  unless subj coach|striker|player|company|firm|bank|retailer|band|team|club
  unless obj revenge|retaliation|retribution|vengeance
  ok    "Germany promised Poland more patrols on the river." => AGREE DEU -> POL
  no    "The coach promised an open match against Poland."

pattern agree.promise-aid
  verb  {A} promise|pledge|commit|earmark @aid_goods|@funds|@arms|@forces (to|for {B})
  verb  {A} promise|pledge {B} @aid_goods|@funds|@arms|@forces
  noun  {A} pledge|promise of @aid_goods|@funds|@arms (to|for {B})
  code  AGREE A -> B
  cameo 033
  ok    "Norway pledged 50 million dollars to Moldova." => AGREE NOR -> MDA
  no    "Norway pledged allegiance to the flag of its team."

pattern agree.promise-aid-agreed
  verb  {A} offer @aid_goods|@funds|@arms|@forces (to|for {B})
  verb  {A} offer {B} @aid_goods|@funds|@arms|@forces
  code  AGREE A -> B
  cameo 033
  ok    "Qatar offered food aid to Somalia." => AGREE QAT -> SOM
  no    "Norway pledged allegiance to the flag of its team."

pattern agree.promise-help
  verb  {A} promise|pledge|vow to help|assist|aid|support|back|equip|finance|fund|protect|defend {B}
  code  AGREE A -> B
  cameo 033
  ok    "Morocco promised to help Mauritania." => AGREE MAR -> MRT
  no    "Morocco offered no comment on Mauritania."

pattern agree.promise-help-agreed
  verb  {A} offer to help|assist|aid|support|back|equip|finance|fund|protect|defend {B}
  verb  {A} offer help|support|assistance|cooperation|backing to {B}
  verb  {A} offer {B} help|support|assistance|cooperation|backing
  code  AGREE A -> B
  cameo 033
  ok    "Morocco offered to help Mauritania." => AGREE MAR -> MRT
  ok    "China offered assistance to Pakistan." => AGREE CHN -> PAK
  no    "Morocco offered no comment on Mauritania."

pattern agree.promise-cooperate
  verb  {A} promise|pledge|vow|undertake|resolve to cooperate|collaborate|work|coordinate|partner with {B}
  verb  {A} pledge|vow to strengthen|deepen|boost|expand|enhance|improve|broaden|intensify cooperation|collaboration|coordination|partnership|@relations (with {B})
  code  AGREE A + B
  cameo 031
  ok    "Vietnam pledged to work with Laos on floods." => AGREE VNM + LAO
  no    "Vietnam worked with Laos on floods last year."

pattern agree.promise-cooperate-agreed
  verb  {A} agree|offer to cooperate|collaborate|work|coordinate|partner with {B}
  verb  {A} agree to strengthen|deepen|boost|expand|enhance|improve|broaden|intensify cooperation|collaboration|coordination|partnership|@relations (with {B})
  code  AGREE A + B
  cameo 031
  ok    "Brazil and Chile agreed to deepen ties." => AGREE BRA + CHL
  no    "Vietnam worked with Laos on floods last year."

pattern agree.commit
  verb  {A} commit to @agreement|@plan_paper|peace|cooperation|dialogue|partnership|reform
  verb  {A} be committed to @agreement|@plan_paper|peace|cooperation|dialogue|partnership|reform
  code  AGREE A
  unless obj crime|suicide|offence|offense|murder|abuse
  ok    "Tunisia committed to the peace plan." => AGREE TUN
  no    "Tunisia said the suspect committed the crime."

pattern agree.make-commitment
  verb  {A} make|give|undertake|enter commitment|pledge|promise|undertaking|assurance (to {B})
  verb  {A} give {B} assurance|guarantee|undertaking|commitment|promise|pledge
  code  AGREE A -> B
  ok    "Uganda gave an assurance to Rwanda about the border." => AGREE UGA -> RWA
  no    "Uganda made progress on the border road."

pattern agree.assure
  verb  {A:gov} assure|reassure {B}
  code  AGREE A -> B
  cameo 030
  ok    "China assured Pakistan that the canal would be finished." => AGREE CHN -> PAK
  no    "The win assured a place in the final for the team from Wuhan."

pattern agree.offer-to-do
  verb  {A:gov} offer
  code  AGREE A
  cameo 030
  unless obj *
  ok    "Switzerland offered to store the sealed archives." => AGREE CHE
  no    "Switzerland offered its mountains and lakes to hikers."

pattern agree.offer-mediation
  verb  {A} offer|volunteer|propose to mediate|arbitrate|broker|facilitate (between {B})
  verb  {A} offer mediation|facilitation|office (between|to {B})
  noun  {A} offer of mediation (between|to {B})
  code  AGREE A -> B
  cameo 039
  ok    "Qatar offered to mediate between Chad and Libya." => AGREE QAT -> TCD + LBY
  no    "Qatar mediated between Chad and Libya in March."

pattern agree.offer-talks
  verb  {A} offer|propose @talks|@meeting (to|with {B})
  verb  {A} offer {B} @talks
  noun  {A} offer of @talks (to|with {B})
  code  AGREE A -> B
  cameo 036
  ok    "South Korea offered talks to North Korea." => AGREE KOR -> PRK
  no    "South Korea offered the meeting room for rent."

pattern agree.offer-to-meet
  verb  {A} offer|propose to meet|visit|host {B}
  verb  {A} offer|propose to hold|resume|start @talks (with {B})
  code  AGREE A -> B
  cameo 036
  ok    "Venezuela offered to resume talks with Colombia." => AGREE VEN -> COL
  no    "Venezuela met an offer from Colombia with silence."

pattern agree.invite
  verb  {A} invite {B:group}
  verb  {A} extend|issue|send|deliver|convey @invitation to {B}
  noun  {A} invitation to {B}
  code  AGREE A -> B
  unless obj criticism|comparison|question|trouble|bid|tender|ridicule|comment|scrutiny
  ok    "Spain invited Morocco to the fisheries conference." => AGREE ESP -> MAR
  ok    "Russia extended an invitation to North Korea." => AGREE RUS -> PRK
  no    "Spain invited criticism with its slow count."

pattern agree.ready-to
  verb  {A} be ready|willing|prepared
  code  AGREE A
  unless for war|battle|fight|combat|winter|match|game|storm|conflict
  unless to fight|attack|strike|respond|retaliate|die|defend|use|launch|repel|go
  ok    "Georgia is willing to share its power grid." => AGREE GEO
  no    "Georgia was ready for winter."

pattern agree.ready-for-talks
  verb  {A} be ready|prepared|open|willing for|to @talks|dialogue|negotiation|compromise (with {B})
  verb  {A} be ready|prepared|open|willing to meet|talk|negotiate (with {B})
  code  AGREE A -> B
  cameo 036
  ok    "Syria is ready for talks with Turkey." => AGREE SYR -> TUR
  ok    "Iran is willing to negotiate with France." => AGREE IRN -> FRA
  no    "Syria is ready for the match with Turkey."

pattern agree.ready-to-help
  verb  {A} be ready|prepared|willing to help|assist|aid|support|contribute|provide|supply|send (to|for {B})
  verb  {A} be ready|prepared|willing to help|assist|aid|support {B}
  verb  {A} stand ready to help|assist|aid|support {B}
  code  AGREE A -> B
  cameo 033
  ok    "Greece is ready to help Albania." => AGREE GRC -> ALB
  no    "Greece said the new road was ready for traffic from Albania."

pattern agree.express-readiness
  verb  {A} express|voice|signal|declare|confirm|show|reiterate|indicate|stress readiness|willingness|openness|intention|desire|eagerness|interest (to|for|in @talks|cooperation) (with {B})
  noun  {A} readiness|willingness|openness to cooperate|negotiate|talk|help (with {B})
  code  AGREE A -> B
  cameo 030
  ok    "Algeria expressed readiness to expand gas deliveries." => AGREE DZA
  no    "Algeria expressed doubt about the gas price."

pattern agree.will-sign
  verb  {A} plan|expect|intend|hope|aim|prepare to sign|conclude|finalise|finalize @agreement (with {B})
  verb  {A} be due|set|ready|scheduled to sign|conclude @agreement (with {B})
  code  AGREE A + B
  status planned
  ok    "India plans to sign a pact with Oman." => AGREE IND + OMN status=planned
  ok    "Peru is ready to sign a treaty with Chile." => AGREE PER + CHL status=planned
  no    "India signed a pact with Oman, as planned."

pattern agree.will-sign-agreed
  verb  {A} agree to sign|conclude|finalise|finalize @agreement (with {B})
  code  AGREE A + B
  ok    "India agreed to sign a pact with Oman." => AGREE IND + OMN
  no    "India signed a pact with Oman, as planned."

pattern agree.will-meet
  verb  {A} plan|expect|intend|hope|aim|prepare to meet|visit|host|receive {B}
  verb  {A} be due|set|scheduled|expected to meet|visit|host|receive {B}
  verb  {A} plan|expect|prepare to hold|resume|start|attend|join @talks|@meeting (with {B})
  verb  {A} be due|set|scheduled|expected to hold|resume|start|attend|join @talks|@meeting (with {B})
  code  AGREE A + B
  cameo 036
  status planned
  ok    "Poland plans to hold talks with Belarus." => AGREE POL + BLR status=planned
  ok    "Cuba intends to host Mexico on Friday." => AGREE CUB + MEX status=planned
  no    "Poland met Belarus at the planned hour."

pattern agree.schedule-talks
  verb  {A} schedule|arrange|plan|organise|organize|announce|confirm|set|prepare @talks|summit|visit|@meeting (with|to {B})
  code  AGREE A + B
  cameo 036
  status planned
  unless subj police|club|team|league
  ok    "Jordan scheduled talks with Iraq." => AGREE JOR + IRQ status=planned
  no    "Jordan cancelled scheduled talks with Iraq."

pattern agree.set-stage
  verb  {A} pave way for @talks|@meeting|@agreement|visit (with|between|of {B})
  verb  {A} set stage for @talks|@meeting|@agreement|visit (with|between|of {B})
  verb  {A} lay ground|groundwork for @talks|@meeting|@agreement|visit (with|between|of {B})
  code  AGREE A + B
  status planned
  ok    "Diplomats from Iran and Iraq set the stage for a summit." => AGREE IRN + IRQ status=planned
  no    "Workers from Iraq set up the stage for a concert."

pattern agree.agree-principle
  verb  {A} agree in principle (with {B})
  verb  {A} reach understanding|consensus|compromise (with {B})
  verb  {A} come to|toward understanding|consensus|compromise|term (with {B})
  noun  understanding|consensus between {A} and {B}
  code  AGREE A + B
  ok    "Kuwait reached an understanding with Iraq on the waterway." => AGREE KWT + IRQ
  no    "Kuwait showed understanding for the delay in Iraq."

pattern agree.come-to-terms
  verb  {A} settle|resolve|end dispute|row|feud|conflict|quarrel|claim (with {B})
  verb  {A} bury hatchet (with {B})
  verb  {A} make peace with {B}
  code  AGREE A + B
  cameo 037
  ok    "Barbados settled a dispute with Guyana over fishing." => AGREE BRB + GUY
  ok    "Eritrea made peace with Ethiopia." => AGREE ERI + ETH
  no    "Guyana settled its bill at the hotel in Barbados."

pattern agree.call-to-end-own-war
  verb  {A} sue for peace (with {B})
  verb  {A} seek peace|reconciliation|rapprochement|settlement|detente with {B}
  code  AGREE A -> B
  cameo 037
  ok    "The president of South Sudan sought peace with Sudan." => AGREE SSD -> SDN
  no    "The president of South Sudan sought some peace and quiet."

pattern agree.hold-out-hand
  verb  {A} extend|offer hand|branch to {B}
  verb  {A} hold+out hand|branch to {B}
  code  AGREE A -> B
  ok    "Libya held out an olive branch to Malta." => AGREE LBY -> MLT
  no    "Libya held out for a better price from Malta."

pattern agree.plan-cooperation
  verb  {A:gov} plan|decide to build|develop|launch|establish|create|construct (with {B})
  verb  {A} plan to resume|restore|reopen|normalise|normalize @relations|embassy|consulate|flight|trade (with {B})
  code  AGREE A + B
  cameo 031
  status planned
  ok    "Qatar and Egypt decided to restore relations." => AGREE QAT + EGY status=planned
  no    "Qatar restored a painting lent by Egypt."

pattern agree.plan-cooperation-agreed
  verb  {A:gov} agree to build|develop|launch|establish|create|construct (with {B})
  verb  {A} agree to resume|restore|reopen|normalise|normalize|re-establish|reestablish|establish|upgrade @relations|embassy|consulate|flight|trade (with {B})
  code  AGREE A + B
  cameo 031
  ok    "Qatar and Egypt agreed to restore relations." => AGREE QAT + EGY
  no    "Qatar restored a painting lent by Egypt."

pattern agree.prepare-resume
  verb  {A} prepare to resume|restart|reopen|restore flight|export|trade|service|@relations|embassy|border|delivery (with|to {B})
  code  AGREE A + B
  status planned
  ok    "Kenya prepared to resume flights with Somalia." => AGREE KEN + SOM status=planned
  no    "Kenya prepared for floods along the river."

pattern agree.will-join
  verb  {A} plan|apply|decide|intend to join|enter|accede|ratify @agreement|alliance|union|bloc|coalition|nato|court|organization|organisation
  code  AGREE A
  cameo 032
  status planned
  ok    "Moldova decided to join the union." => AGREE MDA status=planned
  no    "Moldova decided the match in the last minute."

pattern agree.will-join-agreed
  verb  {A} agree to join|enter|accede|ratify @agreement|alliance|union|bloc|coalition|nato|court|organization|organisation
  code  AGREE A
  cameo 032
  ok    "Moldova agreed to join the union." => AGREE MDA
  no    "Moldova decided the match in the last minute."

pattern agree.bid-to-join
  verb  {A} apply for membership (of|in {B})
  noun  {A} application for membership (of|in {B})
  code  AGREE A -> B
  ok    "Bosnia applied for membership of the European Union." => AGREE BIH -> EUU
  no    "Bosnia applied heavy tax to cigarettes from the European Union."

pattern agree.agree-exercise
  verb  {A} plan to hold|conduct|stage|run @exercises (with {B})
  code  AGREE A + B
  cameo 0312
  status planned
  ok    "Egypt and Cyprus plans to hold joint drills." => AGREE EGY + CYP status=planned
  no    "Egypt and Cyprus held joint drills as agreed in May."

pattern agree.agree-exercise-agreed
  verb  {A} agree to hold|conduct|stage|run @exercises (with {B})
  code  AGREE A + B
  cameo 0312
  ok    "Egypt and Cyprus agreed to hold joint drills." => AGREE EGY + CYP
  no    "Egypt and Cyprus held joint drills as agreed in May."

pattern agree.agree-exchange
  verb  {A} agree to share|exchange|swap @intelligence|@captives|technology|expertise|tax|ambassador (with {B})
  code  AGREE A + B
  cameo 0314
  ok    "Spain and Algeria agreed to share intelligence." => AGREE ESP + DZA
  no    "Spain and Algeria shared the agreed cost."

pattern agree.agree-trade
  verb  {A} plan to boost|increase|expand|double trade|export|import|investment (with|to|in {B})
  code  AGREE A + B
  cameo 0311
  status planned
  ok    "Austria plans to expand trade with Norway." => AGREE AUT + NOR status=planned
  no    "Austria bought gas from Norway last year."

pattern agree.agree-trade-agreed
  verb  {A} agree to buy|purchase|import|sell|export|supply|ship gas|oil|wheat|grain|coal|electricity|uranium|goods|jet|fuel (from|to {B})
  code  AGREE A + B
  cameo 0311
  ok    "Austria agreed to buy gas from Norway." => AGREE AUT + NOR
  no    "Austria bought gas from Norway last year."

pattern agree.agree-deploy-peacekeepers
  verb  {A} promise|pledge to send|deploy|contribute|provide|dispatch @peacekeepers|@forces (to|in|for {B})
  noun  {A} offer of @peacekeepers|@forces (to|for {B})
  code  AGREE A -> B
  cameo 0334
  ok    "Ghana promised to send peacekeepers to Mali." => AGREE GHA -> MLI
  no    "Ghana sent back peacekeepers from Mali."

pattern agree.agree-deploy-peacekeepers-agreed
  verb  {A} agree|offer to send|deploy|contribute|provide|dispatch @peacekeepers|@forces (to|in|for {B})
  code  AGREE A -> B
  cameo 0334
  ok    "Ghana offered to send peacekeepers to Mali." => AGREE GHA -> MLI
  no    "Ghana sent back peacekeepers from Mali."

pattern agree.agree-take-refugees
  verb  {A} pledge|promise to accept|host|resettle|shelter|take|admit|receive refugee|migrant|evacuee|asylum-seeker|seeker
  code  AGREE A
  cameo 0333
  ok    "Portugal promised to accept Syrian refugees." => AGREE PRT
  no    "Portugal accepted the agreed share of costs."

pattern agree.agree-take-refugees-agreed
  verb  {A} agree|offer to accept|host|resettle|shelter|take|admit|receive refugee|migrant|evacuee|asylum-seeker|seeker
  code  AGREE A
  cameo 0333
  ok    "Portugal agreed to accept Syrian refugees." => AGREE PRT
  no    "Portugal accepted the agreed share of costs."

pattern agree.extend-mandate
  verb  {A} agree|vote|decide to extend|renew|prolong mission|mandate|@agreement|mission (with|in {B})
  code  AGREE A
  ok    "France agreed to extend its mission in Chad." => AGREE FRA
  no    "France extended its lead over Chad in the group."

pattern agree.continue-talks
  verb  {A} pledge|vow|promise to continue|intensify|pursue|keep effort|@talks|contact|cooperation|dialogue|work (with {B})
  code  AGREE A + B
  cameo 036
  ok    "Bolivia and Chile promised to continue contacts." => AGREE BOL + CHL
  no    "Bolivia continued its attacking play against Chile."

pattern agree.continue-talks-agreed
  verb  {A} agree to continue|intensify|pursue|keep effort|@talks|contact|cooperation|dialogue|work (with {B})
  code  AGREE A + B
  cameo 036
  ok    "Bolivia and Chile agreed to continue contacts." => AGREE BOL + CHL
  no    "Bolivia continued its attacking play against Chile."

pattern agree.stress-continuation
  verb  {A} stress|underline|emphasise|emphasize|underscore|highlight importance|need|necessity of|for @talks|dialogue|cooperation|peace|settlement|@meeting|continuation
  code  AGREE A
  ok    "Turkey and Iran stressed the importance of dialogue." => AGREE TUR + IRN
  no    "Turkey stressed the importance of breakfast."

pattern agree.accept-offer
  verb  {A} accept|take offer of|from {B}
  verb  {A} accept|take {B} offer
  verb  {A} take+up offer of {B}
  verb  {A} take+up {B} offer
  verb  {A} accept help|assistance|aid|cooperation|offer (from|of|by {B})
  verb  {A} accept {B} help|assistance|aid|cooperation|offer
  code  AGREE A -> B
  ok    "Turkey accepted help from Greece." => AGREE TUR -> GRC
  no    "Turkey accepted defeat in the final against Greece."

pattern agree.consent
  verb  {A} consent|assent|acquiesce (to {B})
  verb  {A} give|grant consent|assent|approval|nod (to|for {B})
  code  AGREE A
  ok    "Iraq consented to a joint water survey." => AGREE IRQ
  ok    "Parliament in Kenya gave its consent to the port." => AGREE KEN
  no    "Iraq fined the firm for using data without consent."

pattern agree.green-light
  verb  {A} give|show go-ahead|green-light|light|clearance|blessing (to|for {B})
  verb  {A} green-light|greenlight {B}
  verb  {A} sign+off on @plan_paper|@agreement
  code  AGREE A -> B
  ok    "Hungary gave its blessing to Sweden." => AGREE HUN -> SWE
  no    "Hungary gave Sweden a late penalty."

pattern agree.approve-agreement
  verb  {A} approve|adopt|pass|clear @agreement (with {B})
  noun  approval of @agreement (by {A}) (with {B})
  code  AGREE A + B
  unless obj budget|law|bill|constitution
  ok    "Zambia approved a debt deal with China." => AGREE ZMB + CHN
  no    "Zambia approved of the weather in China."

pattern agree.undertake
  verb  {A:gov} undertake|commit|guarantee to {B}
  verb  {A:gov} commit itself|themselves|himself|herself
  code  AGREE A
  unless obj crime|suicide|abuse|murder
  ok    "Belgium committed itself to a rail link." => AGREE BEL
  no    "A man from Belgium committed a crime."

pattern agree.earmark
  verb  {A} earmark|allocate|approve|authorise|authorize|announce|unveil @funds|@aid_goods for {B}
  verb  {A} set+aside @funds|@aid_goods for {B}
  verb  {A} announce|unveil|approve|authorise|authorize package|@aid_goods|@funds|programme|program to|for {B}
  noun  {A} package of @aid_goods|@funds|@arms for|to {B}
  code  AGREE A -> B
  cameo 033
  ok    "Japan earmarked funds for Tonga." => AGREE JPN -> TON
  no    "Japan set aside its quarrel with Tonga."

pattern agree.pledge-support
  verb  {A} promise|pledge|vow support|backing|cooperation|assistance|help to|for {B}
  verb  {A} promise|pledge {B} support|backing|cooperation|assistance|help
  noun  {A} pledge|promise of support|backing|help|assistance to|for {B}
  code  AGREE A -> B
  cameo 030
  ok    "Russia pledged its assistance to Mali." => AGREE RUS -> MLI
  no    "Russia pledged shares in the bank as security."

pattern agree.look-forward
  verb  {A} look forward to|toward cooperation|@talks|@meeting|visit|work (with {B})
  verb  {A} be keen|eager|interested to|in|on cooperate|cooperation|work|@talks|dialogue|partnership (with {B})
  verb  {A} hope|want|wish to cooperate|work|develop|deepen|improve|build @relations|cooperation|partnership (with {B})
  verb  {A} hope|want|wish to cooperate|work with {B}
  code  AGREE A -> B
  cameo 030
  ok    "Malaysia wants to cooperate with Brunei." => AGREE MYS -> BRN
  ok    "Estonia hopes to deepen ties with Japan." => AGREE EST -> JPN
  no    "Malaysia wants a refund from Brunei."

pattern agree.seek-ties
  verb  {A} seek cooperation|partnership|alliance|friendship|engagement with {B}
  verb  {A} seek|explore @relations with {B}
  code  AGREE A -> B
  cameo 031
  ok    "Laos seeks a partnership with Cambodia." => AGREE LAO -> KHM
  no    "Laos seeks compensation for the flood in Cambodia."

pattern agree.roll-over
  verb  {A} vow|pledge|promise to honor|honour|respect|abide|uphold|implement|observe|keep @agreement|@truce_word|contract|treaty|commitment|obligation (with {B})
  verb  {A} promise|pledge|vow|undertake to abide by @agreement|@truce_word|commitment
  code  AGREE A + B
  ok    "Libya pledged to honour the treaty with Italy." => AGREE LBY + ITA
  no    "Libya honoured its old coach before the match with Italy."

pattern agree.roll-over-agreed
  verb  {A} agree to honor|honour|respect|abide|uphold|implement|observe|keep @agreement|@truce_word|contract|treaty|commitment|obligation (with {B})
  code  AGREE A + B
  ok    "Libya agreed to honour the treaty with Italy." => AGREE LBY + ITA
  no    "Libya honoured its old coach before the match with Italy."

pattern agree.put-forward-peace-plan
  verb  {A} propose|present|unveil|submit|float|table|advance|outline|offer plan|initiative|proposal|roadmap|formula|blueprint (to {B})
  verb  {A} put+forward plan|initiative|proposal|roadmap|formula|blueprint (to {B})
  noun  {A} plan|initiative|proposal for peace|settlement|@truce
  code  AGREE A -> B
  cameo 037
  ok    "Kenya presented a peace plan to Somalia." => AGREE KEN -> SOM
  no    "Kenya scrapped a tax plan."

pattern agree.propose-cooperation
  verb  {A} propose cooperation|partnership|alliance|union|@agreement|@exercises|project|venture with|to {B}
  code  AGREE A -> B
  cameo 031
  ok    "Russia proposed a joint venture to India." => AGREE RUS -> IND
  no    "The actor proposed to his partner in India."

pattern agree.nominal-commitment
  noun  {A:group} commitment|pledge|promise|undertaking|vow to {B}
  code  AGREE A -> B
  ok    "Norway's pledge to Malawi was published on Monday." => AGREE NOR -> MWI
  no    "Norway's road to Malawi's goal was open."

pattern agree.fix-date
  verb  {A} set|fix date|venue|time for @talks|@meeting|summit|visit|vote (with {B})
  code  AGREE A + B
  cameo 036
  status planned
  ok    "Azerbaijan and Armenia set a date for talks." => AGREE AZE + ARM status=planned
  no    "Azerbaijan set a record for caviar."

pattern agree.fix-date-agreed
  verb  {A} agree date|venue|time for @talks|@meeting|summit|visit|vote (with {B})
  verb  {A} agree on|upon date|venue|time for @talks|@meeting|visit (with {B})
  code  AGREE A + B
  cameo 036
  ok    "Azerbaijan and Armenia agreed on a date for talks." => AGREE AZE + ARM
  no    "Azerbaijan set a record for caviar."

pattern agree.offer-truce
  verb  {A:armed} offer|propose @truce_word|@peace (to|with {B})
  verb  {A:armed} offer {B} @truce_word|@peace
  noun  {A} offer of @truce|@peace (to|with {B})
  code  AGREE A -> B
  cameo 037
  ok    "Sudan's army offered a truce to Chad." => AGREE SDN -> TCD
  no    "Sudan's army broke a truce with Chad."

pattern agree.offer-anything
  verb  {A:gov} offer {B} deal|plan|role|seat|place|partnership|guarantee|incentive|term|alliance
  verb  {A:gov} offer deal|guarantee|incentive|term|partnership|role|seat to {B}
  noun  {A:gov} offer to {B}
  code  AGREE A -> B
  cameo 030
  unless obj seat-belt
  unless mod transfer|takeover|job|discount
  ok    "Iceland offered a partnership to Ireland." => AGREE ISL -> IRL
  no    "Iceland offered tourists from Ireland a hot bath."

pattern agree.volunteer
  verb  {A:gov} volunteer
  verb  {A:gov} volunteer to send|host|help|provide|lead|take|train|monitor
  code  AGREE A
  cameo 030
  unless at *
  unless obj information|answer
  ok    "Norway volunteered to monitor the line." => AGREE NOR
  no    "Teachers from Norway volunteered at a shelter."

pattern agree.back-in-principle
  verb  {A} welcome|embrace offer|proposal|idea|suggestion|initiative of|from {B}
  verb  {A} welcome|embrace {B} offer|proposal|idea|suggestion|initiative
  verb  {A} respond|react positively|favourably|favorably to|toward @plan_paper|invitation (of|from {B})
  verb  {A} say yes to|toward {B}
  code  AGREE A -> B
  ok    "Oman embraced the idea of Iran." => AGREE OMN -> IRN
  no    "Oman dismissed the idea of Iran."

pattern agree.reach-preliminary
  verb  {A} make|achieve|report progress|breakthrough|headway (in|on|toward|with @talks|@agreement|{B})
  verb  {A} narrow|bridge|overcome difference|gap|disagreement (with {B})
  verb  {A} be close|near to|toward @agreement (with {B})
  code  AGREE A + B
  unless subj scientist|team|firm|company|rescuer
  ok    "Egypt and Ethiopia narrowed their differences on the dam." => AGREE EGY + ETH
  no    "Egypt's team narrowed the gap at the top of the table."

pattern agree.reach-deal
  verb  {A} reach|strike|clinch|secure|make|close|forge|broker|settle @agreement (with {B})
  verb  {A} hammer|work|hash|thrash+out @agreement (with {B})
  verb  {A} come to|arrive at agreement|deal|accord|arrangement (with {B})
  verb  {A} agree @agreement (with {B})
  code  AGREE A + B
  cameo 030
  unless subj club|striker|player|firm|company|retailer|bank
  unless mod great|good|big
  unless obj protocol|convention|charter|declaration|contract
  ok    "Sudan and Ethiopia reached a deal on the dam." => AGREE SDN + ETH
  ok    "The European Union struck an accord with Tunisia." => AGREE EUU + TUN
  no    "The club reached a deal with the striker."
