# ASSAULT: a deliberate act able to do grave bodily harm: combat, bombing, killing, beating, torture, abduction; attempts; intended destruction.

# --- attack in general

pattern assault.attack-armed
  verb  {A:armed} attack|assault|assail {B}
  code  ASSAULT A -> B
  cameo 190
  unless obj record|decision|policy|problem|idea|plan|law|bill|speech|report|ruling|statement|media|goal|judgment|judgement|proposal
  unless over *
  ok    "Ethiopian troops attacked Somali positions."               => ASSAULT ETH -> SOM
  ok    "A Kenyan base was attacked by al-Shabaab."                 => ASSAULT SOM -> KEN
  no    "The Kenyan general attacked the proposal on pensions."

pattern assault.attack-passive
  verb  {A} attack {B} near|in|at|outside {P:place}
  verb  {A} attack patrol|convoy|base|camp|post|checkpoint|village|village|barracks|outpost|army|police|soldier|troop|troops|position|town|ship|vessel|tanker|bus|airport|school|hospital|mosque|church|market|hotel|embassy|consulate|station (of|in|near {B})
  code  ASSAULT A -> B
  cameo 190
  unless with word|critic|criticism|zeal|gusto|enthusiasm|spoon
  ok    "Rebels of Mozambique attacked a village near Palma."       => ASSAULT MOZ -> ?
  no    "A fungus attacked the vines in Mozambique."

pattern assault.attack-noun
  noun  {A} @attack on|against|upon {B}
  noun  @attack by|from {A} (on|against {B})
  noun  {A} attack|assault|offensive in|at|near {P:place}
  verb  {A} launch|carry|mount|stage|conduct|make|begin|execute|unleash|open|perpetrate|commit @attack (on|against|in|at|near|into {B})
  verb  {A} go on offensive (against|in {B})
  code  ASSAULT A -> B
  cameo 190
  unless mod hunger|general|labour|labor|rail|dock|teacher|heart|panic|verbal|scathing|stinging|blistering|withering|extraordinary|bitter|asthma|cyber|hacker|hacking|phishing|ransomware|charm|political|twitter|personal|legal|marketing|sales|title|anxiety
  ok    "The Taliban attack on the Afghan base lasted two hours."   => ASSAULT AFG -> AFG
  ok    "Ukraine launched an offensive against Russia in June."     => ASSAULT UKR -> RUS
  no    "A heart attack killed the Afghan poet."

pattern assault.come-under-attack
  verb  {B} come|be under attack|fire|bombardment|shelling|assault (from|by {A})
  verb  {B} face|suffer|sustain|endure attack|assault|bombardment|shelling|offensive (from|by {A})
  code  ASSAULT A -> B
  cameo 190
  unless for *
  unless over *
  unless mod heart|panic|friendly
  ok    "The Malian camp came under attack on Friday."              => ASSAULT ? -> MLI
  ok    "A Congolese camp came under fire from Rwanda."              => ASSAULT RWA -> COD
  no    "The Malian budget came under fire for its many holes."

pattern assault.target
  verb  {A:armed} target|pound|pummel|batter {B}
  verb  {A:armed} hit|strike {B}
  verb  {A:armed} hit|strike|target|pound base|position|building|depot|convoy|camp|house|hospital|school|village|town|city|target|airport|port|refinery|tank|headquarters|ship|tanker|bridge|plant|factory|market (of|in|near|at {B})
  code  ASSAULT A -> B
  cameo 190
  unless obj deal|agreement|accord|balance|pose|chord|note|bargain|tone|record|low|high|snag|headline|inflation|growth|market|truce|customer|voter|audience|compromise
  unless with sanction|tariff|fine|duty|penalty|levy|restriction
  ok    "Israel struck a Syrian base near Homs."                    => ASSAULT ISR -> SYR
  ok    "Ukrainian forces hit a Russian depot."                     => ASSAULT UKR -> RUS
  no    "Israel struck a deal with a Syrian trader."

pattern assault.strike-noun
  noun  {A:armed} strike on|against|at|in {B}
  noun  strike by {A:armed} (on|against {B})
  noun  military|retaliatory|precision|preemptive|cross-border|surgical strike (on|against {B})
  code  ASSAULT A -> B
  cameo 190
  unless mod hunger|general|rail|pilot|teacher|labor|labour|air|drone|missile|transport|doctor|bird
  ok    "A Turkish strike on Kurdish fighters hit a truck."         => ASSAULT TUR -> ?
  no    "A rail strike in Turkey stranded the commuters."

pattern assault.retaliate
  verb  {A:armed} retaliate (against|at {B})
  verb  {A:armed} hit|strike+back (against|at {B})
  verb  {A:armed} counterattack|counter-attack ({B})
  noun  {A} retaliation|reprisal|counterattack|counteroffensive|counter-offensive against|on {B}
  code  ASSAULT A -> B
  cameo 190
  unless with sanction|tariff|ban|levy|duty|expulsion
  ok    "Pakistan retaliated against India within a day."           => ASSAULT PAK -> IND
  no    "Pakistan retaliated with a tariff on Indian cotton."

pattern assault.invade
  verb  {A} invade|overrun {B}
  verb  {A:armed} invade
  noun  {A} invasion of {B}
  noun  invasion of {B} by {A}
  code  ASSAULT A -> B
  cameo 190
  context military
  unless subj plant|weed|insect|species|fan|tourist|alga
  unless mod pitch|home
  unless obj privacy|pitch|space
  ok    "Iraq invaded Kuwait in 1990."                              => ASSAULT IRQ -> KWT
  ok    "The American invasion of Panama ended in weeks."           => ASSAULT USA -> PAN
  no    "Iraqi fans invaded the pitch in Kuwait."

pattern assault.storm-armed
  verb  {A:armed} storm|assault|raid {B}
  verb  {A:armed} break|burst|fight|push into|through {B}
  verb  {A:armed} launch|stage|conduct raid|incursion (on|into|against {B})
  noun  {A:armed} raid|incursion|assault on|into|against {B}
  code  ASSAULT A -> B
  cameo 190
  unless subj police|customs|officer|inspector|fan
  ok    "Commandos of Israel stormed a Turkish ship."               => ASSAULT ISR -> TUR
  no    "The Turkish singer stormed the charts."

