# SUPPORT: backing in words and in diplomacy - praise, endorsement, recognition, restored relations, agreements signed or ratified.
# What is material belongs in aid.pat and cooperate.pat; a promise to sign in agree.pat.

pattern support.support
  verb  {A} support|back {B:group}
  code  SUPPORT A -> B
  unless subj pillar|column|roof|structure|data|evidence|study|research|finding|figure
  unless prt down|off|out|up|away
  unless with fund|money|loan|grant|arm|weapon|airstrike|dollar|troop
  ok    "Chile backed Argentina in the dispute." => SUPPORT CHL -> ARG
  ok    "Angola was supported by Zambia." => SUPPORT ZMB -> AGO
  no    "Chile backed down in the dispute with Argentina."

pattern support.support-cause
  verb  {A} support|back|endorse|favor|favour|champion|espouse @plan_paper|@truce_word|peace|bid|effort|call|idea|initiative|move|step|independence|solution|membership|candidacy|cause|resolution|bill|reform|right|sovereignty|integrity|territorial (of|by|from {B})
  verb  {A} support|back|endorse|favor|favour|champion|espouse {B} @plan_paper|@truce_word|peace|bid|effort|call|idea|initiative|move|step|independence|solution|membership|candidacy|cause|resolution|bill|reform|right|sovereignty|integrity|territorial
  code  SUPPORT A -> B
  unless prt down|off|out
  ok    "Ireland supports the bid of Iceland for a seat." => SUPPORT IRL -> ISL
  no    "Ireland backed out of the bid with Iceland."

pattern support.voice-support
  verb  {A} express|voice|declare|offer|give|lend|extend|announce|affirm|reaffirm|reiterate|convey|state|renew|proclaim @backing (to|for|with {B})
  verb  {A} give {B} @backing|blessing
  noun  {A} @backing for|to|with {B}
  noun  expression|message|declaration of @backing for|to|with {B} (from|by {A})
  code  SUPPORT A -> B
  unless mod financial|air|military|logistical|humanitarian|material|technical|fire|life|child|customer|medical
  ok    "Peru voiced support for Ecuador." => SUPPORT PER -> ECU
  ok    "Kenya expressed solidarity with Mozambique." => SUPPORT KEN -> MOZ
  no    "Peru lost its support among voters in Ecuador."

pattern support.reaffirm-commitment
  verb  {A} reaffirm|reiterate|restate|renew|confirm|underline|stress|emphasise|emphasize|underscore commitment|adherence|dedication|attachment|recognition (to|of|for {B})
  verb  {A} reaffirm|reiterate|restate|renew|confirm|underline|stress|emphasise|emphasize|underscore {B} commitment|adherence|dedication|attachment|recognition
  code  SUPPORT A -> B
  ok    "Turkey and Russia reaffirmed their commitment to Syria's unity." => SUPPORT TUR + RUS -> SYR
  no    "Turkey and Russia doubted the commitment of investors."

pattern support.respect-sovereignty
  verb  {A} reaffirm|affirm|reiterate|support|respect|uphold|recognise|recognize|back|defend sovereignty|integrity|independence|unity|statehood|right (of {B})
  verb  {A} reaffirm|affirm|reiterate|support|respect|uphold|recognise|recognize|back|defend {B} sovereignty|integrity|independence|unity|statehood|right
  noun  {A} respect for sovereignty|integrity|independence (of {B})
  code  SUPPORT A -> B
  ok    "Italy reaffirmed the sovereignty of Moldova." => SUPPORT ITA -> MDA
  no    "Italy lost its unity in the match with Moldova."

pattern support.praise
  verb  {A} praise|laud|hail|applaud|commend|compliment|acclaim|extol|salute {B:group}
  verb  {A} pay tribute to {B}
  verb  {A} heap|lavish praise on {B}
  verb  {A} speak highly of {B}
  verb  {A} speak {B} highly
  noun  {A} praise for|of {B}
  code  SUPPORT A -> B
  cameo 051
  unless obj cab|taxi|film|album|novel|song|goal
  ok    "The Spanish prime minister praised Portugal for the rescue." => SUPPORT ESP -> PRT
  ok    "Vietnam was commended by Japan." => SUPPORT JPN -> VNM
  no    "The Spanish tourists hailed a cab in Portugal."

