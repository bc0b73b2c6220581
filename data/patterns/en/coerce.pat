# COERCE: power used without grave bodily harm: arrest, seizure, bans, censorship, curfew, deportation, cut services, hacking.

# --- arrest

pattern coerce.arrest
  verb  {A} arrest|detain|apprehend|nab|collar {B}
  code  COERCE.arrest A -> B
  cameo 173
  unless obj attention|development|decline|disease|progress|growth|spread|fall|slide|vehicle|ship|vessel
  ok    "Egypt arrested three Italian students."                    => COERCE EGY -> ITA
  ok    "A Turkish journalist was detained in Baku."                => COERCE ? -> TUR
  no    "The new drug arrested the spread of the disease in Egypt."

pattern coerce.arrest-noun
  noun  {A} arrest|detention|apprehension|imprisonment|incarceration|jailing|internment of {B}
  noun  arrest|detention|imprisonment of {B} by {A}
  noun  {B:person} arrest|detention|imprisonment by {A}
  code  COERCE.arrest A -> B
  cameo 173
  unless mod cardiac|respiratory
  ok    "The Iranian detention of a French tourist angered Paris."  => COERCE IRN -> FRA
  no    "The cardiac arrest of a French cyclist shocked fans."

pattern coerce.make-arrests
  verb  {A} make arrest (in|at|of {B})
  verb  {A} carry+out arrest (in|at|of|against {B})
  verb  {A} place|put|keep|hold {B} under|in|into arrest|detention|custody
  verb  {A} take {B} into|in custody|detention
  verb  {A} take+into custody {B}
  code  COERCE.arrest A -> B
  cameo 173
  ok    "Moroccan police took two Spanish sailors into custody."    => COERCE MAR -> ESP
  no    "The Moroccan mother won custody of her son."

pattern coerce.be-in-custody
  verb  {B} be in custody|detention|jail|prison (in|of|by {A})
  verb  {B} be behind bar (in {A})
  verb  {B} be under arrest (in|by {A})
  code  COERCE.arrest A -> B
  cameo 173
  status ongoing
  ok    "The Israeli activist is in custody in Cyprus."             => COERCE ? -> ISR status=ongoing
  no    "The Israeli museum is in a quiet lane."

pattern coerce.jail
  verb  {A} jail|imprison|incarcerate|intern {B}
  verb  {A} lock+up {B}
  verb  {A} throw|put|keep|send {B} in|into|behind jail|prison|bar|cell
  verb  {A} order {B:person} jail|detain|arrest
  code  COERCE.arrest A -> B
  cameo 173
  ok    "Belarus jailed two Lithuanian reporters."                  => COERCE BLR -> LTU
  no    "The Lithuanian jail opened a bakery."

pattern coerce.round-up
  verb  {A} round|pick+up {B}
  verb  {A} haul|drag|take|lead {B} into|to custody|prison|jail|detention|court
  verb  {A} bundle+off {B}
  verb  {A} haul|bundle {B} into|off van|car|vehicle
  noun  {A} roundup|round-up of {B}
  code  COERCE.arrest A -> B
  cameo 173
  unless obj number|figure|phone|pace|speed|trophy|point|cattle|pieces
  ok    "Kenyan police rounded up 60 Somali traders."               => COERCE KEN -> SOM
  no    "The Kenyan cowboy rounded up the cattle at dusk."

pattern coerce.mass-arrest
  noun  mass|arbitrary arrest|detention (in|of|by {A})
  noun  wave|spate|string of arrest|detention (in|of|by {A})
  code  COERCE.arrest A -> B
  cameo 173
  context human_rights
  ok    "Mass arrests in Belarus followed the vote."                => COERCE ? -> ?
  no    "Mass transit in Belarus is cheap."

pattern coerce.charged-and-held
  verb  {A:court} remand {B}
  verb  {A:court} order {B} held|detention|arrest
  verb  {A} order arrest|detention of {B}
  verb  {A} extend|prolong detention|arrest of {B}
  verb  {A:cop} hold {B} for|on|over|after suspicion|hour|day|week|questioning|charge|month
  code  COERCE.arrest A -> B
  cameo 173
  ok    "A Russian court extended the detention of the American reporter." => COERCE RUS -> USA
  no    "A Russian judge ordered lunch for the American visitor."

pattern coerce.house-arrest
  verb  {A} confine {B} (to|in house|home|residence)
  verb  {A} place|put|keep {B} under|in house-arrest
  noun  {A} house arrest of {B}
  verb  {B} be under house arrest
  code  COERCE.arrest A -> B
  cameo 173
  unless obj remark|damage|comment|blaze|fire
  ok    "Niger confined the Nigerien president to his residence."   => COERCE NER -> NER
  no    "Firefighters in Niger confined the blaze to one room."

pattern coerce.capture-suspect
  verb  {A:cop} bust|dismantle|smash ring|network|gang|cell|cartel|plot
  verb  {A:cop} break+up ring|network|gang|cell|cartel|plot
  verb  {A} foil|thwart|disrupt|uncover plot|coup|attack|cell|conspiracy (by|of {B})
  code  COERCE.arrest A -> B
  cameo 173
  unless obj eye|attention|imagination|cold|fish|moment|mood
  ok    "Colombian police smashed a network of smugglers."           => COERCE COL
  no    "The Colombian song captured the mood of an era."

