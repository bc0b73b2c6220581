# REQUEST: asking, appealing, urging, demanding, ordering - in words only. In the street: protest.pat; with "or else": threaten.pat.

pattern request.urge
  verb  {A} urge|implore|beseech|exhort|beg|entreat|admonish {B}
  verb  {A} press|pressure|pressurise|pressurize|lobby|push|prod|nudge|petition {B}
  verb  {A} put|exert|mount|increase|pile|apply|keep pressure on|upon {B}
  verb  {A} step+up pressure on {B}
  code  REQUEST.change A -> B
  unless obj button|key|charge|case|advantage|claim|attack|shirt|suit|trigger|pardon|question|difference|boundary|limit|envelope|agenda|price|bill|reform
  unless prt on|ahead|forward|forwards|back|home|through|toward|towards
  unless adv on|ahead|forward|home
  unless with offensive|attack|advance|operation|plan|campaign
  unless subj crowd|commuter
  ok    "Canada urged Myanmar to open the camps." => REQUEST CAN -> MMR
  ok    "Norway pressed Israel for an answer." => REQUEST NOR -> ISR
  no    "Norway pressed the button that opened the Israeli plant."

pattern request.urge-that
  verb  {A:gov} urge
  verb  {A:gov} urge restraint|calm|caution|patience|action|unity|dialogue|vigilance|moderation|peace|compromise
  noun  urging of|by {A}
  code  REQUEST.change A
  ok    "The Vatican urged restraint after the clashes." => REQUEST VAT
  no    "The Vatican felt an urge for change."

pattern request.call-on
  verb  {A} call on|upon {B}
  verb  {A} call on|upon state|country|side|party|nation|people|leader|community|world|public|citizen|resident|power|donor|all|faction|group|fighter|actor|authority|member|ally|neighbour|neighbor|partner
  noun  {A} call on|to {B}
  noun  call on {B} (by|from {A})
  code  REQUEST.change A -> B
  unless obj *
  unless subj visitor|salesman
  ok    "Brazil called on Venezuela to publish the results." => REQUEST BRA -> VEN
  no    "Brazil called a vote on Venezuela."

pattern request.call-for
  verb  {A} call|appeal|plead|push|lobby|campaign|clamor|clamour for dialogue|investigation|inquiry|probe|reform|action|calm|restraint|unity|law|change|election|referendum|vote|boycott|sanction|sanctions|end|measure|condemnation|intervention|security|justice|protection|solution|independence|autonomy|inclusion|respect|arrest|trial|ban|tribunal|force|zone
  noun  {A} call|appeal|plea for dialogue|investigation|inquiry|probe|reform|action|calm|restraint|unity|change|election|vote|end|intervention|solution|independence|sanctions|sanction
  code  REQUEST.change A
  unless obj *
  ok    "Ireland called for an investigation into the shelling." => REQUEST IRL
  no    "The forecast for Ireland calls for rain."

pattern request.call-for-truce
  verb  {A} call|appeal|plead|push|ask for @truce_word|@peace|de-escalation|withdrawal|release|return|halt|cessation|lifting|disarmament|access|pause|corridor|removal|pullout|retreat|easing|demilitarisation|demilitarization (to|in|between|from|by|of {B})
  noun  {A} call|appeal|plea|demand for @truce|@peace|de-escalation|withdrawal|release|halt|cessation|lifting|disarmament|access|pause|removal
  code  REQUEST.yield A -> B
  cameo 105
  unless obj *
  ok    "Indonesia called for a ceasefire in Gaza." => REQUEST IDN
  ok    "South Africa appealed for the release of the crew." => REQUEST ZAF
  no    "Indonesia calls the ceasefire in Gaza a success."

pattern request.call-end
  verb  {A} call|appeal|plead for end|halt|stop to|of violence|fighting|war|bloodshed|hostility|hostilities|attack|bombing|siege|blockade|occupation|conflict|sanction|sanctions|airstrike|shelling|offensive
  verb  {A} demand|urge|seek|request end|halt|stop to|of violence|fighting|war|bloodshed|hostility|hostilities|attack|bombing|siege|blockade|occupation|conflict|sanction|sanctions|airstrike|shelling|offensive
  code  REQUEST.yield A
  cameo 1056
  ok    "The United Nations demanded an end to the siege." => REQUEST UNO
  no    "The United Nations noted the end of the siege."

pattern request.appeal-to
  verb  {A} appeal to {B}
  verb  {A} make|issue|launch|send|renew|address appeal|plea|request|demand to {B}
  verb  {A} plead with {B}
  verb  {A} appeal to state|country|side|party|nation|government|people|leader|community|world|public|citizen|resident|power|donor|all|faction|group|fighter|actor|authority|member|ally|neighbour|neighbor|partner
  verb  {A} turn to {B} for @aid_goods|@funds|help|support|@arms|protection
  noun  {A} appeal|plea|request|demand to {B}
  noun  appeal|plea|request by|from|of {A} to {B}
  code  REQUEST.change A -> B
  unless to voter|sense|taste|fan|buyer|youth|base|emotion|customer
  unless subj style|song|book|idea|design|lawyer|defendant
  ok    "Lebanon appealed to Egypt for fuel." => REQUEST LBN -> EGY
  ok    "The plea of Haiti to Canada went unheard." => REQUEST HTI -> CAN
  no    "The song appeals to young fans in Egypt."

