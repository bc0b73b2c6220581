# SANCTION: relations cut or reduced; verdicts; expulsion of members and diplomats; leaving a body; flight that somebody causes.

# --- discontinue: sanctions, embargoes, trade

pattern sanction.impose
  verb  {A} impose|slap|levy|place|clamp|apply|reimpose|introduce @sanctions on|against|upon {B}
  verb  {A} hit|slap|target|punish {B} with @sanctions
  verb  {A} announce|order|adopt|approve|unveil|issue|enact|extend|renew|tighten|toughen|expand|widen|maintain|impose sanction|sanctions|embargo|tariff (on|against {B})
  code  SANCTION.discontinue A -> B
  cameo 163
  context economic
  ok    "Canada imposed sanctions on Belarus on Monday."            => SANCTION CAN -> BLR
  ok    "The European Union tightened sanctions against Myanmar."    => SANCTION EUU -> MMR
  no    "Canada imposed order on its hockey defence."

pattern sanction.sanctions-noun
  noun  {A} @sanctions on|against {B}
  noun  @sanctions on|against {B} by|from {A}
  code  SANCTION.discontinue A -> B
  cameo 163
  context economic
  ok    "American sanctions against Venezuela have hurt oil output." => SANCTION USA -> VEN
  no    "The board gave its sanction to the new Venezuelan menu."

pattern sanction.sanction-verb
  verb  {A:gov} sanction|blacklist|embargo|penalise|penalize {B}
  verb  {A} put|place|add {B} on|to|under blacklist|list|sanction
  code  SANCTION.discontinue A -> B
  cameo 163
  unless obj plan|use|marriage|budget|project|post|change
  ok    "Japan sanctioned three North Korean banks."                => SANCTION JPN -> PRK
  ok    "Two Sudanese generals were sanctioned by the United States." => SANCTION USA -> SDN
  no    "The Japanese bishop sanctioned the marriage."

pattern sanction.be-under-sanctions
  verb  {B} be under sanction|embargo (by|from {A})
  verb  {B} face @sanctions (by|from {A})
  verb  {B} come under @sanctions (by|from {A})
  code  SANCTION.discontinue A -> B
  cameo 163
  ok    "Eritrea faced sanctions from the United States."           => SANCTION USA -> ERI
  no    "Eritrea faced a strong headwind in the cycling race."

pattern sanction.embargo
  verb  {A} embargo|boycott {B:state}
  verb  {A} declare|enforce|begin embargo|boycott on|against|of {B}
  noun  {A:gov} embargo|boycott on|against|of {B:state}
  code  SANCTION.discontinue A -> B
  cameo 163
  context economic
  unless subj shopper|fan|student|opposition
  ok    "Nigeria declared an embargo against South Africa in 1985." => SANCTION NGA -> ZAF
  no    "The news embargo ended at noon in Lagos."

pattern sanction.trade-ban
  verb  {A:gov} ban|halt|suspend|stop|restrict|prohibit|block|curb|curtail import|export|sale|purchase|shipment|flight|trade|transit of|from|to|with|by {B}
  verb  {A:gov} impose|place|introduce|announce ban|restriction|limit|quota on import|export|flight|trade|sale|shipment|goods from|to|of|with {B}
  code  SANCTION.discontinue A -> B
  cameo 163
  context economic
  ok    "China banned imports of fish from Japan."                  => SANCTION CHN -> JPN
  no    "The Chinese school banned phones in class."

pattern sanction.tariff
  verb  {A} impose|slap|raise|levy|increase|hike|introduce|double tariff|duty|levy|tax|surcharge on {B}
  noun  {A} tariff|duty on|against {B}
  code  SANCTION.discontinue A -> B
  cameo 163
  context economic
  unless mod stamp|guard|night
  ok    "India raised tariffs on American almonds."                 => SANCTION IND -> USA
  no    "The Indian nurse was on night duty."