# --- seize, search, raid

pattern coerce.seize-property
  verb  {A} seize|confiscate|impound|expropriate|commandeer|requisition|sequester {B}
  verb  {A} seize|confiscate|impound @goods (from|of {B})
  noun  {A} seizure|confiscation|expropriation|impounding of {B}
  code  COERCE.seize A -> B
  cameo 1711
  unless obj chance|opportunity|moment|initiative|lead|power|control|headline|territory|town|city|village|hill|region
  ok    "Iran seized a Greek tanker in the Gulf."                   => COERCE IRN -> GRC
  ok    "A Mexican truck was impounded by Guatemala."               => COERCE GTM -> MEX
  no    "The Iranian striker seized the chance to score."

pattern coerce.nationalise
  verb  {A:gov} nationalise|nationalize|expropriate {B}
  noun  {A} nationalisation|nationalization|expropriation of {B}
  verb  {A:gov} take+over firm|company|bank|mine|refinery|plant|land|airline|subsidiary (of|from {B})
  verb  {A:gov} take firm|company|bank|mine|refinery|plant|land|airline|subsidiary (of|from {B})
  verb  {A:gov} take control of firm|company|bank|mine|refinery|plant (of {B})
  code  COERCE.seize A -> B
  cameo 1711
  context economic
  ok    "Bolivia nationalised the Spanish company's grid."          => COERCE BOL -> ESP
  no    "The Bolivian chef took over the kitchen of a Spanish friend."

pattern coerce.raid-search
  verb  {A:cop} raid|search|ransack|storm {B}
  verb  {A:cop} raid|search office|home|house|premises|flat|newsroom|headquarters|apartment|mosque|camp (of {B})
  verb  {A:cop} swoop|descend on {B}
  code  COERCE.seize A -> B
  cameo 171
  unless for clue|survivor|victim|body|missing|cause
  ok    "Ugandan police raided the office of a Kenyan charity."     => COERCE UGA -> KEN
  no    "Rescue teams searched the lake for survivors."

pattern coerce.raid-noun
  noun  {A:cop} raid|search|swoop|sweep on|of|in|at|against {B}
  noun  raid|search|swoop on|of {B} by {A:cop}
  noun  police|security raid|search|sweep|swoop (on|of|in|at|against {B})
  verb  {A:cop} conduct|carry|stage|launch raid|search|sweep|swoop (on|of|in|at|against {B})
  code  COERCE.seize A -> B
  cameo 171
  unless mod air|bombing|aerial|job|rescue
  ok    "A police raid on the Congolese club led to nothing."        => COERCE ? -> COD
  no    "The job search of Belgian graduates takes months."

pattern coerce.seize-vessel
  verb  {A} seize|board|detain|impound|intercept|hijack|commandeer|divert ship|vessel|tanker|trawler|boat|plane|aircraft|freighter|cargo|shipment (of|from {B})
  verb  {A} seize|board|detain|impound|intercept {B} ship|vessel|tanker|trawler|boat|plane|aircraft
  noun  {A} seizure|boarding|interception|detention of ship|vessel|tanker|trawler|boat|plane (of|from {B})
  code  COERCE.seize A -> B
  cameo 171
  ok    "Argentina detained a trawler from China."                  => COERCE ARG -> CHN
  no    "Argentina built a trawler for China."

pattern coerce.seize-drugs
  verb  {A:cop} seize|confiscate|recover|intercept weapon|arm|arms|drug|cocaine|heroin|cash|ammunition|explosive|rifle|passport|document (from|of {B})
  noun  {A} seizure of weapon|arm|arms|drug|cocaine|heroin|cash|ammunition (from {B})
  code  COERCE.seize A -> B
  cameo 171
  ok    "Dutch police seized cocaine from Brazil."                  => COERCE NLD -> ?
  no    "The Dutch diver recovered a ring from the pool."

pattern coerce.evict-demolish
  verb  {A:gov} evict|dispossess {B}
  verb  {A} demolish|bulldoze|raze|flatten|destroy|seal home|house|village|mosque|church|settlement|shop|camp|school (of {B})
  verb  {A} demolish|bulldoze|raze {B} home|house|village
  noun  {A} demolition|bulldozing of home|house|village|mosque|church (of {B})
  noun  {A} eviction of {B}
  code  COERCE.seize A -> B
  cameo 1711
  unless mod old|derelict|disused
  ok    "Israel demolished the home of a Palestinian family."       => COERCE ISR -> PSE
  no    "The builders demolished a derelict school for the council."

pattern coerce.annex
  verb  {A} annex {B}
  noun  {A} annexation of {B}
  noun  annexation of {B} by {A}
  verb  {A:state} claim sovereignty over {B}
  code  COERCE.seize A -> B
  cameo 192
  context territory
  ok    "Russia annexed Crimea in 2014."                            => COERCE RUS -> UKR
  no    "The hotel annex in Crimea has ten rooms."

