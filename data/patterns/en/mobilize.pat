# MOBILIZE: forces readied, moved, shown; weapons tested or placed; one country's exercise. No force is used yet.

# --- troops

pattern mobilize.deploy-troops
  verb  {A} deploy|dispatch|redeploy|station|rush|airlift|commit @troops (to|in|into|on|near|along|against|at|around {B})
  verb  {A} send|pour|order|move|position|mass @troops (to|in|into|on|near|along|against|at|around {B})
  verb  {A} send|bring+in @troops (to|in|into|on|near|along|against|at|around {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  unless to match|cup|final
  unless adv home|back
  ok    "Turkey deployed troops to Libya in January."               => MOBILIZE TUR -> LBY
  ok    "Chad sent two brigades to the border."                    => MOBILIZE TCD -> ?
  no    "Turkey deployed a new payment system in Libya."

pattern mobilize.deployment-noun
  noun  {A} @deployment of @troops (to|in|into|on|near|along|against|at {B})
  noun  {A} troop|troops @deployment (to|in|into|on|near|along|against|at {B})
  noun  @deployment of {A:mil} (to|in|near|along|on {B})
  noun  {A:mil} @deployment to|in|near|along|on {B}
  code  MOBILIZE.troops A -> B
  cameo 154
  ok    "The deployment of Kenyan troops to Haiti took weeks."      => MOBILIZE KEN -> HTI
  no    "The installation of solar panels in Haiti took weeks."

pattern mobilize.troops-deploy
  verb  {A:mil} deploy|muster|mass|assemble|gather|amass to|in|near|along|on|at|around {B}
  verb  {A:mil} take+up position (in|near|along|around|at {B})
  verb  {A:mil} be station|base in|at {B}
  code  MOBILIZE.troops A -> B
  cameo 154
  ok    "Indian soldiers took up positions near the frontier."       => MOBILIZE IND -> ?
  no    "Clouds massed over the hills in June."

pattern mobilize.mass-troops
  verb  {A} mass|amass|assemble|concentrate|gather @troops|equipment|armour|armor|force (on|near|along|at|around|against {B})
  verb  {A} build+up @troops|equipment|armour|armor|force (on|near|along|at|around|against {B})
  noun  {A} buildup|build-up|concentration|massing|reinforcement on|near|along|at|around|in {B}
  noun  {A} troop|troops|military buildup|build-up|concentration|movement (on|near|along|at|around|in|against {B})
  noun  buildup|build-up|concentration|massing of @troops (on|near|along|at|around {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  unless mod muscle|credit|traffic|ice
  ok    "Russia massed troops near Ukraine in late 2021."           => MOBILIZE RUS
  no    "A buildup of ice closed the Ukrainian ski lift."

pattern mobilize.mobilise
  verb  {A:gov} mobilise|mobilize|muster|conscript|draft @troops|reservist|reserve|force|man|conscript|police|military (against|for|to|in {B})
  verb  {A:gov} call+up @troops|reservist|reserve|force|man|conscript (against|for {B})
  verb  {A:gov} mobilise|mobilize against {B}
  verb  {A} order|declare|announce|begin|start|launch mobilisation|mobilization|conscription|call-up|draft (of|against {B})
  noun  {A} mobilisation|mobilization of @troops|reservist|reserve|force (against {B})
  noun  {A} military|general|partial mobilisation|mobilization (against {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  unless obj fund|resource|money|aid|support|voter
  ok    "Israel called up 20,000 reservists on Sunday."             => MOBILIZE ISR -> ?
  ok    "Russia announced a partial mobilisation."                  => MOBILIZE RUS -> ?
  no    "The Israeli charity mobilised funds for a clinic."

pattern mobilize.alert
  verb  {A} put|place|keep @troops|army|military|force|air-force|navy|unit on alert|standby|footing|readiness
  verb  {A} raise|heighten|increase alert|readiness|level (of|against|on {B})
  verb  {A} step+up alert|readiness|level (of|against|on {B})
  verb  {A} go|remain|stay|stand on|at alert|footing|standby|ready (against|over|in|near|along {B})
  verb  {A} be on alert|standby|footing (against|over|in|near|along {B})
  verb  {A:mil} be on alert|standby (along|near|against {B})
  noun  {A} combat|military|high alert|readiness (against|along {B})
  code  MOBILIZE.troops A -> B
  cameo 152
  unless mod storm|weather|flood|health|heat|tsunami
  ok    "Poland put its troops on alert near Belarus."              => MOBILIZE POL -> ?
  no    "Poland issued a flood alert for the Vistula."

pattern mobilize.reinforce
  verb  {A} reinforce|strengthen|bolster|augment|fortify|boost troop|troops|garrison|presence|position|force|border|defence|defense|deployment|flank (in|on|near|along|at|with|against {B})
  verb  {A} beef+up troop|troops|garrison|presence|position|force|border|defence|defense|deployment|flank (in|on|near|along|at|with|against {B})
  verb  {A} send|dispatch|rush|deploy reinforcement|convoy (to|into|near {B})
  verb  {A} bring+in reinforcement|convoy (to|into|near {B})
  verb  {A} increase|expand|maintain|keep|establish presence|deployment|force (in|on|near|along|at {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  unless mod online|retail|web|police
  ok    "Armenia sent reinforcements to the border near Goris."     => MOBILIZE ARM -> ?
  no    "The Armenian bank expanded its online presence."

pattern mobilize.move-toward
  verb  {A:mil} advance|move|head|march|roll|converge towards|toward|to|on {B}
  verb  {A:mil} mass|gather|encamp at|on|near border|frontier|gate|outskirts|bridge (of|with {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  unless to final|semifinal|round|quarterfinal|stage
  ok    "The Ethiopian army advanced towards Mekelle."              => MOBILIZE ETH
  no    "The Ethiopian army club advanced to the final."

pattern mobilize.cross-border
  verb  {A:mil} cross into border|territory (of|with|into {B})
  verb  {A:mil} enter {B:state}
  verb  {A:mil} cross border|frontier|line|river (into|with|of {B})
  noun  {A:mil} incursion into|in {B}
  code  MOBILIZE.troops A -> B
  cameo 154
  ok    "Rwandan soldiers crossed the border into Congo."           => MOBILIZE RWA
  no    "Rwandan cyclists crossed the lake by ferry."

pattern mobilize.patrol
  verb  {A:armed} patrol {B}
  verb  {A:armed} patrol in|along|near|around|through {B}
  verb  {A:armed} conduct|begin|start|resume|carry patrol (in|on|along|near {B})
  verb  {A} send|dispatch patrol (to|into|along {B})
  code  MOBILIZE A -> B
  cameo 150
  ok    "Philippine marines patrolled the shoal on Thursday."       => MOBILIZE PHL -> ?
  no    "Volunteers patrolled the beach for stranded turtles."

pattern mobilize.drill
  noun  {A} @drill (in|near|off|on|along|at {B})
  verb  {A} drill|rehearse|train|simulate landing|invasion|assault|attack|blockade (in|near|off|on|against {B})
  verb  {A} hold|conduct|stage|begin|start|launch|carry @drill (in|near|off|on|around|against {B})
  code  MOBILIZE.troops A -> B
  cameo 150
  unless mod joint|fire|school|oil|breathing|physical|earthquake|evacuation|bilateral|multinational
  unless with *
  ok    "China held naval drills near Taiwan."                      => MOBILIZE CHN -> TWN
  ok    "Iran began a military drill on Sunday."                     => MOBILIZE IRN -> ?
  no    "Doctors advise Chinese workers to do breathing exercises."

pattern mobilize.parade
  verb  {A:gov} parade|display|unveil|showcase|exhibit missile|tank|rocket|troop|troops|weapon|drone|jet|warship (in|at|near {B})
  verb  {A:gov} show+off missile|tank|rocket|troop|troops|weapon|drone|jet|warship (in|at|near {B})
  verb  {A} hold|stage military parade|flypast (in|near {B})
  verb  {A} flex muscle (in|at|near|against {B})
  verb  {A} make|stage show of force|strength (in|near|against {B})
  noun  {A} show of force|strength (in|near|against|towards|toward {B})
  code  MOBILIZE A -> B
  cameo 150
  ok    "Iran displayed missiles at a square in Tehran."            => MOBILIZE IRN -> ?
  no    "The Iranian museum displayed carpets at a fair."

pattern mobilize.prepare-war
  verb  {A} prepare|ready|brace for war|invasion|offensive|battle|assault|operation|attack|siege|confrontation (against|on|in|with {B})
  verb  {A} gear+up for war|invasion|offensive|battle|assault|operation|attack|siege|confrontation (against|on|in|with {B})
  verb  {A} prepare to attack|invade|storm|launch|strike|fight|defend ({B})
  noun  {A} preparation for war|invasion|offensive|battle|assault|attack (against|on|in|with {B})
  verb  {A} make|complete|begin preparation for war|invasion|offensive|battle|assault|attack (against|on|in|with {B})
  code  MOBILIZE.troops A -> B
  cameo 152
  unless subj firm|company|team|coach|boxer
  ok    "Sudan prepared for war with Ethiopia."                     => MOBILIZE SDN -> ETH
  no    "The Sudanese boxer prepared for a fight with his coach."

pattern mobilize.prepare-troops
  verb  {A} ready|prepare @troops|army|military|force|unit|jet|warship|missile (for|to|against {B})
  verb  {A} order @troops|army|military to prepare|mobilise|mobilize|deploy|move|advance|ready|stand (against|to|into|in {B})
  verb  {A} order {A:mil} to prepare|mobilise|mobilize|deploy|move|advance|be (against|to|into|in {B})
  code  MOBILIZE.troops A -> B
  cameo 152
  ok    "Venezuela ordered its troops to move to the border."       => MOBILIZE VEN -> ?
  no    "Venezuela ordered new uniforms for its nurses."

pattern mobilize.peacekeeper-deploy-armed
  verb  {A} garrison|reoccupy|fortify {B}
  verb  {A} establish|build|open|construct|erect base|outpost|garrison|checkpoint|camp|fortification|bunker|trench (in|on|near|at|along {B})
  verb  {A} set+up base|outpost|garrison|checkpoint|camp|fortification|bunker|trench (in|on|near|at|along {B})
  verb  {A:armed} dig trench (in|on|near|along {B})
  verb  {A:armed} dig+in (in|on|near|along|around {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  unless mod fire|cricket|data|summer|holiday|refugee|research|medical
  ok    "Thailand established a garrison near Cambodia."             => MOBILIZE THA
  no    "Thailand built a research base near the reef."

pattern mobilize.troops-arrive
  verb  {A:mil} arrive|land|disembark in|at|on|near {B}
  verb  @troops arrive|land|disembark in|at|on|near {B}
  noun  arrival|landing of {A:mil} in|at|on|near {B}
  code  MOBILIZE.troops A -> B
  cameo 154
  unless for holiday|funeral|ceremony|visit|talk|parade
  ok    "American marines landed in Monrovia on Monday."            => MOBILIZE USA
  no    "American tourists landed in Monrovia on Monday."

pattern mobilize.extend-service
  verb  {A} extend|lengthen|introduce|reintroduce|restore|expand conscription|service|draft
  verb  {A} recruit|enlist|train|conscript soldier|fighter|recruit|man|troop|troops|reservist|volunteer|child|mercenary (for|against {B})
  verb  {A} increase|double|raise|expand|boost size|number|strength of army|military|troop|troops|force|navy
  code  MOBILIZE.troops A -> B
  cameo 154
  context military
  unless mod customer|bus|church|train|essential|basic|public|social|health|electricity|telephone|internet|banking
  ok    "Latvia reintroduced conscription in 2023."                 => MOBILIZE LVA -> ?
  no    "Latvia extended the bus service to the coast."

pattern mobilize.militarise
  verb  {A} militarise|militarize|remilitarise|remilitarize {B}
  noun  {A} militarisation|militarization of {B}
  verb  {A} arm|arms|rearm for war|conflict|fight
  noun  {A} rearmament|armament|re-armament
  code  MOBILIZE A -> B
  cameo 150
  context military
  ok    "China militarised the reef near the Philippines."          => MOBILIZE CHN -> ?
  no    "The Chinese clinic sterilised the tools."

# --- weapons: ships, aircraft, systems, tests

pattern mobilize.deploy-weapons
  verb  {A} deploy|station|position|place|install|send|move|dispatch|redeploy|scramble|rush|bring|mass|park @weapons (to|in|into|on|near|along|against|at|off|around|over|toward|towards {B})
  verb  {A} set+up @weapons (to|in|into|on|near|along|against|at|off|around|over|toward|towards {B})
  code  MOBILIZE.weapons A -> B
  cameo 154
  ok    "Russia deployed missiles in Belarus."                      => MOBILIZE RUS -> BLR
  ok    "Two warships were sent to Guyana by Britain."              => MOBILIZE GBR -> GUY
  no    "Russia sent a book of poems to Belarus."

pattern mobilize.weapons-deployment-noun
  noun  {A} @deployment|placement|stationing|installation of @weapons (to|in|on|near|against|at {B})
  noun  {A} missile|naval|tank @deployment (to|in|on|near|against|at {B})
  code  MOBILIZE.weapons A -> B
  cameo 154
  ok    "The American deployment of missiles in Japan began in May." => MOBILIZE USA -> JPN
  no    "The installation of Japanese lifts began in May."

pattern mobilize.warship-moves
  verb  @warship sail|steam|arrive|enter|transit|pass|head|cross|dock|approach|cruise in|into|to|through|at|off|near|towards|toward {B}
  verb  {A} sail|send|steer|dispatch @warship through|to|into|near|off|towards|toward {B}
  verb  {A} sail @warship through|to|into|near|off {B}
  code  MOBILIZE.weapons A -> B
  cameo 154
  ok    "An American destroyer sailed near China."                  => MOBILIZE ? -> CHN
  no    "A ferry sailed near China with 900 guests."

pattern mobilize.ship-transit
  verb  {A:mil} sail|steam|transit|cruise through|into|near|off|to {B}
  verb  {A} transit strait|sea (of {B})
  code  MOBILIZE.weapons A -> B
  cameo 154
  ok    "The Canadian navy sailed through the strait near Taiwan."  => MOBILIZE CAN -> ?
  no    "The Canadian pensioners sailed through the fjord for fun."

pattern mobilize.scramble-jets
  verb  {A} scramble @weapons (against|after|over {B})
  verb  {A:mil} scramble|intercept|shadow|escort|tail @weapons|aircraft|plane|ship|vessel|bomber (of|near|over|off {B})
  verb  {A:mil} intercept|shadow|buzz|tail {B}
  code  MOBILIZE.weapons A -> B
  cameo 150
  unless obj egg|pass|ball|word
  ok    "Norwegian jets intercepted a Russian bomber."               => MOBILIZE NOR -> RUS
  no    "The Norwegian cook scrambled six eggs."

pattern mobilize.fly-near
  verb  {A:mil} fly over|near|around|into|along {B}
  verb  {A} fly bomber|jet|drone|warplane|fighter|helicopter|plane over|near|around|into|along {B}
  verb  @warplane fly|roar|circle|buzz over|near|around|into {B}
  code  MOBILIZE.weapons A -> B
  cameo 150
  ok    "The United States flew bombers over South Korea."          => MOBILIZE USA -> KOR
  no    "The United States pop star flew to South Korea."

pattern mobilize.violate-airspace
  verb  {A} violate|enter|breach|penetrate|cross airspace|water|waters|zone|line (of {B})
  verb  {A} violate|enter|breach {B} airspace|water|zone
  noun  {A} violation|breach|incursion of|into airspace|water|waters|zone (of {B})
  noun  {A} incursion|intrusion into|in {B}
  code  MOBILIZE.weapons A -> B
  cameo 150
  unless subj storm|balloon
  ok    "Turkish jets violated the airspace of Greece."             => MOBILIZE TUR -> GRC
  no    "The Turkish storm entered Greek airspace."

pattern mobilize.test-weapon
  verb  {A} test|test-fire|test-launch|trial|launch @missile|warhead|bomb|torpedo (into|near|over|toward|towards|off {B})
  verb  {A} fire|launch @missile into|over|off|toward|towards sea|ocean|water|coast|strait
  verb  {A} conduct|carry|stage|perform|complete missile|rocket|nuclear|weapon|launch test|launch|firing (near|over|into|off {B})
  code  MOBILIZE.weapons A -> B
  cameo 150
  unless obj satellite|probe|spacecraft|product
  ok    "North Korea tested a missile on Sunday."                   => MOBILIZE PRK -> ?
  ok    "Pakistan conducted a missile test."                         => MOBILIZE PAK
  no    "India launched a satellite for Brazil."

pattern mobilize.test-noun
  noun  {A} missile|rocket|nuclear|weapons|bomb|torpedo test|launch|test-firing (near|over|into|off {B})
  noun  {A} test|launch|test-firing|firing of @missile|warhead|bomb|torpedo (near|over|into|off {B})
  noun  launch|test of @missile by {A}
  code  MOBILIZE.weapons A -> B
  cameo 150
  unless mod blood|driving|school|satellite|space|covid|product|book
  ok    "The North Korean launch of a missile alarmed Japan."       => MOBILIZE PRK -> ?
  no    "The launch of a novel drew readers in Seoul."

pattern mobilize.nuclear-test
  verb  {A} detonate|explode|test bomb|device|warhead|weapon at|in {P}
  verb  {A} detonate|test device|warhead
  noun  {A} nuclear|atomic|hydrogen test|detonation|explosion
  code  MOBILIZE.weapons A
  cameo 150
  context cbrn
  unless mod hearing|medical|listening|mobile
  ok    "France tested a nuclear device in the Sahara in 1960."     => MOBILIZE FRA
  no    "France tested a hearing device in schools."

pattern mobilize.enrich
  verb  {A:state} enrich|stockpile uranium|plutonium (to {B})
  verb  {A} stockpile|amass|hoard weapon|missile|ammunition|munition|shell|rocket|arm|arms (in|near|along|against {B})
  verb  {A} expand|modernise|modernize|grow|increase arsenal|stockpile (of|against {B})
  verb  {A} build+up arsenal|stockpile (of|against {B})
  code  MOBILIZE.weapons A
  cameo 150
  context cbrn
  ok    "Iran enriched uranium at an underground site."             => MOBILIZE IRN
  no    "The Iranian baker enriched the flour with iron."

pattern mobilize.acquire-weapons
  verb  {A:rebel} acquire|smuggle|stockpile|obtain weapon|missile|rocket|arm|arms|explosive (from {B})
  verb  {A:gov} develop|build|produce|unveil|commission weapon|missile|warhead|bomb|submarine|bomber|drone|warship (against {B})
  code  MOBILIZE.weapons A
  cameo 150
  context military
  ok    "Iran unveiled a drone in August."                          => MOBILIZE IRN
  no    "Iran unveiled a stamp in August."

pattern mobilize.aim-missiles
  verb  {A} aim|point|train|target|direct @weapons at|toward|towards|on {B}
  verb  {A} lock radar on|onto|to {B}
  verb  {A} arm|arms|fuel|load missile|rocket|warhead|bomber
  verb  {A} position @weapons within|near {B}
  code  MOBILIZE.weapons A -> B
  cameo 152
  ok    "Syria aimed its missiles at Israel."                       => MOBILIZE SYR -> ISR
  no    "Syria aimed its tourism campaign at Israel's neighbours."

pattern mobilize.mine-laying
  verb  {A} lay|plant|sow|scatter mine|landmine (in|along|near|on|across|around {B})
  verb  {A} mine border|port|strait|harbour|harbor|road|coast|beach|river (of|with {B})
  code  MOBILIZE.weapons A -> B
  cameo 154
  ok    "Lithuania mined the border with Belarus."                   => MOBILIZE LTU -> ?
  no    "Lithuania mined data from its bus tickets."

pattern mobilize.air-defence
  verb  {A} activate|engage|bolster defence|defense|battery|siren|system (against|near|in|around {B})
  verb  {A} switch+on defence|defense|battery|siren|system (against|near|in|around {B})
  verb  {A} deploy|install|activate|position air|missile defence|defense|shield (in|near|against|around {B})
  code  MOBILIZE.weapons A -> B
  cameo 152
  unless mod computer|payment|immune|sound
  ok    "Jordan activated air defences near Iraq."                  => MOBILIZE JOR -> ?
  no    "The Jordanian bank activated a payment system in Iraq."

pattern mobilize.nuclear-forces
  verb  {A} put|place force|arsenal|deterrent|weapon|missile on alert|readiness
  verb  {A} raise readiness|alert of force|arsenal|deterrent|missile
  verb  {A} move|deploy|station|transfer nuclear|tactical weapon|warhead|missile (to|in|near {B})
  code  MOBILIZE.weapons A -> B
  cameo 152
  context cbrn
  ok    "Russia put its deterrent forces on alert in 2022."         => MOBILIZE RUS -> ?
  no    "The Russian clinic put its nurses on a night rota."

pattern mobilize.air-patrol
  verb  {A} begin|start|conduct|launch|resume|carry air|naval|maritime|bomber patrol|flight|sortie (over|near|off|in {B})
  verb  {A} establish|declare|enforce|impose no-fly|exclusion|defence|defense zone (over|in|around|near {B})
  noun  {A} no-fly|exclusion zone over|around|in {B}
  code  MOBILIZE.weapons A -> B
  cameo 150
  ok    "The United States enforced an exclusion zone over Iraq."   => MOBILIZE USA -> IRQ
  no    "The city enforced a parking zone near the Iraqi market."

# --- police

pattern mobilize.deploy-police
  verb  {A} deploy|dispatch|station|send|mobilise|mobilize|rush|position @police (to|in|into|on|near|along|against|at|around|outside|across {B})
  verb  {A} deploy|dispatch|station|send|mobilise|mobilize|rush police|riot|security|paramilitary officer|force|unit|personnel|agent|squad (to|in|into|on|near|along|against|at|around|outside|across {B})
  verb  {A} send|call+in @police (to|in|into|on|near|along|against|at|around|outside|across {B})
  verb  {A:cop} deploy|gather|mass|assemble to|in|around|outside|near|at|across {B}
  verb  {A} increase|boost|tighten|reinforce|heighten|strengthen security|patrol|policing|presence (in|at|around|along|near|across|on|outside {B})
  verb  {A} step|beef+up security|patrol|policing|presence (in|at|around|along|near|across|on|outside {B})
  code  MOBILIZE.police A -> B
  cameo 153
  unless mod food|online|social|job|energy|cyber|data
  ok    "Kenya deployed police officers in Kisumu."                 => MOBILIZE KEN -> ?
  ok    "Spain tightened security around the port."                 => MOBILIZE ESP -> ?
  no    "Kenya strengthened food security in dry counties."

pattern mobilize.police-deployment-noun
  noun  {A} @deployment of @police (to|in|near|at|around {B})
  noun  {A} police|security @deployment|presence|operation|buildup (in|at|around|near {B})
  noun  {A:cop} @deployment in|at|around|near|to {B}
  code  MOBILIZE.police A -> B
  cameo 153
  ok    "The deployment of riot police by Azerbaijan calmed nobody." => MOBILIZE AZE
  no    "The deployment of a parachute in Baku thrilled the crowd."

pattern mobilize.police-alert
  verb  {A:cop} be on alert|guard|standby (in|at|after {B})
  verb  {A} raise|increase|heighten terror|threat|security alert|level (in|to {B})
  verb  {A} put|place police|security|officer on alert
  code  MOBILIZE.police A -> B
  cameo 151
  ok    "France raised its security alert after the attack."        => MOBILIZE FRA -> ?
  no    "France raised a glass to the winning team."

pattern mobilize.national-guard
  verb  {A} deploy|activate|mobilise|mobilize|send|summon guard|gendarme|gendarmerie|guardsman|carabinieri|paramilitary (to|in|at|on|near|against {B})
  verb  {A} call+out guard|gendarme|gendarmerie|guardsman|carabinieri|paramilitary (to|in|at|on|near|against {B})
  verb  {A} call+up guard|gendarme|gendarmerie|guardsman|carabinieri|paramilitary (to|in|at|on|near|against {B})
  verb  {A} call+in guard|gendarme|gendarmerie|guardsman|carabinieri|paramilitary (to|in|at|on|near|against {B})
  noun  {A} @deployment|activation of guard|gendarme|gendarmerie|guardsman (to|in|at {B})
  code  MOBILIZE.police A -> B
  cameo 153
  ok    "The governor of Oregon activated the National Guard."      => MOBILIZE USA -> ?
  no    "The lock activated when the guard left in Oregon."

pattern mobilize.guard-site
  verb  {A:cop} guard|cordon|ring|surround|secure|protect {B}
  verb  {A:mil} guard|secure|ring|surround|protect building|square|station|palace|parliament|embassy|airport|port|road|border|street (of|in {B})
  code  MOBILIZE.police A -> B
  cameo 153
  unless obj victory|win|point|goal|place|deal|title
  ok    "Turkish police guarded the Armenian church in Istanbul."   => MOBILIZE TUR -> ARM
  no    "The Turkish team secured a win over Armenia."

pattern mobilize.army-on-streets
  verb  {A:mil} patrol|deploy|appear in|on|to|onto street|road|capital|square (of {B})
  verb  {A} send|order|put|bring @troops|army|military to|on|onto|into|in street|capital|city (of {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  ok    "Ecuador sent the army onto the streets of Guayaquil."      => MOBILIZE ECU -> ?
  no    "The Ecuadorian painter sent a postcard from the streets of Guayaquil."

# --- militia

pattern mobilize.militia-muster
  verb  {A:rebel} mobilise|mobilize|mass|muster|gather|regroup|assemble|deploy (in|near|on|along|around|outside|against {B})
  verb  {A:rebel} mobilise|mobilize|rally|muster|amass|deploy fighter|militia|tribesman|supporter|militant|force (in|near|against|to {B})
  verb  {A:rebel} call+up fighter|militia|tribesman|supporter|militant|force (in|near|against|to {B})
  code  MOBILIZE.militia A -> B
  cameo 150
  ok    "Houthi fighters massed near Marib."                        => MOBILIZE YEM
  no    "Houthi fighters mourned a commander near Marib."

pattern mobilize.recruit-fighters
  verb  {A:rebel} recruit|enlist|train|conscript|press {B}
  verb  {A:rebel} recruit|train|conscript|enlist fighter|child|boy|militant|youth|villager|volunteer (from|in {B})
  noun  {A:rebel} recruitment of {B}
  code  MOBILIZE.militia A -> B
  cameo 150
  ok    "Al-Shabaab recruited boys in Somalia."                     => MOBILIZE SOM -> ?
  no    "The Somali airline recruited pilots in Kenya."

pattern mobilize.arm-up
  verb  {A} take+up arm|arms|weapon (against {B})
  verb  {A} form|create|raise|establish militia|brigade|battalion|army|force (against|in {B})
  verb  {A} set+up militia|brigade|battalion|army|force (against|in {B})
  verb  {A:civ} arm|arms against {B}
  code  MOBILIZE.militia A -> B
  cameo 150
  unless mod task|work|labour|labor
  ok    "Villagers took up arms against the Malian government."     => MOBILIZE ? -> MLI
  no    "The Malian runner took up yoga against stress."

pattern mobilize.parade-militia
  verb  {A:rebel} parade|march|patrol in|through|near|across|on {B}
  verb  {A:rebel} parade|display|unveil|test|test-fire missile|rocket|drone|weapon|tank|arsenal (in|near {B})
  verb  {A:rebel} appear|arrive|converge in|on|near|outside {B}
  code  MOBILIZE.militia A -> B
  cameo 150
  unless for talk|negotiation|meeting
  ok    "Hezbollah paraded rockets in Beirut."                      => MOBILIZE LBN -> ?
  no    "Circus acrobats paraded through Beirut."

pattern mobilize.set-checkpoint
  verb  {A:rebel} set+up checkpoint|roadblock|barricade|position|camp|base (in|on|near|along {B})
  verb  {A:rebel} man|erect|establish|mount checkpoint|roadblock|barricade|position|camp|base (in|on|near|along {B})
  verb  {A:mil} set+up checkpoint|roadblock|barricade|position (in|on|near|along|around {B})
  verb  {A:mil} man|erect|establish|mount checkpoint|roadblock|barricade|position (in|on|near|along|around {B})
  code  MOBILIZE A -> B
  cameo 150
  ok    "M23 rebels set up checkpoints near Goma."                  => MOBILIZE COD
  no    "The Congolese marathon set up water points near Goma."

pattern mobilize.coup-posture
  verb  {A:mil} ring|surround|encircle palace|parliament|residence|station|headquarters|building (of|in {B})
  verb  {A} roll|move|bring|send tank|vehicle|armour|armor into|onto|to|through|near|on capital|street|city|border|square (of {B})
  verb  @tank roll|rumble into|onto|through|towards|toward street|capital|city|town|square|border (of {B})
  code  MOBILIZE.troops A -> B
  cameo 154
  ok    "Soldiers of Mali surrounded the palace in Bamako."         => MOBILIZE MLI -> ?
  no    "Gardens of Mali surrounded the old villa in Bamako."

# --- cyber and others

pattern mobilize.cyber
  verb  {A} set+up cyber|hacking command|unit|force|army|corps (against {B})
  verb  {A} create|establish|build|expand|launch cyber|hacking command|unit|force|army|corps (against {B})
  verb  {A} prepare|ready cyber|network attack|operation|weapon (against {B})
  code  MOBILIZE.weapons A -> B
  cameo 155
  context cyber
  ok    "Vietnam created a cyber unit against China."               => MOBILIZE VNM -> CHN
  no    "Vietnam created a cyber cafe near the museum."

pattern mobilize.expand-operation
  verb  {A:armed} extend|expand|widen|intensify|broaden operation|campaign|deployment to|into|in {B}
  verb  {A:armed} announce|prepare|plan operation|offensive|campaign (in|against|into {B})
  code  MOBILIZE.troops A -> B
  cameo 152
  unless mod business|rescue|relief|marketing|advertising|election|vaccination
  ok    "Nigeria announced an operation against Boko Haram."        => MOBILIZE NGA -> NGA
  no    "Nigeria announced a vaccination campaign in Kano."

pattern mobilize.troops-remain
  verb  {A} keep|maintain|retain|have|station|base @troops in|on|near|along|at {B}
  verb  {A} maintain|keep military|naval presence in|on|near|along|at {B}
  noun  {A} military|troop|troops presence in|on|near|along|at {B}
  code  MOBILIZE.troops A -> B
  cameo 154
  status ongoing
  ok    "Turkey keeps troops in Cyprus."                            => MOBILIZE TUR -> CYP status=ongoing
  no    "Turkey keeps a summer fair in Cyprus."

pattern mobilize.naval-blockade-posture
  verb  {A} encircle|ring|surround {B:state}
  verb  {A} send|dispatch|deploy fleet|flotilla|armada|group|squadron|carrier to|near|off|into|towards|toward {B}
  noun  {A} carrier|naval|fleet @deployment|movement near|off|to|in {B}
  code  MOBILIZE.weapons A -> B
  cameo 154
  ok    "Britain dispatched a fleet to the Falklands."              => MOBILIZE GBR -> ?
  no    "Britain dispatched a letter to the publisher."

pattern mobilize.evacuate-border
  verb  {A} evacuate border|frontier village|town|area (near|with {B})
  verb  {A} distribute|issue weapon|rifle|gun|arm|arms|mask to {B:civ}
  verb  {A} hand+out weapon|rifle|gun|arm|arms|mask to {B:civ}
  verb  {A} arm|arms {B:civ}
  code  MOBILIZE A -> B
  cameo 152
  unless with tool|skill|knowledge|information
  ok    "Ukraine handed out rifles to Ukrainian volunteers."         => MOBILIZE UKR
  no    "The school armed pupils with knowledge of law."

pattern mobilize.sabre-exercise-live-fire
  noun  {A} live-fire|fire @drill|exercise near|off|in|along {B}
  verb  {A} hold|conduct|stage firing|live-fire exercise|drill|practice (near|off|in|along|against {B})
  verb  {A:mil} exercise|train|drill|maneuver|manoeuvre near|off|along {B}
  code  MOBILIZE.troops A -> B
  cameo 150
  unless with *
  ok    "The Azeri army trained near the Armenian border."          => MOBILIZE AZE -> ARM
  no    "The Armenian choir rehearsed near the lake."

pattern mobilize.state-of-war-footing
  verb  {A} be on brink|verge of war (with {B})
  verb  {A} be ready for|to war|battle|combat|fight (with|against {B})
  verb  {A} stand ready to defend|fight|attack|repel|respond|strike ({B})
  code  MOBILIZE.troops A -> B
  cameo 152
  unless subj boxer|team
  ok    "Taiwan is ready for war with China."                       => MOBILIZE TWN -> CHN
  no    "The Taiwanese cake is ready for the oven."
