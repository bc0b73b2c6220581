# REJECT: refusals, vetoes, cancelled contacts, doors kept shut. Cutting what already runs is in sanction.pat.

# --- general

pattern reject.reject
  verb  {A} reject|spurn|rebuff|repudiate {B}
  verb  {A} reject|spurn|rebuff|repudiate @proposal (by|from|of {B})
  code  REJECT A -> B
  unless obj kidney|organ|manuscript|transplant|shot
  ok    "Ethiopia rejected Egypt's proposal on the dam."            => REJECT ETH -> EGY
  ok    "Iraq spurned the Kuwaiti request."                          => REJECT IRQ -> KWT
  no    "The Ethiopian patient's body rejected the new kidney."

pattern reject.rejection-noun
  noun  {A} rejection|refusal|repudiation of {B}
  noun  rejection|refusal of {B} by {A}
  code  REJECT A -> B
  ok    "Serbia's rejection of the Kosovan plan stalled the process." => REJECT SRB -> KOS
  no    "Organ rejection is common among patients in Serbia."

pattern reject.turn-down
  verb  {A} turn+down {B}
  verb  {A} turn+down @proposal (by|from|of {B})
  verb  {A} dismiss|rubbish|deride @proposal|plan (by|from|of {B})
  verb  {A} brush+off {B}
  verb  {A} brush+aside {B}
  verb  {A} wave+away {B}
  code  REJECT A -> B
  unless obj volume|heat|music|radio|thermostat
  ok    "Cuba turned down the American offer of food."              => REJECT CUB -> USA
  no    "The Cuban singer turned down the volume."

pattern reject.dismiss-claim
  verb  {A} dismiss|refute|rebut|rubbish|deny|discount @claim (by|from|of {B})
  verb  {A} shrug|brush|laugh+off @claim (by|from|of {B})
  code  REJECT A -> B
  ok    "Rwanda dismissed the accusations by Burundi."              => REJECT RWA -> BDI
  no    "The teacher in Rwanda dismissed the class at noon."

pattern reject.dismiss-as
  verb  {A:gov} dismiss {B} as baseless|unfounded|false|propaganda|absurd|ridiculous|nonsense|groundless|fabrication|lie|untrue
  verb  {A:gov} call|describe|brand {B} as baseless|unfounded|groundless|fabrication
  code  REJECT A -> B
  ok    "Iran dismissed the American report as baseless."           => REJECT IRN -> USA
  no    "Iran's coach dismissed the idea of an early holiday."

pattern reject.deny-role
  verb  {A:gov} deny involvement|responsibility|wrongdoing|role|hand|complicity|knowledge
  verb  {A:armed} deny involvement|responsibility|wrongdoing|role|hand|complicity|knowledge
  noun  {A} denial of involvement|responsibility|wrongdoing
  code  REJECT A
  ok    "Iran denied any involvement in the blast."                 => REJECT IRN
  no    "Few deny the role of salt in Iranian cooking."

pattern reject.dispute
  verb  {A:gov} dispute|contest|contradict|challenge|refute|rebut @claim|result|comment|remark|statement|account|version (by|from|of {B})
  verb  {A:gov} take exception to {B}
  code  REJECT A -> B
  ok    "Peru disputed the claim by Bolivia."                       => REJECT PER -> BOL
  no    "The two teams dispute the title in Lima every year."

pattern reject.say-no
  verb  {A} recoil from {B}
  verb  {A} pour water on {B}
  verb  {A} balk|baulk at {B}
  code  REJECT A -> B
  ok    "Slovakia balked at the Hungarian plan."                     => REJECT SVK -> HUN
  no    "Slovakia said little about the Hungarian plan."

pattern reject.rule-out
  verb  {A:gov} rule+out talk|negotiation|meeting|dialogue|compromise|concession|ceasefire|truce|withdrawal|referendum|deal|agreement|return (with|to|by {B})
  verb  {A:group} rule+out talk|negotiation|meeting|dialogue|compromise|concession|ceasefire|truce|withdrawal|referendum|deal|agreement|return (with|to|by {B})
  code  REJECT A -> B
  ok    "Azerbaijan ruled out talks with Armenia."                  => REJECT AZE -> ARM
  no    "Doctors in Azerbaijan ruled out a fracture."

