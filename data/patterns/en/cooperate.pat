# COOPERATE: exchange that serves both sides and takes place - trade in force, joint exercises and operations, extradition, shared intelligence.
# One side gains: aid.pat. Announced only: agree.pat.

pattern cooperate.cooperate
  verb  {A} cooperate|collaborate|co-operate (with {B})
  verb  {A} coordinate|co-ordinate|liaise with {B}
  verb  {A} work|act together (with {B})
  verb  {A} work alongside|with {B:group}
  verb  {A} work closely with {B}
  verb  {A} act|operate in concert|tandem|coordination with {B}
  noun  cooperation|collaboration|co-operation|coordination between {A} and {B}
  noun  cooperation|collaboration|co-operation|coordination of|by {A} with {B}
  noun  {A} cooperation|collaboration|co-operation|coordination with {B}
  code  COOPERATE A -> B
  unless on song|album|film|novel|show
  unless subj singer|artist|band|designer|striker
  ok    "Finland cooperated with Estonia on the cable repair." => COOPERATE FIN -> EST
  ok    "Cooperation between Kenya and Uganda continues at the port." => COOPERATE KEN + UGA
  no    "A singer collaborated with a producer from Estonia."

pattern cooperate.partner
  verb  {A} partner|team with {B}
  verb  {A} team|link|join+up with {B}
  verb  {A} partner|team+up with {B}
  verb  {A} join|combine force with {B}
  verb  {A} pool resource|force with {B}
  noun  partnership between|with {A} (and {B})
  noun  {A} partnership with {B}
  code  COOPERATE A -> B
  unless subj singer|actor|firm|company|striker|brand
  ok    "Portugal joined forces with Spain against forest fires." => COOPERATE PRT -> ESP
  no    "A Portuguese brand teamed up with a Spanish actor."

pattern cooperate.joint-exercise
  verb  {A} hold|conduct|stage|run|launch|start|begin|perform|complete|finish|conclude|organise|organize @exercises|game|training with {B}
  verb  {A} carry+out @exercises|game|training with {B}
  verb  {A} hold|conduct|stage|run|launch|start|begin|perform|complete|finish|conclude @exercises with {B}
  verb  {A} carry+out @exercises with {B}
  verb  {A} train|drill|exercise with|alongside {B}
  verb  {A} take part in @exercises with {B}
  verb  {A} participate in @exercises with {B}
  noun  @exercises between|by|of|with {A} and {B}
  noun  {A} @exercises with {B}
  code  COOPERATE A -> B
  cameo 062
  unless subj club|team|striker|player
  ok    "Morocco held naval drills with Spain." => COOPERATE MAR -> ESP
  ok    "The exercise between Japan and India took place at sea." => COOPERATE JPN + IND
  no    "Morocco's striker trained with a Spanish club."

pattern cooperate.joint-exercise-together
  verb  {A} hold|conduct|stage|run|launch|start|begin|perform|complete|finish|conclude joint|exercise|drill|manoeuvre|maneuver|patrol together
  verb  {A:mil} patrol together
  verb  {A} hold|conduct|stage|launch|begin @exercises|game jointly
  verb  {A:armed} launch|stage|perform|conduct|hold game
  code  COOPERATE A
  cameo 062
  unless mod olympic|video|board|football|computer|commonwealth|asian|home|friendly|final
  ok    "China and Russia staged war games in the Pacific." => COOPERATE CHN + RUS
  no    "Chinese and Russian runners train apart from each other."

pattern cooperate.joint-operation
  verb  {A} conduct|launch|mount|stage|run|begin operation|patrol|raid|mission|offensive with|alongside {B}
  verb  {A} carry+out operation|patrol|raid|mission|offensive with|alongside {B}
  verb  {A} conduct|launch|mount|stage|run|begin operation|patrol|mission|offensive|campaign with|alongside {B}
  verb  {A} fight|battle alongside|beside {B}
  verb  {A} carry+out operation|patrol|raid with|alongside {B}
  noun  operation|patrol|mission by|of {A} and {B}
  code  COOPERATE A -> B
  cameo 062
  unless mod rescue|space|search
  ok    "Niger launched an operation with Nigeria near the lake." => COOPERATE NER -> NGA
  no    "Niger launched an operation against Nigeria's rebels."

