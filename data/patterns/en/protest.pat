# PROTEST: civilians acting together in the open. Diplomats' and parliaments' protests in words are in accuse.pat.

# --- demo

pattern protest.protest-verb
  verb  {A:civ} protest|demonstrate|rally|march (against|at|over {B})
  verb  {A:civ} protest {B}
  code  PROTEST.demo A -> B
  cameo 141
  unless subj share|stock|market|currency|bank|price|rupee|dollar|team
  ok    "Greek teachers protested against Germany in Athens."       => PROTEST GRC -> DEU
  ok    "Students marched in Santiago on Friday."                   => PROTEST ? -> ?
  no    "The shares of the bank rallied on Friday."

pattern protest.people-protest
  verb  @crowd protest|demonstrate|rally|march (in {P}) (against|at|over {B})
  verb  @crowd take|pour|turn|spill|come|flood to|into|onto street|square
  code  PROTEST.demo A -> B
  cameo 141
  unless for concert|match|festival|funeral|prayer|game|mass|wedding|parade
  ok    "Thousands rallied in Budapest against the Hungarian government." => PROTEST ? -> HUN
  no    "Thousands gathered in Budapest for a concert."

pattern protest.protest-in-place
  verb  {A} protest|demonstrate|rally in|outside|at|near street|square|embassy|parliament|office|palace|consulate|capital
  verb  {A} march|walk in|through|to|on|towards|into street|square|embassy|parliament|palace|capital|ministry
  code  PROTEST.demo A
  cameo 141
  unless subj soldier|troop|army
  ok    "Iraqi workers marched through the streets of Basra."       => PROTEST IRQ
  no    "Iraqi soldiers marched through the desert at night."

pattern protest.take-to-streets
  verb  {A} take|pour|spill|return to|into|onto street|square|plaza (against {B})
  verb  {A} fill|flood|throng|pack street|square|plaza|avenue (against {B})
  verb  {A} turn+out in street|square|force (against {B})
  code  PROTEST.demo A -> B
  cameo 141
  ok    "Opposition supporters took to the streets of Harare."      => PROTEST ? -> ?
  no    "Brown water filled the streets of Harare after the storm."

pattern protest.demo-noun
  noun  {A} @demo against|at|over {B}
  noun  @demo by|of {A} (against|at|over {B})
  noun  {A:civ} @demo
  code  PROTEST.demo A -> B
  cameo 141
  unless of printer|product|device|technology|machine|software|method
  unless mod product|election|campaign|stock|car
  ok    "The students staged a demonstration against Bulgaria."     => PROTEST ? -> BGR
  ok    "A rally by Kurdish exiles in Berlin drew thousands."       => PROTEST ? -> ?
  no    "The firm gave a demonstration of its new printer."

pattern protest.demo-adjective
  noun  anti-government|antigovernment|street|mass|peaceful|nationwide @demo
  verb  {A} hold|stage|organise|organize|lead|join|attend @demo|vigil (against|at|outside|in {B})
  verb  {A} take part|- in|at @demo (against {B})
  verb  {A} participate in @demo (against {B})
  code  PROTEST.demo A -> B
  cameo 141
  unless mod election|campaign|car|motor|stock|product
  ok    "Polish farmers held a rally outside the ministry."         => PROTEST POL -> ?
  no    "Polish drivers won the car rally in Finland."

pattern protest.protests-erupt
  verb  @demo erupt|spread|flare|occur|begin|continue|resume|swell|grow|rage (in|across|at|over|against {B})
  verb  @demo break+out (in|across|over|against {B})
  verb  @demo take place (in|across {B})
  code  PROTEST.demo A -> B
  cameo 141
  unless subj march|marche
  ok    "Protests by Georgian students erupted late on Tuesday."     => PROTEST GEO
  no    "A volcano erupted in Iceland late on Tuesday."

pattern protest.protest-place
  noun  {A} protest|demonstration|sit-in in|outside|across {B:place}
  noun  wave|series|day|week|month of protest|demonstration|unrest in|across {B:place}
  code  PROTEST.demo A -> B
  cameo 141
  ok    "The demonstrations in Belarus lasted all week."             => PROTEST ? -> BLR
  no    "The demonstrators of a solar oven in Minsk drew smiles."

