# CONCEDE: a concession in words or on paper - a rule eased, a ban lifted, a demand met or dropped, a truce declared, an apology, a pardon.
# Concessions carried out by people or forces on the ground stand in retreat.pat.

pattern concede.lift-restriction
  verb  {A} lift|ease|remove|relax|loosen|revoke|end|scrap|rescind|repeal|soften|drop|suspend|waive|overturn @restriction (on|against|in|for|from|of|to {B})
  verb  {A} lift|ease|remove|relax|loosen|revoke|end|scrap|rescind|repeal|soften|drop|suspend|waive|overturn {B} @restriction
  noun  lifting|easing|removal|relaxation|end|suspension of @restriction (by {A}) (on|against|in|for|of {B})
  code  CONCEDE A -> B
  cameo 081
  unless obj siege|blockade|limit|emergency|curfew
  unless mod fishing|speed|smoking|hosepipe|doping
  ok    "Australia lifted a ban on students from Fiji." => CONCEDE AUS -> FJI
  ok    "Jordan has relaxed the restrictions on Syrian workers." => CONCEDE JOR -> SYR
  no    "Australia imposed a ban on students from Fiji."

pattern concede.lift-curfew
  verb  {A} lift|ease|end|relax|shorten|cancel|remove|suspend|revoke curfew|lockdown
  noun  lifting|easing|end of curfew|lockdown (by {A})
  code  CONCEDE A
  cameo 0813
  ok    "Sri Lanka lifted a curfew on Monday." => CONCEDE LKA
  no    "Sri Lanka extended the night curfew on Monday."

pattern concede.lift-emergency
  verb  {A} lift|end|revoke|cancel|suspend|rescind|terminate emergency|law|rule
  verb  {A} lift|end|revoke state of emergency|siege|exception|alert
  noun  lifting|end|revocation of emergency (by {A})
  code  CONCEDE A
  cameo 0814
  unless obj law|rule
  ok    "Ethiopia ended the state of emergency." => CONCEDE ETH
  no    "Ethiopia declared a state of emergency."

pattern concede.lift-martial-law
  verb  {A} lift|end|revoke|cancel|withdraw law|rule
  code  CONCEDE A
  cameo 0814
  ok    "South Korea's president lifted martial law within hours." => CONCEDE KOR
  no    "South Korea's president imposed martial law at night."

pattern concede.lift-party-ban
  verb  {A} lift|remove|end|revoke ban on party|opposition|rally|protest|newspaper|group|movement|media|broadcaster|demonstration|broadcast|website|assembly
  verb  {A} legalise|legalize|unban|decriminalise|decriminalize party|opposition|protest|union|movement|group
  verb  {A} allow|permit protest|rally|demonstration|opposition|party
  code  CONCEDE A
  cameo 0811
  unless with *
  ok    "Tanzania lifted the ban on opposition rallies." => CONCEDE TZA
  no    "Tanzania upheld the ban on opposition rallies."

pattern concede.declare-truce
  verb  {A} declare|announce|proclaim|call|offer|order @truce_word (with|in|against|for {B})
  verb  {A} declare|announce|order|call halt|end|pause|suspension|cessation to|of|in hostility|hostilities|operation|offensive|fighting|attack|strike|bombing|airstrike|war (against|on|in|with {B})
  noun  declaration|announcement of @truce (by {A})
  noun  {A} declaration|announcement of @truce
  code  CONCEDE A -> B
  cameo 0871
  ok    "Colombia's rebels declared a ceasefire." => CONCEDE COL
  ok    "Ethiopia announced a truce with Eritrea." => CONCEDE ETH -> ERI
  no    "Colombia's rebels rejected a ceasefire."

pattern concede.call-off-operation
  verb  {A} call+off offensive|operation|attack|strike|invasion|raid|bombing|campaign|siege|march (against|on|in {B})
  code  CONCEDE A -> B
  cameo 087
  ok    "Turkey called off an operation against Syria." => CONCEDE TUR -> SYR
  no    "Turkey called an operation against Syria a success."

pattern concede.call-off-protest
  verb  {A} call|break+off protest|rally|march|demonstration|boycott|blockade|sit-in|walkout|stoppage|campaign|strike
  verb  {A:civ} end|suspend|halt|cancel|postpone|pause|abandon|stop protest|rally|march|demonstration|boycott|blockade|sit-in|walkout|stoppage|strike|hunger
  noun  end|suspension of protest|strike|boycott|sit-in (by {A})
  code  CONCEDE A
  cameo 082
  unless subj police|army|judge
  ok    "Nurses in Ghana called off their strike." => CONCEDE GHA
  ok    "Kenyan doctors suspended the strike." => CONCEDE KEN
  no    "Nurses in Ghana called for a strike."