pattern coerce.occupy
  verb  {A:armed} occupy {B}
  noun  {A:state} occupation of {B}
  noun  occupation of {B} by {A}
  verb  {A:armed} take|seize|wrest|gain|assume|consolidate control of {B}
  verb  {A:gov} seize|wrest|take control of {B}
  code  COERCE.seize A -> B
  cameo 192
  context territory
  unless obj seat|position|room|time|office|mind|place
  ok    "Turkey occupied northern Cyprus in 1974."                  => COERCE TUR -> CYP
  no    "The Turkish delegates occupied seats in the front row."

pattern coerce.seize-power
  verb  {A} seize|grab|usurp|take power (in|from {B})
  verb  {A} overthrow|depose|topple|oust {B:gov}
  verb  {A} stage|launch|mount|carry|lead|attempt coup|putsch|takeover (against|in {B})
  noun  {A} coup|overthrow|ouster|putsch against|of|in {B}
  noun  military|army coup|takeover|putsch (against|in {B})
  code  COERCE.seize A -> B
  cameo 171
  context pro_autocracy
  ok    "Soldiers seized power in Gabon in August."                 => COERCE ? -> GAB
  ok    "The coup against the Malian president failed."             => COERCE ? -> MLI
  no    "The signing was a coup for the Malian orchestra."

# --- restrict: ban, block, cordon, disperse

pattern coerce.ban
  verb  {A:gov} ban|outlaw|prohibit|forbid|proscribe|criminalise|criminalize {B}
  verb  {A:gov} ban|outlaw|prohibit|forbid rally|protest|demonstration|gathering|party|assembly|march|group|union|movement|travel|worship|strike|procession (of|by|in {B})
  verb  {A:gov} impose|place|introduce|announce|declare ban on rally|protest|demonstration|gathering|assembly|party|travel|march
  noun  {A:gov} ban|prohibition on|of|against rally|protest|demonstration|gathering|party|assembly|group
  code  COERCE.restrict A -> B
  cameo 1721
  unless obj import|export|smoking|plastic|straw|pesticide|substance|ingredient|line|player|coach|phone
  ok    "Turkey banned a Kurdish party in 1998."                    => COERCE TUR -> ?
  ok    "Zimbabwe banned rallies in Harare."                        => COERCE ZWE -> ?
  no    "The Turkish fishing league banned plastic lines."

pattern coerce.restrict-movement
  verb  {A:gov} restrict|curb|curtail|limit|bar|tighten movement|travel|access|freedom|right|assembly|speech|activity|worship (of|to|by|for {B})
  verb  {A} impose|place|tighten|introduce|announce|reimpose restriction|curb|limit on {B}
  verb  {A} impose|place|tighten restriction|curb|limit on movement|travel|gathering|freedom|worship (of|in|by {B})
  verb  {A:gov} bar|prevent|stop|block {B} from travel|leave|leaving|attend|enter|return|speak
  noun  {A:gov} restriction|curb on movement|travel|assembly|speech|worship|freedom
  code  COERCE.restrict A -> B
  cameo 1721
  unless obj inflation|spending|emission|deficit|damage|traffic
  ok    "Bahrain restricted the movement of its clerics."           => COERCE BHR -> ?
  ok    "India imposed restrictions on travel in Srinagar."         => COERCE IND -> ?
  no    "The Bahraini bank restricted spending on paper clips."

pattern coerce.ban-party
  verb  {A} dissolve|disband|outlaw|suspend|deregister|close party|parliament|congress|assembly|council|union|movement|charity|ngo|group (of|in {B})
  verb  {A} shut+down party|parliament|congress|assembly|council|union|movement|charity|ngo|group (of|in {B})
  verb  {A} dissolve|suspend|dismiss|prorogue parliament|congress|assembly|constitution|government|cabinet
  verb  {A} shut+down parliament|congress|assembly|constitution|government|cabinet
  noun  {A} dissolution|suspension|closure of party|parliament|congress|assembly|union|movement|constitution
  code  COERCE.restrict A -> B
  cameo 1722
  context political_institutions
  ok    "Peru's president dissolved congress in 2019."              => COERCE PER -> ?
  no    "The sugar dissolved in the Peruvian tea."

pattern coerce.blockade
  verb  {A:armed} blockade|besiege|encircle|surround {B}
  verb  {A:armed} cut+off {B:place}
  verb  {A:armed} lay siege to {B}
  verb  {A:gov} blockade {B}
  verb  {A} impose|maintain|enforce|tighten blockade|siege (on|of|against|around {B})
  noun  {A} blockade|siege|encirclement of|on|against|around {B}
  noun  blockade|siege of {B} by {A}
  code  COERCE.restrict A -> B
  cameo 191
  context human_security
  ok    "Ethiopian forces besieged Mekelle for months."             => COERCE ETH -> ETH
  ok    "The siege of Sarajevo by the Bosnian Serb army lasted years." => COERCE BIH -> BIH
  no    "Reporters besieged the film star at the Sarajevo festival."

pattern coerce.be-under-siege
  verb  {B} be under siege|blockade|lockdown (by {A})
  verb  {B} come under siege|blockade (by {A})
  code  COERCE.restrict A -> B
  cameo 191
  status ongoing
  ok    "The Sudanese garrison is under siege by rebels."            => COERCE ? -> SDN status=ongoing
  no    "The bridge in El Fasher is under repair."