pattern support.hail-deed
  verb  {A} praise|laud|hail|applaud|commend|salute effort|role|decision|move|step|courage|contribution|leadership|achievement|progress|agreement|deal|result|work|stance|commitment|election (of|by|from {B})
  verb  {A} praise|laud|hail|applaud|commend|salute {B} effort|role|decision|move|step|courage|contribution|leadership|achievement|progress|agreement|deal|result|work|stance|commitment|election
  code  SUPPORT A -> B
  cameo 051
  ok    "France praised the role of Togo in the talks." => SUPPORT FRA -> TGO
  no    "French critics disliked the role of the actress."

pattern support.welcome
  verb  {A} welcome|cheer decision|move|step|attempt|bid|idea|intervention|role|pledge|promise|support|willingness|readiness|vote|verdict|reform|truce|deployment|arrest|victory|choice|appointment|nomination|deal|agreement|announcement|proposal|initiative|effort|result|plan|statement|resolution|offer|call|ruling|release|ceasefire|truce|progress|news|report|election|commitment|development|invitation|adoption|formation|outcome|withdrawal|visit (of|by|from {B})
  verb  {A} welcome|cheer {B} decision|move|step|deal|agreement|announcement|proposal|initiative|effort|result|plan|statement|resolution|offer|call|ruling|release|ceasefire|truce|progress|news|report|election|commitment|development|invitation|adoption|formation|outcome|withdrawal|visit
  verb  {A} welcome {B} decision|move|step|proposal|attempt|bid|offer|call|plan|initiative|effort|statement|announcement|invitation|commitment|pledge|election|support|willingness|role|victory|visit|withdrawal|result|vote|reform
  noun  {A} welcome for|of decision|move|step|deal|agreement
  code  SUPPORT A -> B
  cameo 051
  ok    "Germany welcomed the decision by Serbia." => SUPPORT DEU -> SRB
  ok    "The agreement of Kenya was welcomed by Uganda." => SUPPORT UGA -> KEN
  no    "Germany welcomed Serbia's minister at the airport."

pattern support.endorse
  verb  {A} endorse {B}
  verb  {A} give endorsement to {B}
  noun  {A} endorsement of {B}
  noun  endorsement of {B} by {A}
  code  SUPPORT A -> B
  cameo 051
  unless obj product|brand|cheque|check|shoe|cosmetic
  ok    "The Colombian president endorsed Panama for the seat." => SUPPORT COL -> PAN
  no    "The Colombian singer endorsed a brand of shoes in Panama."

pattern support.defend-verbally
  verb  {A} defend|justify decision|move|policy|record|action|plan|law|handling|deal|right|operation|strike|stance|choice|use|expansion|purchase|visit|attack|role|ban|claim|restriction|statement|comment|remark|treatment|response|campaign|presence|sale|deployment|reform|withdrawal|approach|conduct|behavior|behaviour|refusal|position|programme|program (of|by {B})
  verb  {A} defend|justify {B} decision|move|policy|record|action|plan|law|handling|deal|right|operation|strike|stance|choice|use|expansion|purchase|visit|attack|role|ban|claim|restriction|statement|comment|remark|treatment|response|campaign|presence|sale|deployment|reform|withdrawal|approach|conduct|behavior|behaviour|refusal|position|programme|program
  code  SUPPORT A -> B
  cameo 052
  unless against attack|rebel|invasion|drone|missile
  ok    "Hungary defended the decision of Serbia." => SUPPORT HUN -> SRB
  no    "Hungarian soldiers defended the bridge against an attack."

pattern support.defend-somebody
  verb  {A} defend|justify|vindicate {B} over|from|against criticism|accusation|charge|claim|allegation|handling|reproach
  verb  {A:gov} come to|toward defense|defence of {B}
  verb  {A} speak|stick+up for {B}
  verb  {A} speak+out for {B}
  code  SUPPORT A -> B
  cameo 052
  ok    "Austria defended Hungary against criticism." => SUPPORT AUT -> HUN
  no    "Austria defended its goal against Hungary."

pattern support.stand-by
  verb  {A} stand by|with|alongside|behind {B}
  verb  {A} side|sympathise|sympathize|identify with {B}
  verb  {A} take side of {B}
  verb  {A} take {B} side
  verb  {A} rally behind|around|round|to {B}
  verb  {A} rally+round {B}
  verb  {A} show solidarity with {B}
  code  SUPPORT A -> B
  unless subj tower|statue|memorial|building
  ok    "Greece stood by Cyprus in the dispute." => SUPPORT GRC -> CYP
  ok    "Estonia sided with Latvia." => SUPPORT EST -> LVA
  no    "The statue from Greece stands by the harbour in Cyprus."