pattern concede.end-hunger-strike
  verb  {A} end|abandon|suspend|stop fast|hunger
  verb  {A} break+off fast|hunger
  verb  {A} give+up fast|hunger
  verb  {A:civ} end|suspend|abandon|stop strike
  code  CONCEDE A
  cameo 082
  ok    "Turkish prisoners ended their hunger strike." => CONCEDE TUR
  no    "Turkish prisoners began a hunger strike."

pattern concede.accede-demand
  verb  {A} accept|meet|satisfy|grant|fulfil|fulfill|heed|address @demand (of|by|from {B})
  verb  {A} accept|meet|satisfy|grant|fulfil|fulfill|heed|address {B} @demand
  verb  {A} accede|yield|bow|submit|acquiesce|agree|surrender to @demand (of|by|from {B})
  verb  {A} give+in (to|toward @demand) (of|by|from {B})
  verb  {A} cave+in (to|toward @demand) (of|by|from {B})
  code  CONCEDE A -> B
  cameo 083
  unless subj supply|production|stock|factory|industry|plant
  unless mod market|consumer|peak|energy
  ok    "Chile accepted the demands of the Bolivian miners." => CONCEDE CHL -> BOL
  ok    "Tunisia bowed to the demands of Algeria." => CONCEDE TUN -> DZA
  no    "Chile rejected the demands of the Bolivian miners."

pattern concede.give-in-to
  verb  {A} give|cave+in to {B}
  verb  {A} yield|capitulate|bow|concede|submit|defer to {B:group}
  verb  {A} bow to|before pressure (from|by {B})
  verb  {A} bow|yield to|before pressure (from|of|by {B})
  code  CONCEDE A -> B
  cameo 083
  unless to temptation|illness|injury|cancer|disease
  unless subj roof|bridge|driver
  unless obj *
  ok    "Greece yielded to Germany in the budget row." => CONCEDE GRC -> DEU
  no    "Greece conceded two goals against Germany."

pattern concede.concede
  verb  {A:gov} concede to|toward|on @demand|point|issue|claim|position
  verb  {A:gov} make|offer|announce|grant @concession (to {B})
  noun  {A} concession to {B}
  code  CONCEDE A -> B
  cameo 080
  unless obj goal|point|penalty|run|corner|try|set|game|match|defeat|election|race|free-kick
  ok    "Georgia made concessions to the European Union." => CONCEDE GEO -> EUU
  no    "Georgia conceded a late penalty against Spain."

pattern concede.concede-election
  verb  {A} concede defeat|election|race|loss (to {B})
  verb  {A} admit|acknowledge|accept defeat (to|against|by {B})
  code  CONCEDE A -> B
  cameo 080
  unless in final|match|game|semifinal
  ok    "Ghana's president conceded defeat to the opposition." => CONCEDE GHA
  no    "Ghana's coach conceded a goal to the opposition."

pattern concede.back-down
  verb  {A} back|climb|stand+down
  verb  {A} back+off
  verb  {A} make u-turn|turnaround|climbdown
  verb  {A} reverse|change course|decision|policy|position|stance|plan|itself
  verb  {A} give ground|way (to {B})
  verb  {A} relent|retreat
  code  CONCEDE A
  cameo 080
  unless as *
  unless subj troop|soldier|force|army|fighter|rebel|currency|price|rouble|glacier|bank
  ok    "Serbia backed down in the dispute over number plates." => CONCEDE SRB
  no    "Serbian soldiers backed the truck down the hill."

pattern concede.reverse-decision
  verb  {A} reverse|revoke|rescind|withdraw|annul|overturn|cancel|scrap|abandon|drop|shelve|repeal|suspend|freeze|postpone|retract decision|plan|law|bill|decree|reform|order|hike|increase|tax|proposal|policy|measure|levy|project|scheme|decree
  verb  {A} back|walk+away from plan|bill|law|demand|proposal|threat
  verb  {A} backtrack|u-turn on plan|bill|law|demand|proposal|threat|tax|decision
  noun  withdrawal|repeal|reversal|cancellation|suspension of plan|law|bill|decree|reform|tax|increase|hike (by {A})
  code  CONCEDE A
  cameo 0832
  unless subj firm|company|bank|airline|judge|court
  unless with *
  ok    "Kenya withdrew the tax bill after marches." => CONCEDE KEN
  no    "Kenya defended the tax bill after marches."

pattern concede.drop-demand
  verb  {A} drop|waive|withdraw|abandon|soften|ease|moderate|relax @demand|objection|opposition|veto|precondition|insistence (to|on|for|against {B})
  verb  {A} give+up @demand|objection|opposition|veto|precondition|insistence (to|on|for|against {B})
  verb  {A} give+up @demand|objection|opposition|insistence (to|on|for {B})
  verb  {A} end|withdraw|lift veto|objection|opposition|block on|to|of|against {B}
  verb  {A} end|withdraw|lift {B} veto|objection|opposition|block
  code  CONCEDE A -> B
  cameo 080
  ok    "Bulgaria dropped its objections to North Macedonia." => CONCEDE BGR -> MKD
  no    "Bulgaria repeated its objections to North Macedonia."