pattern request.ask
  verb  {A} ask|request {B:group}
  code  REQUEST A -> B
  unless obj question|whether|reporter|journalist|voter|doctor|price|audience
  unless about *
  unless whether *
  ok    "Armenia asked France to send radars." => REQUEST ARM -> FRA
  no    "Armenia's reporters asked questions about France."

pattern request.ask-for-aid
  verb  {A} ask|beg {B} for @aid_goods|@funds|help|support|@arms|protection|assistance|aid|backing
  verb  {A} ask|appeal|plead|apply|beg|lobby for @aid_goods|@funds|help|support|protection|backing|rescue (from|to {B})
  verb  {A} ask|appeal for @arms|jet|tank (from {B})
  verb  {A} request|seek|solicit|demand|want @aid_goods|help|support|protection|backing|bailout|assistance|mediation (from|of|by {B})
  verb  {A} request|seek|solicit|demand|want {B} @aid_goods|help|support|protection|backing|bailout|assistance|mediation
  noun  {A} request|appeal|plea|call for @aid_goods|@funds|help|support|protection|assistance|bailout (from|to {B})
  noun  request|appeal|plea for @aid_goods|@funds|help|support|assistance (by|from {A}) (to {B})
  code  REQUEST.assist A -> B
  cameo 103
  unless obj mediation|contribution|supply|grain|wheat|shelter
  unless subj shopper|customer|player|student|patient
  ok    "Haiti asked Canada for help." => REQUEST HTI -> CAN
  ok    "Sri Lanka sought assistance from India." => REQUEST LKA -> IND
  no    "Haiti thanked Canada for its help."

pattern request.seek-funds
  verb  {A:gov} seek|request|demand @funds|@arms|missile|jet|tank|guarantee (from {B})
  verb  {A:gov} need|want more @arms|@aid_goods|@funds from {B}
  noun  {A} request for @arms|missile|jet|tank (from|to {B})
  code  REQUEST.assist A -> B
  cameo 103
  unless obj drone|shell|helicopter|fighter|donation
  ok    "Ghana sought a loan from China." => REQUEST GHA -> CHN
  no    "Ghana's divers sought gold coins off the coast of China."

pattern request.seek-asylum
  verb  {A} seek|request|claim|ask @sanctuary|refuge (in|from {B})
  verb  {A} apply|ask for asylum|refuge|protection (in {B})
  noun  {A} application|request|bid for asylum (in|from {B})
  code  REQUEST.assist A -> B
  cameo 103
  unless obj protection|shelter
  unless from rain|storm|heat|cold
  ok    "A Russian pilot sought asylum in Spain." => REQUEST RUS -> ESP
  no    "A Russian hiker sought shelter from the rain in Spain."

pattern request.demand
  verb  {A} demand
  code  REQUEST.change A
  unless obj respect|attention|patience|skill|concentration|energy|effort|sacrifice
  unless subj job|sport|task|course|work|market|investor
  ok    "Algeria demanded that the ambassador explain the remarks." => REQUEST DZA
  no    "The long course in Algeria demands patience."

pattern request.demand-from
  verb  {A} demand|require|want|expect explanation|answer|clarification|assurance|guarantee|action|concession|respect|cooperation|compliance|commitment|transparency|change|reform|information of|from {B}
  verb  {A} demand|require|want|expect {B} explanation|answer|clarification|assurance|guarantee|action|concession|respect|cooperation|compliance|commitment|transparency|change|reform|information
  verb  {A} demand explanation|answer|clarification|change|reform|action|justice|investigation|inquiry|election|law|right
  noun  {A} demand on|to|of {B}
  noun  demand by|of {A} (on|to {B})
  code  REQUEST.change A -> B
  unless subj investor|customer|job
  ok    "Poland demanded an explanation from Belarus." => REQUEST POL -> BLR
  no    "Poland offered an explanation to Belarus."

pattern request.demand-release
  verb  {A} demand|request|seek|urge|want|insist release|freedom|return|liberation|repatriation|handover|extradition of @captives
  verb  {A} demand|request|seek|urge|want|insist release|freedom|return|liberation|repatriation|handover|extradition of|for {B}
  verb  {A} demand|request|seek|urge|want|insist {B} release|freedom|return|liberation|repatriation|handover|extradition
  verb  {A} demand|request|seek|urge|want release|freedom|extradition|repatriation|handover (from|by {B})
  verb  {A} insist on release|return of {B}
  noun  {A} request|demand for release|extradition|return of {B}
  code  REQUEST.yield A -> B
  cameo 1053
  ok    "Italy demanded the release of its citizens by Libya." => REQUEST ITA
  ok    "Rwanda demanded the release of its envoy from France." => REQUEST RWA
  no    "Italy celebrated the release of its citizens by Libya."