pattern cooperate.joint-investigation
  verb  {A} investigate|search|probe jointly|together with {B}
  verb  {A} conduct|launch|open|run|start investigation|search|probe|inquiry with {B}
  noun  investigation|probe|search by {A} and {B}
  code  COOPERATE A -> B
  cameo 063
  ok    "Spain conducted an investigation with Morocco into smuggling." => COOPERATE ESP -> MAR
  no    "Spain opened an investigation into Morocco's spies."

pattern cooperate.extradite
  verb  {A} extradite {B} (to {P})
  verb  {A} extradite man|woman|suspect|banker|fugitive|citizen|national|leader|trafficker|minister (to {B})
  verb  {A} hand|turn+over suspect|fugitive|defendant|criminal|trafficker|convict|deserter to {B}
  verb  {A} surrender suspect|fugitive|defendant|criminal to {B}
  noun  extradition of man|suspect|fugitive|leader (by|from {A}) (to {B})
  noun  {A} extradition of {B}
  code  COOPERATE A -> B
  cameo 063
  ok    "Colombia extradited a suspect to Ecuador." => COOPERATE COL -> ECU
  no    "Colombia pursued a suspect to Ecuador's border."

pattern cooperate.extradite-person-to
  verb  {A} extradite {P:any} to {B:group}
  verb  {A} extradite man|woman|suspect|general|banker|leader to {B}
  verb  {A} hand+over {P:person} to {B}
  verb  {A} transfer suspect|fugitive|prisoner|trial|case to {B}
  noun  extradition of {P:any} (by|from {A}) to {B}
  code  COOPERATE A -> B
  cameo 063
  ok    "Spain extradited the banker to the United States." => COOPERATE ESP -> USA
  no    "Spain refused a Venezuelan general entry to the United States."

pattern cooperate.share-intelligence
  verb  {A} share|exchange|swap|trade|pool @intelligence (with {B})
  verb  {A} pass|hand|relay @intelligence to {B}
  verb  {A} pass|over @intelligence to {B}
  verb  {A} hand+on @intelligence to {B}
  verb  {A} pass+on @intelligence to {B}
  verb  {A} hand+over @intelligence|evidence to {B}
  noun  exchange|sharing of @intelligence (between|by|with {A}) (and {B})
  noun  {A} sharing|exchange of @intelligence (with {B})
  verb  {A} give|provide|hand @intelligence|account|record|list to {B}
  code  COOPERATE A -> B
  cameo 064
  unless on instagram|facebook|twitter|website
  unless subj company|firm|app|user|platform
  ok    "Turkey shared evidence with Germany." => COOPERATE TUR -> DEU
  ok    "The exchange of information between Peru and Chile helped police." => COOPERATE PER + CHL
  no    "The app shared data with a firm in Germany."

pattern cooperate.share-other
  verb  {A} share|exchange|swap technology|expertise|experience|water|electricity|power|knowledge|know-how|satellite with {B}
  verb  {A} exchange|swap technology|expertise|experience|knowledge
  noun  exchange|sharing of technology|expertise|experience|knowledge between|with {A} (and {B})
  noun  transfer of technology (from|by {A}) (to {B})
  code  COOPERATE A -> B
  cameo 061
  ok    "Israel shared water technology with Jordan." => COOPERATE ISR -> JOR
  no    "Israel shared the lead with Jordan."

pattern cooperate.trade
  verb  {A} trade|barter with {B}
  verb  {A} do business with {B}
  verb  {A} maintain|conduct|resume|boost|increase|expand trade (with {B})
  noun  trade|commerce|barter between {A} and {B}
  noun  {A} trade|commerce with {B}
  code  COOPERATE A -> B
  cameo 061
  unless obj blow|blows|insult|barb|fire|shot|player|punch|accusation|threat|place|word
  unless subj player|shopkeeper|trader|share|stock|investor
  ok    "Paraguay traded with Brazil across the bridge." => COOPERATE PRY -> BRA
  no    "Paraguay's boxer traded blows with a Brazilian."

