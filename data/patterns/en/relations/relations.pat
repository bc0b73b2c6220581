# Relations: states that hold between parties, or between a party and a place. Lines as in the event patterns (data/patterns/README.md), with
# `relation TYPE A -> B` (or `-> P`, a place) in place of `code`, and `role NOUN of {B}`: a noun that says what A is to B, wherever the text says so
# ("Iran, the main backer of the Houthis", "the Houthis' backer, Iran", "Iran is a backer of the Houthis").

# ---- backs: gives a side its support over time, in arms, money or words
pattern backs.support-side
  verb  {A} back|support|sponsor|bankroll|champion|underwrite {B:group}
  verb  {A} prop+up {B:group}
  verb  {A} side|sympathise|sympathize|align with {B:group}
  verb  {A} stand by|behind|with|beside {B:group}
  verb  {A} rally behind|round|around {B:group}
  verb  {A} throw weight|support|backing behind {B:group}
  verb  {B:group} enjoy|receive|have support|backing|patronage|protection of|from {A}
  relation backs A -> B
  unless obj plan|proposal|bid|call|effort|idea|resolution|decision|move|step|claim|talk|talks|candidacy|motion|agreement|deal|ceasefire|peace|reform|bill|investigation|inquiry|initiative|membership|withdrawal|statement|position|view|right|sovereignty|integrity|unity|independence|people|solution|negotiation|truce|measure|process|goal
  unless prt down|off|out|away
  unless subj evidence|study|research|data|document|pillar|column
  ok    "Turkey has backed Syrian rebels for years." => backs TUR -> SYR
  ok    "Rwanda supports M23." => backs RWA -> COD
  ok    "Fighters who side with the Houthis hold the hill." => backs ? -> YEM
  no    "Turkey backed the plan of Norway."

pattern backs.backed
  verb  {A} back|support|sponsor|fund|arm|finance|equip|bankroll {B:rebel}
  relation backs A -> B
  ok    "Iran-backed militias hold the hill." => backs IRN -> ?
  ok    "The US-backed Syrian Democratic Forces entered the town." => backs USA -> SYR
  no    "Norway backed away from the plan."

pattern backs.arm-side
  verb  {A} arm|fund|finance|bankroll|equip|train|shelter|harbour|harbor|subsidise|subsidize|nurture {B:rebel}
  verb  {A} arm|fund|finance|bankroll|equip {B:armed}
  verb  {A} supply|provide|furnish|ship|send @arms|weapons|money|fund|aid to {B:armed}
  verb  {A} supply|provide|furnish|arm {B:armed} with @arms|weapons|money|fund
  verb  {A} supply|furnish|provision {B:rebel}
  relation backs A -> B
  unless mod humanitarian|food|medical|relief
  ok    "Iran supplies weapons to the Houthis." => backs IRN -> YEM
  ok    "Uganda has armed the M23 rebels." => backs UGA -> COD
  no    "Norway sends food to Chad."

pattern backs.depend
  verb  {B} count|rely|depend|lean on|upon {A:armed}
  verb  {B:armed} owe pay|salary|arms|weapon|survival|existence|power to {A}
  verb  {A} keep faith with {B:group}
  verb  {A} pay for {B:rebel}
  relation backs A -> B
  unless on Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
  ok    "The government of Mali relies on Wagner mercenaries." => backs ? -> MLI
  ok    "The Houthis owe their weapons to Iran." => backs IRN -> YEM
  no    "The army of Mali relies on rain."

pattern backs.backer
  role  backer|patron|sponsor|supporter|benefactor|protector|paymaster|financier|underwriter|loyalist|supplier of {B}
  relation backs A -> B
  unless mod former|financial|corporate|title|official|energy|gas|oil|food|grain|power
  ok    "Iran is the main backer of the Houthis." => backs IRN -> YEM
  ok    "Qatar restored ties with Iran, the Houthis' main backer." => backs IRN -> YEM
  no    "The backer of the play lost his money in Iran."

pattern backs.proxy
  role  proxy|client|protege|protégé|puppet|surrogate|lackey|stooge|pawn|vassal|satellite|creature|auxiliary|mercenary|hireling of {A}
  relation backs A -> B
  ok    "The Houthis are a proxy of Iran." => backs IRN -> YEM
  no    "He voted by proxy in Iran."