pattern request.demand-withdrawal
  verb  {A} demand|request|urge|seek|want withdrawal|pullout|pull-out|departure|removal|retreat|evacuation of @forces (from {B})
  verb  {A} demand|request|urge|seek|want withdrawal|pullout|departure|removal|retreat|exit of|from|by {B}
  verb  {A} demand|request|urge|seek|want {B} withdrawal|pullout|departure|removal|retreat|exit
  verb  {A} demand|urge|seek|want @truce_word|@peace|disarmament|de-escalation|demilitarisation|demilitarization (in|from|with|of {B})
  verb  {A} demand|urge|seek|want {B} @truce_word|@peace|disarmament|de-escalation|demilitarisation|demilitarization
  verb  {A} tell|order {B} to leave|withdraw|retreat|disarm|surrender|quit|vacate
  verb  {A} call for withdrawal|pullout|departure of @forces|{B}
  noun  {A} demand|call for withdrawal|pullout|removal of {B}
  code  REQUEST.yield A -> B
  cameo 1056
  unless with *
  ok    "Iraq demanded the withdrawal of Turkish soldiers." => REQUEST IRQ -> TUR
  ok    "Mali told French troops to leave." => REQUEST MLI -> FRA
  no    "Iraq watched the withdrawal of Turkish soldiers."

pattern request.demand-resignation
  verb  {A} demand|urge|seek|want|request resignation|departure|dismissal|removal|ouster|impeachment|sacking|exit of {B}
  verb  {A} demand|urge|seek|want|request {B} resignation|departure|dismissal|removal|ouster|impeachment|sacking|exit
  verb  {A} call|push|press for resignation|dismissal|removal|ouster|impeachment|sacking|departure (of {B})
  verb  {A} ask|tell|urge|press|want {B} to resign|quit|go|leave|abdicate
  verb  {A} ask|tell|urge|press|want {B} to step|stand
  noun  {A} call|demand for resignation|dismissal|impeachment|departure (of {B})
  code  REQUEST.change A -> B
  cameo 1041
  unless with *
  ok    "Opposition parties in Kenya demanded the resignation of the minister." => REQUEST KEN
  ok    "The Armenian opposition called for the resignation of the premier." => REQUEST ARM
  no    "The Kenyan minister announced his resignation."

pattern request.demand-apology
  verb  {A} demand|seek|request|want|expect apology|apologies|retraction|compensation|reparation|reparations|restitution|damages|justice (from|for|of {B})
  verb  {A} demand|seek|request|want|expect {B} apology|apologies|retraction|compensation|reparation|reparations|restitution|damages|justice
  verb  {A} call|ask|press for apology|retraction|compensation|reparation|reparations|restitution (from {B})
  noun  {A} demand|claim|call for apology|compensation|reparation|reparations (from|to|against {B})
  code  REQUEST.yield A -> B
  cameo 105
  unless subj passenger|customer|court
  ok    "China demanded an apology from Japan." => REQUEST CHN -> JPN
  no    "China received an apology from Japan."

pattern request.demand-talks
  verb  {A} demand|request|seek|urge|want|propose|ask @talks|@meeting (with|between|from {B})
  verb  {A} call|appeal|push|press|ask for @talks|@meeting (with|between|of {B})
  verb  {A} ask|urge|press|invite|request {B} to meet|talk|negotiate|mediate|resume|restart|hold|return|attend|join|host
  noun  {A} call|request|appeal|demand for @talks|@meeting (with|between|of {B})
  code  REQUEST.meet A -> B
  cameo 106
  unless obj dialogue-box|forum|congress|session|conversation
  unless subj fan
  ok    "Ukraine requested a meeting with Hungary." => REQUEST UKR -> HUN
  ok    "Turkey called for talks with Greece." => REQUEST TUR -> GRC
  no    "Ukraine skipped a meeting with Hungary."

pattern request.request-session
  verb  {A} request|demand|call|seek session|meeting of council|assembly|league|{B}
  verb  {A} request|demand|seek emergency|urgent session|meeting of council|assembly
  verb  {A} convene|summon council|parliament|assembly|cabinet to|for session|debate|meeting
  code  REQUEST.meet A
  cameo 106
  unless obj *
  ok    "Pakistan called for an emergency session of the council." => REQUEST PAK
  no    "Pakistan closed the session of the council."

pattern request.ask-mediation
  verb  {A} ask|urge|request|invite {B} to mediate|intervene|intercede|arbitrate|broker|facilitate
  verb  {A} seek|request|ask mediation|intervention|arbitration (of|by|from {B})
  verb  {A} seek|request|ask {B} mediation|intervention|arbitration
  verb  {A} ask|appeal|call for mediation|intervention|arbitration (of|by|from {B})
  noun  {A} request|call for mediation|arbitration (by|of|from {B})
  code  REQUEST.meet A -> B
  cameo 108
  ok    "Somalia asked Turkey to mediate." => REQUEST SOM -> TUR
  no    "Somalia praised Turkey as a mediator."

pattern request.ask-lift-sanctions
  verb  {A} urge|ask|press|call|want|demand lifting|easing|removal|end|suspension of|to @sanctions|blockade|siege|curfew|ban (on|against|by|of {B})
  verb  {A} call|appeal|push for lifting|easing|removal|end|suspension of|to @sanctions|blockade|siege|curfew|ban
  verb  {A} urge|ask|press|want|tell {B} to lift|ease|remove|end|drop|suspend|scrap @sanctions|@restriction|law|tariff
  code  REQUEST.yield A -> B
  cameo 1054
  ok    "Mexico asked the United States to lift sanctions on Cuba." => REQUEST MEX -> USA
  ok    "Zimbabwe called for the lifting of sanctions." => REQUEST ZWE
  no    "Zimbabwe felt the lifting of sanctions."