pattern cooperate.buy-from
  verb  {A} buy|purchase|import|order|acquire|procure gas|oil|wheat|grain|coal|electricity|jet|fighter|tank|missile|drone|submarine|helicopter|uranium|vaccine|goods|rice|weapon|arms|system|frigate|aircraft from {B}
  verb  {A} import|buy|purchase from {B}
  noun  {A} purchase|import of gas|oil|wheat|grain|coal|electricity|jet|missile|drone|weapon|arms|submarine (from {B})
  code  COOPERATE A -> B
  cameo 061
  unless subj company|firm|airline|trader|shopper|fan
  ok    "Poland bought howitzers and tanks from South Korea." => COOPERATE POL -> KOR
  no    "Shoppers from Poland bought rice cookers from South Korea."

pattern cooperate.sell-to
  verb  {A} sell|export gas|oil|wheat|grain|coal|electricity|jet|fighter|tank|missile|drone|submarine|helicopter|uranium|vaccine|goods|rice|weapon|arms|system|frigate|aircraft to {B}
  verb  {A} sell {B} gas|oil|wheat|grain|jet|fighter|tank|missile|drone|submarine|weapon|arms
  verb  {A} export to {B}
  noun  {A} sale|export of gas|oil|wheat|grain|jet|tank|missile|drone|weapon|arms|submarine|@arms (to {B})
  noun  sale|export of @arms|jet|gas|oil|electricity (by|from {A}) to {B}
  code  COOPERATE A -> B
  cameo 061
  unless subj company|firm|trader|smuggler|dealer|farmer
  ok    "Sweden sold jets to Hungary." => COOPERATE SWE -> HUN
  ok    "Laos exports electricity to Thailand." => COOPERATE LAO -> THA
  no    "A dealer in Sweden sold stolen tanks to Hungary's mafia."

pattern cooperate.joint-project
  verb  {A} build|construct|develop|launch|operate|inaugurate|open|complete|start pipeline|railway|bridge|corridor|dam|port|plant|satellite|cable|interconnector|highway|project|canal|road|line with {B}
  verb  {A} inaugurate|open|launch|complete pipeline|railway|bridge|corridor|interconnector|cable|link (with|to|between {B})
  verb  {A} develop|build|produce|design|manufacture jointly with {B}
  verb  {A} co-produce|codevelop|co-develop|co-host|cohost|co-finance with {B}
  code  COOPERATE A -> B
  cameo 061
  unless mod court|battle
  ok    "Greece opened a gas pipeline with Bulgaria." => COOPERATE GRC -> BGR
  no    "Greece opened the scoring against Bulgaria."

pattern cooperate.invest
  verb  {A} invest @funds|billion|million in {B}
  verb  {A} open|establish|launch venture|fund|company|zone|market with|in {B}
  verb  {A} set+up venture|fund|company|zone|market with|in {B}
  verb  {A} establish|launch|create|form venture|consortium|fund with {B}
  code  COOPERATE A -> B
  cameo 061
  unless subj player|saver
  ok    "Singapore invested two billion dollars in Indonesia." => COOPERATE SGP -> IDN
  no    "Singapore's investors fled the market in Indonesia."

pattern cooperate.host-forces
  verb  {A} host|station|base @forces|missile|base|squadron (of|from|in {B})
  verb  {A} host|station|base {B} @forces|missile|base|squadron
  verb  {A} allow|permit|let {B} to use base|airspace|airfield|port|territory
  verb  {A} lease|rent base|port|airfield|facility to|from {B}
  code  COOPERATE A -> B
  cameo 062
  unless mod cup|tournament
  unless obj division|unit|force|fighter|army
  ok    "Djibouti leased a base to Japan." => COOPERATE DJI -> JPN
  no    "Djibouti lost a base in the game against Japan."

