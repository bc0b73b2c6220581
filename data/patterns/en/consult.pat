# CONSULT: contact that takes place - meetings, talks, visits, calls, mediation. Promised contact is AGREE, cancelled contact REJECT.

pattern consult.meet
  verb  {A} meet
  code  CONSULT A
  unless obj *
  unless with *
  unless prt up
  ok    "Turkey and Syria met in Moscow on Tuesday." => CONSULT TUR + SYR
  ok    "The presidents of Ghana and Togo met for two hours." => CONSULT GHA + TGO
  no    "Turkey met its export target this year."

pattern consult.meet-somebody
  verb  {A} meet {B}
  code  CONSULT A + B
  unless obj demand|need|target|deadline|goal|requirement|condition|standard|criterion|obligation|challenge|expectation|resistance|end|fate|death|threat|quota|cost|commitment|request|eye|shortage|approval|criticism|opposition|protest
  unless in final|semifinal|semi-final|quarterfinal|round|match|game|cup|tournament
  ok    "The prime minister of Japan met the president of Brazil." => CONSULT JPN + BRA
  ok    "Zambia's president was met by Malawi's foreign minister." => CONSULT ZMB + MWI
  no    "Japan will meet Brazil in the final of the tournament."

pattern consult.meet-with
  verb  {A} meet with {B}
  verb  {A} meet+up with {B}
  code  CONSULT A + B
  unless with resistance|criticism|opposition|approval|success|failure|accident|skepticism|scepticism|refusal|anger
  ok    "Egyptian officials met with Sudan in Geneva." => CONSULT EGY + SDN
  no    "The Egyptian proposal met with criticism in Sudan."

pattern consult.meeting
  noun  @meeting between {A} and {B}
  noun  @meeting of {A}
  noun  {A} @meeting with {B}
  code  CONSULT A + B
  unless mod business|shareholder|party|cabinet|annual|school|press|news|news-conference|parliamentary|emergency|general|plenary
  unless of board|council|parliament|cabinet|committee|shareholder
  ok    "The meeting between Mongolia and Japan ended at noon." => CONSULT MNG + JPN
  ok    "Fiji's meeting with Samoa was brief." => CONSULT FJI + WSM
  no    "The shareholder meeting of the Norwegian bank was brief."

pattern consult.hold-talks
  verb  {A} hold|conduct|have|open|begin|start|launch|resume|continue|finish|conclude|complete @talks with {B}
  verb  {A} wrap+up @talks with {B}
  noun  @talks between {A} and {B}
  noun  @talks of {A} with {B}
  noun  {A} @talks with {B}
  code  CONSULT A + B
  cameo 046
  ok    "Turkey held talks with Syria in Moscow." => CONSULT TUR + SYR
  ok    "The talks between Iran and Iraq lasted two days." => CONSULT IRN + IRQ
  no    "Turkey delayed the talks with Syria."

pattern consult.hold-talks-together
  verb  {A} hold|conduct|have|open|begin|start|launch|resume|continue|finish|conclude|complete @talks
  verb  {A} wrap+up @talks
  verb  {A} hold|conduct @meeting
  code  CONSULT A
  unless obj congress|conference|forum|gathering|session|roundtable
  ok    "Chad and Niger opened talks on their shared border." => CONSULT TCD + NER
  no    "Chad and Niger abandoned talks on their shared border."

pattern consult.hold-meeting-with
  verb  {A} hold|have|convene|attend|conclude @meeting with {B}
  verb  {A} have lunch|dinner|breakfast|encounter|audience with {B}
  code  CONSULT A + B
  ok    "Kazakhstan held a meeting with Uzbekistan in Almaty." => CONSULT KAZ + UZB
  ok    "The French president had lunch with the Italian prime minister." => CONSULT FRA + ITA
  no    "Kazakhstan cancelled a meeting with Uzbekistan."

pattern consult.talks-noun
  noun  {A:group} @talks
  noun  @talks among|of|by {A}
  code  CONSULT A
  unless mod pep|trash|small|idle|transfer|wage|pay|takeover|merger|contract
  ok    "Talks among Kenya, Uganda and Rwanda lasted all night." => CONSULT KEN + UGA + RWA
  no    "Merger talks of the Kenyan and Ugandan banks lasted all night."

