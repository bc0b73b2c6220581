# AID: one side gives - money, arms, relief, troops for peace or protection, asylum, rescue. A promise to give is AGREE.

pattern aid.provide-relief
  verb  {A} provide|deliver|send|give|supply|donate|distribute|dispatch|ship|fly|airlift|contribute|offer|bring|rush|extend|hand|transport|grant @aid_goods|hospital|medic|doctor|rescuer|team|equipment (to|for|in|into {B})
  verb  {A} provide|supply {B} with @aid_goods|equipment|shelter
  verb  {A} give|send|offer|grant|hand {B} @aid_goods|equipment|shelter
  verb  {A} hand|give+out @aid_goods (to|in|for {B})
  verb  {A} hand+over @aid_goods|equipment|hospital (to {B})
  verb  {A} airdrop|parachute|drop @aid_goods (to|for|in|into|over {B})
  noun  delivery|distribution|shipment|airdrop|supply|provision of @aid_goods (by|from {A}) (to|for|in {B})
  noun  {A} delivery|distribution|shipment|donation of @aid_goods (to|for|in {B})
  verb  {A} provide|deliver|send|supply|distribute material|meal|tonne|ton|shipment|consignment|load|package|kit|goods|bread|clothes|clothing (to|for|in|into {B})
  verb  {A} fly|airlift|ship|truck|bring ton|tonne|shipment|load|cargo (of @aid_goods) (to|into|for {B})
  code  AID A -> B
  cameo 073
  unless obj doctor|team|grain|wheat|supply|supplies
  unless subj shop|store|restaurant|club|farmer|trader
  unless mod military|lethal|sales|football|national|buy
  ok    "India sent blankets to Nepal after the quake." => AID IND -> NPL
  ok    "Japan provided Haiti with tents." => AID JPN -> HTI
  no    "India sold blankets to Nepal."

pattern aid.send-rescuers
  verb  {A} send|dispatch|deploy|fly|offer rescuer|medic|doctor|nurse|firefighter|team|plane|engineer|expert|specialist|hospital (to|in {B})
  verb  {A} send|dispatch|deploy doctor|nurse|team|expert|specialist|hospital|firefighter|rescuer to help|assist|aid|support|rescue|treat {B}
  code  AID A -> B
  cameo 073
  unless mod football|national|soccer|basketball|negotiating|legal|debt|cricket|olympic|inspection|investigation|advance|technical
  unless to investigate|audit|inspect|probe|negotiate|observe|monitor|verify|examine|discuss|compete|play
  ok    "Cuba sent doctors to Italy." => AID CUB -> ITA
  ok    "Mexico dispatched rescuers to Honduras." => AID MEX -> HND
  no    "Cuba sent its best sprinters to Italy."

pattern aid.send-aid-light
  verb  {A} extend|render|lend|deliver|give assistance|help|aid|relief|succour|succor (to {B})
  verb  {A} come to|toward aid|rescue|assistance|help of {B}
  verb  {A} rush to|toward aid|rescue|assistance|help of {B}
  verb  {A} go to|toward aid|assistance|help of {B}
  verb  {A} lend hand to {B}
  noun  {A} assistance|aid to|for {B}
  noun  aid|assistance from {A} to|for {B}
  code  AID A -> B
  cameo 070
  unless mod hearing|visual|teaching|legal|first|military|lethal
  ok    "Greece came to the aid of Cyprus." => AID GRC -> CYP
  ok    "Sweden's assistance to Zambia is growing." => AID SWE -> ZMB
  no    "Greece came second, ahead of Cyprus."

pattern aid.help
  verb  {A} help|assist|aid {B:group}
  verb  {A} help|assist|aid {B} with @aid_goods|reconstruction|recovery|rescue|relief|rebuilding
  code  AID A -> B
  unless to mend|restore|win|lose|qualify|beat|score|understand|negotiate|broker|reach|mediate
  unless obj investigation|probe|inquiry|price|economy|share|sale|police|growth|ease|reduce|explain|itself|himself
  unless subj goal|rain|weather|striker|result|win|data|policy
  ok    "Norway helped Malawi after the floods." => AID NOR -> MWI
  no    "A late goal helped Norway past Malawi."