pattern concede.drop-charges
  verb  {A} drop|withdraw|dismiss|quash|discontinue|abandon|suspend charge|case|lawsuit|prosecution|indictment|warrant|complaint|investigation|probe|inquiry|suit|appeal (against|of|into|on {B})
  verb  {A} drop|withdraw|dismiss|quash|discontinue|abandon|suspend {B} charge|case|lawsuit|prosecution|indictment|warrant|complaint|investigation|probe|inquiry|suit|appeal
  verb  {A:court} throw+out charge|case|lawsuit|conviction|indictment (against|of {B})
  verb  {A:court} throw+out {B} charge|case|lawsuit|conviction|indictment
  noun  dismissal|withdrawal of charge|case|lawsuit|indictment (by {A}) (against|of {B})
  code  CONCEDE A -> B
  cameo 081
  ok    "Israel dropped the charges against a Jordanian driver." => CONCEDE ISR -> JOR
  no    "Israel filed charges against a Jordanian driver."

pattern concede.acquit
  verb  {A} acquit|acquitt|exonerate|clear {B} (of charge|wrongdoing|guilt|murder|corruption|treason)
  verb  {A:court} find {B} not-guilty|innocent
  verb  {A:court} overturn|quash|annul|vacate|reverse conviction|sentence|verdict (of|against {B})
  verb  {A:court} overturn|quash|annul|vacate|reverse {B} conviction|sentence|verdict
  noun  {A} acquittal of {B}
  noun  acquittal of {B} (by {A})
  code  CONCEDE A -> B
  unless obj snow|rubble|debris|road|way|path|mine|hurdle|forest|land|name|customs|square|camp|street|table
  ok    "Spain exonerated the Dutch captain." => CONCEDE ESP -> NLD
  no    "A crew in Spain cleared the snow for the Dutch captain."

pattern concede.pardon
  verb  {A} pardon|amnesty|reprieve {B}
  verb  {A} grant|give|issue|offer|announce|declare|extend pardon|amnesty|clemency|reprieve|immunity (to|for {B})
  verb  {A} grant|give|offer {B} pardon|amnesty|clemency|reprieve|immunity
  noun  {A} pardon|amnesty of|for|to {B}
  noun  pardon|amnesty for|of {B} (by|from {A})
  code  CONCEDE A -> B
  unless obj interruption|language|expression|pun|turkey
  ok    "The king of Jordan pardoned a Syrian journalist." => CONCEDE JOR -> SYR
  ok    "Venezuela granted amnesty to Colombian prisoners." => CONCEDE VEN -> COL
  no    "The king of Jordan begged pardon for the delay."

pattern concede.commute
  verb  {A} commute|reduce|suspend|shorten|cut sentence|term|penalty|execution (of|for|against {B})
  verb  {A} commute|reduce|suspend|shorten|cut {B} sentence|term|penalty|execution
  verb  {A} spare life of {B}
  verb  {A} spare {B} life
  verb  {A} stay|halt execution of {B}
  verb  {A} stay|halt {B} execution
  noun  commutation|reduction of sentence (of {B})
  code  CONCEDE A -> B
  unless subj worker|commuter|price
  ok    "Indonesia commuted the death sentence of a British woman." => CONCEDE IDN -> GBR
  no    "Indonesia confirmed the sentence of a British woman."

pattern concede.apologise
  verb  {A} apologise|apologize (to {B})
  verb  {A} offer|issue|make|extend|give|deliver|present|send apology|apologies (to {B})
  verb  {A} offer|give {B} apology
  verb  {A} say sorry (to|toward {B})
  verb  {A} ask|beg forgiveness of|from {B}
  verb  {A} ask|beg {B} forgiveness
  verb  {A} ask|beg {B} for forgiveness|pardon
  noun  {A} apology to {B}
  noun  apology by|from|of {A} (to {B})
  code  CONCEDE A -> B
  cameo 055
  unless subj coach|player|actor|company|singer|bank|airline
  ok    "The Netherlands apologised to Suriname for slavery." => CONCEDE NLD -> SUR
  ok    "Belgium's apology to Rwanda came too late." => CONCEDE BEL -> RWA
  no    "The Dutch coach apologised to the fans."

pattern concede.express-regret
  verb  {A} express|voice|convey|state|admit regret|remorse|sorrow|guilt|shame|contrition (to|for|over|about {B})
  verb  {A:gov} regret killing|death|shooting|incident|attack|crime|massacre|bombing|role|past|mistake
  verb  {A} admit|acknowledge|accept responsibility|guilt|mistake|error|fault|wrongdoing (for|in|over {B})
  verb  {A} take responsibility for death|crash|failure|mistake|massacre|error|downing
  noun  {A} regret|remorse for|over|about {B}
  code  CONCEDE A -> B
  cameo 055
  ok    "Iran admitted responsibility for the downing of the plane." => CONCEDE IRN
  ok    "Japan expressed remorse to Korea over the war." => CONCEDE JPN
  no    "Iran denied responsibility for the loss of the plane."