pattern reject.ignore-call
  verb  {A} ignore|disregard|defy|flout|snub|shun @proposal (by|from|of {B})
  verb  {A:gov} ignore|defy|snub|shun|stonewall {B:gov}
  code  REJECT A -> B
  ok    "Eritrea ignored the call by the United Nations."           => REJECT ERI -> UNO
  no    "The climber ignored the pain in her foot."

pattern reject.defy-law
  verb  {A} defy|flout|disobey|violate|breach law|ruling|court|resolution|norm|order|ban|treaty|curfew|embargo
  code  REJECT A
  cameo 128
  unless obj gravity
  ok    "Polish farmers defied the order to clear the road."        => REJECT POL
  no    "The Polish dancer seemed to defy gravity."

pattern reject.refuse
  verb  {A} refuse {B}
  verb  {A:gov} decline {B:gov}
  verb  {A} refuse @proposal (from|by|of {B})
  verb  {A} decline @proposal (from|by|of {B})
  code  REJECT A -> B
  ok    "Jamaica refused the British offer."                        => REJECT JAM -> GBR
  no    "British refuse collectors meet every Monday."

pattern reject.refuse-to-do
  verb  {A} refuse|decline to accept|approve|back|endorse|support|sign|ratify|join|recognise|recognize|consider|honour|honor|comply|cooperate|co-operate|agree|condemn (with {B})
  verb  {A} refuse|decline to accept|approve|back|endorse|support|sign|ratify|join|recognise|recognize|consider|honour|honor {B}
  code  REJECT A -> B
  ok    "Spain refused to recognise Kosovo."                        => REJECT ESP -> KOS
  no    "The Spanish engine refused to start in the cold."

pattern reject.fail-to-agree
  verb  {A} fail to agree (with|on {B})
  verb  {A} fail to reach|strike|conclude|clinch|secure agreement|deal|accord|compromise|consensus (with {B})
  code  REJECT A + B
  ok    "Sudan failed to reach an agreement with Ethiopia."         => REJECT SDN + ETH
  no    "The Sudanese climber failed to reach the top."

pattern reject.failure-noun
  noun  {A} failure to agree|comply|cooperate
  noun  failure|collapse|breakdown of @talks between {A} and {B}
  noun  failure|collapse|breakdown of @talks with {A}
  code  REJECT A + B
  cameo 125
  ok    "The collapse of talks between Cyprus and Turkey dismayed diplomats." => REJECT CYP + TUR
  no    "The collapse of a bridge between Cyprus villages hurt nobody."

pattern reject.hold-out
  verb  {A} hold+out against {B}
  verb  {A} stand|hold firm against {B}
  verb  {A} refuse to budge|yield|bow|relent|compromise|back|give|bend|surrender|capitulate (to|on {B})
  code  REJECT.yield A -> B
  cameo 124
  ok    "Hungary refused to bow to the European Union."             => REJECT HUN -> EUU
  no    "The stage door in Budapest refused to budge."

pattern reject.resist-pressure
  verb  {A:gov} resist|withstand|reject|defy pressure|demand|call (from|by|of {B})
  verb  {A:gov} resist {B:gov}
  code  REJECT.yield A -> B
  cameo 124
  unless obj temptation|heat|corrosion
  ok    "India resisted pressure from the United States."           => REJECT IND -> USA
  no    "The new Indian tyre resists heat and water."

pattern reject.object-plan
  verb  {A} oppose|resist plan|bill|deal|resolution|proposal|move|measure|treaty|accession|membership|bid|draft of|by|from {B}
  verb  {A} vote against {B}
  verb  {A} vote+down {B}
  code  REJECT A -> B
  ok    "Turkey opposed the bid of Sweden for three months."        => REJECT TUR -> SWE
  no    "Two Turkish runners opposed each other in the final."