pattern support.be-behind
  verb  {A} be supportive|sympathetic|favorable|favourable of|to|toward|towards {B}
  verb  {A} be in favor|favour of {B}
  verb  {A} throw weight|support behind {B}
  verb  {A} swing behind {B}
  code  SUPPORT A -> B
  ok    "Croatia threw its weight behind Slovenia." => SUPPORT HRV -> SVN
  no    "The Croatian athlete threw the hammer behind Slovenia's line."

pattern support.recognise-state
  verb  {A} recognise|recognize {B}
  verb  {A} grant|extend recognition to {B}
  verb  {A} grant {B} recognition
  noun  {A} recognition of {B}
  noun  recognition of {B} by|from {A}
  code  SUPPORT A -> B
  cameo 054
  unless obj voice|face|need|importance|difficulty|problem|fact|challenge|pattern|speech|suspect|image|risk|work|contribution
  unless mod facial|voice|speech|pattern|brand|name
  ok    "Norway recognised Kosovo in 2008." => SUPPORT NOR -> KOS
  ok    "The recognition of South Sudan by Egypt came quickly." => SUPPORT EGY -> SSD
  no    "Norway recognised the need for a new bridge."

pattern support.recognise-claim
  verb  {A} recognise|recognize|acknowledge|accept independence|statehood|sovereignty|government|victory|result|claim|annexation|legitimacy|leader|president|capital (of|over {B})
  verb  {A} recognise|recognize|acknowledge|accept {B} independence|statehood|sovereignty|government|victory|result|claim|annexation|legitimacy|leader|president|capital
  verb  {A} recognise|recognize {B} as president|leader|capital|state|representative|government
  code  SUPPORT A -> B
  cameo 054
  unless subj court|expert|historian
  ok    "Costa Rica recognised the independence of Kosovo." => SUPPORT CRI -> KOS
  no    "The victory of the team from Costa Rica was a surprise."

pattern support.establish-relations
  verb  {A} establish|open|forge|build|initiate @relations (with {B})
  verb  {A} set+up @relations (with {B})
  noun  establishment of @relations between|with {A} (and {B})
  noun  establishment of @relations by {A} with {B}
  code  SUPPORT A + B
  cameo 054
  unless mod customer|investor|causal|direct|business
  unless to crime|terrorism|gang
  ok    "Bhutan established diplomatic relations with Israel." => SUPPORT BTN + ISR
  no    "Bhutan established a school for monks."

pattern support.restore-relations
  verb  {A} restore|resume|normalise|normalize|renew|re-establish|reestablish|repair|mend|rebuild|reset|revive|thaw @relations (with {B})
  verb  {A} mend fence with {B}
  verb  {A} patch+up @relations|difference (with {B})
  noun  normalisation|normalization|restoration|resumption of @relations between|with {A} (and {B})
  noun  {A} normalisation|normalization with {B}
  code  SUPPORT A + B
  ok    "Qatar restored diplomatic ties with Bahrain." => SUPPORT QAT + BHR
  ok    "Sudan and Iran resumed relations after eight years." => SUPPORT SDN + IRN
  no    "Qatar restored power to the port after the storm."

pattern support.upgrade-relations
  verb  {A} upgrade|elevate|strengthen|deepen|improve|enhance|expand|cement|consolidate|boost|promote|raise|intensify|solidify|reinforce @relations|friendship|partnership|alliance (with|between {B})
  noun  upgrade|strengthening|deepening|improvement of|in @relations between|with {A} (and {B})
  code  SUPPORT A + B
  unless mod customer|investor
  ok    "Vietnam upgraded its relations with Australia." => SUPPORT VNM + AUS
  no    "Vietnam upgraded its old airport with Australian steel."

pattern support.reopen-embassy
  verb  {A} open|reopen|inaugurate|re-open embassy|consulate|mission (in {B})
  verb  {A} move|relocate embassy (to {B})
  noun  opening|reopening|inauguration of embassy|consulate (by|of {A}) (in {B})
  code  SUPPORT A -> B
  cameo 054
  unless obj investigation
  ok    "Syria reopened its embassy in Tunisia." => SUPPORT SYR -> TUN
  no    "Syria closed its embassy in Tunisia."