pattern concede.forgive
  verb  {A} forgive {B}
  verb  {A} grant|offer forgiveness to {B}
  code  CONCEDE A -> B
  cameo 056
  unless obj debt|loan|arrears|billion|million|dollar
  ok    "Rwanda forgave France for its errors." => CONCEDE RWA -> FRA
  no    "China forgave the debt of Rwanda."

pattern concede.allow
  verb  {A:gov} allow|permit|let|authorise|authorize {B:group}
  verb  {A:gov} grant|give permission|authorisation|authorization|leave|clearance|approval|licence|license to {B}
  verb  {A:gov} grant|give {B} permission|authorisation|authorization|leave|clearance
  code  CONCEDE A -> B
  cameo 080
  unless obj goal|corner|run|rise|fall|price|time|inflation|money|access|entry|strike|use
  unless to deteriorate|decay|rot|score|lapse|slide|die|fail|drift|starve
  unless to regain|retake|control|win|take|keep|seize|advance|strengthen|focus|grow
  ok    "Egypt allowed Sudanese traders to stay." => CONCEDE EGY -> SDN
  no    "Egypt allowed three goals in the second half."

pattern concede.promise-concession
  verb  {A:gov} promise|pledge|vow|decide to lift|ease|relax|drop|withdraw|scrap|repeal|remove|suspend|cancel @sanctions|@restriction|law|bill|tax|tariff|charge|plan|veto (on|against|for|of {B})
  code  CONCEDE A -> B
  cameo 0351
  ok    "Pakistan promised to lift the ban on Indian films." => CONCEDE PAK -> IND
  no    "Pakistan refused to lift the ban on Indian films."

pattern concede.promise-concession-agreed
  verb  {A:gov} agree|offer|propose to lift|ease|relax|drop|withdraw|scrap|repeal|remove|suspend|cancel @sanctions|@restriction|law|bill|tax|tariff|charge|plan|veto (on|against|for|of {B})
  code  CONCEDE A -> B
  cameo 0351
  ok    "Pakistan agreed to lift the ban on Indian films." => CONCEDE PAK -> IND
  no    "Pakistan refused to lift the ban on Indian films."

pattern concede.promise-withdrawal
  verb  {A} promise|pledge|vow|decide to withdraw|pull|leave|quit|vacate|evacuate|retreat|redeploy|demobilise|demobilize|disengage (from {B})
  verb  {A} promise|pledge|vow|decide|plan to withdraw|remove|redeploy @forces (from {B})
  verb  {A:gov} announce|order|promise|pledge|approve withdrawal|pullout|pull-out|drawdown|redeployment|exit|retreat (of @forces) (from {B})
  code  CONCEDE A -> B
  cameo 0356
  ok    "Germany announced the withdrawal from Mali." => CONCEDE DEU -> MLI
  no    "Kenya withdrew its troops from Somalia."

pattern concede.promise-withdrawal-agreed
  verb  {A} agree|offer|consent to withdraw|pull|leave|quit|vacate|evacuate|retreat|redeploy|demobilise|demobilize|disengage (from {B})
  verb  {A} agree|offer|consent to withdraw|remove|redeploy @forces (from {B})
  code  CONCEDE A -> B
  cameo 0356
  ok    "Kenya agreed to withdraw its troops from Somalia." => CONCEDE KEN -> SOM
  no    "Kenya withdrew its troops from Somalia."

pattern concede.promise-release
  verb  {A} promise|pledge|vow|decide|plan|prepare|intend to free|release|exchange|swap|return|repatriate|hand @captives
  verb  {A} promise|pledge|vow|decide|plan|prepare|intend to free|release|return|repatriate {B}
  verb  {A} promise|pledge|announce|order|approve|authorise|authorize release|freeing|return|exchange of @captives
  verb  {A} promise|pledge|announce|order|approve|authorise|authorize release|freeing of {B}
  verb  {A} promise|pledge|announce|order|approve|authorise|authorize {B} release|freeing
  code  CONCEDE A -> B
  cameo 0353
  ok    "Armenia promised to release Azerbaijani soldiers." => CONCEDE ARM -> AZE
  no    "Armenia released Azerbaijani soldiers."

pattern concede.promise-release-agreed
  verb  {A} agree|offer to free|release|exchange|swap|return|repatriate|hand @captives
  verb  {A} agree|offer to free|release|return|repatriate {B}
  verb  {A} offer release|freeing|return|exchange of @captives
  verb  {A} offer release|freeing of {B}
  verb  {A} offer {B} release|freeing
  code  CONCEDE A -> B
  cameo 0353
  ok    "Armenia agreed to release Azerbaijani soldiers." => CONCEDE ARM -> AZE
  no    "Armenia released Azerbaijani soldiers."