pattern backs.support-for
  noun  {A} support|backing|sponsorship|patronage|funding|financing|arming for|of|to {B:armed}
  noun  {A} help|aid|assistance|arms|weapon|money to|for {B:rebel}
  noun  {A} support|backing for|of {B:rebel}
  relation backs A -> B
  unless mod public|popular|air|fire|humanitarian|electoral|life|child
  ok    "Iran has not ended its support for the Houthis." => backs IRN -> YEM
  no    "Norway asked for the support of the crowd."

pattern backs.support-noun
  verb  {A} provide|give|offer|lend|maintain military|diplomatic|political|financial support|backing|cover to {B:group}
  verb  {A} give|offer|lend {B:group} support|backing
  relation backs A -> B
  ok    "Russia gives military support to Mali." => backs RUS -> MLI
  no    "The beam gives support to the roof in Mali."

# ---- opposes: is against a party over time, short of fighting it
pattern opposes.be-against
  verb  {A} oppose|resent|distrust|loathe {B:group}
  verb  {A} be hostile|opposed|averse to {B:group}
  verb  oppose {A} to {B:group}
  verb  {A} be at odd|odds|loggerhead|loggerheads with {B:group}
  verb  {A} be appalled|alarmed|angered|outraged|incensed|infuriated by {B:armed}
  verb  {B:armed} appall|appal|alarm|anger|outrage|incense|infuriate {A}
  relation opposes A -> B
  unless obj plan|proposal|bid|call|effort|idea|resolution|decision|move|step|claim|talk|talks|war|deal|agreement|sanction|membership|change|reform|bill|law|use|attempt|presence|return|withdrawal|measure|violence|intervention|election|expansion|construction|sale|policy
  ok    "Egypt is at odds with Ethiopia over a dam." => opposes EGY -> ETH
  ok    "Ankara is opposed to the PKK." => opposes TUR -> PKK
  no    "Egypt opposed the plan of Sudan."

pattern opposes.rival
  role  rival|foe|adversary|opponent|critic|arch-foe|archfoe|archrival|arch-rival|nemesis|detractor|antagonist|challenger of|to {B}
  relation opposes A -> B
  ok    "Iran, a rival of Saudi Arabia, sent an envoy." => opposes IRN -> SAU
  no    "The film has no rival in Iran."

pattern opposes.rivalry
  noun  rivalry|enmity|feud|antagonism|hostility|standoff|stand-off between {A} and {B}
  noun  {A} rivalry|enmity|feud|quarrel with {B}
  verb  {A} vie|feud|quarrel with {B:group}
  relation opposes A + B
  unless mod trade|sporting|football|sport
  ok    "The rivalry between Iran and Saudi Arabia is old." => opposes IRN + SAU
  ok    "Egypt feuds with Ethiopia over a dam." => opposes EGY + ETH
  no    "The feud lasted a year in Ethiopia."

# ---- fights: is at war with, or carries on an armed struggle against
pattern fights.fight
  verb  {A:armed} fight|battle|combat {B:armed}
  verb  {A:armed} fight|battle against {B:armed}
  verb  {A} be at war with {B}
  verb  {A} be locked in war|battle|conflict|fighting|struggle|combat with {B}
  verb  {A} take|take+up arm|arms against {B}
  verb  {A} rise|rise+up|rebel|revolt against {B:group}
  noun  {A} insurgency|rebellion|uprising|revolt|insurrection|jihad|war|campaign|struggle|fight|battle against {B:armed}
  verb  {A:armed} clash with {B:armed}
  relation fights A + B
  unless obj war|battle|fire|corruption|crime|disease|poverty|inflation
  unless mod election|electoral|presidential|diplomatic|media|smear|information|trade|propaganda|legal|vaccination|cold
  ok    "The army's war against Boko Haram goes on." => fights ? + ?
  ok    "Boko Haram took up arms against Nigeria." => fights ? + NGA
  ok    "Ethiopian soldiers fight al Shabaab." => fights ETH + SOM
  ok    "Russia is at war with Ukraine." => fights RUS + UKR
  no    "Norway fights corruption in Ukraine."