pattern support.send-ambassador
  verb  {A} appoint|name|send|return|dispatch|accredit|reinstate ambassador|envoy|consul (to {B})
  verb  {A} exchange ambassador|envoy (with {B})
  verb  {A} receive|accept credential (of|from {B})
  verb  {A} receive|accept {B} credential
  verb  {A} present credential to {B}
  code  SUPPORT A -> B
  unless mod brand|goodwill
  ok    "Sudan sent an ambassador to Eritrea." => SUPPORT SDN -> ERI
  no    "Sudan expelled the ambassador of Eritrea."

pattern support.sign-agreement
  verb  {A} sign|ink|initial|seal|conclude|finalise|finalize|formalise|formalize|countersign @agreement (with {B})
  verb  {A} sign|initial|ink|conclude|countersign @document|@truce_word|initiative|roadmap|map|text|plan|annex|addendum|concordat|understanding|framework|package|act|paper|peace|cessation (with {B})
  verb  {A} sign+up to @agreement|declaration|@truce_word
  verb  {A} put name|signature to @agreement
  noun  signing|signature|conclusion|sealing of @agreement between|with|by {A} (and {B})
  code  SUPPORT A + B
  cameo 057
  unless subj club|striker|player|singer|actor|midfielder|label
  ok    "Nepal and Bhutan signed a ceasefire on Monday."        => SUPPORT NPL + BTN
  ok    "Kazakhstan signed an agreement with Hungary on uranium." => SUPPORT KAZ + HUN
  ok    "The treaty was signed by Peru and Brazil." => SUPPORT PER + BRA
  no    "The striker signed a two-year contract with the club."

pattern support.sign-with
  verb  {A} sign with {B}
  verb  {A} sign dozen|number|series|set|package|raft of @agreement (with {B})
  code  SUPPORT A + B
  cameo 057
  unless subj club|striker|player|singer|actor|midfielder|label
  ok    "Mongolia signed a series of agreements with Japan." => SUPPORT MNG + JPN
  no    "A singer from Mongolia signed with a Japanese label."

pattern support.agreement-noun
  noun  @agreement between {A} and {B}
  noun  {A} @agreement with {B}
  code  SUPPORT A + B
  cameo 057
  unless mod nuclear-free|non-binding|plea|prenuptial|transfer|record|book
  unless obj *
  ok    "The accord between Chad and Sudan has two annexes." => SUPPORT TCD + SDN
  no    "Critics in Chad were in agreement about the best song."

pattern support.ratify
  verb  {A} ratify|adopt|accede|join|accept @agreement (with {B})
  verb  {A} ratify {B} accession|membership
  verb  {A} accede to @agreement
  noun  ratification of @agreement (by {A}) (with {B})
  code  SUPPORT A + B
  cameo 057
  unless obj contract|arrangement
  ok    "The parliament of Niger ratified the treaty with Benin." => SUPPORT NER + BEN
  no    "The parliament of Niger adopted a budget for roads to Benin."

pattern support.ratify-accession
  verb  {A} ratify|approve|back|support accession|membership|entry|admission|bid|candidacy (of|by {B})
  verb  {A} ratify|approve|back|support {B} accession|membership|entry|admission|bid|candidacy
  verb  {A} admit|accept {B} as member
  verb  {A} admit|accept|welcome {B} into|to bloc|union|alliance|organization|organisation|nato|club|group
  code  SUPPORT A -> B
  ok    "Turkey ratified the accession of Finland." => SUPPORT TUR + FIN
  no    "Turkey delayed the accession of Sweden."

pattern support.vote-for
  verb  {A} vote for|in|with {B}
  verb  {A} vote in favor|favour (of {B})
  verb  {A:gov} back|support|endorse|sponsor resolution|motion|draft|text
  verb  {A:gov} pass|adopt|approve resolution|motion (on|for {B})
  verb  {A:gov} grant|give {B} vote
  verb  {A:gov} grant|give|win vote of confidence
  code  SUPPORT A -> B
  unless against *
  unless with foot
  unless in election|referendum|poll|runoff|ballot
  ok    "Malta voted in favour of Palestine at the assembly." => SUPPORT MLT -> PSE
  no    "Malta voted in an election on Sunday."