pattern consult.in-talks
  verb  {A} be in @talks with {B}
  verb  {A} enter into @talks with {B}
  verb  {A} enter @talks with {B}
  verb  {A} engage in @talks with {B}
  code  CONSULT A + B
  cameo 046
  status ongoing
  ok    "Bolivia is in talks with Chile over rail access." => CONSULT BOL + CHL status=ongoing
  no    "Bolivia walked out of talks with Chile."

pattern consult.sit-down
  verb  {A} sit+down with {B}
  verb  {A} sit at table with {B}
  verb  {A} come|return to|toward table with {B}
  code  CONSULT A + B
  ok    "Colombian officials sat down with Venezuela on Friday." => CONSULT COL + VEN
  no    "Colombian fans sat in the stand with Venezuela's flag."

pattern consult.visit
  verb  {A} visit {B}
  code  CONSULT.visit A -> B
  unless obj hospital|school|museum|grave|memorial|shrine|site|website|cemetery|exhibition|temple|church|mosque|camp|village|market|factory|frontline|doctor|zoo|family|friend
  unless subj tourist|tourists|holidaymaker|fan|player|team|club
  ok    "Lithuania's president visited Georgia on Monday." => CONSULT LTU -> GEO
  no    "Lithuanian tourists visited Georgia in record numbers."

pattern consult.pay-visit
  verb  {A} pay|make|begin|start|conclude|complete|end|finish visit|trip|tour (to {B})
  verb  {A} pay {B} visit
  verb  {A} be on visit|trip|tour to|of {B}
  noun  {A} visit to {B}
  noun  visit to {B} by {A}
  noun  visit by|of {A} to {B}
  code  CONSULT.visit A -> B
  unless subj tourist|tourists|team|band|player|singer|orchestra
  unless mod hospital|home|site|doctor
  ok    "Nepal's foreign minister paid a visit to Bhutan." => CONSULT NPL -> BTN
  ok    "The visit to Lebanon by the French president was short." => CONSULT FRA -> LBN
  no    "Nepal's team cut short its tour of Bhutan."

pattern consult.trip
  noun  {A} trip|tour|journey|mission to {B}
  verb  {A} be on trip|mission|visit to {B}
  verb  {A} tour {B}
  code  CONSULT.visit A -> B
  unless mod school|shopping|fishing|business|field|space|rescue|package|promotional
  unless subj band|singer|team|orchestra|musician|tourist|tourists
  ok    "The German chancellor's trip to India lasted three days." => CONSULT DEU -> IND
  no    "The German band toured India for three weeks."

pattern consult.travel-to
  verb  {A:gov} travel|fly|journey|head|go to {B}
  code  CONSULT.visit A -> B
  unless to poll|war|court|school|polls|church|jail|prison|trial|front|hell|extreme|length|extra-time
  unless subj voter|team|club|fan|player|money|aid
  ok    "Uruguay's president travelled to Paraguay on Sunday." => CONSULT URY -> PRY
  no    "Uruguay goes to the polls in Paraguay's shadow."

pattern consult.arrive-in
  verb  {A:gov} arrive|land in|at {B}
  verb  {A:gov} touch+down in|at {B}
  noun  {A} arrival in|at {B}
  code  CONSULT.visit A -> B
  unless subj team|club|troop|soldier|refugee|migrant|fan|aid|convoy|ship|vaccine|storm|tourist|athlete|inspector|peacekeeper
  ok    "The South African president arrived in Beijing for a summit." => CONSULT ZAF
  no    "South African fans arrived in Beijing for the match."

pattern consult.leave-for-talks
  verb  {A} leave|depart for visit|talks|talk|summit|meeting (in|to|with {B})
  verb  {A} set+off for visit|talks|talk|summit|meeting (in|to|with {B})
  code  AGREE A -> B
  cameo 036
  status planned
  ok    "Ecuador's foreign minister left for talks in Peru." => AGREE ECU -> PER status=planned
  no    "Ecuador's foreign minister left talks in Peru early."