pattern assault.capture-territory
  verb  {A:armed} capture|recapture|retake|overrun|conquer|seize|take {B:place}
  verb  {A:armed} capture|recapture|retake|seize|overrun|take|liberate town|city|village|hill|base|airport|airfield|camp|territory|mosque|building|area|compound|headquarters|square|checkpoint|position|fort|district|province|crossing|post|ground|stronghold|suburb|bridge|region|oilfield|port (of|from|in|near {B})
  noun  {A} capture|recapture|seizure|conquest|liberation of {B:place}
  noun  fall|capture of {B:place} to|by {A:armed}
  code  ASSAULT A -> B
  cameo 190
  context territory
  unless obj eye|attention|imagination|gold|medal|title|seat|vote|place|part|time|office|lead
  ok    "Azeri troops captured the town in 2020."                    => ASSAULT AZE -> ?
  ok    "M23 rebels captured the town from the Congolese army."     => ASSAULT COD -> COD
  no    "Azeri photographers captured the attention of Baku."

pattern assault.drive-out
  verb  {A:armed} drive|push|force|flush|chase|dislodge|repel|repulse|rout|expel|eject {B:armed} (out|from|of {P})
  verb  {A:armed} beat+back {B:armed} (out|from|of {P})
  verb  {A:armed} drive|push {B:armed}
  verb  {A:armed} force+out {B:armed}
  verb  {A:armed} drive|chase|force|sweep|oust {B:gov} out|from|of {P:place}
  verb  {A:armed} repel|repulse attack|assault|offensive|incursion|invasion|advance (by|from|of {B})
  verb  {A:armed} beat+back attack|assault|offensive|incursion|invasion|advance (by|from|of {B})
  verb  {A:armed} fend+off attack|assault|offensive|incursion|invasion|advance (by|from|of {B})
  verb  {A:armed} defeat|vanquish|rout|annihilate {B:armed}
  verb  {A:armed} wipe+out {B:armed}
  code  ASSAULT A -> B
  cameo 190
  unless obj plane|aircraft|airliner|jet|ship|vessel|flight
  unless in final|semifinal|match|election|vote|court|tournament|cup|game
  ok    "Somali troops drove al-Shabaab out of Beledweyne."         => ASSAULT SOM -> SOM
  no    "Somalia defeated Djibouti in the match."

pattern assault.fight
  verb  {A:armed} fight|battle|combat {B:armed}
  verb  {A:armed} fight|battle against|with {B:armed}
  verb  {A:armed} engage {B:armed}
  verb  {A:armed} wage|fight war|battle|campaign|insurgency|rebellion|jihad|offensive (against|in|on|with {B})
  code  ASSAULT A -> B
  cameo 190
  unless against|on corruption|poverty|disease|fire|crime|drug|covid|inflation|pandemic
  unless obj fire|blaze|corruption|poverty|disease|crime|inflation|covid|election|flame
  ok    "Turkey waged a campaign against Kurdish rebels."           => ASSAULT TUR -> ?
  ok    "Congolese soldiers fought M23."                            => ASSAULT COD -> COD
  no    "Turkish firefighters battled a blaze near Izmir."

pattern assault.fight-in
  verb  {A:armed} fight in|near|at|around|inside {P:place}
  verb  {A:armed} fight alongside|with {P}
  code  ASSAULT A
  cameo 190
  unless for title|belt|medal
  ok    "Russian troops are fighting in Ukraine."                   => ASSAULT RUS
  no    "A Russian boxer will fight in Kazakhstan for the title."

pattern assault.clash
  verb  {A:armed} clash|skirmish (with {B})
  verb  {A} clash with {B:armed}
  verb  {A:armed} battle with {B}
  noun  {A} @clash with {B}
  noun  @clash between {A} and {B}
  noun  @clash in|near|at|around|along|outside {P:place}
  verb  @clash erupt|flare|rage|resume|intensify|spread|continue|occur (in|near|around {P})
  verb  @clash break+out (in|near|around {P})
  code  ASSAULT A + B
  cameo 190
  unless over budget|policy|bill|law|plan|word
  ok    "Indian soldiers clashed with Chinese troops in 2020."      => ASSAULT IND + CHN
  ok    "Clashes between Armenia and Azerbaijan left ten dead."     => ASSAULT ARM + AZE
  no    "The Indian minister clashed over the budget in parliament."

pattern assault.fighting-noun
  noun  fighting|combat|hostility|war|warfare|conflict|battle between {A} and {B}
  noun  {A} war|fight|battle|insurgency|rebellion|campaign against|on|with {B:armed}
  noun  civil war in {P:place}
  noun  {A} war in|on|against {B:place}
  verb  @fighting erupt|flare|rage|resume|intensify|escalate|spread|continue (in|between|near|around {A})
  verb  @fighting break+out (in|between|near|around {A})
  code  ASSAULT A + B
  cameo 190
  unless mod trade|price|turf|bidding|legal|tariff|star|cold|world|culture|currency|word
  ok    "The war between Iran and Iraq lasted eight years."         => ASSAULT IRN + IRQ
  ok    "The fighting between Sudan and South Sudan lasted a week."  => ASSAULT SDN + SSD
  no    "A price war between Iranian and Iraqi bakers helped shoppers."

pattern assault.be-at-war
  verb  {A} be at war with {B}
  verb  {A} go to|into war with|against|over {B}
  verb  {A} be in conflict|war with {B}
  code  ASSAULT A + B
  cameo 190
  context military
  unless on|with litter|word|nature|rat|corruption
  ok    "Ethiopia was at war with Eritrea until 2000."              => ASSAULT ETH + ERI
  no    "The Ethiopian gardener was in dispute with rats."

pattern assault.exchange-fire
  verb  {A} exchange|trade fire|gunfire|shot|blow|missile|shelling|strike|rocket|salvo (with|across|over {B})
  noun  exchange of fire|gunfire|shot|strike|rocket between {A} and {B}
  noun  firefight|gunfight|gunbattle|shootout|skirmish between {A} and {B}
  noun  {A} firefight|gunfight|gunbattle|shootout|skirmish with {B}
  code  ASSAULT.firearms A + B
  cameo 193
  unless mod penalty
  ok    "Thai soldiers exchanged fire with Cambodian troops."       => ASSAULT THA + KHM
  ok    "A firefight between Israel and Lebanon lasted an hour."    => ASSAULT ISR + LBN
  no    "Thailand won the penalty shootout against Cambodia."

pattern assault.violate-ceasefire
  verb  {A} violate|break|breach ceasefire|truce|cease-fire|armistice (in|with {B})
  noun  {A} violation|breach of ceasefire|truce|cease-fire|armistice
  noun  ceasefire|truce violation|breach by|of {A}
  code  ASSAULT A -> B
  cameo 196
  ok    "Azerbaijan violated the ceasefire in Karabakh."            => ASSAULT AZE -> ?
  no    "The Azeri driver violated the speed limit in Baku."