pattern protest.sit-in
  verb  {A} stage|hold|begin|launch|continue sit-in|sit-down|encampment|occupation|vigil|die-in (at|in|outside {B})
  verb  {A:civ} camp|sit in|outside|at|near square|parliament|palace|ministry|office|street|university
  verb  {A:civ} picket {B}
  code  PROTEST.demo A -> B
  cameo 141
  ok    "Students camped outside the Georgian parliament for a week." => PROTEST ? -> ?
  no    "Scouts camped near a Georgian lake for a week."

pattern protest.picket
  verb  {A} picket {B}
  noun  {A} picket outside|of|at {B}
  verb  {A} form|mount|hold|join picket (outside|at {B})
  code  PROTEST.demo A -> B
  cameo 141
  ok    "Ukrainian refugees picketed the Russian consulate."        => PROTEST UKR -> RUS
  no    "A white picket fence stands near the Russian consulate."

pattern protest.chant
  verb  {A:civ} chant|shout slogan|insult (against|at|about {B})
  verb  {A:civ} wave|carry|raise banner|placard|sign (against|outside {B})
  verb  {A} march against {B}
  code  PROTEST.demo A -> B
  cameo 141
  ok    "Protesters chanted slogans against Iran in Najaf."         => PROTEST ? -> IRN
  no    "Monks chanted prayers in a temple near Najaf."

pattern protest.human-chain
  verb  {A} form|make|link|join chain|hand (in|across|along|outside|against {B})
  verb  {A} hold minute of silence against {B}
  code  PROTEST.demo A
  cameo 141
  unless obj hand
  ok    "Estonian students formed a human chain along the river."   => PROTEST EST
  no    "The Estonian shop owner formed a company in Riga."

pattern protest.burn-flag
  verb  {A:civ} burn|torch|trample|tear flag|effigy|portrait|poster (of {B})
  verb  {A:civ} burn {B} flag|effigy
  code  PROTEST.demo A -> B
  cameo 140
  ok    "Protesters burned an effigy of the Indian premier."        => PROTEST ? -> IND
  no    "Greek monks burned old candles in the yard."

pattern protest.defy-ban-gather
  verb  {A:civ} gather|assemble|converge|mass|congregate in|outside|at|near|around|on square|parliament|embassy|court|consulate|palace|ministry|headquarters|residence|prison
  verb  {A:civ} defy ban|curfew (on|in {B})
  code  PROTEST.demo A
  cameo 141
  ok    "Demonstrators gathered outside the Israeli embassy in Cairo." => PROTEST ?
  no    "Clouds gathered over the square in Cairo."

pattern protest.demand-resignation
  verb  {A:civ} rally|march|protest|demonstrate to demand|call|press|urge|denounce|condemn|oppose|oust
  verb  {A:civ} rally|march for|in right|reform|democracy|independence|resignation|protest|justice|peace|freedom|solidarity
  noun  {A} march|rally for right|reform|democracy|independence|justice|peace|freedom
  code  PROTEST.demo A
  cameo 141
  ok    "Tunisian teachers marched for the independence of the courts." => PROTEST TUN
  no    "The Tunisian band will march for the tourists on Sunday."

pattern protest.uprising
  noun  {A} uprising|intifada|insurrection against|in {B}
  noun  uprising|intifada of|by {A} (against {B})
  verb  {A:civ} rise+up against {B}
  verb  {A:civ} revolt against {B}
  verb  {A:civ} rise against {B}
  code  PROTEST A -> B
  cameo 140
  ok    "The uprising against the Sudanese government began in Atbara." => PROTEST ? -> SDN
  no    "Smoke rose against the Sudanese sky."

pattern protest.mobilise-supporters
  verb  {A:group} mobilise|mobilize|rally supporter|worker|student|voter|crowd|farmer against|in|for {B}
  verb  {A} lead|organise|organize|head march|rally|protest|demonstration (against|in|to {B})
  code  PROTEST.demo A -> B
  cameo 141
  ok    "The union leader organised a protest against the French government." => PROTEST ? -> FRA
  no    "The French coach organised a charity dinner."

pattern protest.clash-with-police
  verb  {A:civ} clash|scuffle|tussle|skirmish with {B:cop}
  noun  clash|scuffle between {A:civ} and {B}
  noun  {A:civ} clash|scuffle with {B:cop}
  code  PROTEST.riot A -> B
  cameo 145
  ok    "Protesters clashed with Kenyan police in Kisumu."          => PROTEST ? -> KEN
  no    "The red curtains clashed with the Kenyan carpet."

# --- riot