pattern consult.receive
  verb  {A} receive|welcome|greet {B:person}
  verb  {A} host|receive {B:group}
  code  CONSULT.visit B -> A
  cameo 043
  unless obj letter|aid|news|support|report|decision|move|call|proposal|criticism|statement|vaccine|weapon|complaint|fund|invitation|message|request|plan|refugee|migrant|deal|agreement|talk|summit|conference|tournament|match|result|ruling|step|offer|announcement|word
  unless subj airport|city|stadium|hotel
  ok    "Serbia's president received Hungary's foreign minister." => CONSULT HUN -> SRB
  ok    "The Mexican president was received by Spain's prime minister." => CONSULT MEX -> ESP
  no    "Serbia's president welcomed the decision of Hungary."

pattern consult.receive-for-talks
  verb  {A} receive|host|welcome|greet {B} for|to @talks|@meeting|visit|lunch|dinner|discussion
  code  CONSULT.visit B -> A
  cameo 043
  ok    "Oman hosted Yemen for talks on the port." => CONSULT YEM -> OMN
  no    "Oman hosts Yemen for a cup match."

pattern consult.host-talks
  verb  {H} host|house|accommodate @talks|@meeting|visit between|of|with|among {A} (and {B})
  verb  {H} play|be host to @talks|@meeting between|of|with {A}
  code  CONSULT.third-party A host=H
  unless mod cabinet|party|business|parliamentary
  ok    "Qatar hosted talks between Sudan and Chad." => CONSULT SDN + TCD
  no    "Qatar hosted the final between Sudan and Chad."

pattern consult.host-own-talks
  verb  {A} host @talks|@meeting (with {B})
  code  CONSULT A + B
  unless obj congress|conference|forum
  ok    "Kenya hosted a summit with Somalia in Nairobi." => CONSULT KEN + SOM
  no    "Kenya hosted a football cup with Somalia."

pattern consult.phone
  verb  {A} phone|telephone|ring {B}
  verb  {A} speak|talk by|over|via|on phone|telephone|video|videoconference|videolink with|to {B}
  verb  {A} speak|talk with|to {B} by|over|via|on phone|telephone|video|videoconference
  code  CONSULT.phone A + B
  ok    "Denmark's prime minister telephoned Poland's president." => CONSULT DNK + POL
  no    "Denmark's phone maker sold a network to Poland."

pattern consult.phone-call
  verb  {A} hold|have|make|take|conduct @phone_call with {B}
  noun  @phone_call between {A} and {B}
  noun  {A} @phone_call with|to {B}
  noun  @phone_call of {A} with {B}
  code  CONSULT.phone A + B
  unless mod close|roll|conference|wake-up
  unless for *
  ok    "The call between Slovenia and Croatia lasted an hour." => CONSULT SVN + HRV
  ok    "Finland's president had a phone call with Turkey's president." => CONSULT FIN + TUR
  no    "It was a close call between Slovenia and Croatia in the final set."

pattern consult.call-somebody
  verb  {A} call {B} to discuss|talk|congratulate|thank|express|offer|convey|assure|explain
  verb  {A} ring|call+up {B} to discuss|talk|congratulate|thank|express|offer|convey|assure|explain
  code  CONSULT.phone A + B
  cameo 041
  ok    "The Irish prime minister called the president of Canada to discuss trade." => CONSULT IRL + CAN
  no    "The Irish prime minister called Canada a good friend."

pattern consult.call-on-visit
  verb  {A} pay call on {B}
  verb  {A} hold|have audience with {B}
  verb  {A} drop+in on {B}
  code  CONSULT.visit A -> B
  ok    "The Indian envoy paid a courtesy call on Nepal's president." => CONSULT IND -> NPL
  no    "The Indian envoy called on Nepal to open the road."