pattern request.ask-release-verb
  verb  {A} urge|ask|press|want|tell|implore|beg {B} to free|release|return|extradite|withdraw|hand|surrender|stop|end|halt|cease|refrain|respect|accept|stop|disarm|allow|open|give|pull|concede|abandon|spare|pardon
  verb  {A} call|appeal on|to {B} to free|release|return|extradite|withdraw|hand|surrender|stop|end|halt|cease|refrain|allow|open|give|pull|abandon|spare|pardon
  code  REQUEST.yield A -> B
  cameo 105
  ok    "Sweden urged Iran to free the academic." => REQUEST SWE -> IRN
  ok    "Egypt called on Ethiopia to stop the filling of the dam." => REQUEST EGY -> ETH
  no    "Sweden thanked Iran for the release of the academic."

pattern request.ask-help-verb
  verb  {A} urge|ask|press|tell|implore|beg|request {B:group} to help|send|provide|supply|support|assist|deploy|fund|finance|give|donate|deliver|lend|protect|recognise|recognize|back|invest|cooperate|join|contribute|share|sell|increase|boost|shelter|host|accept|take
  verb  {A} call|appeal on|to {B} to help|send|provide|supply|support|assist|deploy|fund|finance|donate|deliver|lend|protect|recognise|recognize|back|cooperate|join|contribute|share|shelter
  code  REQUEST.assist A -> B
  cameo 103
  ok    "Congo asked Angola to send troops." => REQUEST COD -> AGO
  ok    "Chad appealed to Japan to fund the camps." => REQUEST TCD -> JPN
  no    "Congo thanked Angola for the troops."

pattern request.recommend
  verb  {A:gov} recommend|advise|counsel|advocate|propose|suggest
  verb  {A:gov} advise|counsel {B:group}
  verb  {A:gov} recommend|propose|suggest to {B}
  noun  {A} recommendation|advice to|for {B}
  noun  {A} recommendation to|for {B}
  code  REQUEST.change A -> B
  unless subj doctor|dietician|guide|broker|analyst|study|data|survey|evidence|result|figure|report
  unless obj that|hotel|restaurant|diet|book|film|candidate
  ok    "Qatar advised Lebanon to delay the vote." => REQUEST QAT -> LBN
  no    "Data suggest a slow winter for Qatar and Lebanon."

pattern request.propose-measure
  verb  {A:gov} propose|suggest|float|table resolution|motion|law|bill|ban|sanction|sanctions|measure|tax|levy|amendment|embargo|cap
  verb  {A:gov} submit|present|circulate|table resolution|motion|draft|petition (to|at|on {B})
  noun  {A} proposal|motion|petition for ban|sanctions|measure|amendment|embargo|vote
  code  REQUEST.change A
  unless with *
  ok    "Denmark proposed an embargo on timber." => REQUEST DNK
  no    "Denmark ignored an embargo on timber."

pattern request.order
  verb  {A:gov} order|instruct|direct|command {B:group}
  code  REQUEST.change A -> B
  unless obj meal|pizza|food|drink|coffee|jet|aircraft|tank|missile|ship|vaccine|dose|book|copy|inquiry|investigation|probe|attack|strike|arrest|detention|evacuation|closure|withdrawal|release|execution|deployment|deportation|traffic|film|mobilisation|mobilization|raid|shutdown|curfew|lockdown
  unless subj customer|diner|airline
  ok    "Kenya's president ordered the police to protect the Somali traders." => REQUEST KEN
  no    "Kenya ordered jets from a foreign plant."

pattern request.order-to-do
  verb  {A} order|instruct|direct|command|tell {B} to appear|attend|vacate|stop|close|leave|pay|end|hand|return|open|report|comply|evacuate|suspend|cease|investigate|protect|explain|correct|obey|review
  verb  {A:gov} give|issue|send order|instruction|directive (to {B})
  noun  order|instruction|directive from|of {A} to {B}
  noun  {A} order|instruction|directive to {B}
  code  REQUEST.change A -> B
  unless mod gag|court|restraining|purchase|evacuation
  unless for missile|jet|aircraft|ship|vaccine
  ok    "Spain ordered Catalan officials to appear." => REQUEST ESP -> ESP
  no    "Spain placed an order for French jets."

pattern request.summon
  verb  {A:gov} summon|subpoena|convoke {B} to explain|testify|appear|answer|clarify
  verb  {A:gov} call+in {B} to explain|testify|appear|answer|clarify
  verb  {A:gov} subpoena|convoke {B}
  verb  {A:court} summon {B}
  verb  {A:gov} request|demand presence|appearance|testimony of {B}
  verb  {A:gov} request|demand {B} presence|appearance|testimony
  code  REQUEST.change A -> B
  unless obj courage|strength|energy|memory|record|document
  ok    "A court in Iraq summoned a Turkish engineer to testify." => REQUEST IRQ -> TUR
  no    "The runner from Iraq summoned the strength for a last lap."