pattern assault.resume-hostilities
  verb  {A:armed} resume|renew|begin|launch|open|continue|intensify hostility|operation|offensive|campaign|bombardment|fighting|assault (against|in|on {B})
  verb  {A:armed} step+up hostility|operation|offensive|campaign|bombardment|fighting|assault (against|in|on {B})
  noun  {A} military|ground|counterinsurgency|antiterror operation|campaign|offensive (against|in|on {B})
  noun  {A:armed} operation|offensive|advance|onslaught against|on {B}
  code  ASSAULT A -> B
  cameo 190
  unless subj police|officer|detective
  unless mod police|rescue|relief|business|election|sales|advertising|marketing|cleanup|airport|mining|train|peacekeeping
  ok    "The Turkish military operation in Syria displaced thousands." => ASSAULT TUR -> SYR
  no    "The Turkish rescue operation in Syria saved a child."

pattern assault.ambush
  verb  {A} ambush|waylay {B}
  noun  {A} ambush of|on|against {B}
  noun  ambush by {A} (on|of|against {B})
  verb  {A} lay|set|spring ambush (for|on|against {B})
  code  ASSAULT A -> B
  cameo 190
  ok    "Rebels in Mali ambushed a German patrol."                  => ASSAULT ? -> DEU
  no    "Reporters ambushed by rain ran into a German cafe."

# --- killing

pattern assault.kill
  verb  {A:armed} kill|slay|slaughter|butcher|massacre {B}
  verb  {A} kill {B:person}
  code  ASSAULT A -> B
  unless subj cancer|disease|virus|storm|flood|earthquake|accident|crash|cholera|heat|cold|avalanche|fire|poverty|landslide|train|ebola|malaria
  unless in accident|crash|earthquake|flood|storm|fire|collision|landslide|avalanche|stampede
  unless by flood|storm|earthquake|cholera|lightning|avalanche|landslide|disease
  unless obj bill|time|proposal|deal|weed|plan|plant|pain|bug
  ok    "Israeli soldiers killed two Egyptian border guards."       => ASSAULT ISR -> EGY
  ok    "Three Turkish engineers were killed by al-Shabaab."        => ASSAULT SOM -> TUR
  no    "Two Turkish climbers were killed in an avalanche."

pattern assault.killing-noun
  noun  {A} killing|slaying|murder of {B}
  noun  {A} slaughter of {B:person}
  noun  killing|slaying|murder|slaughter of {B} by {A}
  noun  {B:person} killing|murder|assassination|death by {A}
  code  ASSAULT.targeted A -> B
  cameo 186
  ok    "The killing of a Turkish envoy in Ankara shocked Moscow."  => ASSAULT ? -> TUR
  no    "The slaughter of sheep fell by a tenth."

pattern assault.murder
  verb  {A} murder|assassinate|behead|lynch|decapitate {B}
  verb  {A} stone|hack|burn|beat|stab {B} to|into death
  code  ASSAULT.targeted A -> B
  cameo 186
  unless obj song|language|ball|tune
  ok    "Two Spanish nuns were murdered in Ecuador."                => ASSAULT ? -> ESP
  ok    "Gunmen assassinated the Haitian president."                => ASSAULT ? -> HTI
  no    "The Spanish karaoke guest murdered a love song."

pattern assault.assassination
  noun  {A} assassination|murder|beheading|lynching of {B}
  noun  assassination|murder of {B} by {A}
  noun  {B} assassination|murder
  noun  attempt on life of {B}
  noun  assassination attempt on|against {B}
  verb  {A} attempt|try to assassinate|kill|murder|poison {B}
  code  ASSAULT.targeted A -> B
  cameo 185
  unless mod character
  ok    "The assassination of the Lebanese premier led to an inquiry." => ASSAULT ? -> LBN
  no    "The Lebanese press spoke of character assassination."

pattern assault.execute
  verb  {A} execute|hang|behead|crucify|guillotine|electrocute {B:person}
  verb  {A} execute {B:civ}
  verb  {A} put {B} to|into death
  noun  {A} execution|hanging|beheading of {B}
  noun  execution of {B} by {A}
  code  ASSAULT.targeted A -> B
  context human_rights
  unless obj plan|order|warrant|contract|move|strategy|play|picture|painting|program|code|will|step
  ok    "Saudi Arabia executed two Yemeni men on Sunday."           => ASSAULT SAU -> YEM
  ok    "The execution of an Iranian prisoner drew protests."        => ASSAULT ? -> IRN
  no    "The Saudi dancers executed the difficult plan well."

pattern assault.massacre
  verb  {A} massacre|exterminate|annihilate|slaughter {B}
  verb  {A} gun|mow+down {B}
  noun  {A} massacre|genocide|extermination|slaughter of|against {B}
  noun  massacre|genocide of {B} by {A}
  noun  massacre|genocide in|at {P:place}
  verb  {A} commit|perpetrate|carry massacre|genocide|atrocity (against|of|in {B})
  code  ASSAULT.targeted A -> B
  cameo 202
  context human_rights
  unless subj team|side
  ok    "Serb forces massacred Bosnian men in 1995."                => ASSAULT ? -> BIH
  ok    "The massacre of Timorese students shocked Portugal."       => ASSAULT ? -> TLS
  no    "The Bosnian team massacred its rival by nine goals."

pattern assault.ethnic-cleansing
  noun  {A} ethnic cleansing of|against|in {B}
  noun  cleansing of {B} by {A}
  verb  {A} cleanse {B} (of|from {P})
  code  ASSAULT A -> B
  cameo 203
  context religion_ethnicity territory
  unless mod skin|facial|colon
  ok    "The ethnic cleansing of Georgian villagers began in 1992." => ASSAULT ? -> GEO
  no    "A Georgian spa offers facial cleansing with clay."

pattern assault.wound
  verb  {A} wound|injure|maim|hurt {B:person}
  verb  {A:armed} wound|injure|maim {B}
  verb  {A} leave {B} dead|wounded|injured
  verb  {A} kill|wound|injure @victims (of|from {B})
  code  ASSAULT A -> B
  unless in accident|crash|earthquake|flood|storm|collision|match|game|training|fall|derailment|landslide
  unless obj knee|ankle|leg|hamstring|shoulder|pride|feeling|wrist
  ok    "Israeli police wounded a Palestinian teenager in Jenin."   => ASSAULT ISR -> PSE
  no    "The Israeli midfielder injured his knee in training."