pattern consult.speak-with
  verb  {A} speak|talk with|to {B}
  verb  {A} converse|confer|consult with {B}
  verb  {A} consult {B:group}
  code  CONSULT A + B
  unless obj lawyer|doctor|expert|dictionary|map|document|book|physician|website
  unless with reporter|journalist|lawyer|doctor|press|media|voter|student
  unless to reporter|journalist|press|media|audience|voter|newspaper|agency|camera|student|nation|afp|reuters|bbc|television|crowd|supporter|rally
  ok    "Angola's president spoke with Namibia's president on Sunday." => CONSULT AGO + NAM
  ok    "Slovakia consulted with Austria on border checks." => CONSULT SVK + AUT
  no    "Angola's president spoke to reporters about Namibia."

pattern consult.negotiate
  verb  {A} negotiate|bargain|parley|haggle with {B}
  verb  {A} negotiate @agreement|@truce_word|peace|release|term|exit|withdrawal|exchange with {B}
  noun  negotiation|bargaining between {A} and {B}
  noun  negotiation|bargaining of|by {A} with {B}
  code  CONSULT A + B
  cameo 046
  ok    "Peru negotiated with Ecuador over the river border." => CONSULT PER + ECU
  no    "The skier from Peru negotiated the icy bend in Ecuador."

pattern consult.negotiate-alone
  verb  {A} negotiate
  verb  {A} negotiate @agreement|@truce_word|peace|settlement|release|withdrawal
  code  CONSULT A
  cameo 046
  unless with *
  unless obj turn|bend|road|hurdle|rapids|terrain|street|corner|obstacle|salary|discount
  ok    "Cyprus and Lebanon negotiated for months over the sea border." => CONSULT CYP + LBN
  no    "The driver from Cyprus negotiated the last turn."

pattern consult.discuss-with
  verb  {A} discuss|review|debate|examine|explore with {B}
  verb  {A} exchange|share view|opinion|idea (with {B})
  verb  {A} have exchange (of view) (with {B})
  verb  {A} touch base with {B}
  code  CONSULT A + B
  ok    "Bahrain discussed air safety with Qatar." => CONSULT BHR + QAT
  ok    "Chile and Peru exchanged views on fishing." => CONSULT CHL + PER
  no    "Bahrain's newspapers discussed the weather at length."

pattern consult.discuss
  verb  {A:gov} discuss|review|debate @relations|cooperation|situation|conflict|crisis|issue|way|trade|security|war|@truce_word|peace|development|settlement
  code  CONSULT A
  unless with *
  ok    "Albania and Greece discussed security in the Balkans." => CONSULT ALB + GRC
  no    "A book published in Albania and Greece examined old poems."

pattern consult.mediate
  verb  {M} mediate|arbitrate|intercede|conciliate between {A} (and {B})
  verb  {M} mediate @talks|@truce_word|dispute|conflict|@agreement|crisis between {A} (and {B})
  noun  {M} mediation between {A} (and {B})
  noun  mediation by|of {M} between {A} (and {B})
  code  CONSULT.third-party A mediator=M
  cameo 045
  ok    "Qatar mediated between Kenya and Somalia." => CONSULT KEN + SOM
  no    "Qatar's court mediated a divorce."

pattern consult.mediate-alone
  verb  {A} mediate|arbitrate|facilitate @talks|@truce_word|conflict|dispute|crisis|war|peace|exchange|release
  verb  {A} mediate in conflict|dispute|crisis|war|@talks
  verb  {A} launch|undertake|start|lead|make|begin effort|mission|initiative|attempt|bid to mediate
  verb  {A} launch|undertake|make|begin|start|lead effort|bid|initiative|mission|push to resolve|end|settle|broker|heal|reconcile|defuse|mediate
  verb  {A} lead|host|oversee|sponsor mediation|talks
  code  CONSULT A
  cameo 045
  ok    "Norway mediated in the conflict for a decade." => CONSULT NOR
  no    "A judge from Norway mediated in a divorce."

pattern consult.act-as-mediator
  verb  {M} act|serve as mediator|intermediary|go-between|arbiter|broker|facilitator between|among {A} (and {B})
  verb  {M} play role of mediator|intermediary between {A} (and {B})
  verb  {M} launch|undertake|start|lead|make|begin mediation|effort between {A} (and {B})
  code  CONSULT.third-party A mediator=M
  cameo 045
  ok    "Turkey acted as mediator between Somalia and Ethiopia." => CONSULT SOM + ETH
  no    "Turkey acted as a magnet for tourists from Somalia and Ethiopia."