pattern request.insist
  verb  {A} insist on|upon @truce_word|@talks|withdrawal|release|reform|right|change|guarantee|condition|payment|return|recognition|removal|election|inspection|access
  verb  {A} insist on|upon @talks with {B}
  noun  {A} insistence on|upon @truce|@talks|withdrawal|release|reform|change|guarantee|payment|return
  code  REQUEST.change A
  ok    "Egypt insisted on guarantees for the river." => REQUEST EGY
  no    "Egypt's coach insisted that the team was fit."

pattern request.want
  verb  {A} want {B} to stop|end|leave|resign|pay|help|join|accept|withdraw|recognise|recognize|change|do|act|stay|sign|agree|open|take|release|give|return|provide|respect|show|meet|reduce|increase|apologise|apologize|extradite|disarm|cut|halt|restore|lift
  code  REQUEST.change A -> B
  unless subj investor|analyst|economist|forecaster|customer
  ok    "Demonstrators in Peru want Boluarte to resign." => REQUEST PER
  no    "Analysts want Peru to pay its bonds."

pattern request.must-do
  verb  {A:gov} set|impose|present|list|submit|issue|state condition|precondition|demand|term|requirement (for|to|on {B})
  verb  {A:gov} lay+down condition|precondition|demand|term|requirement (for|to|on {B})
  verb  {A} make demand on|of {B}
  verb  {A} make {B} demand
  verb  {A} place|put demand|condition on {B}
  code  REQUEST.change A -> B
  unless subj contract|law|bank|shop
  ok    "Saudi Arabia set conditions for Iran." => REQUEST SAU -> IRN
  no    "Saudi Arabia set a world record for Iran to beat."

pattern request.petition
  verb  {A} petition {B}
  verb  {A} sign|submit|deliver|launch|present|start|hand petition (to|against {B})
  verb  {A} hand+in petition (to {B})
  verb  {A} over petition (to {B})
  verb  {A} write|send|address letter|request to {B} demanding|asking|urging
  verb  {A} file|submit|lodge request|application|motion|bid (with|to|at {B})
  noun  {A} petition to {B}
  code  REQUEST.change A -> B
  unless mod patent|planning|job|bankruptcy|visa|insurance
  ok    "Villagers in Laos petitioned Thailand over the dam." => REQUEST LAO -> THA
  no    "Villagers in Laos dropped a petition about fish."

pattern request.appeal-for-calm
  verb  {A} appeal|plead|call|pray for calm|restraint|peace|unity|tolerance|patience|dialogue (in|to|from|among {B})
  verb  {A} urge calm|restraint|peace|unity|tolerance (on|in|among {B})
  verb  {A} urge|counsel|preach|advise restraint|caution|calm|patience (on|to|in {B})
  noun  {A} appeal|plea|call for calm|restraint|peace|unity|tolerance (in|to|from {B})
  code  REQUEST.yield A -> B
  cameo 1056
  ok    "Ghana appealed for calm in Togo." => REQUEST GHA
  no    "Ghana's coach stayed calm in Togo."

pattern request.seek-extradition
  verb  {A} seek|request|demand|pursue|file extradition|handover|deportation of {B}
  verb  {A} seek|request|demand|pursue|file {B} extradition|handover|deportation
  verb  {A} seek|request|demand|pursue extradition|handover (of {P:any}) (from {B})
  noun  {A} request|bid|demand for extradition (of {P:any}) (from|to {B})
  code  REQUEST.yield A -> B
  cameo 1013
  ok    "Turkey demanded the extradition of a cleric from the United States." => REQUEST TUR -> USA
  no    "Turkey blocked the extradition of a cleric to the United States."

pattern request.seek-access
  verb  {A} seek|request|demand|want access|entry|passage|corridor|inspection|visit (to|for|from|into|through {B})
  verb  {A} call|appeal|ask|push|press for access|entry|passage|corridor (to|into|in|from {B})
  noun  {A} request|demand|call|appeal for access|passage|corridor (to|from {B})
  code  REQUEST.yield A -> B
  cameo 1055
  unless subj company|firm|retailer|student
  ok    "Inspectors from Norway sought access to Iran." => REQUEST NOR -> IRN
  no    "A firm from Norway sought access to the market."

pattern request.seek-membership
  verb  {A} seek|request|want membership|accession|entry|admission|recognition|status (of|in|from|to {B})
  verb  {A} seek|request|want {B} membership|accession|entry|admission|recognition|status
  verb  {A} ask|apply|push|lobby|campaign for membership|accession|entry|admission|recognition|seat (of|in|from|to {B})
  noun  {A} bid|request|quest for membership|accession|recognition|seat (of|in|from {B})
  code  REQUEST.assist A -> B
  cameo 102
  unless mod club|gym|squatter
  ok    "Kosovo sought recognition from Spain." => REQUEST KOS -> ESP
  no    "A gym in Kosovo raised the price of membership."