pattern coerce.cordon
  verb  {A:cop} cordon|seal|close|block+off {B}
  verb  {A:cop} barricade {B}
  verb  {A:cop} lock+down {B}
  verb  {A:cop} block|close|seal|shut road|street|highway|bridge|square|entrance|crossing (to|in|around|near {B})
  verb  {A} throw|form cordon around {B}
  code  COERCE.restrict A -> B
  cameo 172
  unless obj deal|season|victory|win|match
  ok    "French police closed the bridge to traffic."                => COERCE FRA -> ?
  no    "The French chef closed the oven door gently."

pattern coerce.disperse
  verb  {A:cop} disperse|clear|remove|scatter|evict|chase|dislodge {B:civ}
  verb  {A:cop} break+up {B:civ}
  verb  {A:cop} disperse|clear protest|rally|demonstration|crowd|camp|sit-in|march|gathering|protester|square (in|of|by {B})
  verb  {A:cop} break+up protest|rally|demonstration|crowd|camp|sit-in|march|gathering|protester|square (in|of|by {B})
  verb  {A:cop} push|hold|drive+back {B}
  noun  {A} dispersal|clearance|eviction of {B}
  code  COERCE.restrict A -> B
  cameo 172
  context rights_freedoms
  ok    "Georgian police dispersed protesters in Tbilisi."          => COERCE GEO -> ?
  no    "Wind dispersed the fog over Tbilisi."

pattern coerce.crack-down
  verb  {A} crack+down on {B}
  verb  {A} clamp+down on {B}
  noun  {A} crackdown|clampdown on|against {B}
  verb  {A} launch|begin|wage|order|intensify crackdown|clampdown (on|against {B})
  noun  crackdown|clampdown on|against {B} by {A}
  code  COERCE A -> B
  cameo 170
  context repression
  unless on|against litter|speeding|parking|fraud|doping|piracy|drunk
  ok    "China cracked down on Uyghur activists."                   => COERCE CHN -> ?
  ok    "The Iranian crackdown on protesters drew attention."       => COERCE IRN -> ?
  no    "The ice cracked down by the Chinese jetty."

pattern coerce.suppress
  verb  {A:gov} suppress|repress|quell|quash|crush|silence|stifle|muzzle {B}
  verb  {A:gov} stamp+out {B}
  verb  {A:gov} suppress|repress|quell|quash|crush|stifle dissent|protest|uprising|revolt|opposition|rebellion|unrest|demonstration|riot (in|of|by {B})
  verb  {A:gov} put+down dissent|protest|uprising|revolt|opposition|rebellion|unrest|demonstration|riot (in|of|by {B})
  noun  {A} suppression|repression|persecution of {B}
  code  COERCE A -> B
  cameo 175
  context repression
  unless obj rumour|rumor|smile|cough|appetite|fear|inflation|doubt
  ok    "The Syrian army suppressed the uprising in Hama."          => COERCE SYR -> ?
  no    "The Syrian doctor suppressed a smile."

pattern coerce.persecute
  verb  {A} persecute|oppress|harass|victimise|victimize|subjugate|enslave {B}
  noun  {A} persecution|oppression|harassment|subjugation of {B}
  verb  {A} force {B} into|to labour|labor|slavery|servitude|convert
  code  COERCE A -> B
  cameo 170
  context human_rights
  ok    "The junta in Myanmar persecuted Rohingya villagers."       => COERCE MMR -> ?
  no    "Flies harassed the Burmese buffalo all day."

pattern coerce.blocked-entry
  verb  {A:armed} block|obstruct|prevent|stop|halt|delay convoy|delivery|shipment|truck|access|evacuation (to|of|from|into {B})
  verb  {A:armed} block|obstruct|prevent|delay aid|relief (to|of|from|into {B})
  verb  {A:armed} prevent|stop {B} from reach|enter|deliver|pass
  noun  {A:armed} obstruction|blocking of aid|convoy|delivery|relief|access (to {B})
  code  COERCE.restrict A -> B
  cameo 172
  context human_security
  ok    "Eritrean troops blocked aid convoys to Adigrat."           => COERCE ERI -> ?
  no    "Mud blocked the drain near the Eritrean school."

pattern coerce.lockdown
  verb  {A:gov} impose|order|declare|announce|extend|reimpose|enforce|introduce lockdown|quarantine (on|in|for|across {B})
  verb  {A:gov} lock+down {B}
  verb  {A:gov} quarantine {B}
  verb  {A:gov} place|put {B} under|in|into lockdown|quarantine
  code  COERCE.restrict A -> B
  cameo 172
  context health
  ok    "Uganda imposed a lockdown in two districts."               => COERCE UGA -> ?
  no    "Uganda played a lockdown defence in the basketball final."