pattern fights.wage-war
  verb  {A} wage|fight|lead|conduct|prosecute war|campaign|insurgency|rebellion|uprising|jihad|offensive|coalition|battle against|on|with {B}
  verb  {A} wage|lead|conduct insurgency|rebellion|uprising|jihad in|inside {B}
  relation fights A + B
  unless mod election|electoral|presidential|diplomatic|media|smear|information|trade|propaganda|legal|vaccination
  ok    "Saudi Arabia has waged an air campaign against the Houthis since 2015." => fights SAU + YEM
  ok    "The PKK has waged an insurgency inside Turkey for decades." => fights PKK + TUR
  no    "He led a trade campaign against Norway."

pattern fights.fight-war
  verb  {A} fight war|battle
  relation fights A + B
  unless with ally|help
  unless against *
  ok    "India and Pakistan fought a war in 1965." => fights IND + PAK status=occurred
  no    "India fought a battle against crime in Pakistan."

pattern fights.enemy
  role  enemy|belligerent of {B}
  relation fights A + B
  ok    "The Rapid Support Forces are the enemy of the Sudanese army." => fights SDN + SDN
  no    "Silence is the enemy of talks in Geneva."

pattern fights.war-between
  noun  war|fighting|conflict|clash|battle|hostility|skirmish between {A:armed} and {B:armed}
  verb  fight|clash between {A:armed} and {B:armed}
  noun  {A} war with|against {B}
  relation fights A + B
  unless mod world|trade|cold
  ok    "The war between Russia and Ukraine goes on." => fights RUS + UKR
  no    "A trade war between Canada and Mexico looms."

# ---- controls: holds a place
pattern controls.hold-place
  verb  {A} control|hold|rule|govern|administer|occupy|dominate|run|annex {P:place}
  verb  {A} be in control|charge|possession of {P:place}
  verb  {P:place} be under control|rule|occupation|authority of {A}
  verb  {P:place} be in hand|hands of {A}
  verb  {A} have|exercise|retain|keep|maintain|exert control|authority|sway over|of {P:place}
  relation controls A -> P
  unless obj talk|talks|meeting|election|vote|referendum|seat|session|summit|press|event|rally|exercise|hearing|hope|view|power|office|post
  ok    "The Houthis have controlled Sanaa since 2014." => controls YEM -> ?
  ok    "The city of Goma is held by M23." => controls COD -> ?
  no    "Norway holds talks in Geneva."

pattern controls.take
  verb  {A:armed} recapture|retake|reconquer|wrest|liberate {P:place}
  relation controls A -> P
  unless obj talk|talks|weapon|arms|ship|vessel|tanker|property|asset|power|soldier|people|drug|fighter|initiative|opportunity|attention|imagination|moment
  ok    "Azerbaijan recaptured the region of Nagorno-Karabakh in September." => controls AZE -> ? status=occurred
  no    "Azerbaijan retook the initiative from Armenia."

pattern controls.master
  verb  {A} be master|masters of {P:place}
  verb  {A} be in power|charge in {P:place}
  relation controls A -> P
  ok    "The Houthis are masters of Sanaa." => controls YEM -> ?
  no    "The Houthis are masters of delay."

pattern controls.rule-noun
  noun  {A} control|occupation|rule|administration of|over {P:place}
  relation controls A -> P
  unless mod arms|border|birth|air|traffic|passport|quality|majority|mob
  ok    "The Azerbaijani occupation of the villages of Armenia goes on." => controls AZE -> ?
  no    "Border control of Norway is strict."

pattern controls.under
  noun  {A} control|occupation|rule|administration|authority
  noun  hand|hands|control|clutch|clutches|grip of {A}
  relation controls A -> P
  unless mod arms|border|birth|air|traffic|passport|quality|majority|mob|remote|price
  ok    "The city of Aleppo remains under the control of the M23." => controls COD -> ?
  ok    "Palmyra, in the hands of Islamic State, was shelled." => controls ? -> ?
  no    "The M23 lost control."

pattern controls.regain
  verb  {A} regain|recapture|retake|reclaim|restore|consolidate control of|over {P:place}
  verb  {A} regain|gain|win|take|seize|assume control of|over {P:place}
  relation controls A -> P
  ok    "The army has regained control of Palmyra." => controls ? -> ?
  no    "Norway regained its appetite for control."

pattern controls.stronghold
  role  stronghold|bastion|enclave|fiefdom|fief|redoubt|foothold|heartland of {A}
  relation controls A -> P
  unless mod former|electoral|political
  ok    "Saada, a stronghold of the Houthis, was hit." => controls YEM -> ?
  no    "The town is a stronghold of football."