pattern aid.fund
  verb  {A} fund|finance|subsidise|subsidize|bankroll {B:group}
  verb  {A} bail+out {B}
  verb  {A} fund|finance project|school|hospital|reconstruction|programme|program|clinic|road|bridge|dam|camp|party|group|militia|rebel (in|of|for {B})
  verb  {A} fund|finance {B} project|school|hospital|reconstruction|programme|program|clinic|road|bridge|dam|camp|party|group|militia|rebel
  noun  {A} funding|financing|bailout|subsidy of|for|to {B}
  noun  funding|financing for|to|of {B} (by|from {A})
  code  AID A -> B
  cameo 071
  unless obj film|campaign|team|purchase|deficit|startup|house|study|takeover|party
  ok    "Qatar financed schools in Gaza." => AID QAT -> PSE
  ok    "Japan funded Kenyan farmers through a drought." => AID JPN -> KEN
  no    "Qatar financed its deficit with bonds."

pattern aid.give-money
  verb  {A} give|grant|donate|lend|loan|disburse|contribute|award|transfer|provide|send|allocate|wire|channel @funds (to|for|into {B})
  verb  {A} release|pay|extend|advance|inject @funds to|for|into {B}
  verb  {A} give|grant|lend|loan|pay|send|award|offer {B} @funds
  verb  {A} provide|supply {B} with @funds
  noun  {A} grant|loan|donation|credit|contribution|payment to|for {B}
  noun  grant|loan|donation|credit|contribution from|by {A} to|for {B}
  noun  disbursement|payment|release of @funds (by|from {A}) (to|for {B})
  verb  {A} provide|give|donate|contribute|allocate|pledge|send|disburse|spend|award @funds in|as aid|assistance|relief|funding|support|grant|loan|financing (to|for|in {B})
  verb  {A} provide|give|donate|contribute|allocate|spend|send|disburse @funds to|for help|assist|aid|support|promote|fight|assistance|reconstruction|relief|refugee
  verb  {A} provide|give|award|lend|lended @funds (to|for {B})
  code  AID A -> B
  cameo 071
  unless mod ransom|student|mortgage|transfer|prize|signing|bank|player
  unless subj club|bank|customer|buyer|company|firm|court|taxpayer|fan
  unless for goods|oil|gas|arms|weapon|player|striker|damage
  ok    "Germany gave 20 million euros to Jordan." => AID DEU -> JOR
  ok    "The loan from China to Angola was doubled." => AID CHN -> AGO
  no    "The German club gave the striker a prize of 20,000 euros."

pattern aid.imf-style
  verb  {A} approve|release|unlock|disburse|agree tranche|loan|bailout|credit|grant|rescue|facility (for|to {B})
  verb  {A} approve|release|unlock|disburse @funds|package (for|to {B})
  code  AID A -> B
  cameo 071
  unless obj fund|funds|dollar|million|billion|donation|cash|money|package
  ok    "The United Nations released a grant for Chad." => AID UNO -> TCD
  no    "The United Nations cut its staff in Chad."

pattern aid.debt-relief
  verb  {A} cancel|forgive|restructure|reschedule|reduce|waive|defer debt|loan|repayment|arrears (of|for|to|by {B})
  verb  {A} cancel|forgive|restructure|reschedule|reduce|waive|defer {B} debt|loan|repayment|arrears
  verb  {A} write+off debt|loan|repayment|arrears (of|for|to|by {B})
  verb  {A} write+off {B} debt|loan|repayment|arrears
  verb  {A} cancel|forgive|restructure|reschedule|waive|defer debt|loan|repayment|arrears (of|for|to {B})
  verb  {A} cancel|forgive|restructure|reschedule|waive|defer {B} debt|loan|repayment|arrears
  verb  {A} write+off debt|loan|arrears (of|for|to {B})
  verb  {A} write+off {B} debt|loan|arrears
  verb  {A} grant|give|offer {B} relief|moratorium
  noun  cancellation|restructuring|forgiveness|relief of debt (by {A}) (for|of {B})
  code  AID A -> B
  cameo 071
  unless mod student|bank|card|mortgage
  ok    "China cancelled the debt of Zambia." => AID CHN -> ZMB
  no    "China's bank collected the debt of Zambia."

