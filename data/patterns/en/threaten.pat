# THREATEN: warnings of grave consequences, ultimatums, threats with a named deed; arrest orders in absentia.

pattern threaten.threaten
  verb  {A} threaten {B}
  verb  {A:gov} threaten
  verb  {A:rebel} threaten
  code  THREATEN A -> B
  unless subj flood|drought|storm|fire|illness|disease|virus|climate|erosion
  unless obj species|habitat|crop|livelihood|harvest
  ok    "Iran threatened Israel on Thursday."                       => THREATEN IRN -> ISR
  no    "Rising water threatened crops along the Nile."

pattern threaten.threat-noun
  noun  {A} threat|ultimatum against|to {B}
  noun  threat|ultimatum by|from {A} (against|to {B})
  verb  {A} issue|make|utter|deliver|voice|renew|repeat threat|ultimatum against|to {B}
  code  THREATEN A -> B
  unless mod climate|health|flood|fire|existential|security
  ok    "North Korea renewed its threats against South Korea."      => THREATEN PRK -> KOR
  no    "The flood threat to Korean farms eased on Monday."

pattern threaten.threaten-attack
  verb  {A} threaten|vow|warn to attack|strike|bomb|shell|hit|invade|destroy|annihilate|kill|shoot|eliminate|punish|crush|obliterate|retaliate|fire|target {B}
  verb  {A} threaten|vow|swear|promise to attack|strike|retaliate|fire|respond|avenge|hit against|at {B}
  code  THREATEN.violence A -> B
  cameo 138
  ok    "The rebels of Yemen threatened to bomb Saudi Arabia."      => THREATEN YEM -> SAU
  no    "The Saudi striker promised to hit the gym again."

pattern threaten.threaten-with-force
  verb  {A} threaten {B} with force|war|attack|strike|invasion|action|retaliation|missile|death|destruction|violence|annihilation|bombing|intervention
  noun  {A} threat of force|war|attack|strike|invasion|retaliation|violence|intervention|action against {B}
  noun  threat of force|war|attack|strike|invasion|retaliation|violence|intervention by|from {A} (against {B})
  code  THREATEN.violence A -> B
  cameo 138
  ok    "China threatened Taiwan with force."                       => THREATEN CHN -> TWN
  no    "The Chinese coach threatened his team with extra laps."

pattern threaten.threaten-violence-verbless
  verb  {A} threaten force|war|attack|strike|invasion|retaliation|violence|intervention|reprisal|revenge (against|on {B})
  verb  {A} threaten action|response against {B}
  code  THREATEN.violence A -> B
  cameo 138
  ok    "Venezuela threatened war against Guyana."                  => THREATEN VEN -> GUY
  no    "A strike threatened the Guyana cup final."

pattern threaten.vow-revenge
  verb  {A} vow|swear|pledge|promise revenge|retaliation|vengeance|retribution|reprisal (against|on {B})
  verb  {A} vow|swear to avenge|destroy|defeat|wipe|crush|eradicate|eliminate|hunt|punish {B}
  verb  {A} vow|swear to avenge|punish
  code  THREATEN.violence A -> B
  cameo 138
  ok    "Iran vowed revenge against the United States."             => THREATEN IRN -> USA
  no    "The Iranian team vowed to enjoy its holiday."

pattern threaten.death-threat
  verb  {B} receive threat (from {A})
  verb  {A} send threat to {B}
  noun  {A} death threat against|to {B}
  code  THREATEN.violence A -> B
  ok    "The Kosovan judge received threats from Serbia."           => THREATEN SRB -> KOS
  no    "The Kosovan judge received flowers from Serbia."

pattern threaten.warn-consequences
  verb  {A:gov} warn {B} of|about consequence|retaliation|response|reprisal|sanction|strike|attack|war|action|repercussion|measure|penalty
  verb  {A:armed} warn {B} of|about consequence|retaliation|response|reprisal|strike|attack|war|action
  verb  {A} threaten {B} with consequence|repercussion|retribution
  verb  {A} threaten consequence|repercussion (for {B})
  code  THREATEN A -> B
  ok    "Turkey warned Greece of consequences over the islands."    => THREATEN TUR -> GRC
  no    "Forecasters warned Greece of heavy rain."