pattern sanction.freeze-assets
  verb  {A} freeze|block|seize asset|account|fund|reserve|property of|from {B}
  verb  {A} freeze {B} asset|account|fund|reserve
  noun  {A} asset freeze on|against {B}
  noun  freeze|freezing of {B} asset
  code  SANCTION.discontinue A -> B
  cameo 163
  context economic
  ok    "Switzerland froze the assets of the Libyan leader."        => SANCTION CHE -> LBY
  no    "The lake froze early in the Swiss valley."

pattern sanction.visa-ban
  verb  {A} impose|place|introduce|announce visa|travel ban|restriction on {B}
  verb  {A} impose|introduce|announce ban|restriction on visa|travel of|for|by|from {B}
  verb  {A} ban|bar {B} from travel
  verb  {A} revoke|cancel|suspend visa of|for {B}
  noun  {A} travel ban on|against|for {B}
  code  SANCTION.discontinue A -> B
  cameo 163
  ok    "Britain revoked the visas of two Nigerian governors."      => SANCTION GBR -> NGA
  no    "The British tourist lost her visa in Nigeria."

pattern sanction.arms-embargo
  noun  {A} arms|oil|trade|weapon embargo on|against {B}
  verb  {A} halt|suspend|stop|ban|freeze|block|cancel sale|export|delivery|shipment|supply of weapon|arm|arms|tank|missile|jet|munition|ammunition (to {B})
  verb  {A} stop|suspend to sell|supply weapon|arm|arms to {B}
  code  SANCTION.discontinue A -> B
  cameo 1622
  context military
  ok    "Italy halted the export of weapons to Saudi Arabia."       => SANCTION ITA -> SAU
  no    "Italy halted the train of Saudi tourists for a check."

# --- discontinue: diplomacy

pattern sanction.cut-ties
  verb  {A} cut|sever|break|suspend|end|downgrade|freeze|rupture|reduce|terminate|curtail @ties with|to {B}
  verb  {A} cut|break+off @ties with|to {B}
  verb  {A} scale+back @ties with|to {B}
  verb  {A} cut|sever|break|suspend|downgrade diplomatic|trade|economic @ties (with {B})
  verb  {A} break|cut+off diplomatic|trade|economic @ties (with {B})
  verb  {A:gov} cut|sever|rupture @ties
  verb  {A} break with {B:state}
  code  SANCTION.discontinue A -> B
  cameo 161
  context diplomatic
  ok    "Bahrain severed ties with Qatar in 2017."                  => SANCTION BHR -> QAT
  ok    "Relations with Iran were suspended by Albania."            => SANCTION ALB -> IRN
  ok    "Bolivia cut ties in January 2009."                            => SANCTION BOL
  unless mod silk|neck|bow|cable|rail|zip
  no    "The Qatari tailor cut silk ties with care."

pattern sanction.severance
  noun  {A} severance|rupture|suspension|downgrade|severing|breaking of @ties (with {B})
  noun  {A} break|rift|rupture in @ties with {B}
  noun  {A} break|rupture with {B:gov}
  noun  breakdown|rupture in|of @ties between {A} and {B}
  code  SANCTION.discontinue A -> B
  cameo 161
  context diplomatic
  ok    "Colombia's severing of relations with Israel surprised few." => SANCTION COL -> ISR
  no    "The Colombian clerk got severance pay after the merger."

pattern sanction.recall-ambassador
  verb  {A} recall|withdraw ambassador|envoy|diplomat|attaché|attache (to|from|in {B})
  verb  {A} pull+out ambassador|envoy|diplomat|attaché|attache (to|from|in {B})
  noun  {A} recall|withdrawal of ambassador|envoy|diplomat (from|to|in {B})
  verb  {A} call+back ambassador|envoy (to|from|in {B})
  code  SANCTION.withdraw A -> B
  cameo 161
  context diplomatic
  ok    "Morocco recalled its ambassador from Germany."             => SANCTION MAR -> DEU
  no    "The German carmaker recalled 4,000 vans in Morocco."