pattern aid.send-arms
  verb  {A} supply|send|provide|deliver|give|transfer|donate|ship|lend|hand|smuggle|dispatch|offer|airlift @arms|equipment|training|hardware (to|for {B})
  verb  {A} supply|provide {B} with @arms|equipment|hardware
  verb  {A} give|send|lend {B} @arms
  verb  {A} hand+over @arms|vehicle (to {B})
  noun  delivery|supply|shipment|transfer|provision of @arms (by|from {A}) (to|for {B})
  noun  {A} delivery|supply|shipment|transfer of @arms (to|for {B})
  noun  {A} arms|weapon|weapons|ammunition|missile to|for {B}
  code  AID A -> B
  cameo 072
  unless obj training|equipment|drone|helicopter|arm|shell|rocket
  unless mod medical|sports|protective|camera
  unless subj thief|trader|smuggler
  ok    "Britain supplied tanks to Ukraine." => AID GBR -> UKR
  ok    "The delivery of missiles from Iran to Syria continued." => AID IRN -> SYR
  no    "Britain sold medical equipment to Ukraine."

pattern aid.send-drones
  verb  {A} supply|provide|deliver|donate|give drone|helicopter|shell|rocket (to|for {B})
  verb  {A} supply|provide|deliver military|defence|defense|equipment|armor|armour to {B}
  code  AID A -> B
  cameo 072
  ok    "Turkey supplied drones to Ethiopia." => AID TUR -> ETH
  no    "Turkey fired drones at positions in Ethiopia."

pattern aid.arm
  verb  {A} arm|equip|rearm|outfit {B}
  noun  {A} arming|equipping of {B}
  noun  arming|equipping of {B} (by {A})
  code  AID A -> B
  cameo 072
  unless obj itself|himself|themselves|bomb|school|kitchen|laboratory|house|class
  unless with pen|camera|stick|knife|umbrella
  ok    "Libya has armed the rebels of Chad." => AID LBY -> TCD
  no    "Libya's fans armed themselves with flags in Chad."

pattern aid.train-forces
  verb  {A} train|coach|instruct|mentor|advise @forces|police|pilot|officer|guard|recruit|commando|coastguard (of|in|from {B})
  verb  {A} train|coach|instruct|mentor|advise {B} @forces|police|pilot|officer|guard|recruit|commando|coastguard
  verb  {A:gov} train {B:armed}
  verb  {A} provide|offer|give training to|for {B}
  verb  {A} provide|offer|give {B} training
  noun  {A} training of @forces|police|pilot|officer|guard (from|of {B})
  noun  training of {B:armed} (by {A})
  code  AID A -> B
  cameo 072
  unless on runner|camera|target
  unless obj player|athlete|horse
  unless subj club|team|school
  ok    "Poland trained Ukrainian pilots." => AID POL -> UKR
  no    "Poland boarded a train to Ukraine."

pattern aid.military-aid
  verb  {A} provide|give|offer|lend support|backing|cover|assistance to|for {B}
  verb  {A} provide|give|lend {B} support|cover|assistance
  verb  {A} support|back {B} with @arms|airstrike|@funds|fire|@forces|strike|cover
  verb  {A} reinforce {B}
  code  AID A -> B
  cameo 072
  unless mod moral|verbal|political|emotional|diplomatic
  unless obj wall|roof|bridge|view|impression|message|idea|border|rule|position
  ok    "Iran provided support to Iraq's militias." => AID IRN -> IRQ
  no    "Iran's engineers reinforced the bridge."

pattern aid.send-peacekeepers
  verb  {A} send|deploy|dispatch|contribute|provide|commit|station|offer peacekeeper|@peacekeepers|blue-helmet|contingent|battalion|gendarme (to|in|for {B})
  verb  {A} send|deploy|dispatch|contribute @forces|police|officer to|for|on|in|as mission|force|peacekeeping|peacekeeper|operation|contingent (in|to {B})
  verb  {A} send|deploy|dispatch @forces|police|officer to protect|guard|help|assist|support|secure|keep {B}
  noun  deployment|dispatch of peacekeeper|observer|contingent (by|from {A}) (to|in {B})
  verb  {A} send|deploy|dispatch @forces|police|officer to|in {B} as peacekeeper|mission|force|observer
  verb  {A} send|deploy|dispatch @forces|police to|in {B} on|for mission|peacekeeping|operation
  code  AID A -> B
  cameo 074
  unless mod space|rescue|trade
  ok    "Rwanda sent peacekeepers to South Sudan." => AID RWA -> SSD
  ok    "Kenya deployed police to a mission in Haiti." => AID KEN -> HTI
  no    "Rwanda sent its condolences to South Sudan."