pattern cooperate.defence-cooperation
  verb  {A} produce|manufacture|assemble|develop|make @arms|vaccine|engine|vehicle with|for {B}
  verb  {A} deepen|expand|strengthen|intensify|increase|continue|maintain|resume|develop|boost|enhance cooperation|collaboration|coordination|partnership (with|between {B})
  code  COOPERATE A -> B
  cameo 060
  unless subj company|firm
  ok    "Kenya strengthened cooperation with Rwanda." => COOPERATE KEN -> RWA
  ok    "Turkey produced drones with Azerbaijan." => COOPERATE TUR -> AZE
  no    "Kenya ended cooperation with Rwanda."

pattern cooperate.joint-statement-body
  verb  {A} form|create|establish commission|committee|council|task-force|force|group|centre|center|team|brigade|unit with {B}
  verb  {A} set+up commission|committee|council|task-force|force|group|centre|center|team|brigade|unit with {B}
  verb  {A} set+up commission|committee|council|force|group|centre|center|team with {B}
  verb  {A} form|create|establish commission|committee|council|group|centre|center|brigade|unit with {B}
  code  COOPERATE A -> B
  ok    "Poland formed a brigade with Lithuania." => COOPERATE POL -> LTU
  no    "Poland formed a queue at the border with Lithuania."

pattern cooperate.police-cooperation
  verb  {A:gov} arrest|detain|seize|dismantle|bust suspect|gang|ring|network|trafficker|drug|cocaine with help|aid|assistance|support of|from {B}
  verb  {A:gov} assist|help|aid {B} in|with investigation|inquiry|probe|arrest|case|search|trial
  verb  {A} give|provide|hand @intelligence|evidence|testimony to|for investigator|prosecutor|tribunal|court
  verb  {A} cooperate with investigation|inquiry|probe|court|tribunal|inspector|prosecutor|investigator
  code  COOPERATE A -> B
  cameo 063
  ok    "Dutch police helped Belgium in the investigation." => COOPERATE NLD -> BEL
  no    "Dutch police began an investigation of Belgium's bank."

pattern cooperate.repatriation-deal
  verb  {A} accept return|repatriation of citizen|migrant|national from {B}
  verb  {A} take+back return|repatriation of citizen|migrant|national from {B}
  verb  {A} take+back migrant|citizen|national|deportee|seeker (from {B})
  verb  {A} accept deportee|migrant|national|flight from {B}
  code  COOPERATE A -> B
  cameo 063
  unless to help
  ok    "Guatemala accepted deportees from the United States." => COOPERATE GTM -> USA
  no    "Guatemala accepted an award from the United States."

pattern cooperate.link-grids
  verb  {A} link|connect|synchronise|synchronize|integrate|interconnect grid|network|railway|system|market|bank|airport with|to {B}
  verb  {A} launch|start|resume|open|begin|inaugurate flight|ferry|service|train|route|bus to|with|between|from {B}
  verb  {A} resume|restore|open|reopen trade|transit|traffic with {B}
  noun  resumption|launch|start of flight|trade|service|transit between|with {A} (and {B})
  code  COOPERATE A -> B
  cameo 061
  unless subj airline|firm|company|carrier
  ok    "Lithuania linked its grid with Poland." => COOPERATE LTU -> POL
  no    "An airline launched flights to Poland."

pattern cooperate.deal-in-force
  verb  {A} implement|apply|activate|execute|enforce @agreement (with {B})
  verb  {A} bring into force @agreement with {B}
  noun  implementation|application|entry of @agreement (by|between|with {A}) (and {B})
  code  COOPERATE A -> B
  ok    "Israel implemented the gas accord with Egypt." => COOPERATE ISR -> EGY
  no    "Israel denounced the gas accord with Egypt."

pattern cooperate.common-market
  verb  {A} join|enter market|union|zone|eurozone|schengen|bloc
  verb  {A} adopt euro|currency of|with {B}
  verb  {A} adopt {B} euro|currency
  verb  {A} peg currency to {B}
  code  COOPERATE A -> B
  cameo 061
  unless subj firm|company|graduate|product|brand|youth|worker
  unless mod labor|labour|job|stock|property|housing|transfer|credit
  ok    "Croatia joined the customs union." => COOPERATE HRV
  no    "A firm from Croatia joined the stock market."