pattern consult.broker
  verb  {M} broker|facilitate @talks|@meeting|@truce_word|@agreement|rapprochement|peace|settlement|exchange|swap between {A} (and {B})
  code  CONSULT.third-party A mediator=M
  cameo 045
  ok    "China brokered an agreement between Iran and Saudi Arabia." => CONSULT IRN + SAU
  no    "A firm from China brokered shares for clients in Iran."

pattern consult.bring-together
  verb  {M} bring+together {A}
  verb  {M:gov} gather|assemble {A:gov}
  verb  {M} convene {A}
  verb  {M} bring {A} to|toward table
  code  CONSULT.third-party A mediator=M
  unless obj data|evidence|signature|information|material|strength|community|ingredient|crowd|force
  unless for match|game|concert|tournament
  ok    "Kuwait brought together Egypt and Qatar last week." => CONSULT EGY + QAT
  no    "Kuwait gathered evidence on Egypt."

pattern consult.convene-meeting
  verb  {A} convene|call|chair|lead @meeting|@talks (of|with|between {B})
  verb  {A} convene|call|chair|lead {B} @meeting|@talks
  verb  {A} preside+over @meeting|@talks (of|with|between {B})
  verb  {A} preside+over {B} @meeting|@talks
  verb  {A} preside over @meeting|@talks (of|with|between {B})
  code  CONSULT A + B
  unless mod cabinet|party|board|emergency|shareholder|parliamentary|staff
  ok    "Nigeria chaired a summit of Ghana and Benin." => CONSULT NGA + GHA + BEN
  no    "The Nigerian firm cancelled a meeting of its staff."

pattern consult.attend-summit
  verb  {A} attend|join @meeting|@talks (with|of {B})
  verb  {A} attend|join {B} @meeting|@talks
  verb  {A} take part in @meeting|@talks (with|of {B})
  verb  {A} participate|partake in @meeting|@talks (with|of {B})
  noun  {A} participation|attendance in|at @meeting|@talks
  verb  {A} attend meeting|session|summit in {B}
  code  CONSULT.multilateral A + B
  unless mod mass|church|party|press|news|business|tech|training|shareholder
  ok    "Chad and Mali attended the summit in Niamey." => CONSULT TCD + MLI
  no    "Students from Chad and Mali attended a school."

pattern consult.gather
  verb  {A:gov} gather|assemble|convene (in|at {P})
  verb  {A:gov} gather for|at @meeting|@talks
  code  CONSULT.multilateral A
  unless obj *
  unless subj crowd|protester|demonstrator|supporter|mourner|fan
  ok    "Leaders of Peru and Bolivia gathered in Lima for a summit." => CONSULT PER + BOL
  no    "Clouds gathered over Peru and Bolivia."

pattern consult.summit
  noun  {A} summit|conference (with {B})
  noun  summit|conference of|between|among|with {A} (and {B})
  code  CONSULT.multilateral A + B
  unless mod press|news|climate|tech|video|academic|medical|everest|mountain|business
  unless of mountain|peak|everest|volcano
  ok    "The summit between Laos and Thailand closed with a joint dinner." => CONSULT LAO + THA
  no    "The climbers from Laos reached the summit of the mountain."

pattern consult.round
  noun  round of @talks (between {A} and {B})
  noun  round of @talks (with {B})
  verb  {A} hold|conclude|begin|start|complete|finish|open round of @talks (with {B})
  code  CONSULT A + B
  cameo 046
  ok    "Serbia held a new round of talks with Kosovo." => CONSULT SRB + KOS
  no    "Serbia won the last round of the tournament in Kosovo."

pattern consult.day-of-talks
  noun  day|week|hour|month of @talks|negotiation between|with {A} (and {B})
  code  CONSULT A + B
  cameo 046
  ok    "Two days of talks between Mali and Guinea ended on Friday." => CONSULT MLI + GIN
  no    "Two days of rain in Mali and Guinea ended on Friday."