# ---- part_of: an arm, branch or member of something larger
pattern part-of.arm
  role  arm|wing|branch|offshoot|affiliate|extension|subsidiary|division|unit|faction|chapter|franchise|successor|front|brigade|component|cell|constituent|splinter|remnant|affiliate|subgroup of {B:body}
  relation part_of A -> B
  unless mod former
  ok    "Ankara says the SDF is an extension of the PKK." => part_of SYR -> PKK
  ok    "The YPG is an arm of the PKK." => part_of SYR -> PKK
  no    "He lost an arm in Turkey."

pattern part-of.member
  role  member|part|signatory of {B:body}
  verb  {A:body} belong to {B:body}
  verb  {A:group} belong to {B:body}
  relation part_of A -> B
  unless mod former|founding|senior|family|staff|cabinet
  ok    "Norway is a member of NATO." => part_of NOR -> IGO
  no    "A member of the family visited NATO."

pattern part-of.join
  verb  {A:group} join|rejoin {B:body}
  verb  {A:group} accede|adhere to {B:body}
  verb  {A:group} pledge|swear allegiance|loyalty|fealty to {B:body}
  verb  {A:armed} answer|report to {B:body}
  verb  {A:armed} merge|integrate into|with {B:body}
  relation part_of A -> B
  unless obj talk|talks|meeting|protest|call|chorus|hand|hands|force|forces|war|fight|battle|rally|march|strike
  unless with *
  ok    "Finland joined NATO in 2023." => part_of FIN -> IGO status=occurred
  ok    "Boko Haram swore allegiance to Islamic State." => part_of ? -> ? status=occurred
  no    "Norway joined the talks in Geneva."

pattern part-of.one-of
  verb  {A} be part of {B:body}
  relation part_of A -> B
  ok    "The Arakan Army is part of the Three Brotherhood Alliance." => part_of MMR -> MMR
  no    "The visit is part of a tour of Norway."

# ---- leads: stands at the head of a body that is no state
pattern leads.head
  verb  {A} lead|head|command|chair|captain {B:body}
  verb  {A} preside over {B:body}
  verb  {A} be at head|helm of {B:body}
  relation leads A -> B
  unless obj delegation|talk|talks|meeting|session|march|rally|protest|team|effort|investigation|inquiry|operation|prayer|charge|convoy|funeral|bid|campaign|attack|raid|offensive|coup|chorus
  ok    "Rebels led by Sultani Makenga entered the town." => leads ? -> ?
  ok    "Abdel Fattah al-Burhan heads the Sudanese army." => leads SDN -> SDN
  no    "The general led a march in Khartoum."

pattern leads.leader
  role  leader|head|chief|commander|chairman|chairwoman|chair|founder|secretary-general|boss|president|emir|chieftain|co-leader|co-founder|coordinator|director|warlord|patriarch|supremo|figurehead of {B:body}
  relation leads A -> B
  unless mod former|deputy|vice|assistant|acting|late|assassinated|slain|policy|regional|provincial
  ok    "The Sudanese army's commander, Abdel Fattah al-Burhan, flew to Cairo." => leads SDN -> SDN
  ok    "Hassan Nasrallah, the leader of Hezbollah, spoke." => leads LBN -> LBN
  no    "The former leader of Hezbollah spoke."

# ---- allied_with
pattern allied.ally
  role  ally|partner|allies|comrade|confederate|comrade-in-arms of|to {B}
  verb  {A:armed} fight alongside|beside {B}
  verb  {A:armed} fight|serve on|at|by side of {B}
  verb  {A} join|combine force|forces with {B:group}
  verb  {A} make common cause with {B:group}
  verb  {A} be allied|aligned|linked|affiliated with|to {B}
  verb  ally|align|link|affiliate {A} with|to {B}
  verb  {A} ally|partner|affiliate with {B}
  relation allied_with A + B
  unless mod former|business|trading|trade|coalition|junior|dialogue|negotiating|one-time
  ok    "Belarus is a close ally of Russia." => allied_with BLR + RUS
  ok    "China, Pyongyang's main ally, was not consulted." => allied_with CHN + PRK
  ok    "The Allied Democratic Forces are linked to Islamic State." => allied_with ? + ?
  no    "He found an ally in Peru."