pattern concede.promise-disarm
  verb  {A} promise|pledge|vow|decide to disarm|demobilise|demobilize|surrender|disband
  verb  {A} promise|pledge|vow|decide to lay|surrender|hand|give|destroy|dismantle|decommission @arms|stockpile|arsenal
  code  CONCEDE A
  cameo 0356
  ok    "Rebels in Mali promised to disarm." => CONCEDE MLI
  no    "Rebels in Mali refused to disarm."

pattern concede.promise-disarm-agreed
  verb  {A} agree|offer to disarm|demobilise|demobilize|surrender|disband
  verb  {A} agree|offer to lay|surrender|hand|give|destroy|dismantle|decommission @arms|stockpile|arsenal
  code  CONCEDE A
  cameo 0356
  ok    "Rebels in Mali agreed to disarm." => CONCEDE MLI
  no    "Rebels in Mali refused to disarm."

pattern concede.promise-resign
  verb  {A} promise|pledge|vow|decide|plan to resign|quit|abdicate|retire
  verb  {A} promise|pledge|vow|decide|plan to step|stand (from|as {B})
  verb  {A} announce|tender resignation|departure
  code  CONCEDE A
  cameo 0831
  unless for election|office|president|seat|reelection
  unless as candidate
  ok    "Armenia's president promised to resign." => CONCEDE ARM
  no    "Armenia's president refused to resign."

pattern concede.promise-resign-agreed
  verb  {A} agree|offer to resign|quit|abdicate|retire
  verb  {A} agree|offer to step|stand (from|as {B})
  verb  {A} offer resignation|departure
  code  CONCEDE A
  cameo 0831
  unless for election|office|president|seat|reelection
  unless as candidate
  ok    "Armenia's president agreed to resign." => CONCEDE ARM
  no    "Armenia's president refused to resign."

pattern concede.promise-access
  verb  {A} promise|pledge|vow|decide to allow|let|admit|permit|grant|open|accept inspector|observer|monitor|peacekeeper|aid|convoy|access|corridor|border|crossing|agency|investigator|journalist (to|for|into {B})
  code  CONCEDE A -> B
  cameo 0355
  ok    "Sudan promised to allow aid convoys." => CONCEDE SDN
  no    "Sudan blocked aid convoys on Friday."

pattern concede.promise-access-agreed
  verb  {A} agree|offer to allow|let|admit|permit|grant|open|accept inspector|observer|monitor|peacekeeper|aid|convoy|access|corridor|border|crossing|agency|investigator|journalist (to|for|into {B})
  verb  {A} agree to allow|let|admit|permit {B}
  code  CONCEDE A -> B
  cameo 0355
  ok    "Sudan agreed to allow aid convoys." => CONCEDE SDN
  no    "Sudan blocked aid convoys on Friday."

pattern concede.promise-elections
  verb  {A} promise|pledge|vow|decide to hold|bring|call|organise|organize|schedule|advance election|referendum|vote|poll|ballot|dialogue
  verb  {A:gov} promise|pledge|announce|call|schedule election|referendum|reform|vote
  code  CONCEDE A
  cameo 0341
  unless obj vote|reform
  ok    "Chad's president promised elections within a year." => CONCEDE TCD
  no    "Chad's president won elections last year."

pattern concede.promise-elections-agreed
  verb  {A} agree|offer|propose to hold|bring|call|organise|organize|schedule|advance election|referendum|vote|poll|ballot|dialogue
  verb  {A:gov} offer|propose election|referendum|reform|vote
  verb  {A:gov} propose to bring election
  code  CONCEDE A
  cameo 0341
  unless obj vote|reform
  ok    "Chad's president agreed to hold elections within a year." => CONCEDE TCD
  no    "Chad's president won elections last year."

pattern concede.promise-reform
  verb  {A:gov} promise|pledge|announce|introduce|approve|pass|launch|offer|enact reform|liberalisation|liberalization|devolution|autonomy
  verb  {A:gov} promise|pledge|agree|vow to reform|amend|change|revise law|constitution|system|police|code
  code  CONCEDE A
  cameo 034
  unless mod tax|pension|tariff|monetary
  ok    "Jordan's king promised electoral reforms." => CONCEDE JOR
  no    "Jordan's king blocked electoral reforms."

pattern concede.promise-pay-raise
  verb  {A:gov} raise|increase|restore|reinstate|reintroduce wage|salary|subsidy|pension|pay
  verb  {A:gov} cut|lower|freeze price (of fuel|bread|petrol|oil|sugar)
  code  CONCEDE A
  cameo 0832
  ok    "Ecuador restored the fuel subsidy after protests." => CONCEDE ECU
  no    "Ecuador ended the fuel subsidy."