pattern support.congratulate
  verb  {A} congratulate|felicitate {B}
  verb  {A} offer|send|convey|extend congratulation|greeting|felicitation to {B}
  noun  {A} congratulation|greeting to {B}
  code  SUPPORT A -> B
  cameo 051
  unless obj himself|itself|herself|themselves|winner|champion
  unless subj fan|coach|supporter
  ok    "Bolivia congratulated Honduras on the peaceful vote." => SUPPORT BOL -> HND
  no    "Bolivia's coach congratulated the winner."

pattern support.thank
  verb  {A} thank {B:group}
  verb  {A} express|voice|convey|extend|offer gratitude|thanks|appreciation|thank (to|for {B})
  verb  {A} be grateful|thankful to|for {B}
  noun  {A} gratitude|thanks to|for {B}
  code  SUPPORT A -> B
  cameo 051
  unless obj god|goodness|heaven|fan|voter
  ok    "Ukraine thanked Lithuania for the generators." => SUPPORT UKR -> LTU
  no    "Ukraine's striker thanked God after the goal."

pattern support.condolences
  verb  {A} offer|send|express|convey|extend condolence|sympathy (to|for|with {B})
  verb  {A} mourn with {B}
  noun  {A} condolence|sympathy to|for|with {B}
  code  SUPPORT A -> B
  cameo 051
  ok    "Sri Lanka sent condolences to Nepal after the quake." => SUPPORT LKA -> NPL
  no    "Sri Lanka sent home the coach of Nepal."

pattern support.honour
  verb  {A:gov} honor|honour|decorate|award {B}
  verb  {A:gov} award|confer|bestow order|medal|prize|title|honor|honour to|on|upon {B}
  verb  {A:gov} award {B} order|medal|prize|title
  code  SUPPORT A -> B
  cameo 051
  unless obj commitment|promise|obligation|agreement|deal|contract|pledge|treaty|term|ceasefire|debt|invitation
  unless mod contract
  ok    "Senegal has decorated Gambian officers." => SUPPORT SEN -> GMB
  no    "The president of Senegal honoured a pledge about the Gambian bridge."

pattern support.rally-support
  verb  {A} rally|mobilise|mobilize|muster|seek|lobby|garner support|backing for {B}
  verb  {A} drum+up support|backing for {B}
  verb  {A} lobby|campaign|plead|intercede|advocate for|behalf {B}
  verb  {A} lobby|campaign|plead|speak on behalf of {B}
  code  SUPPORT A -> B
  cameo 053
  ok    "Poland drummed up support for Moldova." => SUPPORT POL -> MDA
  no    "Poland drummed its fingers while Moldova scored."

pattern support.hope-confidence
  verb  {A} express|voice|have confidence|trust|faith|belief in {B}
  verb  {A} be confident in|of {B}
  code  SUPPORT A -> B
  cameo 051
  ok    "Namibia expressed its confidence in Botswana." => SUPPORT NAM -> BWA
  no    "Namibia's bank lost trust in the software."

pattern support.admire
  verb  {A:gov} admire|esteem|appreciate {B:group}
  verb  {A} hold {B} in esteem
  verb  {A} express|voice admiration|respect|esteem|appreciation for|of {B}
  verb  {A} express|voice {B} admiration|respect|esteem|appreciation
  code  SUPPORT A -> B
  cameo 051
  unless obj beauty|scenery|view|landscape|painting|rule|law
  ok    "The king of Morocco voiced admiration for Senegal." => SUPPORT MAR -> SEN
  no    "Tourists from Morocco admired the view in Senegal."

pattern support.describe-friend
  verb  {A:gov} describe|hail|regard {B} as friend|partner|ally|brother
  code  SUPPORT A -> B
  cameo 051
  ok    "The president of Serbia described China as a friend." => SUPPORT SRB -> CHN
  no    "The president of Serbia described China's port on Friday."

pattern support.share-position
  verb  {A} share view|position|concern|stance|opinion of|with {B}
  verb  {A} share {B} view|position|concern|stance|opinion
  verb  {A} concur with {B}
  code  SUPPORT A -> B
  ok    "Slovakia shared the position of Hungary on gas." => SUPPORT SVK -> HUN
  no    "Slovakia shared a border post with Hungary."

pattern support.uphold-claim
  verb  {A} uphold|confirm|validate|certify result|election|victory|claim|appointment (of {B})
  verb  {A} uphold|confirm|validate|certify {B} result|election|victory|claim|appointment
  verb  {A:court} uphold right|claim|appeal (of {B})
  verb  {A:court} uphold {B} right|claim|appeal
  code  SUPPORT A -> B
  unless obj conviction|sentence|verdict|ban
  ok    "The court in Kenya upheld the election of the governor." => SUPPORT KEN
  no    "The court in Kenya annulled the election of the governor."