pattern threaten.warn
  verb  {A:gov} warn {B:gov} against move|attack|step|action|interference|provocation|intervention|meddling|escalation|support|base|deployment
  verb  {A:gov} warn {B:gov}
  verb  {A:gov} caution|admonish {B:gov} against move|attack|step|action|interference|provocation|intervention|meddling|escalation|support|base|deployment
  verb  {A:armed} warn {B:armed}
  code  THREATEN A -> B
  cameo 130
  unless obj council|assembly|parliament|congress|lawmaker|committee|senate|court|nations
  unless subj envoy|mission|agency|forecaster|meteorologist|scientist|doctor|expert|economist
  unless of|about flood|storm|rain|drought|cyclone|famine|pandemic|disease
  ok    "Russia warned Norway against a new missile base."          => THREATEN RUS -> NOR
  no    "Meteorologists warned Norway of a storm."

pattern threaten.issue-warning
  verb  {A:gov} issue|send|deliver|give|sound warning to|against {B}
  verb  {A:armed} issue|send|deliver|give|sound warning to|against {B}
  noun  {A:gov} warning to|against {B:gov}
  code  THREATEN A -> B
  cameo 130
  unless mod weather|travel|health|flood|storm|tsunami
  ok    "Egypt issued a warning to Ethiopia over the river."        => THREATEN EGY -> ETH
  no    "Egypt issued a storm warning to sailors."

pattern threaten.caution-fire
  verb  {A:gov} tell {B} to beware|brace
  verb  {A} put {B} on notice
  verb  {A} serve notice on|to {B}
  code  THREATEN A -> B
  cameo 130
  ok    "The United States put Syria on notice."                    => THREATEN USA -> SYR
  no    "Syria put the timetable on the notice board."

pattern threaten.ultimatum
  verb  {A} issue|give|deliver|set|present|send|hand ultimatum|deadline to|for {B}
  verb  {A} give|set|hand|present {B} ultimatum|deadline
  noun  {A} ultimatum|deadline to|for {B}
  code  THREATEN A -> B
  cameo 139
  unless mod registration|tax|school|application|transfer|payment
  ok    "Mali issued an ultimatum to France."                       => THREATEN MLI -> FRA
  ok    "Ecowas gave Niger a deadline of seven days."               => THREATEN ? -> NER
  no    "The tax deadline for Mali importers is in June."

pattern threaten.give-hours
  verb  {A:gov} give {B} hour|day|week|month|minute to leave|withdraw|comply|vacate|disarm|surrender|respond|release|depart
  verb  {A:armed} give {B} hour|day|week|month|minute to leave|withdraw|comply|vacate|disarm|surrender|release|depart
  code  THREATEN A -> B
  cameo 139
  ok    "Niger's junta gave the protesters 24 hours to leave."       => THREATEN NER -> ?
  no    "Burkina Faso gave its players two days to rest."

pattern threaten.territory
  verb  {A} threaten|vow|swear to annex|occupy|seize|capture|retake|recapture|invade|take|conquer|cross|enter|overrun {B}
  verb  {A} threaten annexation|occupation|invasion|seizure of {B}
  code  THREATEN.territory A -> B
  cameo 1382
  unless obj lead|title|crown|medal
  ok    "Venezuela threatened to annex Guyana's western region."    => THREATEN VEN -> GUY
  no    "The cyclist vowed to take the title in Guyana."

pattern threaten.blockade
  verb  {A} threaten|vow|warn to close|shut|blockade|block|seal|mine strait|port|border|airspace|canal|road|crossing|route|sea (with|of|to|for {B})
  verb  {A} threaten|vow to blockade|besiege|encircle {B}
  verb  {A} threaten blockade|siege|closure of {B}
  code  THREATEN.restrict A -> B
  cameo 1381
  ok    "Algeria threatened to close the border with Mali."         => THREATEN DZA -> MLI
  no    "The Algerian shop threatened to close early on Friday."

pattern threaten.wmd
  verb  {A} threaten {B} with bomb|warhead|weapon|nuke
  verb  {A} threaten to use weapon|bomb|warhead|nuke (against|on {B})
  verb  {A} threaten strike|annihilation|attack|war (against|on {B}) with weapon|warhead
  code  THREATEN.violence A -> B
  cameo 138
  ok    "North Korea threatened to use its bombs against Japan."    => THREATEN PRK -> JPN
  no    "The Japanese chef threatened to use a bigger pan."