pattern cooperate.side-by-side
  verb  {A} stand|fight|march|deploy|operate side by side with {B}
  verb  {A} deploy|station|place @forces under command of {B}
  verb  {A} ally militarily with {B}
  verb  {A} fight on side of {B}
  verb  {A} integrate @forces with|into {B}
  code  COOPERATE A -> B
  cameo 062
  ok    "Chad's soldiers fought on the side of Niger." => COOPERATE TCD -> NER
  no    "Chad's soldiers stood on the side of the road to Niger."

pattern cooperate.use-base
  verb  {A} use|share base|airfield|airspace|port|facility of|in|with {B}
  verb  {A} use|share {B} base|airfield|airspace|port|facility
  verb  {A} dock|refuel|call at port in|of {B}
  code  COOPERATE A -> B
  cameo 062
  ok    "India shared a port with Oman." => COOPERATE IND -> OMN
  no    "India attacked a port of Oman."

pattern cooperate.agree-border
  verb  {A} demarcate|delimit|mark border|boundary|frontier (with {B})
  verb  {A} patrol|secure|police|guard|monitor border|river|frontier|strait|sea with|alongside {B}
  noun  demarcation|delimitation of border|boundary between {A} and {B}
  code  COOPERATE A -> B
  ok    "Kyrgyzstan demarcated the border with Uzbekistan." => COOPERATE KGZ -> UZB
  no    "Kyrgyzstan sealed the border with Uzbekistan."

pattern cooperate.space
  verb  {A} launch|send satellite|astronaut|probe|rocket with|for {B}
  verb  {A} fly|orbit with|alongside {B}
  code  COOPERATE A -> B
  unless subj airline|bird|fan|team
  ok    "India launched a satellite for Singapore." => COOPERATE IND -> SGP
  no    "India launched a rocket at Singapore's rival in the chess game."

pattern cooperate.cultural
  verb  {A} stage|organise|organize|host|hold festival|exhibition|fair|expo|year with|jointly {B}
  verb  {A} twin|pair city|town|school|university with {B}
  verb  {A} exchange student|teacher|scholar|doctor|expert with {B}
  noun  exchange of student|teacher|scholar|expert between|with {A} (and {B})
  code  COOPERATE A -> B
  ok    "Japan exchanged students with Peru." => COOPERATE JPN -> PER
  no    "Japan exchanged pleasantries with Peru."

pattern cooperate.mutual-market-access
  verb  {A} ratify|conclude|extend|renew|expand partnership|alliance|cooperation with {B}
  verb  {A} buy stake|share in company|bank|port of {B}
  verb  {A} take+over stake|share in company|bank|port of {B}
  verb  {A} renew|extend @agreement|lease|contract with {B}
  noun  renewal|extension of @agreement|lease|contract between|with {A} (and {B})
  code  COOPERATE A -> B
  cameo 061
  unless subj player|striker|club|coach|singer
  ok    "Egypt renewed its gas contract with Cyprus." => COOPERATE EGY -> CYP
  no    "A striker renewed his contract with a club in Cyprus."

pattern cooperate.provide-testimony
  verb  {A} comply|collaborate with investigator|inspector|tribunal|court|prosecutor|mission|agency
  verb  {A} give|provide testimony|evidence to {B}
  verb  {A} testify for|before {B}
  code  COOPERATE A -> B
  cameo 063
  unless against *
  ok    "Serbia collaborated with the prosecutors of the tribunal." => COOPERATE SRB
  no    "Serbia clashed with the prosecutors of the tribunal."

pattern cooperate.joint-fight
  verb  {A} fight|combat|tackle|counter|battle terrorism|crime|smuggling|piracy|trafficking|jihadist|militant with|together|alongside {B}
  verb  {A} coordinate effort|response|strike|action|operation|patrol with {B}
  noun  coordination of effort|response|operation|patrol between|with {A} (and {B})
  code  COOPERATE A -> B
  ok    "Italy has coordinated its patrols with Albania." => COOPERATE ITA -> ALB
  no    "Italy fought crime in its own south."