pattern protest.riot
  verb  {A:civ} riot|rampage (against|in|over|through {B})
  verb  {A} run riot|amok (in|through {P})
  verb  {A} go on rampage (in|through|against {B})
  code  PROTEST.riot A -> B
  cameo 145
  ok    "Students rioted in Dhaka after the verdict."               => PROTEST ? -> ?
  no    "The garden in Dhaka was a riot of colour."

pattern protest.riot-noun
  noun  {A} riot|rioting|unrest|looting|disorder against|in|across {B}
  noun  riot|rioting|looting by|of {A}
  verb  @riot erupt|spread|flare|begin|rage|continue (in|across|against|over {B})
  verb  @riot break+out (in|across|over|against {B})
  code  PROTEST.riot A -> B
  cameo 145
  unless mod laugh
  ok    "Riots by Senegalese youths broke out on Thursday."           => PROTEST SEN
  no    "The play was a laugh riot for its audience in Dakar."

pattern protest.storm-building
  verb  {A:civ} storm|ransack|invade|besiege|overrun|raid {B}
  verb  {A:civ} storm into {B}
  verb  {A:civ} break into embassy|parliament|office|palace|consulate|station|building|compound
  verb  {A:civ} force|fight way into {B}
  code  PROTEST.riot A -> B
  cameo 145
  unless obj beach|charts|pitch|shop
  ok    "Protesters stormed the Danish embassy in Baghdad."         => PROTEST ? -> DNK
  ok    "Demonstrators broke into the parliament in Skopje."        => PROTEST ? -> ?
  no    "A snow storm closed the Danish airport."

pattern protest.crowd-storm
  verb  @crowd storm|ransack|attack|besiege|overrun {B}
  noun  {A:civ} storming|ransacking of {B}
  noun  storming|ransacking of {B} by {A:civ}
  code  PROTEST.riot A -> B
  cameo 145
  ok    "A mob stormed the Swedish embassy at dawn."                => PROTEST ? -> SWE
  no    "A crowd watched the Swedish parade at dawn."

pattern protest.throw-objects
  verb  {A:civ} throw|hurl|toss|lob|pelt|fling stone|rock|bottle|brick|firecracker|petrol|molotov|cocktail|firebomb|egg|tomato|paint (at|on {B})
  verb  {A:civ} pelt {B}
  verb  {A:civ} stone {B}
  code  PROTEST.riot A -> B
  cameo 145
  ok    "Demonstrators threw bottles at Serbian police."            => PROTEST ? -> SRB
  no    "Children threw snowballs near a Serbian church."

pattern protest.loot
  verb  {A:civ} loot|plunder {B}
  verb  @crowd loot|plunder|torch|vandalise|vandalize {B}
  code  PROTEST.riot A -> B
  cameo 145
  ok    "Protesters looted Chinese shops in Honiara."               => PROTEST ? -> CHN
  no    "The treasure was looted by pirates in an old tale."

pattern protest.torch
  verb  {A:civ} torch|burn {B}
  verb  {A:civ} burn+down {B}
  verb  {A:civ} set {B} ablaze|alight
  verb  {A:civ} set fire to|on {B}
  verb  {A:civ} set {B} on fire
  code  PROTEST.riot A -> B
  cameo 145
  unless obj flag|effigy|tyre|tire|calorie|candle|incense|portrait|poster
  ok    "Protesters set fire to the French consulate."              => PROTEST ? -> FRA
  no    "Protesters burned candles for the victims."

pattern protest.overturn-cars
  verb  {A:civ} overturn|smash|damage car|vehicle|bus|window|barricade|barrier|statue (of {B})
  verb  {A:civ} topple statue|monument|barrier|fence (of {B})
  verb  {A:civ} pull|tear+down statue|monument|barrier|fence (of {B})
  code  PROTEST.vandalize A -> B
  cameo 145
  ok    "Demonstrators toppled a statue of the Spanish admiral."    => PROTEST ? -> ESP
  no    "Strong wind overturned two cars on the Spanish coast."

pattern protest.vandalise
  verb  {A:civ} vandalise|vandalize|deface|desecrate|daub|graffiti {B}
  verb  {A:civ} spray|splash|throw paint on|at|over {B}
  noun  {A} vandalism|defacement|desecration of|against {B}
  code  PROTEST.vandalize A -> B
  cameo 145
  ok    "Students defaced a monument of the British army."          => PROTEST ? -> GBR
  no    "Time and frost defaced the British coin."

# --- strike