pattern consult.face-to-face
  verb  {A} come face with {B}
  verb  {A} hold|have tête-à-tête|one-on-one|face-to-face with {B}
  code  CONSULT A + B
  ok    "The Thai prime minister had dinner with Myanmar's envoy." => CONSULT THA + MMR
  no    "The Thai rescue team came back with a tiger."

pattern consult.brief
  verb  {A:gov} brief|update {B} on|about talk|situation|development|progress|war|visit|result|plan|crisis|conflict|operation
  verb  {A:gov} give {B} briefing
  code  CONSULT A -> B
  unless obj reporter|journalist|press|media|medium
  ok    "The Swedish foreign minister briefed Finland on the situation." => CONSULT SWE -> FIN
  no    "The Swedish foreign minister briefed reporters on the situation."

pattern consult.contact
  verb  {A} contact|approach {B:group}
  verb  {A} reach+out to {B}
  verb  {A} make|establish|maintain|have|keep contact with {B}
  verb  {A} be in contact|touch with {B}
  verb  {A} keep|stay in contact|touch with {B}
  noun  contact between {A} and {B}
  noun  contact of|by {A} with {B}
  code  CONSULT A + B
  unless obj agreement|deal|record|goal|target|level|border|end|peak|conclusion|final|consensus|city|village|capital
  unless for comment
  ok    "Moldova made contact with Romania over the power failure." => CONSULT MDA + ROU
  no    "The flood reached Romania on Sunday."

pattern consult.send-envoy
  verb  {A} send|dispatch envoy|delegation|emissary|negotiator|representative|mediator|diplomat|team|minister to {B}
  code  CONSULT.visit A -> B
  unless mod rescue|medical|football|national|sports
  ok    "Senegal sent a delegation to Guinea." => CONSULT SEN -> GIN
  no    "Senegal sent a football team to Guinea."

pattern consult.delegation-visit
  noun  delegation from|of {A} to {B:state}
  noun  {A} delegation to {B:state}
  verb  {A} lead delegation to {B}
  code  CONSULT.visit A -> B
  ok    "The trade minister of Bulgaria led a delegation to Turkey." => CONSULT BGR -> TUR
  no    "The trade minister of Bulgaria led the field to Turkey's finish line."

pattern consult.hold-press-conference
  verb  {A} hold|give|address conference|briefing with {B}
  verb  {A} appear|stand at conference with {B}
  code  CONSULT A + B
  ok    "The Czech president held a press conference with Poland's prime minister." => CONSULT CZE + POL
  no    "The Czech president skipped a press conference on Poland."

pattern consult.expected-in
  verb  expect|await {A:gov} in|at {B:place} (for @talks|@meeting|visit)
  code  CONSULT.visit A -> B
  status planned
  ok    "The Saudi foreign minister is expected in Tehran on Sunday." => AGREE SAU status=planned
  no    "Rain is expected in Tehran on Sunday."

pattern consult.shake-hands
  verb  {A} shake hand with {B}
  verb  {A} shake hand
  verb  {A} embrace|hug {B}
  noun  handshake between {A} and {B}
  noun  handshake of|by {A} with {B}
  code  CONSULT A + B
  unless obj idea|reform|technology|change|tradition|concept|faith|plan
  ok    "The president of Cuba shook hands with the president of Spain." => CONSULT CUB + ESP
  no    "The president of Cuba embraced reform."

pattern consult.dine
  verb  {A} dine|lunch with {B}
  verb  {A} host {B} for|at dinner|lunch|banquet|reception
  verb  {A} host|give|hold dinner|lunch|banquet|reception for {B}
  code  CONSULT A + B
  ok    "The emir of Kuwait dined with the king of Jordan." => CONSULT KWT + JOR
  no    "Tourists from Kuwait dined on fresh fish in Jordan."

pattern consult.join-talks
  verb  {A} join {B} for|at|in @talks|@meeting
  verb  {A} hold meeting|talk on|at sideline|margin with {B}
  verb  {A} meet {B} on|at sideline|margin
  verb  {A} meet with {B} on|at sideline|margin
  code  CONSULT.multilateral A + B
  ok    "The Dutch prime minister joined Belgium for talks." => CONSULT NLD + BEL
  no    "The Dutch striker joined a Belgian club."