pattern cooperate.help-mutual
  verb  {A} help|assist|support|back each-other|other
  verb  {A} act|serve as partner|ally of|to|for {B}
  verb  {A} provide|guarantee transit|passage for|of {B}
  verb  {A} provide|guarantee {B} transit|passage
  code  COOPERATE A -> B
  unless obj other
  ok    "Kenya guaranteed transit for South Sudan." => COOPERATE KEN -> SSD
  no    "Kenya blocked transit for South Sudan."

pattern cooperate.settle-in-currency
  verb  {A} settle|conduct trade in currency|rouble|ruble|yuan|rupee (with {B})
  verb  {A} use currency|yuan|rouble|ruble|rupee in|for trade with {B}
  verb  {A} extend|agree|activate swap-line|swap with {B}
  code  COOPERATE A -> B
  cameo 061
  ok    "India settled trade in rupees with Russia." => COOPERATE IND -> RUS
  no    "India devalued the rupee."

pattern cooperate.join-initiative
  verb  {A} join initiative|scheme|programme|program|project|coalition|taskforce|patrol|mission of|led|by|with {B}
  verb  {A} join {B} initiative|scheme|programme|program|project|coalition|taskforce|patrol|mission
  verb  {A} take part in initiative|scheme|programme|program|project|coalition of|with {B}
  verb  {A} participate in initiative|scheme|programme|program|project|coalition of|with {B}
  code  COOPERATE A -> B
  ok    "Nepal takes part in a programme with China." => COOPERATE NPL -> CHN
  no    "Nepal criticised an initiative of China on roads."

pattern cooperate.deliver-under-contract
  verb  {A} deliver|supply|ship gas|oil|wheat|grain|coal|uranium|jet|fertiliser|fertilizer|lng to {B}
  verb  {A} pump|send gas|oil|crude to|through {B}
  code  COOPERATE A -> B
  cameo 061
  unless subj pipeline|company|firm
  ok    "Azerbaijan pumped oil to Turkey." => COOPERATE AZE -> TUR
  no    "A pipeline pumped oil to Turkey."

pattern cooperate.join-hands
  verb  {A} join|lock hand|arm|effort with {B}
  verb  {A} unite|combine with|alongside {B} (against {P})
  verb  {A} make cause with {B}
  code  COOPERATE A -> B
  unless subj club|firm|company
  ok    "Ghana joined hands with Togo against piracy." => COOPERATE GHA -> TGO
  no    "Ghana's dancers joined hands in a ring."

pattern cooperate.joint-noun
  noun  venture|consortium between|of|with {A} (and {B})
  noun  {A} venture|consortium with {B}
  code  COOPERATE A -> B
  cameo 061
  unless mod business|new|first
  ok    "The venture between Oman and India builds dhows." => COOPERATE OMN + IND
  no    "The writer's new venture covers travel in Oman."

pattern cooperate.cosponsor
  verb  {A} co-sponsor|cosponsor|co-author|co-chair|cohost|co-host @document|resolution|@meeting|draft|conference|summit (with {B})
  verb  {A} sponsor|draft|submit resolution|draft|text with|alongside {B}
  code  COOPERATE A -> B
  ok    "Mexico drafted a resolution with Norway." => COOPERATE MEX -> NOR
  no    "Mexico drafted a resolution against Norway."

pattern cooperate.military-ties
  verb  {A} station|deploy|base|host @forces|missile|radar|squadron in {B} under @agreement
  verb  {A} provide|grant|give base|basing|overflight|transit to|for {B}
  verb  {A} grant|give {B} base|basing|overflight|transit
  code  COOPERATE A -> B
  cameo 062
  ok    "Qatar granted basing to Turkey." => COOPERATE QAT -> TUR
  no    "Qatar denied overflight to Turkey."

pattern cooperate.observe-drill
  verb  {A} observe|attend|watch|join @exercises of|by|in|with {B}
  verb  {A} observe|attend|watch|join {B} @exercises
  verb  {A} send|contribute @forces|ship|jet to|for @exercises (with|in|of {B})
  code  COOPERATE A -> B
  cameo 062
  ok    "Senegal joined drills with Brazil." => COOPERATE SEN -> BRA
  no    "Senegal denounced drills in Brazil."