pattern concede.grant-rights
  verb  {A:gov} grant|give|extend|restore|award right|autonomy|citizenship|independence|freedom|self-rule|vote (to|for {B})
  verb  {A:gov} grant|give {B} right|autonomy|citizenship|independence|freedom|status|self-rule
  code  CONCEDE A -> B
  cameo 0833
  unless mod refugee|asylum|protected
  ok    "Indonesia granted autonomy to Papua." => CONCEDE IDN
  no    "Indonesia denied autonomy to Papua."

pattern concede.decree-change
  verb  {A:gov} sack|dismiss|fire|remove|replace minister|official|governor|chief|commander|aide after protest|criticism|outcry|pressure|march
  verb  {A:gov} dissolve government|cabinet|parliament after protest|outcry|pressure
  code  CONCEDE A
  cameo 0831
  ok    "Jordan's king dismissed the minister after protests." => CONCEDE JOR
  no    "Jordan's king dismissed the protest as small."

pattern concede.compromise
  verb  {A} compromise (with {B})
  verb  {A} reach|make|accept|offer|find compromise (with {B})
  verb  {A} meet {B} halfway
  code  CONCEDE A + B
  unless obj security|safety|system|data|account|computer|integrity|network|quality
  ok    "Lebanon compromised with Israel on the sea border." => CONCEDE LBN + ISR
  no    "Lebanon said a virus compromised the network of the bank."

pattern concede.soften-stance
  verb  {A} soften|moderate|relax|shift|ease stance|position|tone|rhetoric|line|policy (on|toward|towards|against {B})
  verb  {A} tone+down stance|position|tone|rhetoric|line|policy (on|toward|towards|against {B})
  verb  {A} tone+down criticism|rhetoric|language|statement|threat (on|of|against|toward {B})
  verb  {A} tone+down {B} criticism|rhetoric|language|statement|threat
  verb  {A} retract|withdraw accusation|statement|remark|comment|claim|threat (against|about|on {B})
  verb  {A} take+back accusation|statement|remark|comment|claim|threat (against|about|on {B})
  code  CONCEDE A -> B
  ok    "Hungary softened its stance on Ukraine." => CONCEDE HUN -> UKR
  no    "Hungary hardened its stance on Ukraine."

pattern concede.de-escalate
  verb  {A} de-escalate|deescalate|defuse|ease|reduce|calm|lower|cool tension|confrontation|situation|crisis|standoff (with|in {B})
  verb  {A} lower alert|readiness
  code  CONCEDE A + B
  cameo 087
  unless mod muscle|surface|nervous
  ok    "Algeria eased tensions with Morocco." => CONCEDE DZA + MAR
  no    "Algeria stoked tensions with Morocco."

pattern concede.delay-measure
  verb  {A:gov} delay|postpone|defer|suspend|freeze sanctions|tariff|execution|eviction|deportation|expulsion|demolition|annexation|levy|tax|hike
  verb  {A:gov} put+off sanctions|tariff|execution|eviction|deportation|expulsion|demolition|annexation|levy|tax|hike
  noun  suspension|postponement|delay|freeze of execution|eviction|deportation|demolition|tariff (by {A})
  code  CONCEDE A
  ok    "Israel postponed the demolition of the village." => CONCEDE ISR
  no    "Israel ordered the demolition of the village."

pattern concede.moratorium
  verb  {A} declare|announce|impose|adopt|extend|observe moratorium on test|execution|testing|eviction|penalty|settlement|drilling|missile
  verb  {A} abolish|suspend penalty|execution|torture|conscription
  code  CONCEDE A
  ok    "Kazakhstan announced a moratorium on executions." => CONCEDE KAZ
  no    "Kazakhstan ended a moratorium on executions."

pattern concede.reopen-talks-channel
  verb  {A} accept|agree dialogue|negotiation|mediator with {B}
  verb  {A} recognise|recognize union|opposition|movement as party|partner|representative
  code  CONCEDE A -> B
  ok    "Bahrain accepted a dialogue with Iran." => CONCEDE BHR -> IRN
  no    "Bahrain rejected a dialogue with Iran."

pattern concede.reinstate
  verb  {A:gov} reinstate|rehire|reappoint|rehabilitate {B}
  verb  {A:gov} restore {B} to|in post|office|power
  noun  {A} reinstatement of {B}
  noun  reinstatement of {B} (by {A})
  code  CONCEDE A -> B
  cameo 083
  unless obj ban|curfew|sanction|sanctions|tax|tariff|penalty|lockdown|embargo|rule|law
  ok    "Sri Lanka's president reinstated the sacked ministers." => CONCEDE LKA
  no    "Sri Lanka's president reinstated the ban on rallies."

pattern concede.unblock
  verb  {A} unblock|unfreeze|restore|reinstate internet|account|website|asset|fund|network|broadcast (to|in|for|of {B})
  verb  {A} unblock|unfreeze|restore|reinstate {B} access|internet|service|account|website|asset|fund|network
  verb  {A} unfreeze asset|fund|account (of|for|to {B})
  verb  {A} unfreeze {B} asset|fund|account
  noun  unfreezing|release of asset|fund (of {B})
  code  CONCEDE A -> B
  cameo 081
  unless subj engineer|technician|firm|company
  ok    "Iran restored the internet in the city." => CONCEDE IRN
  ok    "Britain will unfreeze the assets of Iran." => CONCEDE GBR -> IRN
  no    "Iran cut the internet in the city."