pattern reject.vote-down
  verb  {A} vote|strike+down bill|law|motion|draft|proposal|budget|amendment|plan|treaty|resolution|measure
  verb  {A} throw+out bill|law|motion|draft|proposal|budget|amendment|plan|treaty|resolution|measure
  verb  {A} overturn|defeat|reject bill|law|motion|draft|proposal|budget|amendment|plan|treaty|resolution|measure
  verb  {A} vote against bill|law|motion|draft|proposal|budget|amendment|plan|treaty|resolution|measure
  code  REJECT A
  context legislative
  ok    "Chilean lawmakers rejected the bill on Tuesday."            => REJECT CHL
  no    "The Chilean waiter brought the bill by mistake."

pattern reject.overrule
  verb  {A} overrule|override|overturn|annul|nullify|quash|invalidate|revoke|rescind decision|ruling|law|decree|order|verdict|result|election|vote|permit
  code  REJECT A
  ok    "A Malawian court overturned the ruling in February."        => REJECT MWI
  no    "The Malawian driver used the manual override."

# --- veto

pattern reject.veto
  verb  {A} veto ({B})
  code  REJECT A -> B
  cameo 129
  ok    "Russia vetoed the American proposal."                      => REJECT RUS -> USA
  no    "The veto power is explained in every textbook."

pattern reject.veto-noun
  verb  {A} use|cast|exercise|wield|exert veto (against|on {B})
  noun  {A} veto of|on|against {B}
  code  REJECT A -> B
  cameo 129
  ok    "Bulgaria's veto on North Macedonia blocked the process."   => REJECT BGR -> MKD
  ok    "China used its veto against the draft."                    => REJECT CHN -> ?
  no    "Parents in Bulgaria hold a veto over bedtime."

pattern reject.block-diplomatic
  verb  {A:gov} block|obstruct|stall|thwart|scupper|torpedo|stymie|derail @proposal (by|from|of {B})
  verb  {A:gov} block|obstruct|thwart accession|membership|bid|entry|statement|candidacy|nomination|appointment|aid|funding (of|for|to|by {B})
  verb  {A:gov} stonewall {B}
  code  REJECT A -> B
  ok    "Greece blocked the accession of Albania."                  => REJECT GRC -> ALB
  no    "A fallen tree blocked the road in Greece."

pattern reject.blackball
  verb  {A} bar|exclude|disinvite|blackball {B:gov} from summit|meeting|conference|talk|forum|table|event
  verb  {A} leave|shut+out {B:gov} of|from summit|meeting|conference|talk|forum|table
  verb  {A} disinvite|uninvite {B}
  code  REJECT.meet A -> B
  cameo 125
  ok    "Germany excluded Russia from the conference in Munich."    => REJECT DEU -> RUS
  no    "The German menu excluded meat from the lunch."

# --- meet

pattern reject.refuse-meet
  verb  {A} refuse|decline to meet|receive|see|host|visit {B}
  verb  {A} refuse|decline to meet|talk|negotiate|speak|sit|engage with|to {B}
  code  REJECT.meet A -> B
  cameo 125
  ok    "Belarus refused to negotiate with Lithuania."              => REJECT BLR -> LTU
  no    "The two rails refused to meet near the Lithuanian border."

pattern reject.refuse-talks
  verb  {A} refuse|reject|decline|spurn @talks (with {B})
  noun  {A} refusal|rejection of @talks with {B}
  code  REJECT.meet A -> B
  cameo 125
  ok    "The Taliban refused talks with Pakistan."                  => REJECT AFG -> PAK
  no    "The Pakistani speaker declined a second glass of water."