pattern sanction.close-embassy
  verb  {A} close|shut|shutter|evacuate|vacate embassy|consulate|mission|office in|of|to {B}
  verb  {A} close|shut embassy|consulate|mission (in|of {B})
  verb  {A} shut|close+down embassy|consulate|mission (in|of {B})
  noun  {A} closure|closing of embassy|consulate (in|of {B})
  verb  {A} order closure of consulate|embassy (of|in {B})
  code  SANCTION.discontinue A -> B
  cameo 161
  context diplomatic
  ok    "Latvia closed its embassy in Belarus."                     => SANCTION LVA -> BLR
  no    "The shop beside the embassy in Belarus closed at six."

pattern sanction.expel-diplomat
  verb  {A} expel|eject ambassador|envoy|diplomat|attaché|attache|consul|staff|official|mission|correspondent (of|from {B})
  verb  {A} throw|kick+out ambassador|envoy|diplomat|attaché|attache|consul|staff|official|mission|correspondent (of|from {B})
  verb  {A} send+home ambassador|envoy|diplomat|attaché|attache|consul|staff|official|mission|correspondent (of|from {B})
  verb  {A} expel|oust|eject {B:gov}
  verb  {A} order ambassador|envoy|diplomat|attaché to leave
  noun  {A} expulsion of {B:gov}
  noun  expulsion of {B:gov} by {A}
  code  SANCTION.expel A -> B
  cameo 166
  context diplomatic
  ok    "Poland expelled 45 Russian diplomats."                     => SANCTION POL -> RUS
  ok    "The expulsion of the Mexican ambassador was swift."        => SANCTION ? -> MEX
  no    "The Polish volcano park expelled a cloud of steam."

pattern sanction.persona-non-grata
  verb  {A} declare {B} persona|grata
  verb  {A} declare|name|pronounce ambassador|envoy|diplomat persona|grata
  code  SANCTION.expel A -> B
  cameo 166
  context diplomatic
  ok    "Sweden declared a Chinese envoy persona non grata."      => SANCTION SWE -> CHN
  no    "Sweden declared the Chinese chef winner of the contest."

pattern sanction.derecognise
  verb  {A} derecognise|derecognize {B}
  verb  {A} withdraw|revoke|suspend|rescind recognition of|from {B}
  verb  {A} stop|cease to recognise|recognize {B}
  code  SANCTION.discontinue A -> B
  cameo 161
  context diplomatic
  ok    "Nauru withdrew its recognition of Taiwan."                 => SANCTION NRU -> TWN
  no    "The face scanner in Nauru lost recognition of users."

pattern sanction.close-border-state
  verb  {A:gov} close|seal|shut border|airspace|crossing|frontier (with|to|for|from {B})
  verb  {A:state} seal+off border|airspace|crossing|frontier (with|to|for|from {B})
  noun  {A} closure of border|airspace|crossing with|to|for {B}
  code  SANCTION.discontinue A -> B
  cameo 163
  context territory
  unless to|for tourist|visitor|traveller|traveler
  ok    "Rwanda closed its border with Burundi."                    => SANCTION RWA -> BDI
  no    "The Rwandan museum closed its doors at five."

pattern sanction.isolate
  verb  {A:gov} isolate|ostracise|ostracize|shun|marginalise|marginalize {B:gov}
  noun  {A} isolation of {B:gov} (by {A})
  code  SANCTION.discontinue A -> B
  cameo 160
  ok    "Saudi Arabia isolated Syria for a decade."                  => SANCTION SAU -> SYR
  no    "Scientists in Syria isolated a new virus."

pattern sanction.cancel-agreement
  verb  {A} suspend|terminate|annul|cancel|abrogate|denounce|revoke|rescind|freeze|void|scrap|repeal agreement|treaty|accord|pact|deal|contract|memorandum|arrangement with {B}
  verb  {A} suspend|terminate|annul|abrogate|freeze participation|cooperation|co-operation|trade|partnership|exchange in|with {B}
  verb  {A} suspend|freeze|end|renounce {B} membership|participation
  verb  {A:gov} suspend|freeze|end|renounce membership|participation (in|of {B})
  verb  {A} pull+out of|from treaty|agreement|accord|pact|deal (with {B})
  verb  {A} withdraw|exit of|from treaty|agreement|accord|pact|deal (with {B})
  noun  {A} withdrawal|exit|pullout from|of treaty|agreement|accord|pact|deal (with {B})
  code  SANCTION.discontinue A -> B
  cameo 160
  ok    "Algeria suspended the treaty with Spain."                  => SANCTION DZA -> ESP
  ok    "Russia withdrew from the deal with Ukraine."               => SANCTION RUS -> UKR
  no    "The Spanish teacher suspended the class for an hour."