pattern aid.peacekeepers-arrive
  verb  {A:mil} arrive|land in|at {B}
  verb  {A:mil} serve|patrol as peacekeeper|observer in {B}
  verb  {A:mil} join mission|force|peacekeeping|peacekeeper in {B}
  code  AID A -> B
  cameo 074
  unless for talk|talks|visit|meeting|ceremony|parade|exercise|drill
  unless subj minister|general|commander|chief|missile|shell|ship|warship
  ok    "Kenyan soldiers joined a peacekeeping mission in Haiti." => AID KEN -> HTI
  no    "Kenyan soldiers joined a march in Haiti."

pattern aid.protect
  verb  {A:armed} protect|guard|shield|defend|escort civilian|convoy|refugee|village|aid|ship|vessel|voter|minority|pilgrim|worker|school (in|of|from {B})
  verb  {A:armed} protect|guard|shield|defend|escort {B} civilian|convoy|refugee|village|aid|ship|vessel|voter|minority|pilgrim|worker|school
  verb  {A:mil} escort {B}
  verb  {A} offer|give|grant|provide @sanctuary|protection|guarantee to {B}
  code  AID A -> B
  cameo 074
  unless subj goalkeeper|defender|helmet|wall
  unless from sun|rain|heat|cold|flood
  ok    "Indian marines escorted ships of Mauritius." => AID IND -> MUS
  no    "A wall protects the villages of Mauritius from floods."

pattern aid.grant-asylum
  verb  {A} grant|give|offer|provide|accord|extend @sanctuary|refuge|haven|residency|citizenship|status|visa to|for {B}
  verb  {A} grant|give|offer|provide {B} @sanctuary|refuge|haven|residency|citizenship
  verb  {A} shelter|harbor|harbour {B}
  noun  {A} asylum|sanctuary for|to {B}
  code  AID A -> B
  cameo 075
  unless obj protection|grudge|hope|doubt|ambition|ship|suspicion|resentment|fear|status|visa|citizenship
  ok    "Mexico gave asylum to the Peruvian minister." => AID MEX -> PER
  ok    "Ecuador sheltered an Australian activist in its embassy." => AID ECU -> AUS
  no    "Mexico gave a warm welcome to the Peruvian minister."

pattern aid.take-in-refugees
  verb  {A} accept|admit|host|shelter|resettle|receive|absorb|welcome|house|accommodate refugee|migrant|asylum-seeker|evacuee|exile|seeker|people|child (from|of {B})
  verb  {A} accept|admit|host|shelter|resettle|receive|absorb|welcome|house|accommodate {B} refugee|migrant|asylum-seeker|evacuee|exile|seeker|people|child
  verb  {A} take+in refugee|migrant|asylum-seeker|evacuee|exile|seeker|child|people (from|of {B})
  verb  {A} take+in {B:group}
  verb  {A} open border|door to|for refugee|migrant|people|{B}
  verb  {A} open border|door to|for {B}
  noun  resettlement|admission|reception of refugee|migrant|evacuee (by|in {A}) (from {B})
  verb  {A:state} accept|admit|resettle|take people|person|child|family from {B}
  code  AID A -> B
  cameo 075
  unless obj people|child
  unless subj hotel|stadium|school|church
  ok    "Uganda has hosted refugees from Burundi." => AID UGA -> BDI
  ok    "Turkey has sheltered Syrian families." => AID TUR -> SYR
  no    "Uganda turned back refugees from Burundi."

pattern aid.rescue
  verb  {A:gov} rescue|save|evacuate {B}
  verb  {A:armed} free|liberate|rescue|recover hostage|captive|abductee|girl|sailor|crew|passenger|student|worker|child (from {B})
  verb  {A:gov} rescue|save|pull|pluck|evacuate migrant|refugee|sailor|crew|passenger|survivor|miner|resident|tourist|civilian|people|national (from {B})
  verb  {A:gov} airlift {B}
  noun  rescue|evacuation of {B} (by {A})
  noun  {A} rescue|evacuation of {B}
  code  AID A -> B
  unless obj time|money|energy|embassy|building|data|face|penalty|bank|economy|shot|base|area
  unless mod bank
  ok    "Spanish coastguards rescued Senegalese migrants." => AID ESP -> SEN
  ok    "Nigerian troops rescued the hostages in a raid." => AID NGA
  no    "The Spanish keeper saved a penalty against Senegal."