pattern support.nominate
  verb  {A:gov} nominate|propose {B} for|as president|candidate|post|seat|prize|secretary|chair|chairman
  verb  {A:gov} put+forward {B} for|as president|candidate|post|seat|prize|secretary|chair|chairman
  verb  {A:gov} elect|reelect|re-elect {B} to|into council|seat|chair|board
  code  SUPPORT A -> B
  ok    "Norway nominated Liberia for the council seat." => SUPPORT NOR -> LBR
  no    "Norway's voters nominated their favourite song."

pattern support.approve-government
  verb  {A:gov} approve|confirm|endorse|back cabinet|government|nominee|appointment|nomination|minister (of {B})
  verb  {A:gov} approve|confirm|endorse|back {B} cabinet|government|nominee|appointment|nomination|minister
  verb  {A:gov} swear+in cabinet|government|minister|president|parliament|council (of {B})
  code  SUPPORT A -> B
  ok    "The parliament of Iraq approved the new cabinet." => SUPPORT IRQ
  no    "The parliament of Iraq dismissed the cabinet."

pattern support.form-coalition
  verb  {A} form|build|create coalition|alliance|bloc|government with {B}
  verb  {A} enter|join coalition|alliance with|of {B}
  verb  {A} enter|join {B} coalition|alliance
  verb  {A} ally|align itself|themselves with {B}
  verb  {A} ally|align with {B}
  noun  coalition|alliance between|with {A} (and {B})
  code  SUPPORT A + B
  ok    "Burkina Faso formed an alliance with Mali." => SUPPORT BFA + MLI
  no    "Burkina Faso formed a line of trucks on the road with Mali."

pattern support.allied
  verb  {A} be allied|aligned with|to {B}
  verb  {A} be ally|partner|supporter|backer of {B}
  code  SUPPORT A -> B
  status ongoing
  ok    "Eritrea is an ally of Egypt." => SUPPORT ERI -> EGY status=ongoing
  no    "Eritrea was not aligned in the photograph with Egypt."

pattern support.backed
  verb  {A} enjoy|receive|win|gain|get|obtain|garner support|backing|endorsement of|from {B}
  verb  {A} enjoy|receive|win|gain|get|obtain|garner {B} support|backing|endorsement
  verb  {A} count|rely on support|backing of|from {B}
  code  SUPPORT B -> A
  unless mod financial|air|military|logistical|humanitarian|life
  ok    "Armenia received the backing of France." => SUPPORT FRA -> ARM
  no    "Armenia received gas from France."

pattern support.encourage
  verb  {A} encourage {B:group}
  verb  {A} lend voice|weight|name to {B}
  verb  {A} give encouragement to {B}
  code  SUPPORT A -> B
  unless to *
  unless obj growth|tourism|investment|saving|use|birth|reading|exercise
  ok    "Norway encouraged Colombia during the peace process." => SUPPORT NOR -> COL
  no    "Norway encourages the use of bicycles."

pattern support.acquiesce-stance
  verb  {A} second|echo|join call|appeal|statement|position of|by|from {B}
  verb  {A} second|echo|join {B} call|appeal|statement|position
  verb  {A} join {B} in call|condemnation|support|praise
  code  SUPPORT A -> B
  ok    "Canada echoed the statement of Jamaica." => SUPPORT CAN -> JAM
  no    "The sound echoed in the halls of Jamaica."

pattern support.commemorate
  verb  {A:gov} honor|honour|commemorate|remember victim|memory|dead|soldier (of {B})
  verb  {A:gov} honor|honour|commemorate|remember {B} victim|memory|dead|soldier
  verb  {A:gov} lay wreath (for|of|at {B})
  verb  {A:gov} lay {B} wreath
  code  SUPPORT A -> B
  unless obj soldier-of-fortune
  ok    "The German president honoured the victims of Poland's war." => SUPPORT DEU -> POL
  no    "The German president honoured his dinner bill in Poland."

pattern support.observe-friendship
  verb  {A} celebrate|mark|hail friendship|anniversary|partnership|alliance of @relations|friendship with {B}
  verb  {A} celebrate|mark|hail friendship|partnership|alliance with {B}
  code  SUPPORT A + B
  ok    "Cuba hailed its friendship with Vietnam." => SUPPORT CUB + VNM
  no    "Cuba marked the score after the match with Vietnam."