pattern assault.claim-lives
  verb  @attack kill|wound|injure|hit|target|claim|leave {B}
  verb  @attack claim life (of|in {B})
  verb  {B} die in|from|during @attack|shelling|bombardment|fighting|clash|airstrike|bombing|gunfire|massacre
  verb  {B} be kill|wound|injure in|by @attack|shelling|bombardment|fighting|clash|airstrike|bombing|gunfire
  code  ASSAULT A -> B
  unless mod heart|panic|asthma|shark
  ok    "An attack killed nine Nigerian farmers."                   => ASSAULT ? -> NGA
  ok    "Five Chinese workers died in the attack near Karachi."     => ASSAULT ? -> CHN
  no    "Two Nigerian swimmers died in rough water."

# --- firearms

pattern assault.open-fire
  verb  {A} open fire (on|at|against {B})
  verb  {A} fire on|upon|at {B}
  verb  {A} fire shot|round|bullet|ammunition (at|on|into|against {B})
  code  ASSAULT.firearms A -> B
  cameo 193
  unless with missile|rocket|artillery
  unless obj question|warning|starter|volley
  ok    "Indian guards opened fire on Bangladeshi villagers."       => ASSAULT IND -> BGD
  ok    "Iranian police fired at protesters in Zahedan."            => ASSAULT IRN -> ?
  no    "Reporters fired questions at the Iranian coach."

pattern assault.shoot
  verb  {A} shoot {B}
  verb  {A} gun+down {B}
  verb  {A} shoot at {B}
  verb  {A} shoot {B} dead
  noun  {A} shooting of {B}
  noun  shooting of {B} by {A}
  noun  {A} shooting (in|at|near {P})
  code  ASSAULT.firearms A -> B
  cameo 193
  unless obj film|scene|video|movie|photo|picture|documentary|ball|basket|penalty|episode|goal|footage|pool
  unless mod film|photo|movie|sport|target|clay
  ok    "Kenyan police shot a Somali trader in Eastleigh."          => ASSAULT KEN -> SOM
  ok    "The shooting of a Mexican mayor alarmed the town."          => ASSAULT ? -> MEX
  no    "The Kenyan director shot a film in Somalia."

pattern assault.gunmen
  verb  @gunman kill|attack|shoot|storm|ambush|raid|wound|murder|assassinate|spray|target {B}
  verb  @gunman open fire (on|at|in {B})
  noun  sniper|gun|rifle|machine-gun attack|fire (on|at|against {B})
  noun  {A} gunfire (at|on {B})
  code  ASSAULT.firearms A -> B
  cameo 193
  unless subj attacker
  ok    "Gunmen stormed a Chinese restaurant in Kabul."             => ASSAULT ? -> CHN
  no    "Gunmen in old films wear black hats."

pattern assault.drive-by
  noun  mass|drive-by|school shooting (in|at|near {P})
  noun  shooting at|in {P:place}
  verb  {A} riddle {B} with bullet|gunfire
  verb  {A} spray {B} with bullet|gunfire
  code  ASSAULT.firearms A -> B
  cameo 193
  ok    "Gunmen riddled a Serbian minister's car with bullets."      => ASSAULT ? -> SRB
  unless mod film|movie|video|trap|clay|photo
  no    "A film crew in Belgrade closed the street."

pattern assault.shoot-down
  verb  {A} shoot|bring+down plane|jet|helicopter|drone|aircraft|missile|warplane|airliner|rocket|balloon (of|from {B})
  verb  {A} down plane|jet|helicopter|drone|aircraft|missile|warplane|airliner|rocket|balloon (of|from {B})
  verb  {A} shoot+down {B}
  verb  {A} intercept missile|rocket|drone (of|from|by {B})
  noun  {A} downing|shootdown|shooting-down of {B}
  code  ASSAULT.heavy-weapons A -> B
  cameo 195
  ok    "Turkey shot down a Russian jet in 2015."                   => ASSAULT TUR -> RUS
  no    "Turkey brought down the price of Russian wheat."

# --- explosives

pattern assault.bomb
  verb  {A} bomb|firebomb|car-bomb {B}
  verb  {A} plant|detonate|explode|trigger|lay|place|throw bomb|explosive|device|mine|grenade|ied|charge (at|in|near|outside|under|on {B})
  verb  {A} set+off bomb|explosive|device|mine|grenade|ied|charge (at|in|near|outside|under|on {B})
  verb  {A} blow+up {B}
  code  ASSAULT.explosives A -> B
  cameo 183
  unless obj balloon|tyre|tire|photo|picture|kiss|mattress
  unless at box|office
  ok    "Rebels blew up a Colombian pipeline."                      => ASSAULT ? -> COL
  ok    "Libya bombed a Chadian village in 1987."                   => ASSAULT LBY -> TCD
  no    "The Colombian comedy bombed at the box office."

pattern assault.bombing-noun
  noun  {A} bombing of|in|on|at|against {B}
  noun  bombing of {B} by {A}
  noun  bomb|grenade|mine|landmine|ied|arson|firebomb|car-bomb attack|blast|explosion (on|in|near|at|outside|against {B})
  noun  {A} bomb attack (on|against|in|at {B})
  noun  car|roadside|truck|market|church|mosque bombing|bomb (in|near|at|on|outside {P})
  code  ASSAULT.explosives A -> B
  cameo 183
  ok    "The bombing of a Turkish mosque angered Ankara."            => ASSAULT ? -> TUR
  ok    "A grenade attack on the Polish consulate hurt nobody."     => ASSAULT ? -> POL
  no    "A photo bombing by a seal amused Polish tourists."

pattern assault.bomb-explodes
  verb  @bomb explode|detonate|rip|tear|kill|wound|injure|hit|strike|go|target|rock|shake (in|at|near|outside|through|under|on|inside {B})
  verb  @bomb go+off (in|at|near|outside|under|on {B})
  verb  @bomb kill|wound|injure|hit|strike|target|rock|destroy|damage {B}
  noun  bomb|suicide|ied explosion|blast (in|at|near|outside|on {P})
  code  ASSAULT.explosives A -> B
  cameo 183
  unless subj photo|news
  ok    "A car bomb exploded near a Pakistani checkpoint."          => ASSAULT ? -> PAK
  ok    "A roadside mine killed six Malian soldiers."               => ASSAULT ? -> MLI
  no    "The stock of the Pakistani firm exploded in value."

pattern assault.explosion-noun
  noun  explosion|blast in|at|near|outside {P:place}
  verb  @explosion rock|hit|rip|tear|shake|kill|wound|injure|strike (through {B})
  verb  @explosion kill|wound|injure|hit|damage|rock {B}
  code  ASSAULT.explosives A -> B
  cameo 183
  unless mod gas|population|cambrian|boiler|volcanic|mine|accidental|factory|refinery
  ok    "A blast near Kabul wounded four Afghan policemen."         => ASSAULT ? -> AFG
  no    "A gas explosion in Kabul was caused by an old pipe."