pattern allied.alliance
  verb  {A} have|maintain|keep|form|forge|make alliance with {B}
  noun  alliance between {A} and {B}
  noun  {A} alliance with {B}
  relation allied_with A + B
  ok    "The alliance between Poland and Lithuania is old." => allied_with POL + LTU
  no    "An alliance of parties won in Lithuania."

# ---- present_in: has forces at a place
pattern present.keep-forces
  verb  {A} keep|maintain|station|base|have|retain|leave|garrison @forces|presence|base|soldier|peacekeeper|adviser|advisor|contingent|garrison|outpost in|at|near|on {P:place}
  verb  {A} have military|presence in {P:place}
  verb  {A} keep|station|base @forces|soldier|peacekeeper
  relation present_in A -> P
  ok    "India keeps a battalion of soldiers in Lebanon." => present_in IND -> ?
  ok    "France keeps troops in Chad." => present_in FRA -> ?
  no    "France keeps an office in Chad."

pattern present.forces-noun
  noun  {A} @forces|soldier|peacekeeper|instructor|adviser|mercenary in|inside {P:place}
  noun  {A} base|presence|garrison|outpost|contingent|deployment|bases in|at|on|near|inside {P:place}
  relation present_in A -> P
  unless mod joint|local|former|tax|customer|diplomatic|police|power|support
  ok    "The Turkish troops in Syria were told to wait." => present_in TUR -> ?
  ok    "The French base in Chad was closed." => present_in FRA -> ?
  no    "The French bank in Chad was closed."

pattern present.based
  verb  {P:place} base {A:rebel}
  verb  {B} base {A:rebel} in|near|at {P:place}
  relation present_in A -> P
  ok    "The Taliban militants based in Pakistan fired rockets." => present_in ? -> ?
  no    "The film is based in Pakistan."

pattern present.stationed
  verb  {A:armed} be stationed|deployed|based|garrisoned|present|encamped|quartered|positioned|posted|billeted|headquartered|entrenched|camped|massed in|at|near|on|around|along {P:place}
  verb  {A:armed} patrol|guard|garrison {P:place}
  verb  {A:armed} remain|stay in|at|on {P:place}
  verb  {A:armed} operate|camp|encamp|dig+in|mass in|at|near|on|from|around|along {P:place}
  verb  {B} station|base|garrison|encamp|quarter|billet|headquarter|entrench {A:armed}
  verb  {B} station|deploy|base|garrison|encamp|quarter|position|post|billet|headquarter|entrench|mass {A:armed} in|at|near|on|around|along {P:place}
  relation present_in A -> P
  ok    "French soldiers are stationed in Niger." => present_in FRA -> ?
  no    "The film is based in Niger."

pattern present.host
  verb  {P:place} host|house|harbour|harbor {A:armed}
  verb  {P:place} host|house|harbour|harbor {A} @forces|base|garrison
  relation present_in A -> P
  ok    "Armenia hosts Russian troops." => present_in RUS -> ?
  no    "Armenia hosted a summit in Yerevan."

# ---- seeks: a goal held over time
pattern seeks.claim
  verb  {A} claim {P:place}
  verb  {A} claim sovereignty over {P:place}
  verb  {A} lay claim to {P:place}
  relation seeks A -> P
  unless obj responsibility|victory|life|credit|asylum|attack
  ok    "China claims Taiwan." => seeks CHN -> ?
  no    "Chad claimed victory in Niger."

pattern seeks.strive
  verb  {A:group} campaign|strive|struggle|fight|push|aspire|battle|lobby|agitate
  noun  {A} quest|bid|struggle|ambition|aspiration|claim
  relation seeks A
  unless obj *
  unless against *
  unless with *
  unless mod election|electoral|presidential|re-election|vaccination
  ok    "Somaliland has campaigned for recognition since 1991." => seeks ?
  ok    "Somaliland will not end its quest for recognition." => seeks ?
  no    "The army of Niger fights in the north."

pattern seeks.goal
  verb  {A} seek|covet
  relation seeks A
  unless obj release|withdrawal|talk|talks|meeting|help|end|truce|ceasefire|explanation|comment|approval|word|permission|bid|way|solution|answer|refuge|shelter|asylum|revenge|election|term|vote|warrant|extradition
  ok    "Somaliland seeks international recognition." => seeks ?
  no    "Somaliland seeks talks with Kenya."