pattern threaten.relations
  verb  {A} threaten|warn|vow to cut|sever|break|suspend|downgrade|freeze|end|review tie|relation|link|contact|cooperation|dialogue|aid|assistance|funding with|to|for {B}
  verb  {A} threaten to recall|withdraw ambassador|envoy|diplomat (from {B})
  verb  {A} threaten to leave|quit|exit|withdraw|pull from {B:group}
  code  THREATEN.relations A -> B
  cameo 1313
  ok    "Jordan threatened to cut ties with Iran."                  => THREATEN JOR -> IRN
  no    "The Jordanian barber threatened to cut his own hair."

pattern threaten.stop-aid
  verb  {A} threaten|warn|vow to stop|halt|cut|suspend|withhold|reduce|freeze|pull|end aid|assistance|funding|support|money|loan|gas|supply|shipment|payment (to|for|of {B})
  code  THREATEN.relations A -> B
  cameo 1311
  ok    "The European Union threatened to cut aid to Ethiopia."     => THREATEN EUU -> ETH
  no    "The doctor threatened to cut the patient's sugar."

pattern threaten.halt-talks
  verb  {A} threaten|warn|vow to end|halt|suspend|leave|quit|abandon|boycott|cancel|walk|break|freeze|derail @talks (with {B})
  verb  {A} threaten to walk|withdraw|pull of|from @talks (with {B})
  code  THREATEN.relations A -> B
  cameo 134
  ok    "Serbia threatened to suspend the dialogue with Kosovo."    => THREATEN SRB -> KOS
  no    "Serbia cancelled the concert with a Kosovan band."

pattern threaten.sanctions
  verb  {A} threaten {B} with sanction|embargo|tariff|boycott|levy|duty|penalty|fine|isolation
  verb  {A} threaten|vow|warn to impose|slap|introduce|raise|reimpose sanction|embargo|tariff|levy|duty|penalty|fine|quota on|against {B}
  verb  {A} threaten sanction|embargo|tariff|boycott|penalty (against|on|for {B})
  verb  {A} threaten|vow to sanction|boycott|fine|penalise|penalize|isolate|embargo {B}
  code  THREATEN.restrict A -> B
  cameo 1312
  context economic
  ok    "The United States threatened Turkey with sanctions."       => THREATEN USA -> TUR
  ok    "Canada threatened to impose tariffs on Brazil."            => THREATEN CAN -> BRA
  no    "Canada will raise a glass to Brazil on Sunday."

pattern threaten.sanctions-noun
  noun  {A} threat of sanction|embargo|tariff|boycott|penalty against|on {B}
  noun  threat of sanction|embargo|tariff|boycott from|by {A} (against|on {B})
  noun  {A} sanction|tariff threat against|to {B}
  code  THREATEN.restrict A -> B
  cameo 1312
  ok    "The American threat of sanctions against India caused alarm." => THREATEN USA -> IND
  no    "The threat of rain in India kept fans away."

pattern threaten.call-for-sanctions
  verb  {A:gov} consider|weigh|mull|prepare|contemplate sanction|embargo|tariff against|on {B}
  verb  {A:gov} propose|urge|call for sanction|embargo against|on {B}
  code  THREATEN.restrict A -> B
  cameo 1312
  ok    "Estonia weighed sanctions against Belarus."                => THREATEN EST -> BLR
  no    "Estonia weighed its fish catch in Tallinn."

pattern threaten.bill-sanction
  verb  {A} introduce|submit|draft|table bill|resolution|legislation to sanction|penalise|penalize|punish|designate {B}
  code  THREATEN.restrict A -> B
  cameo 1312
  context legislative
  ok    "American senators drafted legislation to punish Turkey."    => THREATEN USA -> TUR
  no    "American senators introduced a bill to fund a bridge."

pattern threaten.ban
  verb  {A} threaten|vow|warn to ban|outlaw|bar|restrict|censor|block|suspend|shut|close|dissolve|disband {B}
  verb  {A} threaten {B} with ban|closure|dissolution|suspension|shutdown|blackout
  code  THREATEN.restrict A -> B
  cameo 132
  ok    "Uganda threatened to ban the opposition of Kampala."       => THREATEN UGA -> ?
  no    "Uganda will ban plastic straws from its parks."