pattern reject.cancel-meeting
  verb  {A} cancel|scrap|postpone|scrub|shelve|abort|axe visit|trip|meeting|summit|talk|negotiation|tour|conference|call|round|dialogue to|with {B}
  verb  {A} call+off visit|trip|meeting|summit|talk|negotiation|tour|conference|call|round|dialogue to|with {B}
  verb  {A} cancel|scrap|shelve|abort visit|trip|meeting|summit|talk|negotiation|dialogue (by|of|to|with {B})
  verb  {A} call+off visit|trip|meeting|summit|talk|negotiation|dialogue (by|of|to|with {B})
  code  REJECT.meet A -> B
  cameo 125
  ok    "Mexico cancelled a visit to the United States."            => REJECT MEX -> USA
  ok    "The summit was called off by Vietnam."                     => REJECT VNM -> ?
  no    "The Mexican band cancelled its concert in the stadium."

pattern reject.cancellation-noun
  noun  {A} cancellation|postponement of visit|trip|meeting|summit|talk|negotiation to|with|by {B}
  noun  cancellation of {B} visit|trip|meeting|summit|talk by {A}
  code  REJECT.meet A -> B
  cameo 125
  ok    "Egypt's cancellation of talks with Ethiopia was sudden."   => REJECT EGY -> ETH
  no    "Egypt's cancellation of train services upset commuters."

pattern reject.walk-out
  verb  {A} walk+out of|on|from @talks (with {B})
  verb  {A} storm|pull+out of|from @talks (with {B})
  verb  {A} withdraw of|from @talks (with {B})
  verb  {A} abandon|quit|leave|boycott|suspend @talks (with {B})
  verb  {A} break+off @talks|contact|channel (with {B})
  noun  {A} walkout from @talks
  code  REJECT.meet A -> B
  cameo 164
  ok    "The Houthi delegation walked out of talks with Yemen."     => REJECT YEM -> YEM
  ok    "Armenia suspended the negotiations with Turkey."           => REJECT ARM -> TUR
  no    "The couple walked out of the Armenian cinema early."

pattern reject.break-off-talks
  verb  {A} break+off @talks with {B}
  verb  {A} end|halt|freeze|terminate|discontinue @talks with {B}
  noun  {A} suspension|end|halt of|to @talks with {B}
  code  REJECT.meet A -> B
  cameo 164
  ok    "South Sudan broke off negotiations with the rebels of Sudan." => REJECT SSD -> SDN
  no    "The talks in Juba ended with an accord and a dinner."

pattern reject.talks-fail
  noun  collapse|breakdown|failure of @talks
  verb  {A} end|conclude @talks without agreement|deal|result|breakthrough|progress (with {B})
  verb  {A} be deadlocked (with {B})
  code  REJECT A + B
  cameo 125
  ok    "Guyana ended the talks without agreement."                 => REJECT GUY
  no    "Guyana ended the day without rain."

pattern reject.boycott-meeting
  verb  {A:gov} boycott|skip|shun|snub summit|meeting|conference|session|forum|ceremony|talk (with|of|by {B})
  verb  {A} refuse|decline to attend ({B})
  verb  {A} stay away from summit|meeting|conference|session|forum|ceremony|talk
  code  REJECT.meet A -> B
  cameo 125
  unless obj election|vote|poll|referendum
  ok    "Algeria boycotted the summit in Jeddah."                   => REJECT DZA -> ?
  no    "Algerian shoppers boycotted the sugar brand."

pattern reject.refuse-mediation
  verb  {A} reject|refuse|decline|spurn mediation|mediator|facilitation|arbitration (by|from|of {B})
  verb  {A} turn+down mediation|mediator|facilitation|arbitration (by|from|of {B})
  verb  {A} refuse|decline to accept mediation|arbitration (by|from|of {B})
  code  REJECT.meet A -> B
  cameo 126
  ok    "Ethiopia rejected mediation by the United Nations."        => REJECT ETH -> UNO
  no    "The Ethiopian couple tried mediation and a long holiday."

pattern reject.reject-peace-plan
  verb  {A} reject|refuse|spurn plan|truce|ceasefire|cease-fire|armistice|roadmap|settlement|deal|accord (of|by|from|with {B})
  verb  {A} turn+down plan|truce|ceasefire|cease-fire|armistice|roadmap|settlement|deal|accord (of|by|from|with {B})
  code  REJECT A -> B
  cameo 127
  ok    "M23 rejected the truce with the Congolese government."     => REJECT COD -> COD
  no    "The Congolese bank rejected the client's plan for a loan."