pattern assault.suicide
  verb  {A} blow {B} up
  noun  {A} suicide attack|bombing|bomb|blast (on|at|in|near|against|outside {B})
  noun  suicide bomber (in|at|near {P})
  verb  @suicide kill|attack|target|strike|hit|detonate|blow|wound|injure|ram {B}
  verb  {A} ram car|truck|vehicle|lorry (into {B})
  verb  {A} detonate vest|belt (in|at|near|among {B})
  code  ASSAULT.suicide-attack A -> B
  cameo 1831
  ok    "A suicide bomber attacked an Iraqi checkpoint."             => ASSAULT
  ok    "A suicide attack on a Turkish base failed."                => ASSAULT ? -> TUR
  no    "A suicide hotline opened in Iraq."

# --- aerial, drone, heavy weapons

pattern assault.airstrike
  noun  {A} @airstrike (on|against|at|in|near {B})
  noun  @airstrike by {A} (on|against|in {B})
  noun  {A} air|aerial|bombing|warplane strike|raid|attack|campaign|bombardment|assault (on|against|in|near {B})
  verb  {A} launch|carry|conduct|stage|perform @airstrike (on|against|in|near {B})
  verb  @airstrike kill|hit|wound|injure|target|destroy|pound|strike|flatten {B}
  code  ASSAULT.aerial A -> B
  cameo 195
  ok    "A Saudi airstrike on a Yemeni market killed dozens."       => ASSAULT SAU -> YEM
  ok    "The United States conducted airstrikes in Somalia."        => ASSAULT USA -> SOM
  no    "The air fleet of Somalia is small."
  unless mod siren

pattern assault.bomb-from-air
  verb  {A:mil} bomb|strafe|bombard|dive-bomb|carpet-bomb|napalm {B}
  verb  {A} drop bomb|munition|napalm (on|over|in|near {B})
  verb  @warplane bomb|strike|attack|pound|hit|strafe|bombard|target|raid|kill {B}
  verb  {A} bomb {B} from air
  code  ASSAULT.aerial A -> B
  cameo 195
  unless with letter|call|message|question|request
  ok    "Myanmar's air force bombed a Kachin village."              => ASSAULT MMR -> ?
  ok    "Syrian warplanes struck Aleppo."                           => ASSAULT SYR -> SYR
  no    "Fans bombarded the Syrian singer with letters."

pattern assault.drone-strike
  noun  {A} drone|uav|unmanned strike|attack|raid|assault|bombing (on|against|in|near|at {B})
  noun  drone strike|attack by {A} (on|against|in {B})
  verb  {A} launch|fire|fly|send|use drone (at|on|against|into|toward|towards {B})
  verb  @drone hit|strike|attack|target|kill|crash|wound|destroy|damage|slam {B}
  verb  {A} attack|strike|hit|target {B} with|by drone|uav
  code  ASSAULT.drone A -> B
  cameo 1952
  unless obj light|music|camera
  ok    "A Turkish drone strike killed a Kurdish commander."        => ASSAULT TUR -> ?
  ok    "Ukraine launched drones at a Russian airfield."             => ASSAULT UKR -> RUS
  no    "Moscow held a drone show above the river."

pattern assault.shell
  verb  {A} shell|mortar|bombard {B}
  noun  {A} @shelling (of|on|against|in|near|at {B})
  noun  @shelling of|on {B} by {A}
  verb  @shelling kill|hit|wound|injure|destroy|damage|strike|pound {B}
  verb  {A} rain|lob|fire shell|mortar|artillery (on|at|into|against {B})
  code  ASSAULT.heavy-weapons A -> B
  cameo 194
  unless obj pea|nut|egg|shrimp|bean|peanut
  unless with letter|call|message|question|request|email|offer
  ok    "Thailand shelled a Cambodian village."                     => ASSAULT THA -> KHM
  ok    "The Russian shelling of Kherson killed two nurses."         => ASSAULT RUS
  no    "The Thai cook shelled peas for lunch."

pattern assault.fire-missile
  verb  {A} fire|launch|lob|rain|unleash|shoot missile|rocket|projectile|salvo|barrage|shell|torpedo|mortar (at|into|on|against|toward|towards|onto|over {B})
  verb  @missile hit|strike|kill|land|slam|destroy|damage|target|wound|crash|fall (in|on|near|into {B})
  verb  @missile hit|strike|kill|destroy|damage|wound|injure {B}
  code  ASSAULT.heavy-weapons A -> B
  cameo 194
  unless into space|orbit|sea|water|ocean|air
  unless to space|orbit
  ok    "Hamas fired rockets at Israel."                            => ASSAULT PSE -> ISR
  ok    "A missile hit a Polish farm in 2022."                      => ASSAULT ? -> POL
  no    "North Korea fired a missile into the sea."

pattern assault.missile-attack
  noun  {A} missile|rocket|mortar|artillery|tank strike|attack|barrage|assault|bombardment|fire|raid|salvo (on|against|at|in|into|near {B})
  noun  missile|rocket|mortar|artillery strike|attack|barrage|fire by|from {A} (on|against|in {B})
  noun  barrage|volley|salvo|hail of missile|rocket|shell|fire|mortar (from|by|on|at|against {B})
  code  ASSAULT.heavy-weapons A -> B
  cameo 194
  ok    "An Iranian missile strike on an Iraqi base hurt troops."   => ASSAULT IRN -> IRQ
  ok    "A rocket attack in Sderot wounded an Israeli woman."       => ASSAULT ? -> ?
  no    "Rocket salad with cheese is sold in Sderot."

pattern assault.tank-attack
  verb  @tank attack|shell|fire|crush|overrun|storm|hit|open (on|at|into {B})
  verb  @tank attack|shell|crush|overrun|storm|hit {B}
  noun  {A} ground|land|armoured|armored|amphibious offensive|assault|invasion|attack|incursion|operation (on|into|against|in {B})
  code  ASSAULT.heavy-weapons A -> B
  cameo 194
  ok    "The Israeli ground offensive in Gaza began in October."    => ASSAULT ? -> PSE
  no    "A ground fault in Gaza dimmed the lamps."

pattern assault.sink-ship
  verb  {A:armed} sink|torpedo|scuttle {B}
  verb  {A:armed} sink|torpedo ship|vessel|boat|frigate|corvette|cruiser|submarine|warship|tanker|trawler (of|from|off|in {B})
  verb  {A:armed} ram ship|vessel|boat|trawler (of|from {B})
  verb  {A:armed} ram {B}
  noun  {A} sinking|ramming of {B} (by {A})
  code  ASSAULT A -> B
  cameo 190
  unless obj putt|basket|shot|fund|money|plan|bid|well|deal|bill
  unless in storm|sea|typhoon
  ok    "Ukraine sank a Russian frigate."                           => ASSAULT UKR -> RUS
  no    "The Russian golfer sank a long putt."