pattern coerce.close-border-people
  verb  {A:gov} close|shut|seal border|crossing|airport|port|checkpoint to|for migrant|refugee|civilian|traveller|traveler|visitor|passenger
  verb  {A:gov} ground|divert flight|plane|airline (of|from|to {B})
  verb  {A:gov} suspend|halt|ban flight|travel to|from|in|with {B}
  code  COERCE.restrict A -> B
  cameo 172
  ok    "Hungary closed the crossing to migrants in 2015."          => COERCE HUN -> ?
  no    "The Hungarian bakery closed the door to keep warm."

pattern coerce.close-institutions
  verb  {A:gov} close|shut|shutter|padlock school|university|mosque|church|office|business|bank|market|temple|bureau (of|in {B})
  verb  {A:gov} order closure of school|university|mosque|church|office|business|bureau (of|in {B})
  code  COERCE.restrict A -> B
  cameo 172
  unless for holiday|summer|winter|renovation|weekend
  ok    "Rwanda closed churches in Kigali."                          => COERCE RWA -> ?
  no    "Rwanda opened churches in Kigali to tourists."

# --- curfew, martial law

pattern coerce.curfew
  verb  {A} impose|declare|order|announce|extend|reimpose|enforce|introduce|tighten|clamp curfew (on|in|across|over {B})
  verb  {A} place|put {B} under|in curfew
  verb  {B} be under curfew
  noun  {A} curfew on|in|across|over {B}
  code  COERCE.curfew A -> B
  cameo 1723
  ok    "Sri Lanka imposed a curfew in Kandy."                      => COERCE LKA -> ?
  ok    "A curfew was imposed by Fiji."                              => COERCE FJI
  no    "The parents lifted the teenager's weekend curfew."

pattern coerce.curfew-noun
  noun  overnight|night-time|dusk-to-dawn|indefinite|round-the-clock|nightly curfew
  noun  hour|day|night of curfew (in {B})
  verb  curfew come|go|remain in|into effect|force|place (in {B})
  code  COERCE.curfew A -> B
  cameo 1723
  ok    "Two nights of curfew in Bangladesh emptied the markets."    => COERCE ? -> BGD
  no    "Two nights of jazz in Dhaka filled the hall."

pattern coerce.emergency
  verb  {A} declare|impose|proclaim|extend|announce|decree|renew|introduce state of emergency|siege|exception (in|across|over|on {B})
  verb  {A} declare|impose|proclaim|extend|announce|renew emergency|siege (in|across|over|on {B})
  noun  {A} declaration|imposition|extension of state|emergency (in|across|on {B})
  code  COERCE.martial-law A -> B
  cameo 1724
  unless mod health|climate|medical|weather|drought|flood|agricultural
  ok    "Ethiopia declared a state of emergency in 2021."           => COERCE ETH -> ?
  ok    "The Congolese government proclaimed a state of siege in Ituri." => COERCE COD
  no    "Congo declared a health emergency over the outbreak."

pattern coerce.martial-law
  verb  {A} declare|impose|proclaim|extend|announce|decree|introduce|invoke law|rule (in|across|over|on {B})
  verb  {A} place|put {B} under|in law|rule
  noun  {A} martial law (in|across|over|on {B})
  code  COERCE.martial-law A -> B
  cameo 1724
  unless mod tax|new|labour|labor|family|criminal|golden
  ok    "Thailand's army declared martial law in 2014."             => COERCE THA -> ?
  no    "Thailand introduced a tax law for cafes."

pattern coerce.emergency-powers
  verb  {A:gov} invoke|assume|grant|use emergency|special power|act|law (against|in {B})
  verb  {A:gov} suspend constitution|liberty|right|law|habeas (in {B})
  verb  {A:gov} rule by decree
  code  COERCE.martial-law A -> B
  cameo 1724
  context rights_freedoms
  ok    "Canada invoked emergency powers against the truckers."     => COERCE CAN -> ?
  no    "The Canadian poet invoked the muse in Ottawa."

# --- deport

pattern coerce.deport
  verb  {A} deport|repatriate|expel|extradite|render {B:person}
  verb  {A} deport|expel|remove migrant|refugee|seeker|tourist|national|worker|foreigner|journalist (of|from|to {B})
  verb  {A} send+back migrant|refugee|seeker|tourist|national|worker|foreigner|journalist (of|from|to {B})
  verb  {A} fly+home migrant|refugee|seeker|tourist|national|worker|foreigner|journalist (of|from|to {B})
  verb  {A} deport {B}
  noun  {A} deportation|expulsion|removal|rendition of {B}
  noun  deportation of {B} by {A}
  code  COERCE.deport A -> B
  cameo 174
  context migration
  unless obj remains|body|profit|money|capital|diplomat|ambassador|envoy
  ok    "Pakistan deported 200 Afghan families."                    => COERCE PAK -> AFG
  ok    "The deportation of the Haitian migrants began in Texas."   => COERCE ? -> HTI
  no    "The firm repatriated profits from Afghanistan."

pattern coerce.force-out-person
  verb  {A:gov} order {B:civ} to leave|depart|go
  verb  {A:gov} kick|throw {B:civ}
  verb  {A:gov} drive+out {B:civ}
  verb  {A:gov} send|push|force+back {B:civ}
  verb  {A:gov} return {B:civ}
  verb  {A:gov} eject|oust journalist|reporter|missionary|foreigner|worker|activist|seeker (from|of {B})
  code  COERCE.deport A -> B
  cameo 174
  ok    "Tunisia drove out Malian migrants in July."                => COERCE TUN -> MLI
  no    "The Tunisian coach sent back the Malian player's boots."