pattern support.grant-legitimacy
  verb  {A} legitimise|legitimize|recognise|recognize|vindicate authority|rule|council|government|government of|in {B}
  verb  {A} legitimise|legitimize|recognise|recognize|vindicate {B} authority|rule|council|government|government
  verb  {A} lend|give legitimacy|credence to {B}
  code  SUPPORT A -> B
  ok    "Russia gave legitimacy to Mali." => SUPPORT RUS -> MLI
  no    "Russia lent a painting to a museum in Mali."

pattern support.lift-profile-honours
  verb  {A} receive|host|greet {B} with honor|honour|guard|salute|pomp
  verb  {A} roll+out carpet for {B}
  code  SUPPORT A -> B
  ok    "Turkey rolled out the red carpet for Azerbaijan." => SUPPORT TUR -> AZE
  no    "Turkey rolled out a new tax for carpets from Azerbaijan."

pattern support.favour-idea
  verb  {A} argue|speak|plead in favor|favour of {B}
  verb  {A} come+out in favor|favour of {B}
  verb  {A} come+out for|in {B}
  verb  {A} advocate {B:group}
  code  SUPPORT A -> B
  unless of diet|exercise|walking
  ok    "Luxembourg came out in favour of Ukraine." => SUPPORT LUX -> UKR
  no    "Luxembourg came out of recession before Ukraine."

pattern support.deny-blame-for
  verb  {A} absolve|exonerate|clear {B} of blame|responsibility|involvement|guilt|wrongdoing|role
  verb  {A} reject|dismiss|refute @rebukes against|of {B}
  verb  {A} reject|dismiss|refute {B} @rebukes
  code  SUPPORT A -> B
  cameo 052
  unless subj court|judge|jury
  ok    "Jordan absolved Iraq of blame for the accident." => SUPPORT JOR -> IRQ
  no    "Jordan cleared the road to Iraq of snow."

pattern support.hail-leader-nominal
  noun  {A} admiration|respect|appreciation|backing|enthusiasm for {B}
  noun  {A} defense|defence of {B}
  code  SUPPORT A -> B
  unless mod air|missile|border|civil
  ok    "Cuba's defence of Venezuela at the council was firm." => SUPPORT CUB -> VEN
  no    "Cuba's air defence of Havana was tested."

pattern support.declare-for
  verb  {A} declare|proclaim support|loyalty|allegiance|solidarity (to|for|with {B})
  verb  {A} pledge|swear allegiance|loyalty|fealty (to {B})
  code  SUPPORT A -> B
  ok    "Militants in Nigeria pledged allegiance to Cameroon's rebels." => SUPPORT NGA -> CMR
  no    "Nigeria pledged fuel to Cameroon."

pattern support.back-efforts
  verb  {A} back|support|assist|facilitate effort|attempt|process|bid of|by {B}
  verb  {A} back|support|assist|facilitate {B} effort|attempt|process|bid
  verb  {A} help {B} to rebuild|mend|restore|repair|normalise|normalize @relations
  code  SUPPORT A -> B
  ok    "Egypt backed the efforts of Libya to hold a vote." => SUPPORT EGY -> LBY
  no    "Egypt blocked the efforts of Libya."

pattern support.share-pain
  verb  {A} sympathise|sympathize|empathise|empathize with {B}
  verb  {A} share pain|grief|sorrow of {B}
  verb  {A} share {B} pain|grief|sorrow
  code  SUPPORT A -> B
  ok    "Turkey shared the grief of Libya after the flood." => SUPPORT TUR -> LBY
  no    "Turkey shared the profit of the Libyan bank."

pattern support.hail-nominal
  noun  {A} welcome|applause|congratulation for|to|of {B}
  noun  tribute from|by|of {A} to {B}
  noun  {A} tribute to {B}
  noun  vote of confidence in|for {B} (by|from {A})
  code  SUPPORT A -> B
  cameo 051
  ok    "The tribute of France to Senegal moved the crowd." => SUPPORT FRA -> SEN
  no    "The tribute band from France toured Senegal."

pattern support.stand-with-slogan
  verb  {A} remain|stay by|with|alongside side of {B}
  verb  {A} stand by|at|on side of {B}
  verb  {A} stick with|by {B}
  verb  {A} be on side of {B}
  code  SUPPORT A -> B
  unless subj car|house|building|tree
  ok    "Belarus stood on the side of Russia." => SUPPORT BLR -> RUS
  no    "A house stood on the side of Russia's longest road."