# --- torture, beating, sexual, primitive

pattern assault.torture
  verb  {A} torture|waterboard|mutilate|flog|brutalise|brutalize {B}
  noun  {A} torture|flogging|mistreatment|ill-treatment of {B}
  noun  torture|mistreatment of {B} by {A}
  verb  {A} subject {B} to|into torture|beating|abuse|ill-treatment|cruelty
  code  ASSAULT.torture A -> B
  cameo 1822
  context human_rights
  unless obj metaphor|syntax|defence|defense|logic
  ok    "Syrian guards tortured a Jordanian driver."                => ASSAULT SYR -> JOR
  ok    "The torture of two Belarusian students was filmed."        => ASSAULT ? -> BLR
  no    "The Jordanian winger tortured the defence all evening."

pattern assault.abuse-detainees
  verb  {A:armed} abuse|mistreat|maltreat|humiliate {B}
  noun  {A} abuse|maltreatment of detainee|prisoner|inmate
  code  ASSAULT.torture A -> B
  cameo 1822
  context human_rights
  unless obj trust|office|drug|alcohol|power|system|position|privilege|loophole
  ok    "American guards abused Iraqi prisoners in 2003."           => ASSAULT USA -> IRQ
  no    "The American mayor abused the trust of voters."

pattern assault.beat
  verb  {A:armed} beat|batter|club|kick|punch|thrash|whip|cane|bludgeon|manhandle|slap {B}
  verb  {A:armed} beat+up {B}
  verb  {A} beat|club|kick|punch|thrash|whip|bludgeon|slap {B:civ}
  verb  {A} beat {B} with baton|stick|rod|club|bat|truncheon|rifle|fist|cable|iron
  noun  {A} beating|caning|thrashing|mugging of {B}
  code  ASSAULT.beat A -> B
  cameo 182
  unless by point|goal|run|wicket|vote|margin
  unless in final|semifinal|match|election|vote|game|cup|tournament|race|qualifier|runoff|playoff
  unless obj record|odds|expectation|rival|forecast|egg|inflation|champion
  ok    "Russian guards beat a Ukrainian prisoner."                 => ASSAULT RUS -> UKR
  ok    "Two Indian students were beaten up in Melbourne."          => ASSAULT ? -> IND
  no    "Russian players beat a Ukrainian side in the final."

pattern assault.assault-person
  verb  {A} assault|attack|mob|maul {B:person}
  verb  {A} rough+up {B:person}
  verb  {A} set+upon {B:person}
  noun  {A} physical|violent|brutal assault|attack on|against {B}
  code  ASSAULT A -> B
  cameo 182
  unless subj dog|bear|lion|shark|tiger|crocodile|bull|critic
  ok    "A crowd assaulted two Dutch reporters."                    => ASSAULT ? -> NLD
  no    "A dog attacked two Dutch joggers."

pattern assault.sexual
  verb  {A} rape|gang-rape|molest|sodomise|sodomize {B}
  noun  {A} rape|gang-rape|molestation of {B}
  noun  rape of {B} by {A}
  noun  {A} sexual assault|abuse|violence on|of|against {B}
  verb  {A} assault {B} sexually
  code  ASSAULT.sexual A -> B
  cameo 1821
  context gender
  ok    "Eritrean soldiers raped women in Tigray."                  => ASSAULT ERI -> ?
  ok    "The rape of a Yazidi girl was documented in Iraq."         => ASSAULT ? -> ?
  no    "Fields of rape bloom yellow in May."

pattern assault.stab
  verb  {A} stab|knife|slash|hack|spear|machete {B}
  noun  {A} stabbing|knifing of {B}
  noun  {A} knife|machete|axe|sword|acid attack|assault (on|against|in|at {B})
  noun  stabbing in|at|near {P:place}
  verb  {A} attack|kill|wound {B} with knife|machete|axe|sword|spear|acid|hammer
  code  ASSAULT.primitive A -> B
  cameo 182
  unless obj price|budget|cost|job|rate|spending|forecast|tax
  ok    "A man stabbed a Polish nurse in London."                   => ASSAULT ? -> POL
  ok    "A knife attack on Chinese miners left three wounded."      => ASSAULT ? -> CHN
  no    "The Polish airline slashed prices to London."

pattern assault.arson
  verb  {A:armed} burn|torch|raze|incinerate {B}
  verb  {A:armed} burn+down {B}
  verb  {A:armed} set fire to|on {B}
  verb  {A:armed} set {B} on fire
  verb  {A} burn {B} alive
  noun  {A} arson attack|arson (on|against|of|in {B})
  noun  burning|torching of {B} (by {A:armed})
  code  ASSAULT.primitive A -> B
  cameo 182
  unless obj calorie|fuel|candle|coal|gas|wood|incense|flag|oil|midnight
  ok    "Sudanese militiamen burned villages in Darfur."            => ASSAULT SDN -> ?
  ok    "An arson attack on a Greek camp drove families out."       => ASSAULT ? -> GRC
  no    "The Sudanese power plant burns oil in summer."

pattern assault.stone
  verb  {A:armed} stone|pelt {B:person}
  verb  {A} stone {B} to|into death
  verb  {A} throw|hurl molotov|cocktail|firebomb|petrol|acid (at|on|into {B})
  noun  {A} stoning of {B}
  code  ASSAULT.primitive A -> B
  cameo 182
  ok    "Gunmen hurled acid at the Danish consul."                   => ASSAULT ? -> DNK
  no    "The Danish cherries were stoned with a knife."

pattern assault.vehicle-ramming
  verb  {A} drive|plough|plow|ram|crash|steer car|truck|vehicle|van|lorry into|at|through crowd|pedestrian|market|people
  noun  {A} car-ramming|vehicle-ramming|ramming attack (on|in|at|against {B})
  verb  {A} ram {B:civ}
  verb  {A} mow+down {B:civ}
  verb  {A} run+over {B:civ}
  code  ASSAULT A -> B
  cameo 1832
  unless in accident|fog
  ok    "A truck attack in Nice led Tunisia to mourn; a man drove a lorry into a crowd." => ASSAULT ?
  no    "A baker drove a van into the garage."