pattern aid.evacuate-citizens
  verb  {A} evacuate|airlift|fly citizen|national|diplomat|family|staff|student|civilian|wounded from {B}
  verb  {A} fly+out citizen|national|diplomat|family|student (from {B})
  noun  evacuation|airlift of citizen|national|diplomat|student|civilian (by {A}) (from {B})
  code  AID A -> B
  cameo 073
  ok    "China evacuated its citizens from Sudan." => AID CHN -> SDN
  no    "China warned its citizens in Sudan."

pattern aid.send-vaccines
  verb  {A} send|donate|deliver|ship|give|supply|provide dose|vaccine|test|mask|oxygen|drug|blood|kit|bed|vehicle|bus|truck|tractor|seed|fertiliser|fertilizer|computer|book|boat (to|for|in {B})
  verb  {A} donate dose|vaccine|vehicle|truck|equipment (to|for {B})
  verb  {A} hand+over dose|vaccine|vehicle|truck|equipment (to|for {B})
  noun  {A} donation of dose|vaccine|vehicle|mask|oxygen (to|for {B})
  code  AID A -> B
  cameo 073
  unless mod trafficked|illegal
  unless obj drug|boat|blood|organ|kidney
  unless subj cartel|gang|dealer|smuggler
  ok    "India donated oxygen to Bhutan." => AID IND -> BTN
  no    "A cartel shipped drugs to Bhutan."

pattern aid.build-for
  verb  {A:gov} build|rebuild|reconstruct|repair|construct|open school|hospital|clinic|road|bridge|camp|home|house|well|shelter|mosque|station for|in {B}
  verb  {A:gov} restore power|water|electricity to|in|for {B}
  code  AID A -> B
  cameo 071
  unless subj firm|company|developer
  ok    "Japan rebuilt schools in Nepal." => AID JPN -> NPL
  no    "A company built homes in Nepal."

pattern aid.pay-reparations
  verb  {A} pay|offer|give|provide|transfer compensation|reparation|indemnity|damages|restitution (to|for {B})
  verb  {A} pay|offer|give {B} compensation|reparation|indemnity
  verb  {A} compensate|indemnify|reimburse {B}
  noun  {A} compensation|reparation|restitution to|for {B}
  noun  payment of compensation|reparation (by {A}) (to {B})
  code  AID A -> B
  cameo 071
  unless subj court|company|firm|club|insurer|airline
  unless for shortfall|absence|lack|loss-of-form
  ok    "Germany paid compensation to Namibia." => AID DEU -> NAM
  no    "Namibia paid tribute to its oldest poet."

pattern aid.subsidise-energy
  verb  {A} supply|provide|deliver|send|ship|give fuel|gas|oil|electricity|power|water|diesel|coal|energy|petrol to|for {B}
  verb  {A} supply|provide {B} with fuel|gas|oil|electricity|power|water|diesel|coal
  noun  delivery|supply|shipment of fuel|diesel|water|electricity (by|from {A}) to {B}
  code  AID A -> B
  cameo 071
  unless subj company|firm|pipeline|plant|dam|river|grid
  ok    "Algeria supplied fuel to Lebanon." => AID DZA -> LBN
  no    "A pipeline supplies gas to Lebanon."

pattern aid.humanitarian-action
  verb  {A} feed|treat|vaccinate|inoculate|nurse|clothe|immunise|immunize {B:group}
  verb  {A:gov} feed|treat|vaccinate|inoculate|shelter|house|immunise|immunize refugee|survivor|victim|child|patient|people|migrant|family|wounded (in|from {B})
  noun  treatment|vaccination of refugee|survivor|victim|child|wounded (by {A}) (from|in {B})
  code  AID A -> B
  cameo 073
  unless as *
  unless like *
  unless obj issue|fear|speculation|rumor|rumour|demand|growth|animal|rumors
  ok    "Israel treated wounded from Syria at the border." => AID ISR -> SYR
  no    "Israel treated Syria as a threat."

pattern aid.raise-money
  verb  {A} raise|collect @funds|million|donation for {B}
  verb  {A} hold|organise|organize|launch fundraiser|telethon|appeal|conference for {B}
  code  AID A -> B
  cameo 071
  unless obj loan|tariff|credit
  ok    "Kuwait raised money for Somalia." => AID KWT -> SOM
  no    "Kuwait raised concerns over Somalia."