pattern concede.remove-from-list
  verb  {A} remove|delist|strike|take|delete|drop {B} from|off list|blacklist
  verb  {A} delist {B}
  verb  {A} rescind|revoke|lift|drop|withdraw designation (of|on|against|for {B})
  verb  {A} rescind|revoke|lift|drop|withdraw {B} designation
  noun  removal of {B} from list|blacklist
  code  CONCEDE A -> B
  cameo 085
  unless mod waiting|guest|reading
  ok    "The United States removed Sudan from a terrorism list." => CONCEDE USA -> SDN
  no    "The United States added Sudan to a terrorism list."

pattern concede.visa-waiver
  verb  {A} waive|abolish|scrap|ease|lift|relax visa|requirement|fee|formality for {B}
  verb  {A} introduce|grant|offer visa-free|waiver to|for {B}
  code  CONCEDE A -> B
  cameo 081
  ok    "Thailand has waived visas for Indian visitors." => CONCEDE THA -> IND
  no    "Thailand demanded visas for Indian visitors."

pattern concede.let-ships-go
  verb  {A} let|allow|permit to leave|pass|depart|sail|land|cross
  verb  {A} let|allow|permit ship|vessel|tanker|convoy|flight|export to leave|pass|depart|sail|land|cross|resume
  code  CONCEDE A
  ok    "Djibouti let grain ships leave the port." => CONCEDE DJI
  no    "Djibouti held grain ships at the port."

pattern concede.swallow
  verb  {A} recognise|recognize|accept|acknowledge result|ruling|verdict|outcome|judgment|judgement|election (of|by {B})
  verb  {A} recognise|recognize|accept|acknowledge {B} result|ruling|verdict|outcome|judgment|judgement|election
  verb  {A} abide by|with ruling|verdict|decision|judgment (of|by {B})
  verb  {A} comply with order|ruling|demand|resolution|ultimatum|request|deadline (of|by|from {B})
  code  CONCEDE A -> B
  cameo 083
  ok    "Nicaragua complied with the ruling of the court." => CONCEDE NIC
  no    "Nicaragua ignored the ruling of the court."

pattern concede.renounce
  verb  {A} renounce|abandon|forswear|disavow|foreswear violence|terrorism|struggle|claim|weapon|arms|ambition|programme|program|insurgency
  verb  {A} give+up violence|terrorism|struggle|claim|weapon|arms|ambition|programme|program|insurgency
  verb  {A} give+up violence|struggle|claim|ambition|programme|program|insurgency
  noun  renunciation of violence|claim|terrorism (by {A})
  code  CONCEDE A
  unless obj weapon|arms
  ok    "Basque militants in Spain renounced violence." => CONCEDE ESP
  no    "Basque militants in Spain defended violence."

pattern concede.vow-restraint
  verb  {A} exercise|show|show|observe|practise|practice restraint|moderation (toward|towards|with|against {B})
  verb  {A} refrain from retaliation|violence|attack|attack|sanction (against|on {B})
  code  CONCEDE A -> B
  ok    "Pakistan exercised restraint toward Afghanistan." => CONCEDE PAK -> AFG
  no    "Pakistan lost patience and restraint gave way to anger in Afghanistan."

pattern concede.roll-back-law
  verb  {A:gov} roll|scale+back reform|policy|law|rule|measure|cut|hike|austerity|plan
  verb  {A:gov} water+down reform|policy|law|rule|measure|bill|plan
  verb  {A:gov} soften|dilute law|rule|bill|penalty|measure|sentence
  code  CONCEDE A
  cameo 0832
  ok    "Poland softened the court bill." => CONCEDE POL
  no    "Poland toughened the court bill."

pattern concede.drop-investigation
  verb  {A} close|end|shelve|halt|drop|terminate|suspend investigation|inquiry|probe|case|proceeding|trial (against|into|of|on {B})
  verb  {A} close|end|shelve|halt|drop|terminate|suspend {B} investigation|inquiry|probe|case|proceeding|trial
  verb  {A} shut+down investigation|inquiry|probe|case (against|into {B})
  noun  closure|end of investigation|inquiry|probe (into|against {B})
  code  CONCEDE A -> B
  cameo 081
  unless obj trial|case
  ok    "Sweden closed the investigation into Russia's ship." => CONCEDE SWE -> RUS
  no    "Sweden widened the investigation into Russia's ship."