pattern assault.poison
  verb  {A} poison {B:person}
  noun  {A} poisoning of {B:person}
  noun  poisoning of {B:person} by {A}
  code  ASSAULT.unconventional A -> B
  cameo 180
  unless mod food|alcohol|lead|mushroom
  unless obj well|soil|river|dog|atmosphere|air
  ok    "Russian agents poisoned a Bulgarian journalist."                 => ASSAULT RUS -> BGR
  no    "Food poisoning sent Russian pupils to the clinic."

pattern assault.chemical
  noun  {A} chemical|gas|sarin|chlorine|biological|nerve-agent|anthrax|novichok attack|strike|assault (on|in|against|at|near {B})
  verb  {A} gas {B}
  verb  {A} use|drop|release weapon|gas|sarin|chlorine|agent|anthrax|phosphorus (against|on|in|over {B})
  noun  {A} use of weapon|gas|sarin|chlorine|phosphorus (against|on|in {B})
  code  ASSAULT.unconventional A -> B
  cameo 2041
  context cbrn
  unless mod natural|tear|laughing|travel|real
  ok    "A chemical attack in Khan Sheikhoun killed Syrian children." => ASSAULT ? -> ?
  ok    "Iraq used gas against Iran in the 1980s."                  => ASSAULT IRQ -> IRN
  no    "Iran exports natural gas to Iraq by pipe."

pattern assault.nuclear-use
  noun  {A} nuclear|atomic attack|strike|bombing (on|of|against {B})
  verb  {A} drop bomb|warhead on|over {B:place}
  code  ASSAULT.unconventional A -> B
  cameo 2042
  context cbrn
  ok    "The atomic bombing of Nagasaki killed tens of thousands."  => ASSAULT ? -> JPN
  no    "Nagasaki voted on a nuclear plant."

# --- abduction

pattern assault.abduct
  verb  {A} abduct|kidnap|snatch|hijack {B}
  verb  {A:rebel} seize|capture {B:person}
  noun  {A} abduction|kidnapping|kidnap|hijacking of {B}
  noun  abduction|kidnapping of {B} by {A}
  noun  {B:person} abduction|kidnapping
  code  ASSAULT.abduct A -> B
  cameo 181
  unless obj victory|win|point|lead|debate|draw|agenda|bag|purse|phone|conversation
  ok    "Boko Haram kidnapped 276 Nigerian girls in 2014."          => ASSAULT NGA -> NGA
  ok    "The abduction of two Austrian tourists worried Vienna."    => ASSAULT ? -> AUT
  no    "The Nigerian side snatched a late victory."

pattern assault.hostage
  verb  {A} take|hold|seize|keep {B} hostage|captive|prisoner
  verb  {A} take|hold|seize|keep hostage|captive (in|at|from {B})
  verb  {A} take {B} as|into hostage|captive|captivity
  verb  {A} hold {B} for ransom
  noun  {A} hostage-taking|hostage crisis|taking (in|at|of {B})
  code  ASSAULT.abduct A -> B
  cameo 181
  ok    "Hamas took two Thai workers hostage."                       => ASSAULT PSE -> THA
  no    "The Thai actor took a break from work."

pattern assault.capture-fighters
  verb  {A:armed} capture|seize {B:armed}
  noun  {A:armed} capture of {B:armed}
  verb  {A:armed} take prisoner (from|of {B})
  code  ASSAULT.abduct A -> B
  cameo 181
  unless obj town|city|village|base|hill|territory|ship|vessel|tanker|boat|eye|attention
  ok    "Ukrainian forces captured two North Korean soldiers."      => ASSAULT UKR -> PRK
  no    "The Ukrainian lens captured the eye of a soldier."

pattern assault.disappear
  verb  {A} disappear {B:person}
  noun  enforced|forced disappearance of|in {B}
  code  ASSAULT.abduct A -> B
  cameo 181
  context human_rights
  ok    "The forced disappearance of Mexican students shook Iguala." => ASSAULT ? -> MEX
  no    "The disappearance of Mexican frogs puzzled the lab."

pattern assault.human-shield
  verb  {A:armed} use {B} as shield
  verb  {A:armed} hold {B} as shield
  noun  {A} use of {B} as shield
  code  ASSAULT A -> B
  cameo 184
  context human_rights
  ok    "Rebels in Iraq used Iraqi families as human shields."      => ASSAULT ? -> IRQ
  no    "The Iraqi hikers used a rock as a table."

# --- crowd control, repression by violence

pattern assault.tear-gas
  verb  {A:cop} fire|use|lob|shoot|launch|throw gas|cannon|canister|pellet|grenade|spray (at|on|against|into|to|in {B})
  verb  {A:cop} disperse {B} with gas|cannon|baton|pellet|bullet|grenade
  verb  {A:cop} tear-gas|teargas|pepper-spray {B}
  verb  {A:cop} spray {B} with gas|water|cannon
  verb  {A:cop} fire|use tear|rubber|water gas|bullet|cannon (at|on|against {B})
  noun  {A} use of gas|cannon|bullet against|on {B}
  code  ASSAULT.crowd-control A -> B
  cameo 175
  context rights_freedoms
  unless obj furnace|stove
  ok    "Kenyan police fired tear gas at protesters in Nairobi."    => ASSAULT KEN -> ?
  ok    "Georgian police dispersed the crowd with water cannon."    => ASSAULT GEO -> ?
  no    "Kenyan households use gas for cooking."

pattern assault.baton-charge
  verb  {A:cop} charge {B:civ}
  verb  {A:cop} charge at|into {B}
  verb  {A:cop} wield|swing baton|stick|truncheon (at|against {B})
  verb  {A:cop} baton-charge|lathi-charge {B}
  noun  {A} baton|lathi charge (on|at|against {B})
  code  ASSAULT.beat A -> B
  cameo 175
  context rights_freedoms
  unless with *
  unless obj fee|price|battery|toll|suspect
  ok    "Spanish police charged at protesters in Valencia."         => ASSAULT ESP -> ?
  no    "Spanish police charged a driver with theft."

pattern assault.warning-shots
  verb  {A} fire shot|round in|into|over air|head|bow (at|to|of {B})
  noun  {A} warning shot (at|near|over {B})
  verb  {A:cop} fire into|in air
  code  ASSAULT.crowd-control A -> B
  cameo 175
  ok    "South Korea fired warning shots at a North Korean boat."   => ASSAULT KOR -> PRK
  no    "A South Korean chef fired up the grill."

pattern assault.live-rounds
  verb  {A:cop} use|fire ammunition|round|bullet (on|at|against|in {B})
  verb  {A:cop} use force (against|on {B})
  noun  {A} use of force|ammunition against|on {B}
  verb  {A:cop} shoot protester|demonstrator|marcher (in|from|near {B})
  code  ASSAULT.firearms A -> B
  cameo 175
  context repression
  ok    "Sudanese police used force against protesters."            => ASSAULT SDN -> ?
  no    "The Sudanese physics class studied force and mass."