pattern consult.restart-talks
  verb  {A} restart|revive|reopen|renew|relaunch @talks|dialogue (with {B})
  verb  {A} kick+off @talks|dialogue (with {B})
  verb  {A} hold+out @talks|dialogue (with {B})
  verb  {A} return to @talks (with {B})
  noun  resumption|start|opening|restart|revival of @talks between|with {A} (and {B})
  code  CONSULT A + B
  cameo 046
  ok    "India and Pakistan restarted talks on rail links." => CONSULT IND + PAK
  no    "India restarted the reactor near Pakistan."

pattern consult.question-exchange
  verb  {A} open|establish|activate|use channel|hotline|backchannel|line with|to|between {B}
  verb  {A} set+up channel|hotline|backchannel|line with|to|between {B}
  code  CONSULT A + B
  ok    "South Korea opened a hotline with Japan." => CONSULT KOR + JPN
  no    "South Korea opened a bus line to the airport."

pattern consult.write-to
  verb  {A} write|send|address|deliver letter|note|message|telegram to {B}
  verb  {A} write to {B}
  verb  {A} exchange letter|message|note|greeting with {B}
  noun  letter|message|telegram from {A} to {B}
  code  CONSULT A -> B
  unless mod open|protest|warning|angry|threatening
  unless of protest|complaint|condemnation|support|condolence|congratulation
  ok    "Iran's president sent a letter to the king of Oman." => CONSULT IRN -> OMN
  no    "Iran's post office stopped mail to Oman."

pattern consult.congregate-council
  verb  {A} hold|host|convene session|council|commission|committee with {B}
  code  CONSULT A + B
  ok    "Uzbekistan held a trade commission with Germany." => CONSULT UZB + DEU
  no    "Uzbekistan's bank paid a commission to Germany."

pattern consult.debate-in-body
  verb  {A:group} hold session|debate|consultation on|about {B}
  code  CONSULT.multilateral A
  ok    "The United Nations held a session on Haiti." => CONSULT UNO
  no    "The United Nations put a session on Haiti off."

pattern consult.inspect-visit
  verb  {A:gov} inspect|tour troop|border|frontline|base|camp|site in|of {B}
  verb  {A:gov} inspect|tour {B} troop|border|frontline|base|camp|site
  code  CONSULT.visit A -> B
  ok    "The Danish defence minister toured a base in Latvia." => CONSULT DNK -> LVA
  no    "The Danish band toured bars in Latvia."

pattern consult.return-from
  verb  {A:gov} return|come from visit|trip|talk|talks|summit|tour (to|of|in|with {B})
  verb  {A:gov} wrap+up visit|trip|tour (to|of {B})
  verb  {A:gov} wrap+up {B} visit|trip|tour
  verb  {A:gov} cut+short visit|trip|tour (to|of {B})
  verb  {A:gov} cut+short {B} visit|trip|tour
  verb  {A:gov} extend visit|trip|tour (to|of {B})
  verb  {A:gov} extend {B} visit|trip|tour
  code  CONSULT.visit A -> B
  ok    "The Malaysian prime minister returned from a visit to Turkey." => CONSULT MYS -> TUR
  no    "The Malaysian striker returned from injury in Turkey."

pattern consult.stop-over
  verb  {A:gov} stop|stay in {B}
  verb  {A:gov} stop+over in {B}
  verb  {A:gov} make stop|stopover in {B}
  noun  {A} stop|stopover|stay in {B}
  code  CONSULT.visit A -> B
  unless subj flight|train|ship|bus|war|fighting
  unless mod bus|pit
  ok    "Brazil's president made a stop in Lisbon." => CONSULT BRA
  no    "Brazil's team made a late goal-line stop."

pattern consult.accompany
  verb  {A} accompany {B} to|on|during visit|trip|talk|summit|meeting|tour
  code  CONSULT A + B
  ok    "Austria's interior minister accompanied Serbia on a border tour." => CONSULT AUT + SRB
  no    "Heavy rain accompanied the storm in Serbia."