# --- yield

pattern reject.refuse-release
  verb  {A} refuse|decline to release|free|extradite|surrender|hand|return|pardon {B}
  code  REJECT.yield A -> B
  cameo 1243
  ok    "Libya refused to extradite two Italian traffickers."       => REJECT LBY -> ITA
  no    "The machine refused to return the card."

pattern reject.refuse-withdraw
  verb  {A} refuse|decline to withdraw|retreat|leave|pull|evacuate|cede|disarm|demobilise|demobilize (from|to {B})
  verb  {A} refuse|decline to lay|give|hand arm|arms|weapon|territory (to {B})
  code  REJECT.yield A -> B
  cameo 1246
  ok    "Eritrea refused to withdraw from Ethiopia."                => REJECT ERI -> ETH
  no    "The engine refused to start in Ethiopia."

pattern reject.refuse-lift
  verb  {A} refuse|decline to lift|ease|relax|end|waive|remove sanction|embargo|ban|blockade|curfew|siege|restriction|tariff|emergency (on|against|of {B})
  code  REJECT.yield A -> B
  cameo 1244
  ok    "The United States refused to lift sanctions on Cuba."      => REJECT USA -> CUB
  no    "The crane in Havana refused to lift the container."

pattern reject.refuse-stop-fighting
  verb  {A} refuse|decline to stop|halt|end|cease|suspend attack|offensive|fighting|strike|hostility|shelling|bombardment|operation|enrichment|test|protest
  verb  {A} vow to continue|press|fight|keep|carry
  verb  {A} reject ceasefire|truce|surrender
  code  REJECT.yield A
  cameo 1246
  ok    "The Sudanese army refused to halt the offensive."          => REJECT SDN
  no    "The Sudanese bus refused to stop at the old station."

pattern reject.refuse-resign
  verb  {A} refuse|decline to resign|quit|step|stand|relinquish|go
  verb  {A:gov} cling|hang to|onto power|office
  verb  {A} reject|dismiss|rebuff|resist call|demand for resignation|ouster|removal
  code  REJECT.change A
  cameo 1231
  context executive
  ok    "The Gambian president refused to step down."               => REJECT GMB
  no    "The Gambian rider stepped down from the horse."

pattern reject.refuse-concede
  verb  {A} refuse|decline to concede|accept defeat|election|result|outcome|vote
  verb  {A} reject result|outcome|tally|count (of {B})
  code  REJECT.change A -> B
  context election
  ok    "The Zambian opposition rejected the result of the vote."   => REJECT ZMB -> ?
  no    "The laboratory rejected the result as a typing error."

pattern reject.refuse-apology
  verb  {A} refuse|decline to apologise|apologize|compensate|repent (to|for {B})
  verb  {A} reject|refuse demand|call for apology|reparation|compensation (from|by {B})
  code  REJECT.yield A -> B
  ok    "Turkey refused to apologise to Russia."                    => REJECT TUR -> RUS
  no    "The Turkish host apologised to the Russian guests for the rain."

pattern reject.uphold-ban
  verb  {A} uphold|maintain|keep|extend|retain|renew ban|embargo|blockade|detention|closure (on|of|against {B})
  verb  {A:court} uphold conviction|sentence|verdict|ban|detention (of|against|on {B})
  code  REJECT.yield A -> B
  cameo 124
  ok    "A Tunisian court upheld the sentence against the Libyan trader." => REJECT TUN -> LBY
  no    "The Tunisian club upheld its tradition of singing."

# --- change

pattern reject.refuse-reform
  verb  {A} refuse|decline to change|amend|reform|repeal|scrap|alter|revise|reverse|reconsider|hold|call policy|law|bill|constitution|decision|stance|election|referendum|vote
  verb  {A} reject|resist|oppose|block reform|referendum|amendment|change|autonomy|independence|secession (of|in|by|for {B})
  code  REJECT.change A -> B
  cameo 123
  ok    "Spain rejected the independence of Kosovo."                => REJECT ESP -> KOS
  no    "The Spanish oak rejected the graft within a month."