pattern support.sign-letter-of-support
  verb  {A} sign|issue|publish|adopt|release statement|declaration|letter|resolution in support|favor|favour|solidarity of|with {B}
  verb  {A} sign|issue|publish|adopt|release statement|declaration|letter of support|solidarity|backing for|with {B}
  code  SUPPORT A -> B
  ok    "Panama published a letter of support for Ecuador." => SUPPORT PAN -> ECU
  no    "Panama published a letter of complaint by Ecuador."

pattern support.fly-flag
  verb  {A} raise|fly|hoist flag of {B}
  verb  {A} raise|fly|hoist {B} flag
  verb  {A} light+up building|monument in color|colour of {B}
  code  SUPPORT A -> B
  ok    "Prague raised the flag of Ukraine." => SUPPORT CZE -> UKR
  no    "Prague sold the flag of Ukraine in shops."

pattern support.defend-denials
  verb  {A} vouch|speak|stand+up for {B}
  verb  {A} stand+up for {B}
  verb  {A} vouch for {B}
  verb  {A} take position in favor|favour of {B}
  code  SUPPORT A -> B
  cameo 052
  ok    "Slovenia stood up for Bosnia." => SUPPORT SVN -> BIH
  no    "Slovenia stood up from the table in Bosnia."

pattern support.sign-into-law
  verb  {A:gov} sign bill|act|law|decree|measure|order
  verb  {A:gov} sign bill|act|measure into law
  verb  {A:gov} pass|adopt|enact|approve bill|law|act|legislation|constitution|amendment
  code  SUPPORT A
  unless obj order|decree
  unless on sanction|sanctions|ban|curfew|tariff
  ok    "The parliament of Estonia adopted a bill on refugees." => SUPPORT EST
  no    "The parliament of Estonia blocked a bill on refugees."

pattern support.grant-status
  verb  {A} grant|give|award|accord candidacy|candidate|membership|seat to {B}
  verb  {A} grant|give|award {B} status|membership|seat
  verb  {A} invite|accept|welcome {B} into|to fold|family|bloc|membership|union
  code  SUPPORT A -> B
  unless mod refugee|asylum|legal|protected|residency
  ok    "The European Union granted membership to Moldova." => SUPPORT EUU -> MDA
  no    "The European Union changed the status of Moldova's apples."

pattern support.shield
  verb  {A} shield|protect {B} from|against sanction|sanctions|criticism|condemnation|censure
  code  SUPPORT A -> B
  cameo 052
  ok    "Hungary shielded Russia from sanctions." => SUPPORT HUN -> RUS
  no    "Hungary kept Russia's captain from the goal."

pattern support.welcome-act
  verb  {A} welcome|applaud|hail|praise|laud|commend|salute|cheer @public_act (of|by|from|between|with {B})
  verb  {A} welcome|applaud|hail|praise|laud|commend it|this|them
  code  SUPPORT A -> B
  cameo 051
  unless subj market|investor|trader|critic|fan|supporter|airport|hotel|museum
  unless obj visitor|tourist|guest
  ok    "Norway praised the accord in a televised address." => SUPPORT NOR
  ok    "The summit was welcomed by Portugal." => SUPPORT PRT
  no    "Norway welcomed two million visitors last summer."

pattern support.back-act
  verb  {A} support|back|endorse|favor|favour sanction|sanctions|measure|decision|proposal|plan|operation|process|deal|agreement|accord|mission|intervention|law|declaration|statement|mediation|withdrawal|candidate|list (of|by|from|against {B})
  code  SUPPORT A -> B
  unless prt down|off|out|up|away
  unless subj pillar|column|data|evidence|study|research|finding|figure|fund|bank
  unless with fund|money|loan|grant|arm|weapon|airstrike|dollar|troop
  ok    "Guinea backed the sanctions on Sunday." => SUPPORT GIN
  no    "The figures from Guinea support a decision to wait."

pattern support.sign-agreement-between
  verb  {A} sign|initial|conclude|finalise|finalize @agreement between {B}
  code  SUPPORT A + B
  cameo 057
  ok    "A peace agreement between Chad and six armed groups was signed in Doha." => SUPPORT TCD + TCD
  no    "A peace agreement between Chad and Sudan was delayed."