# --- discontinue: aid

pattern sanction.stop-aid
  verb  {A} cut|halt|suspend|stop|freeze|withhold|end|reduce|slash|withdraw|terminate|pause|scrap @aid (to|for|from {B})
  verb  {A} cut+off @aid (to|for|from {B})
  noun  {A} suspension|halt|freeze|cut|end|cutoff|withdrawal|reduction of|in|to @aid (to|for {B})
  code  SANCTION.discontinue A -> B
  cameo 162
  unless mod hearing|first|band|visual
  ok    "Denmark suspended its aid to Tanzania."                    => SANCTION DNK -> TZA
  ok    "The United States froze its funding for Uganda."            => SANCTION USA -> UGA
  no    "The Danish firm stopped making the hearing aid."

pattern sanction.defund
  verb  {A:gov} defund {B}
  verb  {A:gov} withdraw|pull|drop support|backing for|from {B}
  verb  {A} abandon|desert|forsake {B:gov}
  verb  {A} turn back on {B}
  code  SANCTION.discontinue A -> B
  cameo 162
  ok    "The United States defunded the United Nations agency."     => SANCTION USA -> UNO
  no    "The United States coach withdrew a striker at half-time."

pattern sanction.stop-military-aid
  verb  {A} cut|halt|suspend|stop|freeze|withhold|end|block|pause aid|assistance|training|support|intelligence to|for|with {B:mil}
  verb  {A} cut|halt|suspend|stop|freeze|withhold|end military|security|defence|defense @aid (to|for {B})
  verb  {A} stop|suspend share intelligence with {B}
  code  SANCTION.discontinue A -> B
  cameo 1622
  context military
  ok    "Washington suspended its support for the Malian army."     => SANCTION USA -> MLI
  no    "The Malian clinic stopped the training for nurses."

pattern sanction.stop-energy
  verb  {A:state} cut|halt|suspend|stop|reduce gas|oil|electricity|fuel|power|grain|water (to {B})
  verb  {A:state} cut|turn|shut+off gas|oil|electricity|fuel|power|grain|water (to {B})
  verb  {A} cut|halt|suspend|stop|reduce supply|delivery|export|flow|shipment of gas|oil|electricity|fuel|grain|fertiliser|fertilizer (to {B})
  code  SANCTION.discontinue A -> B
  cameo 163
  context natural_resource
  ok    "Azerbaijan halted the delivery of gas to Armenia."         => SANCTION AZE -> ARM
  no    "The Armenian cook turned off the gas at noon."

pattern sanction.cut-loan
  verb  {A} call+in loan|credit|grant|tranche|bailout|payment (to|for {B})
  verb  {A} recall|cancel|suspend|freeze|withhold|block loan|credit|grant|tranche|bailout|payment (to|for {B})
  code  SANCTION.discontinue A -> B
  cameo 1621
  context economic
  ok    "The World Bank suspended a loan to Uganda."                => SANCTION ? -> UGA
  no    "The Ugandan library extended the loan of the book."

# --- withdraw: from bodies, missions

pattern sanction.leave-body
  verb  {A} leave|quit|exit bloc|union|alliance|organisation|organization|coalition|court|commonwealth|body|group|council|pact|treaty
  verb  {A} withdraw|secede from|of bloc|union|alliance|organisation|organization|coalition|court|council|body|commonwealth
  verb  {A} pull+out from|of bloc|union|alliance|organisation|organization|coalition|court|council|body|commonwealth
  verb  {A} withdraw|secede from {B:group}
  verb  {A} leave|quit|exit {B:body}
  code  SANCTION.withdraw A -> B
  cameo 160
  unless obj room|building|hospital|home|country|village|city|house|area|town|capital|hall|venue|table|scene|stage
  ok    "Burundi quit the court in The Hague in 2017."              => SANCTION BDI -> ?
  ok    "Qatar withdrew from the bloc."                              => SANCTION QAT -> ?
  no    "The guests from Qatar left the hospital on Monday."