pattern request.request-intervention
  verb  {A} request|seek|demand|want deployment|presence|intervention|dispatch|sending of @forces|@peacekeepers (from|in|by {B})
  verb  {A} ask|call|appeal|plead for @forces|@peacekeepers|intervention|reinforcement|protection|deployment (from|by|in|of {B})
  verb  {A} request|ask @forces|@peacekeepers|reinforcement (from {B})
  noun  {A} request|appeal|call for @forces|@peacekeepers|reinforcement|intervention|deployment (from|in {B})
  code  REQUEST.assist A -> B
  cameo 1034
  unless obj force|army|unit|fighter|tank|mission|division
  ok    "Haiti called for peacekeepers from Kenya." => REQUEST HTI -> KEN
  no    "Haiti saw off peacekeepers from Kenya at the airport."

pattern request.request-investigation
  verb  {A} demand|request|urge|seek|want investigation|inquiry|enquiry|probe|trial|prosecution|arrest|tribunal|accountability|review|recount|audit|inspection (of|into|by|against {B})
  verb  {A} demand|request|urge|seek|want {B} investigation|inquiry|enquiry|probe|trial|prosecution|arrest|tribunal|accountability|review|recount|audit|inspection
  verb  {A} ask|push|press for investigation|inquiry|enquiry|probe|trial|prosecution|arrest|recount|audit (of|into|by|against {B})
  verb  {A} ask|urge|order|request|tell {B} to investigate|probe|prosecute|try|punish|explain|clarify|publish|answer
  noun  {A} request|demand for investigation|inquiry|probe|arrest|recount|warrant (of|into|against {B})
  code  REQUEST.change A -> B
  ok    "Colombia demanded an inquiry into Ecuador's raid." => REQUEST COL -> ECU
  no    "Colombia closed an inquiry into Ecuador's raid."

pattern request.challenge
  verb  {A} challenge|dare {B} to prove|show|publish|debate|hold|explain|release|come
  code  REQUEST.change A -> B
  ok    "Serbia challenged Croatia to publish the files." => REQUEST SRB -> HRV
  no    "Serbia challenged Croatia for the title."

pattern request.encourage
  verb  {A} encourage|invite|remind|advise|persuade|nudge|convince {B} to stop|end|join|sign|accept|hold|resume|respect|reform|change|withdraw|free|release|act|reduce|return|work|consider|help|open|ease
  code  REQUEST.change A -> B
  unless subj price|study|success|tax|doctor
  ok    "Germany encouraged Serbia to sign the accord." => REQUEST DEU -> SRB
  no    "High prices encouraged Serbia to sell grain."

pattern request.warn-appeal-restraint
  verb  {A} implore|exhort|adjure restraint|mercy|unity
  verb  {A} beg|plead for mercy|life|clemency|pardon|leniency (of|from|for {B})
  verb  {A} ask|petition {B} for clemency|pardon|mercy|amnesty
  noun  {A} plea|appeal for clemency|mercy|pardon|leniency (to|for {B})
  code  REQUEST.yield A -> B
  cameo 1051
  ok    "Australia asked Indonesia for clemency." => REQUEST AUS -> IDN
  no    "Australia showed no mercy in the final against Indonesia."

pattern request.solicit
  verb  {A} solicit|canvass|court|woo {B}
  verb  {A} seek support|vote|backing|favor|favour|approval|endorsement of|from {B}
  verb  {A} seek {B} support|vote|backing|favor|favour|approval|endorsement
  verb  {A} look|turn to|toward {B} for help|support|aid|protection|loan|backing|investment
  code  REQUEST.assist A -> B
  cameo 102
  unless obj disaster|controversy|danger|voter|customer
  ok    "Taiwan courted Paraguay with new loans." => REQUEST TWN -> PRY
  no    "Taiwan courted disaster with its new loans."

pattern request.ultimatum-soft
  verb  {A} give {B} to respond|comply|answer|leave|reply|decide
  verb  {A} set deadline|date for {B}
  verb  {A} set {B} deadline
  code  REQUEST.change A -> B
  unless for election|match|wedding|launch|vote|trial
  ok    "Chad gave Sudan a week to reply." => REQUEST TCD -> SDN
  no    "Chad gave Sudan a scare in the second half."

pattern request.claim-right
  verb  {A} demand|claim|assert|seek right|independence|autonomy|secession|self-determination|statehood|share|ownership|control|sovereignty (from|over|of|in|to {B})
  verb  {A} demand|claim|assert|seek {B} right|independence|autonomy|secession|self-determination|statehood|share|ownership|control|sovereignty
  verb  {A} push|press|campaign|fight for independence|autonomy|secession|self-determination|statehood|right (from|in|of {B})
  noun  {A} demand|call|claim|bid for independence|autonomy|secession|self-determination|statehood
  code  REQUEST.change A -> B
  unless subj shareholder|fund|heir|buyer
  unless against *
  ok    "Bougainville's leaders sought independence from Papua New Guinea." => REQUEST PNG
  no    "The new bank won independence from the ministry."

pattern request.policy-change
  verb  {A} press|push|lobby|campaign|petition for law|ban|change|reform|repeal|abolition|amendment|legislation|right|referendum (in|from|of {B})
  verb  {A} demand|urge|seek law|ban|change|reform|repeal|abolition|amendment|legislation|referendum (in|from|of|by {B})
  noun  {A} demand|campaign|push for law|ban|change|reform|repeal|abolition|referendum|election
  code  REQUEST.change A
  cameo 104
  unless subj firm|company|bank
  ok    "Students in Chile demanded a reform of the universities." => REQUEST CHL
  no    "Students in Chile studied a reform of the universities."