pattern threaten.curfew
  verb  {A} threaten|vow|warn to impose|declare|extend|introduce|reimpose|tighten curfew|lockdown (in|on {B})
  verb  {A:gov} announce|plan to extend|impose curfew (in|on {B})
  code  THREATEN.restrict A -> B
  cameo 1323
  ok    "Jamaica threatened to impose a curfew on Kingston."        => THREATEN JAM -> JAM
  no    "Jamaican parents impose bedtime on their children."

pattern threaten.emergency
  verb  {A} threaten|vow|warn to impose|declare|introduce law|emergency|rule (in|on {B})
  verb  {A} threaten to dissolve|suspend|dismiss|prorogue parliament|congress|assembly|government|constitution|cabinet
  verb  {A} threaten law|emergency|crackdown (in|on|against {B})
  code  THREATEN.restrict A -> B
  cameo 1324
  ok    "The Tunisian president threatened to dissolve parliament." => THREATEN TUN -> ?
  no    "The tablet threatened to dissolve in the Tunisian sun."

pattern threaten.repress
  verb  {A} threaten|vow|warn to crack|clamp|crush|disperse|break|suppress|quell on {B}
  verb  {A} threaten|vow|warn to disperse|crush|suppress|quell {B:civ}
  code  THREATEN.violence A -> B
  cameo 137
  context repression
  ok    "The Sudanese army threatened to disperse the Sudanese protesters." => THREATEN SDN -> SDN
  no    "The wind in Sudan will disperse the clouds by noon."

pattern threaten.arrest
  verb  {A} threaten|vow|warn to arrest|detain|jail|imprison|prosecute|try|charge|indict|sue|fine|punish|extradite {B}
  verb  {A} threaten {B} with arrest|jail|prison|prosecution|imprisonment|detention|trial|charge|lawsuit
  verb  {A} threaten arrest|prosecution|jail|lawsuit (of|against|for {B})
  code  THREATEN.arrest A -> B
  ok    "Ghana threatened to arrest the Togolese fishermen."        => THREATEN GHA -> TGO
  no    "A new drug may arrest the disease in Ghana."

pattern threaten.arrest-warrant
  verb  {A} issue|request|seek|obtain warrant|notice for|against {B}
  verb  {A} issue|request|seek|obtain warrant|notice for arrest|detention of {B}
  noun  {A} arrest warrant for|against {B}
  noun  {A} warrant for arrest of {B}
  code  THREATEN.arrest A -> B
  context legal
  ok    "France issued an arrest warrant for the Syrian president." => THREATEN FRA -> SYR
  no    "The results warrant a closer look in France."

pattern threaten.wanted-list
  verb  {A} put|place|add {B} on|to list of fugitive|wanted
  verb  {A} sentence|convict|try {B} in absentia
  verb  {A} offer|post|announce reward|bounty for|on {B}
  verb  {A} offer|post|announce reward|bounty for capture|arrest|information of|about|on {B}
  code  THREATEN.arrest A -> B
  ok    "The United States offered a reward for the Haitian gang leader." => THREATEN USA -> HTI
  no    "The shop offered a reward for loyal customers."

pattern threaten.expel
  verb  {A} threaten|vow|warn to expel|deport|evict|oust|eject|repatriate|kick|throw|send|remove {B}
  verb  {A} threaten {B} with expulsion|deportation|eviction|removal
  verb  {A} threaten expulsion|deportation|eviction (of|for {B})
  code  THREATEN.expel A -> B
  ok    "Pakistan threatened to expel Afghan refugees."             => THREATEN PAK -> AFG
  no    "The pump threatened to expel water into the Afghan canal."

pattern threaten.flood-migrants
  verb  {A} threaten to let|send|allow|release|flood|unleash migrant|refugee (to|into|in {B})
  verb  {A} threaten|warn to open|reopen border|gate|floodgate (to|for {B})
  code  THREATEN A -> B
  context migration
  ok    "Turkey threatened to send refugees to Greece."             => THREATEN TUR -> GRC
  no    "Turkey will open its new border museum to Greek tourists."