pattern coerce.deport-mass
  verb  {A} transfer|relocate|resettle|deport|remove|ship child|villager|inhabitant|resident|population|family (to|from|into|of {B})
  noun  {A} forced|forcible transfer|relocation|deportation|resettlement|displacement of {B}
  noun  mass deportation|expulsion of {B}
  code  COERCE.deport A -> B
  cameo 201
  context migration
  ok    "The Soviet Union deported villagers from Latvia in 1949."  => COERCE ? -> ?
  no    "The Latvian firm relocated its head office."

# --- censor

pattern coerce.censor
  verb  {A} censor|gag|muzzle|blacklist {B}
  verb  {A} censor|suppress report|article|coverage|news|book|film|broadcast|content|post|media|press (by|of|from {B})
  noun  {A} censorship of|on|against {B}
  verb  {A} impose|introduce|tighten censorship (on|of {B})
  code  COERCE.censor A -> B
  cameo 1721
  context rights_freedoms
  ok    "Eritrea censored foreign reports on the famine."           => COERCE ERI -> ?
  no    "The Eritrean sensor measured dust in the air."

pattern coerce.close-media
  verb  {A} close|shut|suspend|ban|raid|shutter|take newspaper|station|radio|channel|broadcaster|outlet|website|magazine|paper|television|network|weekly|daily (of|in {B})
  verb  {A} shut|close+down newspaper|station|radio|channel|broadcaster|outlet|website|magazine|paper|television|network|weekly|daily (of|in {B})
  verb  {A} revoke|suspend|cancel|withdraw licence|license|accreditation of|from newspaper|station|radio|channel|broadcaster|outlet|journalist
  verb  {A} ban|bar|expel|suspend journalist|reporter|correspondent|broadcaster|broadcast|newspaper (from|of|in {B})
  noun  {A} closure|suspension|shutdown|ban of|on newspaper|station|radio|channel|broadcaster|outlet|website (in|of {B})
  code  COERCE.censor A -> B
  cameo 1721
  context rights_freedoms
  unless for repair|maintenance
  ok    "Tanzania suspended a newspaper for 30 days."               => COERCE TZA -> ?
  no    "The Tanzanian team suspended its captain."

pattern coerce.block-website
  verb  {A:gov} block|ban|restrict|jam|throttle|filter website|site|app|facebook|twitter|whatsapp|telegram|youtube|tiktok|broadcast|signal|channel|platform|instagram|x (in|of|from {B})
  verb  {A:gov} block|restrict|ban access to|of website|site|app|media|facebook|twitter|youtube|network|platform
  verb  {A:gov} order removal|blocking of content|website|post|video
  code  COERCE.censor A -> B
  cameo 1721
  context rights_freedoms
  ok    "Gabon blocked Facebook during the vote."                   => COERCE GAB -> ?
  no    "The tall Gabonese player blocked a shot."

pattern coerce.burn-books
  verb  {A:gov} ban book|film|song|novel|play|broadcast|hijab|headscarf|veil|burqa (by|of|in {B})
  verb  {A:gov} pull|remove|confiscate book|film|edition|newspaper (from|of|by {B})
  code  COERCE.censor A -> B
  cameo 1721
  ok    "Kuwait banned a film by a Lebanese director."              => COERCE KWT -> LBN
  no    "Kuwait screened a film by a Lebanese director."

# --- withhold

pattern coerce.cut-internet
  verb  {A:gov} cut|shut|suspend|disconnect|disrupt|block|restrict internet|network|service|phone|communication|web|connectivity|data|mobile (in|across|to|of {B})
  verb  {A:gov} cut|switch+off internet|network|service|phone|communication|web|connectivity|data|mobile (in|across|to|of {B})
  verb  {A:gov} shut+down internet|network|service|phone|communication|web|connectivity|data|mobile (in|across|to|of {B})
  noun  {A:gov} internet|network|communications shutdown|blackout|outage (in|across {B})
  verb  {A:gov} impose blackout|shutdown (on|in|across {B})
  code  COERCE.withhold A -> B
  cameo 172
  context rights_freedoms
  ok    "Senegal cut the internet in Dakar."                        => COERCE SEN -> ?
  no    "A cable fault cut the phone line in Dakar."

pattern coerce.cut-utilities
  verb  {A:armed} cut|halt|disconnect|withhold electricity|power|water|fuel|food|gas|medicine (to|from|for|in {B})
  verb  {A:armed} cut|switch|turn+off electricity|power|water|fuel|food|gas|medicine (to|from|for|in {B})
  verb  {A:armed} deprive|starve {B} of food|water|medicine|electricity|fuel|power
  verb  {A} deprive|starve {B}
  verb  {A} use starvation|hunger|food as weapon (against {B})
  code  COERCE.withhold A -> B
  cameo 172
  context human_security
  unless of fund|sleep|ball|possession
  ok    "Sudanese rebels cut off water to Port Sudan."              => COERCE SDN -> SDN
  no    "The electrician switched off the power before the repair."