pattern concede.admit
  verb  {A:gov} admit|acknowledge|confess killing|shooting|downing|abuse|crime|failure|massacre|torture|role|involvement|attack
  verb  {A:gov} admit|acknowledge|confess to|toward killing|shooting|downing|abuse|crime|massacre|torture|role|involvement
  code  CONCEDE A
  cameo 055
  unless obj refugee|migrant|patient|student|observer|inspector|peacekeeper|member|visitor|journalist|child
  unless to hospital
  ok    "Iran admitted the shooting of the airliner." => CONCEDE IRN
  no    "A clinic in Iran admitted forty patients."

pattern concede.call-elections
  verb  {A:gov} call election|poll|referendum|vote
  verb  {A:gov} bring+forward election|poll|vote
  verb  {A:gov} advance|schedule|hold election|referendum|poll after|amid protest|unrest|pressure
  code  CONCEDE A
  cameo 0831
  unless mod police
  unless obj vote
  ok    "Portugal's president called an early election." => CONCEDE PRT
  no    "Portugal's president lost an early election."

pattern concede.waive-immunity
  verb  {A} restore|grant|return|reissue licence|license|passport|citizenship|accreditation|permit|right to|of {B}
  verb  {A} grant|give {B} licence|license|passport|accreditation|permit
  verb  {A} renew|restore|reinstate licence|license|accreditation|permit of {B}
  verb  {A} renew|restore|reinstate {B} licence|license|accreditation|permit
  verb  {A:gov} sign|issue decree|order to grant|simplify|ease|allow|give|restore|lift|release|free|end
  code  CONCEDE A -> B
  cameo 0811
  unless mod driving|marriage|fishing|building|mining
  ok    "Turkey restored the passport of a German reporter." => CONCEDE TUR -> DEU
  no    "Turkey cancelled the passport of a German reporter."

pattern concede.stop-probing
  verb  {A} spare|exempt {B:group} (from tariff|sanction|sanctions|ban|tax|levy|rule|duty)
  verb  {A} grant|give exemption|waiver|exception|extension|reprieve|delay to|for {B}
  verb  {A} grant|give {B} exemption|waiver|exception|extension|reprieve|delay
  noun  {A} exemption|waiver for {B}
  code  CONCEDE A -> B
  cameo 081
  unless obj time|thought|expense|effort|detail|blush|room
  ok    "The United States exempted Canada from the tariff." => CONCEDE USA -> CAN
  no    "The United States spared no expense on the Canada line."

pattern concede.recognise-mistake
  verb  {A:gov} condemn|disown|reject own
  verb  {A:gov} reprimand|punish|discipline|suspend own|soldier|officer|policeman over|for|after killing|abuse|shooting|attack|death
  code  CONCEDE A
  ok    "Kenya suspended police officers over the shooting." => CONCEDE KEN
  no    "Kenya praised police officers after the shooting."

pattern concede.allow-protest
  verb  {A:gov} allow|permit|authorise|authorize march|rally|demonstration|protest|assembly|gathering|vote|broadcast|publication|newspaper|party|union
  verb  {A:gov} allow|let {B} to protest|march|rally|speak|vote|run|stand|work|study|travel|broadcast|publish|register|drive
  code  CONCEDE A -> B
  cameo 0811
  unless obj vote|union
  ok    "Bahrain permitted a march in the capital." => CONCEDE BHR
  no    "Bahrain forbade a march in the capital."

pattern concede.approve-mission
  verb  {A:gov} authorise|authorize|approve|adopt deployment|mission|visit|resolution|convoy|inspection|corridor|ceasefire|truce (in|to|for|of {B})
  verb  {A:gov} authorise|authorize|approve|adopt {B} deployment|mission|visit|resolution|convoy|inspection|corridor|ceasefire|truce
  noun  approval|authorisation|authorization of deployment|mission|convoy|inspection (by {A}) (in|to {B})
  code  CONCEDE A -> B
  cameo 0355
  unless subj space
  ok    "Iraq approved a visit of Iran's engineers." => CONCEDE IRQ -> IRN
  no    "Iraq cancelled a visit of Iran's engineers."

pattern concede.reduce-charges
  verb  {A} reduce|cut|lower|waive|halve|remit fine|penalty|fee|charge|bail|toll|rent (on|of|for|against {B})
  verb  {A} reduce|cut|lower|waive|halve|remit {B} fine|penalty|fee|charge|bail|toll|rent
  verb  {A:court} reduce|downgrade charge (against {B})
  code  CONCEDE A -> B
  cameo 081
  unless subj bank|shop|company|airline
  ok    "Egypt waived the fees for Sudanese pupils." => CONCEDE EGY -> SDN
  no    "Egypt raised the fees for Sudanese pupils."

pattern concede.suspend-protest
  verb  {A} suspend|postpone|pause|end|cancel sit-in|protest|strike|demonstration|march|blockade|rally|boycott|walkout
  code  CONCEDE A
  cameo 0831
  unless subj police|court|army|government|ministry
  ok    "Unions in Nigeria suspended the strike."              => CONCEDE NGA
  no    "Unions in Nigeria began a strike."