pattern cooperate.patrols
  noun  patrol by|of {A} and {B}
  noun  brigade|battalion of {A} and {B}
  verb  {A} raid|patrol|search|sweep jointly|together with {B}
  code  COOPERATE A -> B
  cameo 062
  ok    "Patrols by Malaysia and Indonesia began in the strait." => COOPERATE MYS + IDN
  no    "Patrols against Malaysia's smugglers began in the strait."

pattern cooperate.power-share
  verb  {A} share power|rule|government with {B}
  verb  {A} govern|rule jointly|together with {B}
  verb  {A} form government of|with {B}
  verb  {A} form {B} government
  code  COOPERATE A -> B
  ok    "The Sudanese army shared power with South Sudan's party." => COOPERATE SDN -> SSD
  no    "The Sudanese army seized power from the party."

pattern cooperate.open-market
  verb  {A} open|grant market|access to|for {B}
  verb  {A} grant|give preference|exemption|quota|treatment to {B} on|for export|import|goods
  verb  {A} liberalise|liberalize trade with {B}
  code  COOPERATE A -> B
  cameo 061
  unless subj company|firm|retailer
  ok    "Japan opened its market to Australia." => COOPERATE JPN -> AUS
  no    "Japan opened its season with Australia's team."

pattern cooperate.return-fugitive
  verb  {A} deport|send|return|transfer suspect|fugitive|militant|convict|war-criminal|defendant to {B} for|to trial|prosecution|custody
  verb  {A} deliver|transfer suspect|fugitive|defendant to tribunal|court|{B}
  verb  {A} arrest|detain {P} at request|behest of {B}
  code  COOPERATE A -> B
  cameo 063
  ok    "Kenya arrested a banker at the request of Belgium." => COOPERATE KEN -> BEL
  no    "Kenya arrested a banker from Belgium."

pattern cooperate.supply-contract
  verb  {A} win|award|sign|get contract|order to build|supply|deliver|sell|provide|equip (to|for {B})
  verb  {A} award|grant|give contract|order|concession|licence|license to {B}
  verb  {A} award|grant|give {B} contract|order|concession
  code  COOPERATE A -> B
  cameo 061
  unless subj club|team|striker|player
  ok    "Ghana awarded a port contract to Turkey." => COOPERATE GHA -> TUR
  no    "A Ghana club gave a contract to a Turkish striker."

pattern cooperate.buy-arms-of
  verb  {A:state} buy|purchase|order|acquire {B} tank|howitzer|missile|fighter|jet|drone|submarine|frigate|helicopter|rifle|weapon|arms|ammunition
  code  COOPERATE A -> B
  cameo 061
  ok    "Poland bought South Korea's howitzers." => COOPERATE POL -> KOR
  no    "Poland bought a stake in a bank."

pattern cooperate.joint-exercise-several
  verb  {A} hold|conduct|stage|run|launch|start|begin|perform|complete|finish|conclude joint @exercises
  verb  {A} carry+out joint @exercises
  verb  {A} take part in joint @exercises
  code  COOPERATE A + A
  cameo 062
  ok    "China and Russia held joint naval exercises in the Sea of Japan." => COOPERATE CHN + RUS
  no    "China held a joint press conference."

pattern cooperate.reopen-links
  verb  {A} reopen|resume|restore|restart|launch flight|ferry|train|air-link|trade (with|to {B})
  verb  {A} resume|restore|reopen trade|commerce with {B}
  code  COOPERATE A + B
  cameo 061
  unless subj airline|company|carrier|operator
  ok    "Saudi Arabia resumed flights to Iran."               => COOPERATE SAU + IRN
  no    "The airline resumed flights to Iran."

pattern cooperate.extradite-criminal
  verb  {A} extradite lord|boss|kingpin|hacker|militant|dealer|murderer|smuggler|businessman|gangster|oligarch|official|ex-president|journalist to {B}
  code  COOPERATE A -> B
  cameo 063
  ok    "Spain extradited a drug lord to the United States."  => COOPERATE ESP -> USA
  no    "Spain sent a trade official to the United States."