pattern sanction.exit-noun
  noun  {A} exit|withdrawal|departure|secession from union|bloc|alliance|organisation|organization|coalition|court|commonwealth|council
  noun  withdrawal|exit|secession of {A} from {B:group}
  code  SANCTION.withdraw A -> B
  cameo 160
  ok    "Britain's exit from the bloc took effect in January 2020." => SANCTION GBR -> ?
  no    "The British singer's exit from the stage drew applause."

pattern sanction.quit-coalition
  verb  {A} quit|leave|abandon|desert|ditch|defect party|coalition|government|cabinet|faction (of {B})
  verb  {A} pull+out of|from coalition|government|cabinet|party (of {B})
  verb  {A} withdraw|resign|defect of|from coalition|government|cabinet|party (of {B})
  code  SANCTION.withdraw A -> B
  context political_institutions
  ok    "Two lawmakers quit the coalition of the Israeli premier."  => SANCTION ? -> ISR
  no    "The DJ left the party in Tel Aviv at midnight."

pattern sanction.evacuate-staff
  verb  {A} evacuate|withdraw|pull|relocate staff|personnel|diplomat|employee|worker|citizen|mission from {B}
  verb  {A} pull+out staff|personnel|diplomat|employee|worker|citizen|mission from {B}
  verb  {A} withdraw aid|humanitarian worker|staff|team from {B}
  verb  {A} pull+out aid|humanitarian worker|staff|team from {B}
  noun  {A} evacuation|withdrawal of staff|personnel|diplomat from {B}
  code  SANCTION.withdraw A -> B
  cameo 166
  ok    "The United Nations withdrew its staff from Port Sudan."    => SANCTION UNO -> SDN
  no    "The bank in Port Sudan hired new staff in May."

pattern sanction.withdraw-mission
  verb  {A} suspend|end|halt|terminate|close mission|operation|programme|program|project|activity in {B}
  verb  {A} wind+up mission|operation|programme|program|project|activity in {B}
  code  SANCTION.withdraw A -> B
  cameo 166
  unless mod military|combat|rescue
  ok    "The Red Cross suspended its operations in Ethiopia."       => SANCTION ? -> ETH
  no    "The Ethiopian surgeon ended the operation at noon."

# --- expel: members

pattern sanction.expel-member
  verb  {A:group} expel|suspend|oust|exclude|bar|ban|eject|remove {B} from|of {B:group}
  verb  {A:group} kick|throw+out {B} from|of {B:group}
  verb  {A} suspend|revoke|strip|freeze membership of|from {B}
  verb  {A} suspend|expel|exclude|eject|oust|ban|bar|remove {B} from bloc|council|union|party|alliance|organisation|organization|group|committee|body|parliament|games|competition|club
  noun  {A} suspension|expulsion|exclusion of {B} from bloc|council|union|party|alliance|organisation|organization|group|body
  code  SANCTION.expel A -> B
  cameo 166
  ok    "The African Union suspended Guinea from the bloc."         => SANCTION ? -> GIN
  ok    "Libya was suspended from the council in 2011."             => SANCTION ? -> LBY
  no    "The bridge in Guinea is suspended from steel cables."

pattern sanction.expel-aid-group
  verb  {A} expel|eject|oust|ban|suspend charity|agency|ngo|organisation|organization|group|mission|peacekeeper|observer|monitor|inspector (of|from {B})
  verb  {A} kick|throw+out charity|agency|ngo|organisation|organization|group|mission|peacekeeper|observer|monitor|inspector (of|from {B})
  verb  {A} order peacekeeper|observer|inspector|mission|agency|ngo to leave
  code  SANCTION.expel A -> B
  cameo 166
  ok    "Sudan expelled the peacekeepers of the United Nations."    => SANCTION SDN -> UNO
  no    "The Sudanese engine expelled hot gas from the pipe."