pattern protest.go-on-strike
  verb  {A} go|walk on|off strike|job
  verb  {A} be on strike (against|over {B})
  verb  {A} remain|stay on strike
  code  PROTEST.strike A
  cameo 143
  ok    "Nigerian doctors went on strike over unpaid wages."        => PROTEST NGA
  no    "The Nigerian doctor went on holiday in May."

pattern protest.strike-verb
  verb  {A:civ} strike (against|over|for|in {B})
  verb  {A:civ} down|drop tool
  verb  {A:civ} stop|cease|refuse work
  verb  {A:civ} walk+out
  code  PROTEST.strike A
  cameo 143
  unless obj deal|balance|agreement|chord|gold|pose|bargain|note|oil|accord
  unless of *
  ok    "Argentine workers struck for higher pay on Tuesday."       => PROTEST ARG
  no    "Argentine workers struck oil on Tuesday."

pattern protest.strike-noun
  noun  {A:civ} strike|walkout|stoppage|work-to-rule (against|over|at|in {B})
  noun  general|hunger|rail|pilot|teacher|labour|labor strike
  noun  strike|walkout|stoppage by|of {A:civ} (against|over|at|in {B})
  code  PROTEST.strike A
  cameo 143
  unless mod air|drone|missile|lightning|military|hunger|bird|first|nuclear|precision|retaliatory
  ok    "A strike by Belgian pilots grounded most flights."         => PROTEST BEL
  no    "A lightning strike damaged the Belgian church."

pattern protest.stage-strike
  verb  {A} stage|hold|begin|launch|start|continue|extend|join strike|walkout|stoppage|slowdown|shutdown|hartal|bandh (against|over {B})
  verb  {A} observe strike|shutdown|hartal|bandh|stayaway (against|over {B})
  code  PROTEST.strike A -> B
  cameo 143
  unless mod air|drone|missile|military|hunger
  ok    "Nepali unions observed a strike over fuel prices."          => PROTEST NPL
  no    "The Nepali museum began a tour for schools."

pattern protest.general-strike-paralyse
  verb  @walkout paralyse|paralyze|cripple|ground|halt|disrupt|hit|shut {B}
  code  PROTEST.strike A
  cameo 143
  ok    "A walkout by Italian pilots disrupted flights."             => PROTEST ITA
  no    "Fog disrupted flights in Italy."

pattern protest.slowdown
  verb  {A:civ} shutter|close|shut shop|business|store|office|school in|against|over protest|strike|solidarity|crackdown
  verb  {A:civ} refuse to work|teach|unload|drive|load|fly
  code  PROTEST.strike A
  cameo 143
  ok    "Lebanese traders shut shops in protest over taxes."        => PROTEST LBN
  no    "Lebanese traders shut shops for the weekend."

pattern protest.mutiny
  verb  {A} mutiny (against|over {B})
  noun  {A} mutiny (against|over|in {B})
  noun  mutiny by|of {A} (against {B})
  code  PROTEST A -> B
  cameo 140
  ok    "The mutiny of Ivorian soldiers spread to Bouaké."          => PROTEST CIV -> ?
  no    "The Ivorian reader enjoyed a novel about a mutiny."

# --- hunger

pattern protest.hunger-strike
  noun  {A} hunger strike (against|in|over {B})
  verb  {A} go|be|remain on hunger strike (against {B})
  verb  {A} begin|start|launch|stage|declare|continue|resume|end hunger-strike|fast (against {B})
  verb  {A} begin|start|launch|stage|declare|continue|resume hunger strike (against {B})
  verb  {A} refuse food|meal
  code  PROTEST.hunger A -> B
  cameo 142
  unless for ramadan|lent
  ok    "Palestinian prisoners refused food for a second week."     => PROTEST PSE -> ?
  no    "The Palestinian toddler refused milk at breakfast."

pattern protest.hunger-strike-noun
  noun  {A} hunger-strike (against|in|over {B})
  verb  {A:civ} fast against|over {B}
  verb  {A} fast in protest (against {B})
  verb  {A} sew lip (in|against protest)
  code  PROTEST.hunger A -> B
  cameo 142
  ok    "Iranian teachers fasted in protest against the law."       => PROTEST IRN -> ?
  no    "Iranian families fast during Ramadan."

pattern protest.hunger-strikers
  verb  {A} stage|begin|start|launch|hold|end|join|declare|enter|continue strike against {B}
  noun  hunger striker of|in|from {A}
  code  PROTEST.hunger A
  cameo 142
  ok    "Two hunger strikers from Bahrain were moved to a clinic."  => PROTEST BHR
  no    "Two strikers from Bahrain scored in the cup final."