pattern consult.shuttle
  verb  {A:gov} shuttle between {B}
  code  CONSULT.visit A -> B
  cameo 045
  ok    "The Norwegian envoy shuttled between Khartoum and Juba." => CONSULT NOR -> SDN + SSD
  no    "A bus shuttled passengers between Khartoum and Juba."

pattern consult.trilateral
  noun  trilateral|quadrilateral|format of|between|among {A} (and {B})
  verb  {A} hold|have trilateral (with {B})
  code  CONSULT.multilateral A + B
  ok    "The trilateral between Armenia, Iran and Greece took place in May." => CONSULT ARM + IRN + GRC
  no    "The format of the documents from Armenia and Iran changed in May."

pattern consult.huddle
  verb  {A} huddle|caucus|confab|parley (with {B})
  verb  {A} hold|have tête-à-tête|huddle|bilateral|bilaterals (with {B})
  code  CONSULT A + B
  unless under tree|blanket|umbrella|roof
  ok    "The Kenyan president huddled with Rwanda's leader." => CONSULT KEN + RWA
  no    "The Kenyan hikers huddled under a blanket."

pattern consult.see-off
  verb  {A:gov} see+off {B}
  verb  {A:gov} greet|meet|welcome {B} at airport|station|palace|border|ceremony
  code  CONSULT.visit B -> A
  cameo 043
  ok    "Bangladesh's prime minister greeted India's president at the airport." => CONSULT IND -> BGD
  no    "Bangladesh's prime minister opened a new airport with Indian steel."

pattern consult.visit-of-ship
  verb  {A:gov} pay respect|homage to {B}
  verb  {A:gov} come|go to {B} for @talks|@meeting|visit
  code  CONSULT.visit A -> B
  ok    "Israel's foreign minister came to Bahrain for talks." => CONSULT ISR -> BHR
  no    "Israel's striker came to Bahrain for a fee."

pattern consult.interview-question
  verb  {A:gov} address|brief parliament|assembly|council|congress of|in {B}
  verb  {A:gov} address|brief {B} parliament|assembly|council|congress
  verb  {A:gov} speak|appear before|at parliament|assembly|council|congress (of|in {B})
  code  CONSULT A -> B
  unless subj witness|lawyer
  ok    "Ukraine's president addressed the parliament of Poland." => CONSULT UKR -> POL
  no    "Ukraine's president left the parliament of Poland."

pattern consult.hear-delegation
  verb  {A:gov} hear|listen to {B:group}
  verb  {A} hold hearing|consultation|debate with {B}
  code  CONSULT A + B
  unless obj case|appeal|evidence|testimony|argument|plea|news|noise|explosion|shot|gunfire|voice|word|song|rumour|rumor
  unless to music|radio|song|concert
  ok    "The Georgian president held consultations with Moldova." => CONSULT GEO + MDA
  no    "The Georgian court heard a case about Moldova."

pattern consult.talks-take-place
  noun  @talks between {A} and {B} in {P}
  noun  @talks of {A} in {P}

  noun  consultation|dialogue of {A} with {B}
  code  CONSULT A + B
  cameo 046
  ok    "Negotiations between Rwanda and Burundi in Arusha went on." => CONSULT RWA + BDI
  no    "A dialogue course in Arusha drew students from Rwanda."

pattern consult.brief-envoys
  verb  {A:gov} brief|update ambassador|envoy|diplomat|counterpart|ally|council|partner (of|from {B})
  code  CONSULT A -> B
  ok    "Egypt's foreign minister briefed the ambassadors of France and Italy." => CONSULT EGY -> FRA + ITA
  no    "Egypt's foreign minister briefed reporters after the talks."

pattern consult.sit-down-together
  verb  {A:group} sit+down for|at|to talk|table|negotiation|round|discussion
  verb  {A:gov} sit+down in {P:place}
  code  CONSULT A + A
  ok    "Negotiators from Armenia and Azerbaijan sat down for a second round." => CONSULT ARM + AZE
  no    "The Armenian team sat down at noon."