pattern reject.refuse-rights
  verb  {A} deny|refuse {B} right|citizenship|nationality|vote|independence|autonomy|recognition|bail|parole|freedom
  verb  {A} deny|refuse right|citizenship|recognition|autonomy|bail to {B}
  verb  {B} be denied bail|parole|citizenship|right
  code  REJECT.change A -> B
  cameo 1233
  context rights_freedoms
  ok    "Latvia denied citizenship to the Russian pensioners."      => REJECT LVA -> RUS
  no    "Latvia never denied its love for rye bread."

# --- assist

pattern reject.refuse-aid
  verb  {A} refuse|decline to help|aid|assist|fund|finance|arm|arms|supply|defend|protect|rescue {B}
  verb  {A} refuse|decline to send|provide|give|supply|sell|grant|deliver|offer aid|help|arm|arms|weapon|troop|troops|loan|fund|money|peacekeeper|relief|tank|gas (to {B})
  code  REJECT.assist A -> B
  cameo 122
  ok    "Switzerland refused to supply weapons to Ukraine."         => REJECT CHE -> UKR
  no    "The Swiss vending machine refused to give change."

pattern reject.reject-aid-request
  verb  {A} reject|refuse|deny|decline request|appeal|plea|application for aid|loan|help|assistance|bailout|asylum|visa|weapon (from|by {B})
  verb  {A} turn+down request|appeal|plea|application for aid|loan|help|assistance|bailout|asylum|visa|weapon (from|by {B})
  verb  {A} refuse|deny {B} aid|loan|help|assistance|bailout|asylum|visa|credit|refuge
  code  REJECT.assist A -> B
  cameo 122
  ok    "Qatar turned down a request for loans from Lebanon."       => REJECT QAT -> LBN
  ok    "Sweden denied the Iraqi family asylum."                    => REJECT SWE -> IRQ
  no    "Qatar turned down the lights for an hour."

pattern reject.spurn-aid
  verb  {A} reject|refuse|spurn|decline aid|help|assistance|relief|peacekeeper|loan (from|by|of {B})
  verb  {A} turn+away aid|help|assistance|relief|peacekeeper|loan (from|by|of {B})
  verb  {A} turn+down aid|help|assistance|relief|peacekeeper|loan (from|by|of {B})
  code  REJECT.assist A -> B
  cameo 121
  ok    "Myanmar spurned aid from France after the cyclone."        => REJECT MMR -> FRA
  no    "The Myanmar climber reached the camp without help."

pattern reject.withhold-cooperation
  verb  {A} refuse|decline to cooperate|co-operate|share|work|collaborate|trade with {B}
  verb  {A} reject|refuse cooperation|co-operation with {B}
  noun  {A} refusal|failure to cooperate with {B}
  code  REJECT.assist A -> B
  cameo 121
  ok    "Syria refused to cooperate with the United Nations."       => REJECT SYR -> UNO
  no    "The weather in Syria refused to cooperate on the wedding day."

pattern reject.withhold-support
  verb  {A:gov} withhold|deny recognition|support|approval|consent|endorsement (from|to|of|for {B})
  verb  {A} abstain on|from vote|resolution
  code  REJECT.assist A -> B
  ok    "Romania denied recognition to Kosovo."                      => REJECT ROU -> KOS
  no    "The Romanian bank withheld tax from his salary."

pattern reject.refuse-entry
  verb  {A:gov} deny|refuse {B} entry|access|landing|passage|admission|visa
  verb  {A:gov} deny|refuse entry|access|landing|passage|admission|visa to|for {B}
  verb  {A} bar|ban|prevent|block {B} from enter|entry|land|landing|dock
  code  REJECT A -> B
  cameo 120
  ok    "Ecuador refused entry to the Venezuelan senator."          => REJECT ECU -> VEN
  ok    "Israel denied entry to two Irish activists."               => REJECT ISR -> IRL
  no    "The jury read every entry in the Ecuadorian cake contest."