# --- boycott

pattern protest.boycott
  verb  {A} boycott {B}
  code  PROTEST.boycott A -> B
  cameo 143
  unless obj summit|meeting|conference|session|talk|negotiation
  ok    "Jordanian shoppers boycotted French goods."                => PROTEST JOR -> FRA
  no    "The word boycott comes from an Irish land agent."

pattern protest.boycott-noun
  noun  {A} boycott of|against {B}
  noun  boycott of {B} by {A}
  verb  {A} stage|launch|join|observe|organise|organize|lead boycott (of|against {B})
  code  PROTEST.boycott A -> B
  cameo 143
  ok    "A boycott of Israeli products by Malaysian shoppers began."  => PROTEST ? -> ISR
  no    "A history of the boycott fills two shelves in Dublin."

pattern protest.boycott-election
  verb  {A} boycott|shun election|vote|poll|referendum|ballot|parliament (in|of {B})
  verb  {A} stay away from poll|ballot|election
  code  PROTEST.boycott A -> B
  cameo 143
  context election
  ok    "The opposition in Benin boycotted the election."           => PROTEST ? -> ?
  no    "The opposition in Benin won the election."

# --- obstruct

pattern protest.block-road
  verb  {A:civ} block|blockade|barricade|obstruct|occupy|jam {B}
  verb  {A:civ} close|shut|cut|block|blockade|occupy road|highway|street|bridge|junction|motorway|border|crossing|railway|airport|port|entrance
  code  PROTEST.obstruct A -> B
  cameo 144
  unless obj shot|penalty|twitter|account|bill
  ok    "Bulgarian farmers blocked a border bridge."                => PROTEST BGR -> ?
  no    "Snow blocked the Bulgarian mountain road."

pattern protest.roadblock
  verb  {A:civ} set|put+up barricade|roadblock|barrier (in|on|at|across {B})
  verb  {A:civ} erect|build|man|raise barricade|roadblock|barrier (in|on|at|across {B})
  verb  {A:civ} mount|stage|hold|maintain|keep|lift blockade|roadblock (of|on|in|against {B})
  noun  {A:civ} blockade|roadblock of|on|at|in {B}
  noun  blockade of {B} by {A:civ}
  verb  {A:civ} keep road|highway|street|bridge to block
  verb  {A:civ} keep road|highway|street|bridge closed|shut
  code  PROTEST.obstruct A -> B
  cameo 144
  ok    "Protesters erected barricades in Cotabambas."              => PROTEST ? -> ?
  no    "Workers in Peru erected a statue of a poet."

pattern protest.chain-to
  verb  {A:civ} chain|glue|tie|handcuff|padlock to|onto|on road|gate|fence|tree|door|rail|building
  verb  {A:civ} lie|sit on|across|in road|rail|track|runway|motorway|highway
  code  PROTEST.obstruct A
  cameo 144
  ok    "Activists glued themselves to a road in Vienna."           => PROTEST ?
  no    "Wet paper glued itself to a door in Vienna."

pattern protest.burn-tyres
  verb  {A:civ} burn tyre|tire (on|in|at {B})
  verb  {A:civ} set tyre|tire on fire
  code  PROTEST.obstruct A
  cameo 144
  ok    "Demonstrators burned tyres near Port-au-Prince."           => PROTEST ?
  no    "The racing driver burned rubber near Port-au-Prince."

pattern protest.occupy
  verb  {A:civ} occupy|seize university|campus|building|office|ministry|factory|plant|square|airport|school|oilfield|station (of|in {B})
  verb  {A:civ} take+over university|campus|building|office|ministry|factory|plant|square|airport|school|oilfield|station (of|in {B})
  noun  occupation of university|campus|building|office|square|factory by {A:civ}
  verb  {A} try to take airport|building|station|office
  code  PROTEST.obstruct A
  cameo 144
  ok    "Students occupied a campus in Belgrade."                   => PROTEST ?
  no    "A single family occupied the house in Belgrade."

pattern protest.besiege-site
  verb  {A:civ} surround|encircle|besiege|disrupt parliament|office|building|home|residence|court|station|convoy|meeting|session|hearing (of {B})
  verb  {A:civ} prevent|stop|block {B} from enter|leave|pass|work|speak
  code  PROTEST.obstruct A -> B
  cameo 144
  ok    "Protesters surrounded the home of the Armenian premier."   => PROTEST ? -> ARM
  no    "Tall trees surrounded the home of the Armenian painter."