pattern sanction.sack-official
  verb  {A:gov} sack|fire|dismiss|oust|remove|depose|axe|unseat|sideline|suspend {B:gov}
  verb  {A:gov} relieve|strip {B:gov} of duty|post|command|title|immunity|office|power
  noun  {A} sacking|dismissal|ouster|removal|firing|suspension of {B:gov}
  code  SANCTION.expel A -> B
  context executive
  unless obj claim|idea|missile|shot|case|class|rocket|weapon|round
  ok    "The Ethiopian premier sacked the Ethiopian army chief."    => SANCTION ETH -> ETH
  no    "The Ethiopian potter fired the clay in a wood oven."

pattern sanction.party-expel
  verb  {A} expel|suspend|purge {B:person}
  noun  {A} purge of {B:person}
  verb  {A} purge {B:person}
  code  SANCTION.expel A -> B
  ok    "The ruling party in Tanzania purged two Tanzanian ministers." => SANCTION ? -> TZA
  no    "The nurse in Tanzania purged the water tank."

pattern sanction.revoke-citizenship
  verb  {A} strip|deprive {B} of citizenship|nationality|immunity|passport|licence|license|status|accreditation
  verb  {A} revoke|cancel|withdraw citizenship|nationality|accreditation|licence|license|permit|asylum|passport of|from|for {B}
  code  SANCTION.expel A -> B
  context rights_freedoms
  ok    "Nicaragua stripped 94 Nicaraguan dissidents of citizenship." => SANCTION NIC -> NIC
  no    "The restorer stripped the table of old paint."

# --- expel: flight caused

pattern sanction.cause-flight
  verb  {A:armed} displace|uproot {B}
  verb  {A:armed} drive|force {B:civ} from|out|into|off home|village|house|land|exile|town|country|area
  verb  {A:armed} force {B:civ} to flee|leave|evacuate|abandon
  noun  {A} displacement of {B:civ}
  code  SANCTION.expel A -> B
  context migration
  ok    "M23 rebels displaced thousands of Congolese villagers."    => SANCTION COD -> COD
  no    "The new dam displaced a large volume of water."

pattern sanction.flee
  verb  {B:civ} flee home|village|country|town|city|area|fighting|violence|war|conflict|persecution|offensive|shelling
  verb  {B:civ} flee from|to|into|across {P}
  code  SANCTION.expel A -> B
  context migration
  ok    "Sudanese civilians fled the fighting in El Fasher."            => SANCTION ? -> SDN
  no    "The cat fled to the roof when visitors came."

pattern sanction.be-displaced
  verb  {A:armed} displace|uproot {B}
  verb  @violence force|drive {B} to|from flee|leave|home
  noun  exodus|flight of {B:civ} (from {P})
  code  SANCTION.expel A -> B
  context migration
  ok    "Militia fighters displaced 30,000 Syrian villagers."        => SANCTION ? -> SYR
  no    "The ice displaced a boulder near the Syrian fort."

# --- convict

pattern sanction.convict
  verb  {A} convict {B}
  noun  {A} conviction of {B:person}
  noun  conviction of {B:person} by {A}
  code  SANCTION.convict A -> B
  cameo 116
  context legal
  ok    "A German court convicted a Syrian colonel of torture."     => SANCTION DEU -> SYR
  ok    "The Liberian warlord was convicted in The Hague."          => SANCTION ? -> LBR
  no    "The German poet spoke with deep conviction of nature."

pattern sanction.find-guilty
  verb  {A} find {B} guilty|liable
  verb  {A} find guilty
  noun  guilty verdict against {B}
  verb  {A} hand+down verdict|conviction (against|on {B})
  verb  {A} deliver|return|issue verdict|conviction (against|on {B})
  code  SANCTION.convict A -> B
  cameo 116
  context legal
  ok    "The Chadian minister was found guilty in Paris."            => SANCTION ? -> TCD
  no    "A French diver found the lost ring on the beach."