pattern reject.turn-away
  verb  {A:gov} turn+away {B}
  verb  {A:gov} turn|push+back {B}
  verb  {A:cop} turn+away {B}
  verb  {A:cop} turn|push+back {B}
  verb  {A} refuse|decline to admit|let|allow|take|accept refugee|migrant|ship|boat|inspector|observer|plane|aircraft|vessel
  noun  pushback|push-back of {B} by {A}
  code  REJECT A -> B
  context migration
  ok    "Greece turned away the Syrian refugees."                    => REJECT GRC -> SYR
  no    "The Greek shop turned away from plastic bags."

pattern reject.refuse-observers
  verb  {A} refuse|reject|bar|block observer|monitor|inspector|inspection|verification|investigator|peacekeeper|mission (of|from|by {B})
  verb  {A} refuse|decline to admit|allow|let|receive {B:group}
  code  REJECT.yield A -> B
  cameo 1245
  ok    "Iran barred inspectors of the United Nations."             => REJECT IRN -> UNO
  no    "The Iranian factory barred smoking on site."

pattern reject.return-letter
  verb  {A} return|reject note|letter|credential|nomination (of|to|from {B})
  verb  {A} send+back note|letter|credential|nomination (of|to|from {B})
  verb  {A} refuse accreditation|agrément|agrement (to|for {B})
  code  REJECT A -> B
  context diplomatic
  ok    "Turkey refused accreditation to the Israeli consul."       => REJECT TUR -> ISR
  no    "Turkey returned a lost wallet to its owner."

pattern reject.deny-accept
  verb  {A:court} reject|dismiss|deny|quash appeal|petition|case|lawsuit|complaint|challenge|motion|request|bid|application (by|of|from|for|against {B})
  verb  {A:court} throw+out appeal|petition|case|lawsuit|complaint|challenge|motion|request|bid|application (by|of|from|for|against {B})
  verb  {A:court} strike+down appeal|petition|case|lawsuit|complaint|challenge|motion|request|bid|application (by|of|from|for|against {B})
  verb  {A:court} deny|refuse {B} bail|parole|appeal
  verb  {A:court} dismiss|reject|deny|throw+out charge|indictment|claim|protest|application (by|of|from|for|against {B})
  code  REJECT A -> B
  context legal
  ok    "An Indian court dismissed the petition of the Italian marines." => REJECT IND -> ITA
  no    "The Indian umpire rejected the appeal for leg before wicket."

pattern reject.break-promise
  verb  {A} renege|backtrack|backpedal on promise|pledge|deal|agreement|commitment|vow|accord (to|with {B})
  verb  {A} go+back on promise|pledge|word (to {B})
  code  REJECT A -> B
  ok    "Britain reneged on the agreement with Mauritius."          => REJECT GBR -> MUS
  no    "The British cyclist backpedalled down the slope."

pattern reject.abandon-deal
  verb  {A} tear+up deal|agreement|treaty|accord|pact|memorandum|contract (with {B})
  verb  {A} scrap|ditch|renounce|abandon|jettison|disown|scuttle deal|agreement|treaty|accord|pact|memorandum|contract (with {B})
  code  REJECT A -> B
  ok    "Ecuador tore up the agreement with Colombia."              => REJECT ECU -> COL
  no    "The dog in Quito tore up the carpet with joy."

pattern reject.distance
  verb  {A} distance from {B}
  verb  {A} disassociate|dissociate from {B}
  verb  {A} disown|disavow {B}
  code  REJECT A -> B
  ok    "Lebanon dissociated itself from Hezbollah."                => REJECT LBN -> LBN
  no    "The Lebanese village lies a short distance from Syria."

pattern reject.refuse-permission
  verb  {A} deny|refuse|withhold|decline permission|authorisation|authorization|clearance|consent (to|for {B})
  verb  {A} deny|refuse {B} permission|authorisation|authorization|clearance
  verb  {A} refuse|decline to allow|let|permit|grant|authorise|authorize {B}
  code  REJECT A -> B
  ok    "Somalia denied permission to an Ethiopian plane."          => REJECT SOM -> ETH
  ok    "Egypt refused to allow a Turkish ship to dock."            => REJECT EGY -> TUR
  no    "Somalia allowed an Ethiopian plane to land."