pattern threaten.leave-treaty
  verb  {A} threaten|warn|vow to quit|leave|abandon|scrap|tear|exit|ditch|renounce|suspend|violate deal|treaty|agreement|accord|pact|ceasefire|truce|bloc|alliance (with {B})
  verb  {A} threaten to withdraw|pull from|of deal|treaty|agreement|accord|pact|ceasefire|truce|bloc|alliance (with {B})
  code  THREATEN.relations A -> B
  ok    "Libya threatened to withdraw from the agreement with Italy." => THREATEN LBY -> ITA
  no    "The Italian actor threatened to quit smoking."

pattern threaten.protest-strike
  verb  {A:civ} threaten|vow|warn to strike|protest|march|rally|demonstrate|mobilise|mobilize|riot (against {B})
  verb  {A:group} threaten|vow|warn to strike|protest|march|rally|demonstrate (against {B})
  verb  {A} threaten strike|protest|walkout|stoppage|demonstration|rally (against|over|at {B})
  verb  {A} threaten to stage|hold|call|launch|begin|start strike|protest|walkout|rally|demonstration (against {B})
  code  THREATEN.restrict A -> B
  cameo 133
  ok    "Nigerian unions threatened to call a strike against the Nigerian government." => THREATEN NGA -> NGA
  no    "Heavy clouds threatened to spoil the Nigerian picnic."

pattern threaten.call-strike
  verb  {A:civ} call|announce|declare strike|protest|rally|demonstration|boycott|shutdown|bandh|hartal (against|in|over {B})
  verb  {A} give|issue strike|notice of strike|walkout (to {B})
  verb  {A} call for protest|strike|boycott|rally|demonstration|uprising|intifada (against|in|of {B})
  code  THREATEN.restrict A -> B
  cameo 133
  status planned
  ok    "Israeli unions called a strike for Monday."                => THREATEN ISR status=planned
  no    "The umpire called a strike on the second pitch."

pattern threaten.boycott-vote
  verb  {A} threaten|vow|warn to boycott|disrupt|skip|shun|sabotage election|vote|poll|referendum|summit|meeting|session|ceremony (of|by|in {B})
  code  THREATEN.restrict A -> B
  cameo 133
  ok    "The Iraqi bloc threatened to boycott the vote."            => THREATEN IRQ -> ?
  no    "The Iraqi star vowed to skip dessert this season."

pattern threaten.hostage-threat
  verb  {A} threaten to execute|behead|kill|harm|shoot hostage|captive|prisoner|detainee
  verb  {A} threaten {B} with execution|beheading|torture|beating|gun|knife|weapon
  code  THREATEN.violence A -> B
  ok    "The Filipino rebels threatened to behead a hostage."       => THREATEN PHL -> ?
  no    "The Filipino choir will execute a difficult song."

pattern threaten.nuclear-enrich
  verb  {A} threaten|vow|warn to resume|expand|accelerate|restart|raise enrichment|test|programme|program|launch
  verb  {A} threaten to develop|build|acquire|deploy|test|launch bomb|weapon|missile|warhead|rocket (against|near|in {B})
  code  THREATEN A -> B
  context cbrn
  ok    "Iran threatened to resume enrichment."                     => THREATEN IRN -> ?
  no    "The Iranian teacher vowed to resume evening classes."

pattern threaten.respond-if
  verb  {A:gov} warn|vow|threaten|promise to respond|react|answer|retaliate (to|against|with {B})
  verb  {A:gov} promise|warn|vow response|reaction|reply (to|against|for {B})
  code  THREATEN A -> B
  cameo 138
  ok    "Pakistan vowed to respond to India."                       => THREATEN PAK -> IND
  no    "The helpline promises to respond within a day."

pattern threaten.not-tolerate
  verb  {A:gov} reserve right to respond|retaliate|strike|act|attack|defend (against|to {B})
  verb  {A} draw line for|against|with {B}
  code  THREATEN A -> B
  ok    "Lebanon reserved the right to respond to Israel."          => THREATEN LBN -> ISR
  no    "Guests reserved a room to the right of the lobby."