pattern coerce.withhold-pay
  verb  {A:gov} withhold|stop|suspend|block salary|wage|pension|ration|payment|food|medicine (of|to|from|for {B})
  verb  {A:gov} cut ration|salary|pension of|to|for {B}
  code  COERCE.withhold A -> B
  cameo 172
  ok    "Iraq suspended the salaries of Kurdish teachers."           => COERCE IRQ -> ?
  no    "The Iraqi judge withheld the name of the child."

# --- cyber, misinformation, spying

pattern coerce.hack
  verb  {A:gov} hack {B}
  verb  {A} hack|break into server|network|account|computer|system|database|email|website|phone (of {B})
  verb  {A} breach|infiltrate|penetrate|compromise server|network|computer|system|database|account|email|website (of {B})
  noun  {A} hack|hacking|breach of server|network|computer|system|database|account|email|website
  code  COERCE.cyber A -> B
  cameo 176
  context cyber
  unless with axe|machete|knife
  ok    "North Korea hacked into the computers of a Japanese exchange." => COERCE PRK
  no    "The Japanese gardener hacked at the hedge."

pattern coerce.cyberattack
  noun  {A} cyberattack|cyber-attack|ransomware|malware against|on {B}
  noun  cyberattack|cyber-attack by|from {A} (against|on {B})
  noun  {A} cyber|hacking|hacker|phishing|ransomware attack|campaign|operation|assault|warfare|war|offensive (against|on {B})
  verb  {A} launch|carry|conduct|mount cyberattack|cyber-attack (against|on {B})
  code  COERCE.cyber A -> B
  cameo 176
  context cyber
  ok    "A cyberattack by Iran on Albania shut its portals."        => COERCE IRN -> ALB
  no    "A course on cyber safety opened in Albania."

pattern coerce.hackers
  verb  @hacker attack|target|breach|steal|paralyse|disrupt|hit|deface|cripple|knock {B}
  verb  {A} deface|paralyse website|site|network|server|portal (of {B})
  verb  {A} knock+out website|site|network|server|portal (of {B})
  verb  {A} take+down website|site|network|server|portal (of {B})
  verb  {A} jam|spoof signal|gps|radar|communication (of|in|near {B})
  code  COERCE.cyber A -> B
  cameo 176
  context cyber
  ok    "Hackers targeted the Norwegian parliament."                => COERCE ? -> NOR
  no    "Hackers met for a Norwegian coding contest."

pattern coerce.disinformation
  verb  {A} spread|disseminate|peddle|circulate|sow|push|publish disinformation|misinformation|propaganda|falsehood|rumour|rumor|fake (about|in|against {B})
  verb  {A} run|wage|launch|conduct|mount disinformation|influence|propaganda|smear campaign|operation (in|against|about {B})
  noun  {A} disinformation|propaganda|influence campaign|operation|effort (in|against|about {B})
  noun  {A} disinformation about|against|in {B}
  code  COERCE.misinformation A -> B
  cameo 170
  context misinformation
  ok    "Russia spread disinformation about Finland."               => COERCE RUS -> FIN
  no    "The Finnish cook spread butter on rye."

pattern coerce.meddle
  verb  {A} meddle|interfere in|with election|vote|affair|politics|referendum|campaign|poll|court (of|in {B})
  verb  {A} meddle|interfere in {B}
  noun  {A} meddling|interference in|with {B}
  noun  {A} meddling|interference in election|vote|affair|politics|referendum (of|in {B})
  verb  {A} rig election|vote|poll|ballot|referendum
  code  COERCE.misinformation A -> B
  cameo 170
  context election
  unless with signal|radio|plan|reception
  ok    "Russia meddled in the elections of Moldova."               => COERCE RUS -> MDA
  no    "The storm interfered with the Moldovan radio signal."

pattern coerce.spy-on
  verb  {A} spy|eavesdrop on {B}
  verb  {A} wiretap|bug|surveil {B}
  verb  {A} tap|intercept|monitor phone|call|communication|email of {B}
  noun  {A} spying|eavesdropping|surveillance|espionage on|of|against {B}
  code  COERCE.cyber A -> B
  cameo 170
  context intelligence
  unless mod health|disease|bird
  ok    "The United States spied on Germany for years."             => COERCE USA -> DEU
  no    "Birdwatchers spied a rare eagle in Germany."

pattern coerce.extort
  verb  {A:armed} extort|tax {B}
  verb  {A} extort money|fee|payment|tax|ransom (from {B})
  verb  {A} demand ransom|tribute (from|for {B})
  noun  {A} extortion of {B}
  code  COERCE A -> B
  cameo 170
  context crime
  unless obj income|fuel|tobacco
  ok    "M23 rebels extorted money from Congolese miners."          => COERCE COD -> COD
  no    "The Congolese state taxed tobacco."