pattern aid.donate-simple
  verb  {A} donate to {B}
  verb  {A} contribute to|toward effort|relief|fund|reconstruction|appeal in|for {B}
  verb  {A} be donor (of|to|in {B})
  verb  {A} remain|become donor (of|to|in {B})
  noun  {A} donor to|of {B}
  code  AID A -> B
  cameo 071
  unless obj organ|kidney|blood
  ok    "Finland donated to Zambia last year." => AID FIN -> ZMB
  no    "A man in Finland donated blood to Zambia's clinic."

pattern aid.sponsor-group
  verb  {A} sponsor|bankroll|patronise|patronize|sustain {B:group}
  verb  {A} prop+up {B}
  noun  {A} sponsorship of {B}
  code  AID A -> B
  unless obj event|team|tournament|club|bill|film|race|resolution|injury|loss|damage|wound|legislation
  ok    "Libya propped up Uganda's government." => AID LBY -> UGA
  no    "A Libyan airline sponsored a tournament."

pattern aid.credit-line
  verb  {A} open|extend|offer|grant|establish line|facility|swap of credit|currency (to|for {B})
  verb  {A} open|extend|offer|grant line|facility to|for {B}
  verb  {A} invest in {B}
  noun  {A} investment in {B}
  code  AID A -> B
  cameo 071
  unless subj player|buyer|saver|fan
  unless obj frontline|line-up|metro
  ok    "India extended a line of credit to Sri Lanka." => AID IND -> LKA
  no    "India extended its winning run in Sri Lanka."

pattern aid.medical-treatment-transfer
  verb  {A} transfer|take|bring|fly wounded|patient|child|victim from {B} for|to treatment|hospital|surgery
  verb  {A} receive|admit|accept wounded|patient|child from {B}
  code  AID A -> B
  cameo 073
  ok    "Jordan received wounded from Gaza." => AID JOR -> PSE
  no    "Jordan received a letter from Gaza."

pattern aid.logistical
  verb  {A} lend|loan|offer|open|provide base|airfield|airspace|port|aircraft|helicopter|plane|ship|satellite|expert|adviser|advisor to|for {B}
  verb  {A} send|deploy|dispatch adviser|advisor|instructor|trainer to|in {B}
  code  AID A -> B
  cameo 072
  ok    "France sent instructors to Armenia." => AID FRA -> ARM
  no    "France sent invoices to Armenia."

pattern aid.boost-aid
  verb  {A} increase|double|raise|boost|triple|expand|resume|renew|continue|restore|extend aid|assistance|funding|support|relief (to|for|in {B})
  verb  {A} step+up aid|assistance|funding|support|relief (to|for|in {B})
  verb  {A} step|scale+up aid|assistance|funding|relief (to|for|in {B})
  verb  {A} step+up aid|assistance|funding|relief (to|for|in {B})
  noun  increase|resumption of|in aid|assistance|funding (by|from {A}) (to|for {B})
  code  AID A -> B
  cameo 070
  ok    "Canada increased its aid to Mozambique." => AID CAN -> MOZ
  ok    "Norway resumed assistance to Uganda." => AID NOR -> UGA
  no    "Canada cut its aid to Mozambique."

pattern aid.aid-package
  verb  {A} announce|launch|start|run airlift|bridge|operation|programme|program to feed|help|aid|support {B}
  verb  {A} set+up camp|hospital|clinic|kitchen|shelter for|in {B}
  verb  {A} open|run camp|hospital|clinic|kitchen|shelter for|in {B}
  verb  {A} run|operate camp|hospital|clinic|kitchen for|in {B}
  code  AID A -> B
  cameo 073
  unless mod training|summer|polling|military|prison|detention
  ok    "Morocco set up a field hospital in Lebanon." => AID MAR -> LBN
  no    "Morocco set up a polling station in Lebanon."

pattern aid.reach-needy
  verb  @aid_goods|convoy reach|arrive (in|at {B})
  verb  @aid_goods reach|enter {B}
  verb  @aid_goods arrive (in|from|at {B})
  noun  convoy of @aid_goods (from|by {A}) (in|to|for {B})
  noun  airlift of @aid_goods (by {A}) (to {B})
  code  AID A -> B
  cameo 073
  ok    "A convoy of food from Jordan to Syria crossed on Monday." => AID JOR -> SYR
  no    "A convoy of tanks from Jordan to Syria crossed on Monday."