# --- destruction, sabotage, coups

pattern assault.destroy
  verb  {A:armed} destroy|demolish|level|flatten|obliterate|devastate|wreck|pulverise|pulverize|dynamite {B}
  verb  {A:armed} destroy|level|flatten|obliterate|raze building|bridge|tank|depot|village|house|warehouse|plant|dam|pipeline|base|ship|aircraft|launcher|tunnel|mosque|church|hospital (of|in|near {B})
  noun  {A} destruction|razing|demolition of {B} (by {A:armed})
  code  ASSAULT.destroy A -> B
  cameo 1712
  unless subj storm|flood|fire|earthquake|cyclone|hurricane|tornado|typhoon|tsunami
  unless obj career|myth|evidence|document|habitat|forest|record|reputation
  ok    "Israeli forces destroyed a Hamas tunnel."                  => ASSAULT ISR -> PSE
  no    "The flood destroyed a Syrian bridge."

pattern assault.sabotage
  verb  {A} sabotage {B}
  verb  {A} sabotage|blow|damage pipeline|cable|railway|line|grid|dam|bridge|plant|facility|tower (of|in|between|near {B})
  noun  {A} sabotage of|against|on {B}
  noun  sabotage of {B} by {A}
  code  ASSAULT.destroy A -> B
  cameo 1712
  unless obj talk|effort|process|deal|peace|career|agreement|election|attempt
  ok    "Russian agents sabotaged a German railway."                 => ASSAULT RUS -> DEU
  no    "A sulk sabotaged the German's own career."

pattern assault.rebel
  verb  {A:armed} rebel|revolt|mutiny|rise against {B}
  verb  {A:armed} rise+up against {B}
  verb  {A:rebel} wage insurgency|rebellion|uprising|campaign|struggle (against|in {B})
  noun  {A:armed} revolt|rebellion|mutiny|insurgency|insurrection against|in {B}
  code  ASSAULT A -> B
  cameo 190
  ok    "Tuareg fighters rebelled against Mali in 2012."            => ASSAULT ? -> MLI
  no    "The teenager in Mali rebelled against his bedtime."

pattern assault.violence-noun
  noun  {A} violence|brutality|atrocity|aggression against|on {B}
  noun  violence|brutality|aggression by|of {A} (against|toward|towards {B})
  verb  {A} commit|perpetrate|unleash|inflict|use violence|brutality|atrocity|aggression (against|on|upon {B})
  code  ASSAULT A -> B
  cameo 180
  unless mod domestic|television
  ok    "The violence against Rohingya villagers drove many away."  => ASSAULT ? -> ?
  ok    "Russian aggression against Georgia began in August 2008."  => ASSAULT RUS -> GEO
  no    "Television violence against cartoon cats is common."

pattern assault.intervene
  verb  {A} intervene|interfere militarily (in|against {B})
  noun  {A} military intervention|action in|against|on {B}
  noun  {A} armed intervention|aggression in|against {B}
  verb  {A} take military action|step against {B}
  code  ASSAULT A -> B
  cameo 190
  context military
  ok    "The French military intervention in Mali began in 2013."   => ASSAULT FRA -> MLI
  no    "The French judge allowed the intervention of two Malian witnesses."

pattern assault.pirate
  verb  {A} hijack|board|storm ship|vessel|tanker|freighter|plane|bus|dhow (of|from|off|near {B})
  verb  @pirate attack|hijack|seize|board|capture {B}
  noun  {A} hijacking|hijack of ship|vessel|tanker|plane|bus (of|from {B})
  noun  pirate attack (on|off|near|against {B})
  code  ASSAULT.abduct A -> B
  cameo 181
  context crime
  unless subj police|coastguard|customs|inspector|passenger
  ok    "Somali pirates hijacked a Danish tanker."                   => ASSAULT SOM -> DNK
  no    "Pirates of a Danish comic club marched in Aarhus."

pattern assault.prison-break
  verb  {A:armed} attack|storm|raid|burn prison|jail|station|armoury|armory|barracks (in|of|near {B})
  noun  attack on prison|jail|barracks (in|by {A})
  code  ASSAULT A -> B
  cameo 190
  ok    "Haitian gangs attacked a prison in Port-au-Prince."        => ASSAULT HTI -> ?
  no    "Haitian painters decorated a prison in Port-au-Prince."

pattern assault.torch-school-vow
  verb  {A:armed} execute|shoot|kill prisoner|captive|hostage|detainee|villager|civilian|worker|monk|priest|teacher|student (of|from|in|near {B})
  noun  {A:armed} execution|shooting|killing of prisoner|captive|hostage|detainee|villager|civilian
  code  ASSAULT.targeted A -> B
  cameo 202
  context human_rights
  ok    "Burmese troops killed villagers in Sagaing."               => ASSAULT MMR -> ?
  no    "Burmese troops fed villagers in Sagaing."

pattern assault.responsible-for
  verb  {A} be responsible for @attack|killing|murder|bombing|massacre|beheading|shooting|kidnapping|assassination|deaths|death (of|in|on|against {B})
  verb  {A} be behind @attack|killing|murder|bombing|massacre|shooting|kidnapping|assassination (of|in|on|against {B})
  verb  {A} claim responsibility for @attack|killing|murder|bombing|blast|shooting|kidnapping|assassination|explosion (of|in|on|against {B})
  code  ASSAULT A -> B
  cameo 180
  unless mod heart|verbal|cyber
  ok    "Al-Shabaab claimed responsibility for an attack on a Kenyan base." => ASSAULT SOM -> KEN
  no    "The Kenyan baker is responsible for the bread."

pattern assault.die-of-torture
  verb  {B:person} die from|of|under|after|in|during torture|beating|mistreatment|stabbing
  verb  {B:person} be torture|beat to|into death
  code  ASSAULT.torture A -> B
  cameo 1823
  context human_rights
  ok    "An Egyptian student died after torture in Cairo."          => ASSAULT ? -> EGY
  no    "An Egyptian student died after a long illness."

pattern assault.send-to-attack
  verb  {A} send|dispatch|order @warplane|@troops to destroy|attack|bomb|strike|raid|fight|crush|kill|storm {B}
  code  ASSAULT A -> B
  cameo 190
  ok    "Israel sent jets to bomb a Syrian reactor."                => ASSAULT ISR -> SYR
  no    "Israel sent nurses to treat Syrian children."