pattern coerce.loot-armed
  verb  {A:armed} loot|plunder|pillage|ransack|steal|rob {B}
  verb  {A:armed} steal|loot|take cattle|grain|aid|food|gold|oil|livestock|money (from|of {B})
  noun  {A:armed} looting|plunder|pillage|theft of {B}
  code  COERCE.seize A -> B
  cameo 171
  unless obj show|scene|base|heart|spotlight|lead
  ok    "Sudanese rebels looted a United Nations warehouse."        => COERCE SDN -> UNO
  no    "The Sudanese child actor stole the show."

pattern coerce.forced-recruit
  verb  {A:armed} force|coerce|compel|oblige {B} to join|fight|work|sign|confess|vote|hand|pay|sell|marry
  verb  {A:gov} force|coerce|compel {B:gov} to resign|quit|sign|step|abdicate
  code  COERCE A -> B
  cameo 170
  ok    "The Syrian army forced the Lebanese farmers to sign papers." => COERCE SYR -> LBN
  no    "Rain forced the Lebanese players to leave the pitch."

pattern coerce.fine-jail-journalists
  verb  {A:cop} harass|intimidate|strip-search|frisk {B}
  verb  {A:cop} rough+up {B}
  verb  {A:cop} frisk|strip-search {B}
  verb  {A} confiscate passport|phone|camera|equipment (of|from {B})
  code  COERCE A -> B
  cameo 170
  context rights_freedoms
  ok    "Cuban police harassed two Spanish reporters."              => COERCE CUB -> ESP
  no    "The Cuban tailor measured two Spanish dancers."

pattern coerce.shoot-down-protest-shutdown
  verb  {A:gov} suspend|cancel|postpone|annul|delay election|vote|referendum|poll|ballot (in {B})
  verb  {A:gov} call+off election|vote|referendum|poll|ballot (in {B})
  verb  {A:gov} bar|disqualify|exclude candidate|party|opposition|politician (from|of|in {B})
  code  COERCE.restrict A -> B
  cameo 1722
  context pro_autocracy
  ok    "Senegal's president postponed the election in February."   => COERCE SEN -> ?
  no    "The Senegalese club postponed its summer dance."

pattern coerce.forced-closure-ngo
  verb  {A:gov} freeze|block account|asset|fund of charity|ngo|party|newspaper|activist|group
  verb  {A:gov} revoke|cancel|suspend registration|licence|license of charity|ngo|party|church|union|company
  code  COERCE.restrict A -> B
  cameo 1722
  ok    "Hungary froze the accounts of a charity in Budapest."      => COERCE HUN -> ?
  no    "The Hungarian lake froze in the cold of January."

pattern coerce.segregate
  verb  {A:gov} segregate|discriminate against {B}
  verb  {A:gov} segregate {B}
  verb  {A:gov} ban|bar {B} from school|university|work|park|job|mosque|education|employment|office
  verb  {A} bar woman|girl from school|university|work|park|job|education
  code  COERCE.restrict A -> B
  cameo 1721
  context gender
  ok    "The Taliban barred women from universities."               => COERCE AFG -> ?
  no    "The sorter segregated glass from paper in Kabul."

pattern coerce.intercept-migrants
  verb  {A} intercept|detain boat|migrant|refugee|seeker|dinghy|vessel (off|near|from|of|to {B})
  verb  {A} turn|tow+back boat|migrant|refugee|seeker|dinghy|vessel (off|near|from|of|to {B})
  verb  {A:cop} intercept {B:civ}
  noun  {A} interception|pushback|push-back of migrant|refugee|boat
  code  COERCE.restrict A -> B
  cameo 172
  context migration
  unless obj pass|throw|ball
  ok    "The Libyan coastguard intercepted migrants off Zawiya."    => COERCE LBY -> ?
  no    "The Libyan defender intercepted a pass."

pattern coerce.declare-illegal-settlement
  verb  {A:gov} fence|partition {B}
  verb  {A:gov} wall+off {B}
  verb  {A:gov} build|erect|construct|complete wall|fence|barrier|settlement|outpost (on|along|with|in|against|near {B})
  noun  {A} construction|expansion of settlement|wall|fence (in|on|along {B})
  code  COERCE.restrict A -> B
  cameo 172
  context territory
  unless mod sea|flood|garden|climbing|noise
  ok    "Poland built a fence along the border with Belarus."       => COERCE POL -> ?
  no    "Poland built a flood barrier along the Vistula."

pattern coerce.suspend-publication
  verb  {A} suspend|halt|stop|ban publication|broadcast|broadcasting|circulation|transmission (of|by {B})
  verb  {A} order {B} to suspend|cease|stop|halt publication|broadcast|broadcasting|publishing|operation
  code  COERCE.censor A -> B
  cameo 1721
  context rights_freedoms
  ok    "Algeria halted the publication of a French newspaper."     => COERCE DZA -> FRA
  no    "The Algerian author praised publication by a French house."

pattern coerce.force-landing
  verb  {A} force plane|jet|aircraft|airliner|flight|ship|vessel to land|divert|dock|turn (of|from {B})
  verb  {A} force+down plane|jet|aircraft|airliner|flight (of|from {B})
  code  COERCE.seize A -> B
  cameo 171
  unless subj storm|fog|fault|weather|bomb
  ok    "Indian fighters forced a plane to land in Delhi."           => COERCE IND
  no    "Fog forced a Georgian plane to land in Baku."