pattern aid.scholarships
  verb  {A} offer|grant|award|give|provide scholarship|stipend|fellowship|place|training to|for {B}
  verb  {A} offer|grant|award|give {B} scholarship|stipend|fellowship
  code  AID A -> B
  cameo 071
  unless subj club|coach
  ok    "Hungary offered scholarships to Syrian students." => AID HUN -> SYR
  no    "Hungary offered an excuse to Syrian students."

pattern aid.back-currency
  verb  {A} deposit @funds|billion in bank|reserve of {B}
  verb  {A} deposit @funds in|with {B}
  verb  {A} buy bond of|from {B}
  verb  {A} buy {B} bond
  verb  {A} stabilise|stabilize|shore|rescue economy|currency|bank|budget (of|in {B})
  verb  {A} stabilise|stabilize|shore|rescue {B} economy|currency|bank|budget
  verb  {A} shore+up economy|currency|government|budget|finance (of|in {B})
  verb  {A} shore+up {B} economy|currency|government|budget|finance
  code  AID A -> B
  cameo 071
  ok    "Kuwait deposited two billion dollars in Egypt." => AID KWT -> EGY
  no    "Kuwait withdrew its ambassador from Egypt."

pattern aid.clear-mines
  verb  {A} clear|remove|defuse mine|landmine|bomb|ordnance|rubble|debris (from|in|for {B})
  verb  {A} search for survivor|missing (in {B})
  verb  {A} fight|battle|extinguish wildfire|fire|blaze in {B}
  code  AID A -> B
  cameo 073
  unless subj resident|homeowner
  ok    "Japanese engineers cleared mines in Cambodia." => AID JPN -> KHM
  no    "Japanese engineers cleared customs in Cambodia."

pattern aid.mission-support
  verb  {A} transport|ferry|carry|airlift troop|peacekeeper|refugee|voter|worker|evacuee|supply (of|to|from|for {B})
  verb  {A} transport|ferry|carry|airlift {B} troop|peacekeeper|refugee|voter|worker|evacuee|supply
  verb  {A} maintain|sustain|keep force|peacekeeper|mission|contingent|presence in {B}
  code  AID A -> B
  cameo 074
  unless obj presence|force
  unless subj airline|bus|train|company
  ok    "Canada has airlifted refugees from Sudan." => AID CAN -> SDN
  no    "A Canadian airline ferried tourists from Sudan."

pattern aid.serve-in
  verb  {A:mil} serve in {B}
  verb  {A:mil} be stationed|deployed in {B} as peacekeeper
  verb  {A} lead|command peacekeeping|mission|force in {B}
  verb  {A} participate in peacekeeping|mission|operation in {B}
  verb  {A} take part in peacekeeping|mission in {B}
  code  AID A -> B
  cameo 074
  unless mod space|trade
  ok    "Ghana led a peacekeeping mission in Lebanon." => AID GHA -> LBN
  no    "Ghana led by two goals in Lebanon."

pattern aid.adopt-orphans
  verb  {A} treat|host|welcome child|orphan|student|patient|veteran|evacuee from {B}
  verb  {A} adopt|foster child|orphan from {B}
  code  AID A -> B
  cameo 073
  ok    "Cyprus hosted children from Ukraine." => AID CYP -> UKR
  no    "Cyprus hosted a concert from Ukraine."

pattern aid.logistic-intel
  verb  {A} share|pass|provide|give|feed @intelligence to|for {B}
  verb  {A} provide|give|feed {B} @intelligence
  verb  {A} provide|supply {B} with @intelligence
  code  AID A -> B
  cameo 064
  unless obj information|data|file|tip|evidence
  ok    "The United States provided Ukraine with intelligence." => AID USA -> UKR
  no    "The United States denied Ukraine access to intelligence."

pattern aid.help-topple-none
  verb  {A} help|assist|aid {B} to rebuild|recover|fight|defend|build|feed|clear|repair|train|cope|combat|contain|fund|evacuate|reconstruct|develop|restore|secure|hold|regain|retake|recapture|extinguish|treat|identify|find|search|care
  verb  {A} help|assist to rebuild|reconstruct|restore|repair {B}
  code  AID A -> B
  ok    "Egypt helped Libya to rebuild the port." => AID EGY -> LBY
  no    "Egypt warned Libya to rebuild the port."