pattern sanction.sentence
  verb  {A} jail|imprison {B} for year|month|life|murder|corruption|fraud|treason|crime|terrorism
  verb  {A} condemn {B} to|into death|imprisonment|prison
  verb  {A} sentence {B}
  code  SANCTION.convict.arrest A -> B
  cameo 116
  context legal
  ok    "A Belarusian court sentenced two Polish activists to eight years." => SANCTION BLR -> POL
  no    "The Polish pupil wrote a long sentence on the board."

pattern sanction.sentence-noun
  noun  {A} sentence|sentencing of|against|for|on {B:person}
  verb  {B} receive|get|face|serve sentence|term (from|in|by {A})
  verb  {A} hand|give {B} sentence|term
  verb  {A} hand+down sentence|term|penalty (to|against|on|for {B})
  code  SANCTION.convict A -> B
  cameo 116
  context legal
  ok    "An Iranian judge gave the British woman a suspended sentence." => SANCTION IRN -> GBR
  unless subj teacher|tutor|pupil|examiner
  no    "The British teacher gave the class a sentence to translate."

pattern sanction.sentence-death
  verb  {A} sentence {B} to|into death|hanging|execution
  verb  {A} impose penalty on {B:person}
  noun  {A} death sentence|penalty for|on|against {B}
  code  SANCTION.convict A -> B
  cameo 116
  context legal
  ok    "A Bangladeshi court sentenced the Bangladeshi leader to death." => SANCTION BGD -> BGD
  no    "The referee gave a penalty for the handball."

pattern sanction.fine
  verb  {A} fine {B}
  verb  {A} impose|slap|levy|issue fine on|against {B}
  verb  {A} slap|hit {B} with fine|penalty
  noun  {A} fine on|against|for {B}
  code  SANCTION.convict A -> B
  context legal
  ok    "The European Union fined Hungary over its asylum law."     => SANCTION EUU -> HUN
  no    "A fine rain fell on Hungary at dawn."

pattern sanction.order-pay
  verb  {A:court} order {B} to pay|compensate|reimburse|refund
  verb  {A:court} award damages|compensation|million|billion (to|against|from {B})
  verb  {A} win|secure|obtain damages|compensation|judgment|judgement|award|ruling (against|from {B})
  code  SANCTION A -> B
  context legal
  ok    "A British court awarded damages to a Dutch fund."           => SANCTION GBR
  no    "The London shop ordered more paper from Spain."

pattern sanction.rule-against
  verb  {A:court} rule against {B}
  verb  {B} lose case|appeal|lawsuit|suit|trial|arbitration (against|to|in {A})
  noun  {A} ruling|judgment|judgement|verdict against {B}
  code  SANCTION.convict A -> B
  cameo 116
  context legal
  ok    "A court ruling against Colombia pleased Nicaragua."        => SANCTION ? -> COL
  no    "The king was ruling against custom in the old Colombian play."

pattern sanction.disqualify
  verb  {A} disqualify|bar|ban|exclude {B} from office|run|stand|contest|election|politics|race|vote|ballot|candidate
  verb  {A} disqualify {B:person}
  noun  {A} disqualification of {B}
  code  SANCTION A -> B
  context election
  ok    "A Senegalese court barred the Senegalese mayor from politics." => SANCTION SEN -> SEN
  no    "The Senegalese swimmer was disqualified for a false start."

pattern sanction.designate-terrorist
  verb  {A:gov} designate|list|blacklist|proscribe|classify|declare {B} as|to organisation|organization|terrorist|group|entity|sponsor
  verb  {A:gov} proscribe|blacklist {B}
  noun  {A} designation|listing|proscription of {B} as organisation|organization|terrorist|sponsor|group
  code  SANCTION.discontinue A -> B
  context terrorism
  ok    "Paraguay designated Hezbollah as a terrorist organization." => SANCTION PRY -> LBN
  no    "Paraguay designated the waterfall as a nature reserve."

pattern sanction.exile
  verb  {A} exile|banish {B}
  verb  {A} send|force|drive {B} into exile
  verb  {B} go into exile
  verb  {B} be in exile
  code  SANCTION.expel A -> B
  ok    "Turkmenistan exiled the former Turkmen minister."          => SANCTION TKM -> TKM
  no    "The sun banished the morning fog from the valley."