pattern request.wage
  verb  {A:civ} demand|seek|want pay|wage|salary|increase|rise|job|subsidy|raise|bonus|pension (from|of {B})
  verb  {A:civ} demand|seek|want {B} pay|wage|salary|increase|rise|job|subsidy|raise|bonus|pension
  verb  {A:civ} ask|press|push|call|campaign for pay|wage|salary|increase|rise|job|subsidy|raise (from|of {B})
  noun  {A:civ} demand|claim|call for pay|wage|increase|rise|raise
  code  REQUEST.change A -> B
  ok    "Miners in Bolivia demanded higher wages from the government." => REQUEST BOL
  no    "Miners in Bolivia received higher wages from the firm."

pattern request.remind-obligation
  verb  {A} remind {B} (of|about obligation|commitment|duty|promise|pledge|responsibility)
  verb  {A} hold {B} to|on promise|commitment|pledge|word
  verb  {A} call on|upon side|party
  code  REQUEST.change A -> B
  unless subj picture|song|smell|scene
  ok    "Kenya reminded Burundi of its obligations." => REQUEST KEN -> BDI
  no    "The song reminded Burundi of its past."

pattern request.stress-need
  verb  {A:gov} stress|emphasise|emphasize|underline|underscore|highlight|insist|reiterate need|necessity|urgency|importance for|of|to withdrawal|@truce_word|reform|election|investigation|respect|implementation|accountability|access|de-escalation|disarmament
  verb  {A:gov} say it be necessary|essential|imperative|vital
  code  REQUEST.change A
  ok    "Turkey stressed the need for a withdrawal." => REQUEST TUR
  no    "Turkey stressed the need for sleep."

pattern request.request-recall
  verb  {A} ask|request|order|tell|demand {B} to recall|remove|replace|withdraw ambassador|envoy|diplomat|embassy|consul
  verb  {A} ask|request|demand recall|removal|departure of ambassador|envoy|diplomat (of|from {B})
  code  REQUEST.change A -> B
  cameo 102
  ok    "Malaysia asked North Korea to recall its envoy." => REQUEST MYS -> PRK
  no    "Malaysia could not recall the name of North Korea's envoy."

pattern request.extension
  verb  {A} request|seek|ask|want extension|delay|postponement|renewal|waiver|exemption|moratorium|relief|rescheduling|restructuring (of|from|for|on {B})
  verb  {A} request|seek|ask|want {B} extension|delay|postponement|renewal|waiver|exemption|moratorium|relief|rescheduling|restructuring
  verb  {A} ask|apply|push for extension|delay|postponement|renewal|waiver|exemption|moratorium|relief (of|from|to {B})
  verb  {A} ask {B} for extension|delay|waiver|exemption|relief|postponement|time
  noun  {A} request|plea for extension|delay|waiver|exemption|relief|postponement (from|to {B})
  code  REQUEST.yield A -> B
  unless subj patient|student|tenant|borrower
  ok    "Britain requested an extension from the European Union." => REQUEST GBR -> EUU
  no    "Britain built an extension to the museum."

pattern request.invite-help-noun
  noun  request|appeal|plea|call by|from|of {A} for @aid_goods|help|@truce|@talks|release|withdrawal|investigation|calm|support (from|to {B})
  noun  demand by|from|of {A} for @truce|@talks|release|withdrawal|investigation|compensation|apology|reform (from|to {B})
  code  REQUEST A -> B
  ok    "The appeal from Malta for help reached Italy." => REQUEST MLT
  no    "The appeal of Malta for tourists lies in its beaches."

pattern request.pressure-noun
  noun  {A} pressure on {B}
  noun  pressure from|by|of {A} on|upon {B}
  verb  {B} be under pressure from|of {A}
  verb  {B} face|feel|withstand pressure from|by|of {A}
  verb  {B} come under pressure from|of {A}
  code  REQUEST.change A -> B
  unless mod blood|price|air|water|upward|downward|peer|inflationary|cost|selling
  ok    "Chinese pressure on Australia grew in spring." => REQUEST CHN -> AUS
  ok    "Libya came under pressure from Italy." => REQUEST ITA -> LBY
  no    "Low air pressure brought rain to Australia."

pattern request.under-pressure-to
  verb  {B} be under pressure
  verb  {B} come|remain under pressure
  verb  {B} face pressure|call|demand
  code  REQUEST.change -> B
  unless subj currency|price|share|stock|bank|rouble|rupee|lira|dollar|market|defender|team|coach
  unless from *
  ok    "Georgia's president is under pressure to leave." => REQUEST ? -> GEO
  no    "Georgia's currency is under pressure."

pattern request.answer-call
  verb  {A} raise|renew|repeat|reiterate|echo|amplify|issue|make call|demand|request|appeal (for @truce_word|@talks|withdrawal|release|reform|investigation|calm|restraint|end|help) (to|on {B})
  verb  {A} join call for @truce_word|@talks|withdrawal|release|reform|investigation|calm|restraint|end
  code  REQUEST A -> B
  unless obj question
  unless mod phone|telephone|roll|curtain|price
  ok    "Malaysia repeated its call for a ceasefire." => REQUEST MYS
  no    "Malaysia repeated its win over the visitors."