pattern threaten.intimidate
  verb  {A} intimidate|menace|terrorise|terrorize|blackmail|bully|cow|browbeat {B}
  verb  {A} subject {B} to intimidation|threat|blackmail
  noun  {A} intimidation of {B}
  code  THREATEN A -> B
  ok    "Militias in Iraq intimidated the Iraqi judges."            => THREATEN ? -> IRQ
  no    "The steep climb intimidated even local cyclists."

pattern threaten.sabre-rattle
  verb  {A} rattle sabre|saber (at|against {B})
  verb  {A} talk+up war with {B}
  verb  {A} brandish|wave threat|weapon|gun|knife|sword|stick at|against|toward|towards {B}
  verb  {A} point gun|rifle|weapon|missile|pistol at|toward|towards {B}
  code  THREATEN A -> B
  ok    "The Syrian guard pointed a gun at the Turkish driver."     => THREATEN SYR -> TUR
  no    "The Syrian tourist pointed a camera at the Turkish mosque."

pattern threaten.bomb-threat
  verb  {A} make|send|email threat against|to|at {B}
  verb  {A} phone|call+in threat against|to|at {B}
  noun  bomb|hoax threat against|at|on|to {B}
  noun  {A} bomb threat against|at|on|to {B}
  code  THREATEN.violence A -> B
  ok    "A bomb threat against the Turkish embassy closed the street." => THREATEN ? -> TUR
  no    "The bath bomb from Turkey smelled of roses."

pattern threaten.state-of-war
  verb  {A} declare war on|against {B:gov}
  verb  {A:armed} declare war on|against {B}
  noun  {A} declaration of war on|against {B}
  code  THREATEN.violence A -> B
  cameo 138
  unless on|against drug|poverty|crime|litter|corruption|waste|plastic|inflation|disease|obesity
  ok    "Ethiopia declared war on the rebels of Tigray."            => THREATEN ETH -> ETH
  no    "The mayor of Addis Ababa declared war on litter."

pattern threaten.burn-effigy
  verb  {A:gov} burn|tear|trample flag|effigy|portrait of {B}
  verb  {A:gov} lower|remove flag of {B}
  code  THREATEN A -> B
  ok    "The Iranian lawmakers burned the flag of the United States." => THREATEN IRN -> USA
  no    "The Iranian boy scouts lowered their flag at sunset."

pattern threaten.veto-threat
  verb  {A} threaten|vow|warn to veto|block|reject|oppose|vote|derail|obstruct {B}
  verb  {A} threaten veto (of|on|against {B})
  code  THREATEN A -> B
  ok    "Austria threatened to block Romania and its bid."          => THREATEN AUT -> ROU
  no    "Snow threatened to block the Austrian pass."

pattern threaten.stop-peacekeepers
  verb  {A} threaten|warn to expel|withdraw|recall|pull peacekeeper|observer|inspector|monitor|contingent|troop|troops (from|of {B})
  code  THREATEN.relations A -> B
  cameo 136
  ok    "Uganda threatened to withdraw its troops from Somalia."    => THREATEN UGA -> SOM
  no    "The Ugandan firm withdrew a faulty fan from shops in Somalia."

pattern threaten.default-trade-war
  verb  {A} threaten {B} with suit|arbitration|countermeasure|retaliation|levy|closure
  verb  {A} threaten|vow countermeasure|tit-for-tat|retaliation (against|on {B})
  verb  {A:gov} pledge|warn|vow to take|adopt measure|countermeasure|step against {B}
  code  THREATEN.restrict A -> B
  ok    "China threatened countermeasures against Canada."          => THREATEN CHN -> CAN
  no    "The Canadian tailor will take measurements for the suit."

pattern threaten.use-oil-gas
  verb  {A} threaten|warn to turn|shut|cut|halt gas|oil|power|electricity|water|tap|export|supply to {B}
  code  THREATEN.restrict A -> B
  context natural_resource
  ok    "Russia threatened to cut off gas to Moldova."              => THREATEN RUS -> MDA
  no    "The plumber in Moldova cut off the water for an hour."