pattern sanction.retaliate-economic
  verb  {A:gov} retaliate against {B} with @sanctions|tariff|levy|ban
  verb  {A:gov} retaliate with @sanctions|tariff|levy|ban (against|on {B})
  noun  {A} trade|tariff war with|against|on {B}
  code  SANCTION.discontinue A -> B
  context economic
  ok    "Canada retaliated with tariffs against the United States." => SANCTION CAN -> USA
  no    "The Canadian guard retaliated with a late three-point shot."

pattern sanction.downgrade
  verb  {A} downgrade status|representation|presence|mission of|in|with {B}
  verb  {A} cut|reduce|limit number|staff of|at diplomat|embassy|mission (of|in {B})
  code  SANCTION.discontinue A -> B
  cameo 161
  context diplomatic
  ok    "Iran downgraded its mission in Azerbaijan."                => SANCTION IRN -> AZE
  no    "The agency downgraded the storm near Azerbaijan."

pattern sanction.end-support-party
  verb  {A} dissolve|disband|end|leave|break alliance|coalition|partnership|union with {B}
  verb  {A} break+up alliance|coalition|partnership|union with {B}
  noun  {A} split|break from|with {B:group}
  verb  {A} split from|with {B:group}
  verb  {A} break+away from|with {B:group}
  code  SANCTION.withdraw A -> B
  ok    "Sweden ended its partnership with Mali."                   => SANCTION SWE -> MLI
  no    "The Swedish couple ended the dance with a bow."

pattern sanction.excommunicate
  verb  {A} excommunicate|defrock|ostracise|ostracize {B}
  verb  {A} issue fatwa against {B}
  code  SANCTION.expel A -> B
  context religion_ethnicity
  ok    "The Vatican excommunicated the Italian bishop."            => SANCTION VAT -> ITA
  no    "The Italian wool was sheared by hand."

pattern sanction.end-mediation
  verb  {A} end|halt|suspend|abandon|stop|quit|terminate mediation (in|between|with {B})
  verb  {A} end|halt|suspend|abandon|stop|quit|terminate mediation|peace effort|mission|role|bid (in|between|with {B})
  code  SANCTION.discontinue A -> B
  cameo 165
  context diplomatic
  ok    "Qatar suspended its mediation between Israel and Hamas."   => SANCTION QAT -> ISR
  no    "Qatar ended the film festival with a gala."

pattern sanction.withdraw-peacekeepers
  verb  {A:gov} withdraw|recall|pull|remove peacekeeper|observer|inspector|monitor (from {B:any})
  verb  {A:gov} pull+out peacekeeper|observer|inspector|monitor (of|from {B:any})
  noun  {A:gov} withdrawal|recall of peacekeeper|observer|inspector|monitor (from {B})
  code  SANCTION.withdraw A -> B
  cameo 1661
  context peacekeeping
  ok    "Uganda withdrew its inspectors from South Sudan."          => SANCTION UGA -> SSD
  no    "Uganda withdrew banknotes with a printing fault."

pattern sanction.stop-supplies
  verb  {A} suspend|halt|stop|cut|freeze|pause food|aid|relief|medical|humanitarian|fuel supply|delivery|donation|shipment|flight|distribution|operation (to|for|in|of {B})
  noun  {A} suspension|halt of food|aid|relief|humanitarian supply|delivery|donation|shipment (to|for|in {B})
  code  SANCTION.discontinue A -> B
  cameo 1623
  context human_security
  ok    "The United States suspended food supplies to Yemen."       => SANCTION USA -> YEM
  no    "The United States chain stopped at the port for food and fuel."

pattern sanction.expel-aid-workers
  verb  {A} expel|deport|oust|eject|ban aid|humanitarian|relief|charity worker|staff|employee|official|group|agency|organisation|organization (of|from {B})
  noun  {A} expulsion of aid|humanitarian|relief worker|staff|group|agency (of|from {B})
  code  SANCTION.expel A -> B
  cameo 1663
  ok    "Sudan expelled Norwegian aid workers on Monday."           => SANCTION SDN -> NOR
  no    "Sudan trained aid workers of a Norwegian charity."