pattern request.tell
  verb  {A:gov} tell {B} to meddle|interfere|intervene|touch|threaten|attack|cross|enter|arm|support|back|sign|meet|talk|accept|drop|abandon|stop|stay|leave|halt|prepare|pay|respect|end|go|quit|return|work|do|keep|give|take|make|hand|free|release|cut|reform
  code  REQUEST.change A -> B
  unless subj coach|manager|doctor
  ok    "Uganda told Rwanda to keep the road free." => REQUEST UGA -> RWA
  no    "Uganda told Rwanda that the road was open."

pattern request.wish
  verb  {A:gov} wish|hope|like for|to release|return|end|withdrawal|@truce_word|@talks (of|with|from {B})
  verb  {A:gov} express|voice hope|wish|expectation for @truce_word|@talks|release|withdrawal|peace (with|in|of {B})
  code  REQUEST A -> B
  ok    "The Vatican voiced hope for peace in Sudan." => REQUEST VAT
  no    "The Vatican gave up hope for its old choir."

pattern request.consult-demand
  verb  {A} seek|want|request|demand clarification|explanation|answer|assurance|information|guarantee|consent|permission|approval (from|of|by {B})
  verb  {A} seek|want|request|demand {B} clarification|explanation|answer|assurance|information|guarantee|consent|permission|approval
  verb  {A} ask|press {B} for clarification|explanation|answer|assurance|information|permission|guarantee|details
  noun  {A} request for clarification|explanation|information|permission (from|to {B})
  code  REQUEST.change A -> B
  unless subj bank|firm|company|customer|investor
  ok    "Switzerland sought clarification from Turkey." => REQUEST CHE -> TUR
  no    "Switzerland gave clarification to Turkey."

pattern request.prayer
  verb  {A:gov} pray|plead|beg for peace|@truce_word|release|victim|end (in|of {B})
  verb  {A} cry|plea for help (to|from {B})
  noun  {A} cry for help (to|from {B})
  code  REQUEST A
  ok    "The pope in the Vatican pleaded for peace." => REQUEST VAT
  no    "The pope in the Vatican found peace in music."

pattern request.require-law
  verb  {A:gov} require|oblige {B} to register|pay|report|leave|return|provide|submit|disclose|hand|stop|obtain|wear|show
  code  REQUEST.change A -> B
  unless subj rule|law|contract
  ok    "Thailand required Laotian workers to register." => REQUEST THA -> LAO
  no    "The job in Thailand requires skill."

pattern request.seek-vote
  verb  {A} seek|demand|call|request|table|propose vote|motion|resolution|debate (on|against|of {B})
  verb  {A} seek|demand|call|request|table|propose {B} vote|motion|resolution|debate
  verb  {A} call for vote|referendum|debate (on|in|of {B})
  verb  {A} bring|submit|refer matter|case|issue|question to|before council|assembly|court|tribunal
  code  REQUEST.change A -> B
  unless obj debate
  ok    "Jordan called for a vote on Palestine." => REQUEST JOR -> PSE
  no    "Jordan won a vote on water tariffs."

pattern request.precondition
  verb  {A} describe|name|call|set|demand withdrawal|release|removal|recognition|disarmament|return as condition|precondition|prerequisite|requirement
  verb  {A} describe|name|set {B} withdrawal|release|removal|recognition|disarmament|return as condition|precondition|prerequisite|requirement
  verb  {A} make withdrawal|release|removal|recognition|disarmament|return condition|precondition|prerequisite
  code  REQUEST.yield A -> B
  cameo 105
  ok    "Cyprus described the withdrawal of Turkish troops as a precondition." => REQUEST CYP
  no    "Cyprus described the withdrawal of Turkish troops as swift."

pattern request.say-must
  verb  {A:gov} say|insist|stress|emphasise|emphasize|declare|tell|underline|reiterate|maintain|argue that {B} must
  verb  {A:armed} say|insist|stress|declare|tell that {B} must
  code  REQUEST.change A -> B
  unless subj study|survey|forecaster|doctor|scientist|analyst|coach
  ok    "Russia said Israel must end the closure of the crossing." => REQUEST RUS -> ISR
  ok    "The prime minister of Samoa insisted that the company must leave." => REQUEST WSM
  no    "Russia said Israel had to change trains twice."

pattern request.say-should
  verb  {A:gov} say|insist|stress|declare|argue that {B:group} should
  code  REQUEST.change A -> B
  unless subj study|survey|forecaster|doctor|scientist|analyst|coach
  ok    "Ghana's foreign minister said Togo should open the border." => REQUEST GHA -> TGO
  no    "Ghana's foreign minister said the rain should stop at noon."

pattern request.plead-for
  verb  {A:gov} plead|beg for weapon|ammunition|help|aid|arms|missile|money|assistance|support|system|relief (from {B})
  verb  {A:gov} plead|beg with {B}
  code  REQUEST.assist A -> B
  cameo 1041
  ok    "Ukraine pleaded for ammunition."                      => REQUEST UKR
  no    "The defendant in Ukraine pleaded for mercy."