pattern reject.refuse-answer
  verb  {A} refuse|decline to respond|reply|answer|listen (to {B})
  verb  {A} refuse|decline to answer|heed {B}
  code  REJECT A -> B
  ok    "Iran refused to respond to a request from Canada."         => REJECT IRN -> CAN
  no    "The old Iranian radio did not respond to the switch."

pattern reject.refusal-infinitive
  noun  {A} refusal to accept|recognise|recognize|negotiate|meet|talk|engage|cooperate|co-operate|withdraw|release|comply|sign|join (with|to {B})
  noun  {A} refusal to accept|recognise|recognize|meet|release|help|support {B}
  code  REJECT A -> B
  ok    "Serbia's refusal to recognise Kosovo delayed the deal."    => REJECT SRB -> KOS
  no    "The Serbian refuse lorries come on Mondays."

pattern reject.cancel-deal
  verb  {A} cancel|scrap|abandon|drop deal|accord|contract|purchase|sale|order|project (with|by|from|of {B})
  verb  {A} call+off deal|accord|contract|purchase|sale|order|project (with|by|from|of {B})
  code  REJECT A -> B
  cameo 121
  unless mod music|record|book|film
  ok    "Australia called off a purchase from France."              => REJECT AUS -> FRA
  no    "The Australian band cancelled a record contract with regret."

pattern reject.refuse-anything
  verb  {A:gov} refuse
  verb  {A:armed} refuse
  verb  {A:gov} decline
  code  REJECT A
  unless obj *
  unless to comment|say|answer|speak|respond|elaborate|identify|name|disclose|discuss|confirm|give|be|die|believe|start|help|specify|reveal|predict|speculate|provide
  unless subj price|share|number|support|revenue|output|profit|market|export|economy|currency|rate|population|popularity
  ok    "The rebels asked for a delay, and the government of Togo refused." => REJECT TGO
  ok    "The president of Malawi refused to hand over the files."      => REJECT MWI
  no    "The president of Malawi declined to comment."

pattern reject.deny-it
  verb  {A:group} deny this|that|involvement|responsibility|wrongdoing
  code  REJECT A
  ok    "Tajikistan denied this."                              => REJECT TJK
  ok    "Rwanda denied involvement in the killing."            => REJECT RWA
  no    "Rwanda denied visas to the visitors from Burundi."

pattern reject.dispute-count
  verb  {A:group} dispute|contest|question figure|number|toll|count|estimate|finding|allegation
  code  REJECT A
  ok    "The army of Myanmar disputed the figure."             => REJECT MMR
  no    "Two teams from Myanmar disputed the final in Mandalay."

pattern reject.stay-away
  verb  {A:group} stay+away from talk|meeting|summit|conference|session|ceremony|negotiation|dialogue
  verb  {A:group} skip|shun talk|meeting|summit|conference|session|negotiation
  code  REJECT.meet A
  ok    "Sudan's army stayed away from the talks."             => REJECT SDN
  no    "Tourists stayed away from the beaches of Kenya."

pattern reject.not-recognise
  verb  {A:gov} rule+out @weapons|delivery|talk|negotiation|dialogue|concession|compromise|ceasefire
  code  REJECT A
  ok    "Ukraine ruled out talks."                             => REJECT UKR
  no    "Doctors in Ukraine ruled out a stroke."

pattern reject.rule-out-yielding
  verb  {A:gov} rule+out to give|cede|leave|negotiate|withdraw|resign|accept|recognise|recognize|surrender|lift|talk|meet
  verb  {A:gov} rule+out concession|compromise|surrender|withdrawal|recognition|deal|agreement|return|amnesty
  code  REJECT A
  ok    "Ukraine ruled out concessions."                       => REJECT UKR
  no    "Doctors in Ukraine ruled out surgery."