pattern aid.assist-in
  verb  {A} assist|help|aid {B} in|with fight|effort|struggle|rescue|search|war|operation|recovery|evacuation|reconstruction|investigation
  noun  {A} help|assistance|aid in|with fight|reconstruction|recovery|rescue (of|in {B})
  code  AID A -> B
  ok    "Ethiopia assisted Somalia in the fight against militants." => AID ETH -> SOM
  no    "Ethiopia faced Somalia in the fight for the title."

pattern aid.receive
  verb  {B} receive|get|obtain|accept|secure @aid_goods|@arms|@funds from {A}
  verb  {B} borrow @funds|billion|million from {A}
  verb  {B} borrow from {A}
  code  AID A -> B
  unless obj support|grain|wheat|contribution|word|drone
  unless subj club|player|thief
  ok    "Ghana received a loan from Japan." => AID JPN -> GHA
  ok    "Mali received weapons from Russia." => AID RUS -> MLI
  no    "Ghana received an insult from Japan's coach."

pattern aid.find-refuge
  verb  {B} receive|get|obtain|win|gain asylum|refuge|sanctuary|residency in|from {A}
  verb  {B} find refuge|shelter|sanctuary|haven in {A}
  verb  {B} take refuge|shelter in {A}
  code  AID A -> B
  cameo 075
  unless from rain|storm|heat
  ok    "An Afghan pilot received asylum in Austria." => AID AUT -> AFG
  no    "An Afghan pilot took shelter from the rain in Austria."

pattern aid.donor-conference
  verb  {A} earmark|spend|invest|allocate @funds for|on|in reconstruction|relief|recovery|refugee|aid (in|of|for {B})
  verb  {A} spend billion|million|dollar|euro in|on {B}
  code  AID A -> B
  cameo 071
  unless subj fan|tourist|club|shopper|consumer
  ok    "Germany spent five million euros on refugees in Jordan." => AID DEU -> JOR
  no    "German tourists spent five million euros in Jordan."

pattern aid.donate-anything
  verb  {A:gov} donate {P} to {B}
  verb  {A:gov} send+in aid|help|relief|rescuer|supply|supplies (to {B})
  verb  {A:gov} gift {P} to {B}
  code  AID A -> B
  cameo 070
  unless obj organ|kidney|blood
  ok    "Poland donated fire engines to Moldova." => AID POL -> MDA
  no    "A boy in Poland donated blood."

pattern aid.supporter-material
  verb  {A} fund|finance|arm|equip|train|supply militia|rebel|group|fighter|insurgent|separatist|guerrilla (in|of {B})
  verb  {A} fund|finance|arm|equip|train|supply {B} militia|rebel|group|fighter|insurgent|separatist|guerrilla
  noun  {A} backing|support for militia|rebel|insurgent|fighter (in|of {B})
  code  AID A -> B
  cameo 072
  unless with grain|wheat
  ok    "Sudan was arming rebels in Chad." => AID SDN -> TCD
  no    "Sudan was disarming rebels in Chad."

pattern aid.permit-use
  verb  {A} loan|lend|lease aircraft|helicopter|plane|ship|generator|expert|engineer to {B}
  verb  {A} lend {B} aircraft|helicopter|plane|ship|generator|engineer
  verb  {A} second|assign officer|expert|engineer|judge|adviser|advisor to {B}
  code  AID A -> B
  ok    "Australia has lent a helicopter to Vanuatu." => AID AUS -> VUT
  no    "Australia lent its voice to a song about Vanuatu."

pattern aid.humanitarian-visit
  verb  {A} reopen|resume|open|start kitchen|airlift|delivery|relief|programme|program|distribution|operation of aid|food|relief (in|to|for {B})
  verb  {A} resume|start|begin|continue distribution|delivery|airlift of @aid_goods (in|to|for {B})
  code  AID A -> B
  cameo 073
  ok    "Jordan resumed the delivery of food to Syria." => AID JOR -> SYR
  no    "Jordan halted the delivery of food to Syria."

pattern aid.victim-support
  verb  {A} comfort|console {B}
  verb  {A} care|provide for refugee|orphan|victim|wounded|survivor|people (in|from|of {B})
  verb  {A} treat|admit victim|casualty|casualties|wounded|soldier of|from {B}
  verb  {A} treat|admit {B} victim|casualty|casualties|wounded|soldier
  code  AID A -> B
  cameo 073
  ok    "Armenia cared for refugees from Syria." => AID ARM -> SYR
  no    "Armenia cared little for criticism from Syria."