pattern protest.shut-down-site
  verb  {A:civ} shut|close+down port|plant|mine|pipeline|oilfield|airport|traffic|transport|production|city
  verb  {A:civ} paralyse|paralyze|cripple|halt port|plant|mine|pipeline|oilfield|airport|traffic|transport|production|city
  verb  {A:civ} bring {B} to|into standstill|halt
  code  PROTEST.obstruct A
  cameo 144
  ok    "Libyan protesters shut down an oilfield near Sabha."       => PROTEST LBY
  no    "Engineers in Libya shut down a turbine for repair."

pattern protest.heckle
  verb  {A:civ} boo|jeer|heckle {B:gov}
  verb  {A:civ} boo|jeer|heckle {B:person}
  verb  {A:civ} greet {B} with boo|jeer|whistle
  code  PROTEST.demo A -> B
  ok    "Farmers booed the French president at the fair."           => PROTEST ? -> FRA
  no    "Farmers praised the French cheese at the fair."

pattern protest.civil-disobedience
  verb  {A} launch|start|begin|stage|announce disobedience|resistance (against|in {B})
  noun  {A} civil disobedience against|in {B}
  noun  campaign of disobedience|resistance by|against {A}
  code  PROTEST A -> B
  cameo 140
  context rights_freedoms
  ok    "Burmese doctors started civil disobedience against the junta." => PROTEST MMR -> ?
  no    "The puppy showed disobedience in its first lesson."

pattern protest.bang-pots
  verb  {A:civ} bang|beat pot|pan (against|in {B})
  verb  {A:civ} wear black|armband in|against protest
  verb  {A:civ} turn back on {B}
  verb  {A:civ} honk horn
  code  PROTEST.demo A
  ok    "Demonstrators banged pots in Santiago."                    => PROTEST ?
  no    "Cooks scrubbed pots in Santiago."

pattern protest.anger-spill
  verb  @riot turn violent|ugly|deadly (in {P})
  verb  @demo turn violent|deadly|ugly
  verb  @demo descend|degenerate|escalate into riot|violence|chaos|clash
  code  PROTEST.riot A
  cameo 145
  ok    "The demonstration descended into violence near Jakarta."   => PROTEST ?
  no    "The debate descended into laughter near Jakarta."

pattern protest.prison-riot
  noun  prison|jail riot (in|at {P})
  verb  {A} riot in prison|jail|camp|centre|center
  verb  @inmate riot|rebel|revolt (in|at {P})
  code  PROTEST.riot A
  cameo 145
  ok    "Inmates rioted at a jail near Guayaquil."                  => PROTEST ?
  no    "Inmates planted roses at a jail near Guayaquil."

pattern protest.farmers-dump
  verb  {A:civ} dump|spill|spray manure|milk|grain|slurry|potato|produce (in|on|outside|at {B})
  verb  {A:civ} drive|park tractor|truck|lorry to|into|outside|in|through capital|centre|center|parliament|city|ministry (of {B})
  noun  tractor|truck|trucker|lorry convoy|blockade|protest (in|of|against {B})
  code  PROTEST.obstruct A -> B
  cameo 144
  ok    "Dutch farmers dumped manure outside the ministry."         => PROTEST NLD -> ?
  no    "The Dutch ship dumped sand on the new beach."

pattern protest.gather-place
  verb  {A:civ} gather|assemble|mass|converge|rally|throng|congregate outside|before parliament|ministry|embassy|consulate|palace|building|office|headquarters|court|courthouse|residence|prison|station|base|presidency|assembly|mission
  verb  {A:civ} gather|assemble|mass|converge|rally|throng|march to protest|demand|denounce|oppose|condemn|call|reject|decry
  verb  @crowd_doer gather|assemble|mass|converge|rally|throng|congregate|march|return (in|at|on|outside|near {P})
  code  PROTEST.demo A
  cameo 141
  unless to celebrate|pray|mourn|watch|greet|welcome|vote|buy
  unless for funeral|prayer|match|festival|concert|mass|food|water
  ok    "Hundreds of demonstrators rallied in Yerevan on Monday."     => PROTEST ARM
  ok    "Residents of Lomé gathered outside the ministry."             => PROTEST TGO
  no    "Residents of Lomé gathered for a concert in the park."