pattern threaten.warn-that-we
  verb  {A:gov} warn|vow|swear|threaten that {A} respond|retaliate|strike|attack|hit|punish|resist|avenge|fight|crush|target|bomb|destroy|react|act|hesitate|defend|intervene|use|continue|resume
  verb  {A:armed} warn|vow|swear|threaten that {A} respond|retaliate|strike|attack|hit|punish|resist|avenge|fight|crush|target|bomb|destroy|react|act|hesitate|defend|intervene|use|continue|resume
  code  THREATEN A
  unless subj mission|agency|forecaster|scientist|doctor|expert|economist|envoy
  ok    "Iran warned that it would respond to any new seizure." => THREATEN IRN
  ok    "The rebels of Chad vowed that they would strike again." => THREATEN TCD
  no    "Iran's health minister warned that the virus would strike again."

pattern threaten.warn-that-break
  verb  {A:gov} warn|threaten that {A} veto|block|expel|close|shut|cut|halt|suspend|freeze|withdraw|leave|quit|seize|impose|cancel|withhold|ban|sever|break|downgrade|recall
  code  THREATEN A
  ok    "Bolivia warned that it would close the crossing." => THREATEN BOL
  no    "Bolivia's health minister warned that the storm would close roads."

pattern threaten.warn-face
  verb  {A:gov} warn|tell|threaten|say that {B} face|suffer|pay|meet consequence|response|retaliation|price|reprisal|force|wrath|sanction|sanctions|punishment|cost
  verb  {A:armed} warn|tell|threaten|say that {B} face|suffer|pay|meet consequence|response|retaliation|price|reprisal|force|wrath
  code  THREATEN A -> B
  ok    "Niger's officers said France would face consequences." => THREATEN NER -> FRA
  no    "Niger's officers said the team would face Ghana."

pattern threaten.warn-that-consequence
  verb  {A:gov} warn that have|bring|carry consequence|repercussion|price|cost
  verb  {A:gov} warn that trigger|provoke|invite|draw|meet response|retaliation|reaction|war
  verb  {A:armed} warn that have|bring|trigger|provoke|invite|draw consequence|response|retaliation
  code  THREATEN A
  unless subj mission|agency|forecaster|scientist|doctor|expert|economist|envoy
  ok    "Serbia warned that any new raid would have serious consequences." => THREATEN SRB
  no    "Serbia warned that the river would have high water."

pattern threaten.warn-of-retaliation
  verb  {A:gov} warn of|about response|retaliation|reprisal|countermeasure|consequence|war|strike
  verb  {A:armed} warn of response|retaliation|reprisal|war|strike
  code  THREATEN A
  unless subj mission|agency|forecaster|scientist|doctor|expert|economist|envoy|analyst
  unless mod civil|humanitarian
  ok    "North Korea warned of a nuclear response."            => THREATEN PRK
  no    "The economist in North Korea warned of a weak harvest."

pattern threaten.say-retaliate
  verb  {A:armed} say that {A} retaliate|avenge|strike-back|respond (against {B})
  verb  {A:gov} say that {A} retaliate|avenge (against {B})
  verb  {A:gov} warn|threaten that {A} take action|measure|step|countermeasure
  code  THREATEN A -> B
  ok    "Hezbollah said it would retaliate."                   => THREATEN LBN
  ok    "Azerbaijan warned that it would take military action." => THREATEN AZE
  no    "Hezbollah said it would consider the offer."

pattern threaten.hell-to-pay
  verb  {A:gov} warn|tell {B} that be hell|trouble|consequence
  code  THREATEN A -> B
  ok    "The minister warned Iran that there would be consequences." => THREATEN ? -> IRN
  no    "The minister told Iran that there would be elections."

pattern threaten.vow-war
  verb  {A} vow|swear|pledge|promise|threaten to resume|continue|intensify|escalate|expand|launch|renew|press+on|widen war|offensive|attack|operation|campaign|fighting|assault|strike|raid|bombardment|jihad|battle (against|in|on {B})
  verb  {A} vow|swear|threaten to fight|strike|hit|respond|retaliate|attack
  verb  {A:armed} vow|swear to go|keep|carry on|fighting
  code  THREATEN.violence A -> B
  cameo 138
  unless for right|election|seat|title
  unless against corruption|crime|poverty|disease|inflation|drug|hunger
  ok    "Israel's prime minister vowed to resume the offensive." => THREATEN ISR
  no    "Israel's prime minister vowed to resume his studies."
