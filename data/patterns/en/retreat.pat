# RETREAT: a concession carried out - forces leave, captives go free, arms are given up, a ceasefire takes effect, access is opened, an office is left.

pattern retreat.stop-attacking
  verb  {A:armed} stop|cease|end to bomb|shell|attack|strike|bombard|fight|shoot|fire {B}
  verb  {A:armed} stop|cease|end to bomb|shell|attack|strike|bombard|fight|shoot|fire
  code  RETREAT.ceasefire A -> B
  ok    "Saudi Arabia has stopped bombing Yemen." => RETREAT SAU -> YEM
  no    "Saudi Arabia has not stopped the trade with Yemen."

pattern retreat.withdraw-forces
  verb  {A} withdraw|remove|redeploy|evacuate|extract|repatriate|recall @forces (from|out {B})
  verb  {A} pull|move+out @forces (from|of {B})
  verb  {A} pull|move+out {B} @forces
  verb  {A} pull|draw+back @forces (from {B})
  verb  {A} bring+home @forces (from {B})
  verb  {A} bring @forces home (from {B})
  verb  {A} take @forces out (of {B})
  noun  withdrawal|pullout|pull-out|removal|redeployment|evacuation|retreat of @forces (by {A}) (from {B})
  noun  withdrawal|pullout|pull-out|removal|redeployment|evacuation|retreat of {A} @forces (from {B})
  code  RETREAT.withdraw A -> B
  cameo 0874
  unless mod rescue
  ok    "Ethiopia withdrew its soldiers from Somalia." => RETREAT ETH -> SOM
  ok    "Norway pulled out its troops from Mali." => RETREAT NOR -> MLI
  no    "Ethiopia withdrew its bid for the cup."

pattern retreat.withdraw-from
  verb  {A:armed} withdraw|retreat|redeploy|disengage|retire from {B}
  verb  {A:armed} pull+out of|from {B}
  verb  {A:armed} pull|fall|draw+back from {B}
  verb  {A:armed} withdraw from @territory|border|line|front|zone (in|of|near {B})
  noun  {A} withdrawal|pullout|pull-out|retreat|disengagement from {B}
  noun  withdrawal|pullout|pull-out|retreat|exit of {A:armed} from {B}
  code  RETREAT.withdraw A -> B
  cameo 0874
  unless from agreement|treaty|deal|accord|pact|talk|talks|negotiation|race|tournament|election|convention|market|bank|court|organization|organisation|contest|competition|event|account|match|union|body|council|politics|office|game|summit|coalition|public
  unless subj team|player|runner|candidate|company|firm|striker|team-mate
  ok    "Turkish troops withdrew from Iraq in May." => RETREAT TUR -> IRQ
  ok    "The withdrawal of Russian forces from Georgia took weeks." => RETREAT RUS -> GEO
  no    "Turkey withdrew from the treaty on Monday."

pattern retreat.withdraw-bare
  verb  {A:armed} withdraw|retreat|disengage (to|toward|behind {P:place})
  verb  {A:armed} fall|pull|draw+back (to|toward|behind {P:place})
  verb  {A:armed} pull+out
  code  RETREAT.withdraw A
  cameo 0874
  unless obj *
  unless from *
  unless of *
  unless subj team|player|runner|candidate|currency|price|share|stock|glacier|rouble
  ok    "Armenian soldiers retreated after two days of fighting." => RETREAT ARM
  no    "The Armenian champion withdrew from the race after two days."

pattern retreat.leave-place
  verb  {A:armed} leave|vacate|quit|abandon|evacuate|depart|exit @territory|border|barracks|airport|airfield|checkpoint|camp|ground (in|of|to {B})
  verb  {A:armed} leave|vacate|quit|abandon|evacuate|depart|exit {B} @territory|border|barracks|airport|airfield|checkpoint|camp|ground
  verb  {A:mil} leave|quit|exit|vacate|depart {B}
  verb  {A:mil} depart from {B}
  noun  {A:mil} departure|exit from {B}
  noun  departure|exit of {A:mil} (from {B})
  code  RETREAT.withdraw A -> B
  cameo 0874
  unless subj state|delegation|team|negotiator|minister|president|envoy|visitor|side
  unless obj mark|trail|people|dead|scene|country-man|wound|talk|talks|room|meeting|door|impression|message|union|bloc
  ok    "French soldiers left a base in Niger." => RETREAT FRA -> NER
  ok    "American soldiers quit Afghanistan." => RETREAT USA -> AFG
  no    "French soldiers left a trail of mud on the base in Niger."

pattern retreat.cede-land
  verb  {A} cede|relinquish|surrender|yield|abandon|return|transfer @territory|control|strip|sector|peninsula|hill (to {B})
  verb  {A} give+up @territory|control|strip|sector|peninsula|hill (to {B})
  verb  {A} hand+over @territory|control|strip|sector|peninsula|hill (to {B})
  verb  {A} cede|relinquish|surrender|yield|transfer|return @territory|control|strip|sector|peninsula (of @territory) (to {B})
  verb  {A} hand+over @territory|control|peninsula (to {B})
  verb  {A} give+up @territory|control|peninsula (to {B})
  verb  {A} cede {P:place} to {B}
  noun  handover|return|transfer|cession of @territory|control|peninsula (by {A}) (to {B})
  code  RETREAT.withdraw A -> B
  cameo 0874
  unless obj base|post|position|city|area
  ok    "Nigeria ceded the peninsula to Cameroon." => RETREAT NGA -> CMR
  no    "Nigeria lost control of the ball to Cameroon."

pattern retreat.hand-over-base
  verb  {A} hand+over base|post|position|city|airport|command|security|checkpoint|camp to {B}
  verb  {A} transfer|return|surrender base|post|position|city|airport|command|security|checkpoint to {B}
  noun  handover|transfer of base|security|airport|checkpoint|command to {B} (by {A})
  code  RETREAT.withdraw A -> B
  ok    "Germany transferred the base to Mali." => RETREAT DEU -> MLI
  no    "Germany transferred the money to Mali."

pattern retreat.end-mission
  verb  {A} end|conclude|complete|terminate|finish mission|occupation|deployment|presence|operation (in {B})
  verb  {A} wind+down mission|occupation|deployment|presence|operation (in {B})
  verb  {A} complete|finish|conclude withdrawal|pullout|pull-out|drawdown|evacuation|redeployment (from {B})
  verb  {A} begin|start|launch|order withdrawal|pullout|pull-out|drawdown|redeployment|retreat (from {B})
  verb  {A} carry+out withdrawal|pullout|pull-out|drawdown|redeployment|retreat (from {B})
  verb  {A} close|dismantle|evacuate|shut base|outpost|garrison|camp (in {B})
  code  RETREAT.withdraw A -> B
  unless obj mission
  ok    "France completed its withdrawal from Niger." => RETREAT FRA -> NER
  no    "France completed a rescue mission in Niger's mountains."

pattern retreat.reduce-forces
  verb  {A} reduce|cut|halve|downsize|decrease|shrink @forces|presence|contingent|deployment (in {B})
  verb  {A} scale|wind|draw+down @forces|presence|operation|deployment (in {B})
  noun  reduction|drawdown|cut of|in @forces|presence (by {A}) (in {B})
  code  RETREAT.withdraw A -> B
  cameo 0874
  unless obj force|unit|division|tank
  unless mod work|task|labour|labor
  ok    "The United States reduced its troops in Iraq." => RETREAT USA -> IRQ
  no    "The United States firm reduced its staff in Iraq."

pattern retreat.surrender
  verb  {A:armed} surrender|capitulate (to {B})
  verb  {A} surrender|capitulate to {B:armed}
  verb  {A} turn+in himself|herself|themselves
  verb  {A:armed} surrender|turn themselves|itself|himself (to {B})
  verb  {A:armed} turn+in themselves|himself|itself (to {B})
  verb  {A:armed} give|over themselves|himself (to {B})
  verb  {A:armed} turn+up themselves|himself (to {B})
  noun  {A:armed} surrender|capitulation (to {B})
  noun  surrender|capitulation of {A:armed} (to {B})
  code  RETREAT.disarm A -> B
  cameo 0874
  unless obj lead|title|passport|right|licence|license|advantage|territory|control|goal
  ok    "Militants in Nigeria surrendered to Cameroon's army." => RETREAT NGA -> CMR
  no    "Nigeria surrendered a two-goal lead to Cameroon."

pattern retreat.disarm
  verb  {A:armed} disarm|demobilise|demobilize|disband
  verb  {A} lay|put|set+down @arms|gun|rifle
  verb  {A} hand|turn|give+over @arms|gun|rifle|stockpile|arsenal (to {B})
  verb  {A} hand|turn|give+in @arms|gun|rifle (to {B})
  verb  {A} give+up @arms|gun|rifle|stockpile|arsenal (to {B})
  verb  {A} surrender|decommission|relinquish|dismantle|destroy|eliminate @arms|gun|rifle|stockpile|arsenal|warhead|mine (to {B})
  noun  disarmament|demobilisation|demobilization|decommissioning of {A:armed}
  noun  decommissioning|dismantling|surrender|handover|destruction of @arms|stockpile|arsenal (by {A})
  code  RETREAT.disarm A -> B
  cameo 0873
  unless obj bomb|device|mine|explosive|tank|helicopter|fighter|jet|launcher|drone|hardware|artillery|howitzer
  unless subj expert|squad|smile
  ok    "Rebels in Colombia laid down their weapons." => RETREAT COL
  ok    "Libya surrendered its arsenal to Britain." => RETREAT LBY -> GBR
  no    "Experts in Colombia disarmed a bomb."

pattern retreat.give-up-nuclear
  verb  {A} dismantle|close|shut|mothball|freeze|suspend|halt reactor|centrifuge|enrichment|programme|program|plant|site|facility (in {B})
  verb  {A} suspend|halt|freeze|stop enrichment|test (of {B})
  verb  {A} suspend|halt|freeze|stop {B} enrichment|test
  code  RETREAT.disarm A
  cameo 0873
  unless obj plant|facility|site|program|programme
  unless mod tv|television|blood|medical|school|rest
  ok    "Iran suspended uranium enrichment for two years." => RETREAT IRN
  no    "Iran resumed uranium enrichment after two years."

pattern retreat.disband-forces
  verb  {A:gov} disband|demobilise|demobilize|dissolve|dismantle|disarm @forces|guard|wing|group|squad|network|police
  noun  dissolution|disbanding|demobilisation|demobilization of @forces|guard|group (by {A})
  code  RETREAT.disarm A
  cameo 0873
  unless obj group|network
  ok    "Haiti's president disbanded the army in 1995." => RETREAT HTI
  no    "Haiti's president reviewed the army in 1995."

pattern retreat.demobilise-readiness
  verb  {A} demobilise|demobilize|discharge reservist|conscript|@forces
  verb  {A} stand+down reservist|conscript|@forces
  verb  {A} stand+down @forces|reservist
  verb  {A} return @forces to|into barracks|base
  verb  {A:mil} return to|into barracks|base
  verb  {A} move+back @forces|tank (from border|front|line)
  code  RETREAT.withdraw A
  cameo 0873
  unless obj patient
  ok    "Guinea's soldiers returned to their barracks." => RETREAT GIN
  no    "Guinea's soldiers returned fire."

pattern retreat.ceasefire-in-force
  noun  @truce between {A} and {B}
  noun  {A} @truce (with {B})
  code  RETREAT.ceasefire A + B
  cameo 0871
  unless of *
  unless mod fragile|violated|possible|proposed|planned|immediate|lasting|new|further
  ok    "The truce between India and Pakistan held on Sunday." => RETREAT IND + PAK
  no    "The hope of a truce faded in India."

pattern retreat.observe-ceasefire
  verb  {A} observe|respect|uphold|implement|honor|honour|extend|renew|prolong @truce_word (with|in|against {B})
  verb  {A} abide|stick by|with|to @truce_word (with|in|against {B})
  verb  {A} comply with @truce_word
  noun  extension|implementation|renewal|start|observance of @truce (by {A}) (with|in {B})
  verb  {A} keep|enter|begin|start @truce (with|in|against {B})
  code  RETREAT.ceasefire A + B
  cameo 0871
  ok    "Yemen's rebels extended the truce." => RETREAT YEM
  no    "Yemen's rebels violated the truce."

pattern retreat.stop-fighting
  verb  {A:armed} stop|cease|end|halt|suspend|pause fight|fighting|shelling|bombing|attack|strike|offensive|operation|hostility|hostilities|advance|airstrike|raid|war|fire (against|with|on|in {B})
  verb  {A:armed} hold fire
  noun  end|cessation|suspension|halt|pause of|in|to fighting|hostility|hostilities|shelling|bombing|offensive|war (by {A}) (in|with|against {B})
  code  RETREAT.ceasefire A -> B
  cameo 0871
  unless obj strike|raid|advance|operation|attack
  unless subj rain|court|judge|police
  ok    "Ethiopia's army suspended its offensive in Tigray." => RETREAT ETH
  no    "Ethiopia's army resumed its offensive in Tigray."

pattern retreat.lift-sanctions
  verb  {A} lift|ease|remove|relax|suspend|waive|revoke|terminate|end|drop|loosen|scrap|cancel|repeal|abolish|rescind @sanctions (on|against|from|for {B})
  noun  lifting|easing|removal|relaxation|waiver|end|suspension of @sanctions (by {A}) (on|against|from|for {B})
  noun  relief from @sanctions (for {B})
  code  RETREAT A -> B
  cameo 085
  ok    "The United States lifted sanctions on Sudan." => RETREAT USA -> SDN
  ok    "The European Union eased its embargo against Syria." => RETREAT EUU -> SYR
  no    "The United States tightened sanctions on Sudan."

pattern retreat.roll-back-tariffs
  verb  {A} roll|scale+back @sanctions (on|against|for {B})
  verb  {A} reduce|cut|lower|halve|slash|abolish tariff|duty|quota (on|for|against {B})
  noun  reduction|cut of|in tariff|duty|quota (by {A}) (on|for {B})
  code  RETREAT A -> B
  cameo 085
  ok    "India rolled back tariffs on Nepal." => RETREAT IND -> NPL
  no    "India rolled the train back to the Nepal border."

pattern retreat.lift-blockade
  verb  {A} lift|end|relax|ease|suspend|raise|loosen blockade|siege|encirclement (of|on|around|against {B})
  verb  {A} lift|end|relax|ease|suspend|raise|loosen {B} blockade|siege|encirclement
  verb  {A} break+off blockade|siege|encirclement (of|on|around|against {B})
  verb  {A} break+off {B} blockade|siege|encirclement
  noun  lifting|end|easing of blockade|siege|encirclement (by {A}) (of|on|against {B})
  code  RETREAT A -> B
  cameo 0872
  unless mod media|police
  ok    "Egypt eased the blockade of Gaza." => RETREAT EGY -> PSE
  no    "Egypt condemned the blockade of Gaza."

pattern retreat.release-captives
  verb  {A} release|free|liberate|discharge|return @captives (to {B})
  verb  {A} set+free @captives
  verb  {A} let+go @captives
  verb  {A} hand|turn+over @captives (to {B})
  noun  release|freeing|liberation of @captives (by|from {A}) (to {B})
  code  RETREAT.release A -> B
  cameo 0841
  unless obj sailor|activist|journalist|crew
  unless mod bail|oil|press
  ok    "Hamas released the hostages to Egypt." => RETREAT PSE -> EGY
  ok    "Ukraine returned the prisoners to Russia." => RETREAT UKR -> RUS
  no    "Egypt's police freed the hostages by force from a sinking ferry."

pattern retreat.release-person
  verb  {A} release|free {B} (from|on prison|jail|custody|detention|captivity|bail|parole|house)
  verb  {A} set+free {B}
  verb  {A} release|free|discharge {B} from|on prison|jail|custody|detention|captivity|bail|parole|arrest|house|cell
  noun  {A} release|freeing of {B}
  noun  release|freeing of {B:person} (by|from {A})
  noun  release of {B} from prison|jail|custody|detention|captivity
  verb  {A} let|set free {B}
  verb  {A} free|release|discharge {B} on bail|parole|humanitarian|medical
  code  RETREAT.release A -> B
  cameo 0841
  unless obj statement|report|film|album|video|figure|data|document|result|photo|picture|image|footage|fund|funds|money|water|gas|detail|list|name|information|letter|transcript|song|book|map|space|version|study|record|audio|balloon|aid|tape|file|player|prisoner-list|smoke|email|product|update|dollar|million|billion
  ok    "Turkey freed an American pastor on Friday." => RETREAT TUR -> USA
  ok    "The release of the Italian teacher by Libya was a relief." => RETREAT LBY -> ITA
  no    "Turkey released a statement about the American pastor."

pattern retreat.be-freed
  verb  {B} walk free (from prison|jail|court)
  verb  {B} leave prison|jail|custody|detention|captivity
  verb  {B:person} go free
  code  RETREAT.release -> B
  cameo 0841
  ok    "A Kurdish singer left prison in Turkey." => RETREAT ? -> TUR
  no    "A Kurdish guard left the prison gate open."

pattern retreat.order-release
  verb  {A:gov} order|approve|authorise|authorize release|freeing of @captives
  verb  {A:gov} order|approve|authorise|authorize release|freeing of {B}
  verb  {A:gov} order|approve|authorise|authorize {B} release|freeing
  verb  {A:court} grant bail to {B}
  verb  {A:court} grant|give {B} bail
  verb  {A:court} release|free {B}
  code  RETREAT.release A -> B
  cameo 0841
  ok    "A court in Egypt ordered the release of an Italian student." => RETREAT EGY -> ITA
  no    "A court in Egypt refused the release of an Italian student."

pattern retreat.exchange-prisoners
  verb  {A} exchange|swap|trade @captives|body (with {B})
  verb  {A} carry+out exchange|swap of @captives (with {B})
  verb  {A} conduct|complete|hold exchange|swap of @captives (with {B})
  verb  {A} carry+out exchange|swap (with {B})
  noun  exchange|swap of @captives (between|by|with {A}) (and {B})
  noun  {A} exchange|swap of @captives (with {B})
  code  RETREAT.release A + B
  cameo 0841
  unless obj body|journalist|activist|crew
  ok    "Armenia and Azerbaijan exchanged prisoners." => RETREAT ARM + AZE
  no    "Armenia and Azerbaijan exchanged insults."

pattern retreat.return-bodies
  verb  {A} return|repatriate body|remains|corpse (of|to {B})
  verb  {A} return|repatriate {B} body|remains|corpse
  verb  {A} hand+over body|remains|corpse (of|to {B})
  verb  {A} hand+over {B} body|remains|corpse
  verb  {A} return|repatriate body|remains|corpse|ash (of|to {B})
  verb  {A} return|repatriate {B} body|remains|corpse|ash
  noun  return|repatriation|handover of body|remains|corpse (by {A}) (to {B})
  code  RETREAT A -> B
  cameo 0842
  ok    "North Korea returned the remains of American soldiers." => RETREAT PRK -> USA
  no    "North Korea found the remains of a wall."

pattern retreat.return-property
  verb  {A} return|restore|restitute|repatriate property|artifact|artefact|painting|statue|asset|treasure|bronze|skull|antiquity|manuscript|relic|object|ship|vessel|boat|boats|aircraft|drone|land|house|mosque|church|document|gold (to {B})
  verb  {A} give|hand|send+back property|artifact|artefact|painting|statue|asset|treasure|bronze|skull|antiquity|manuscript|relic|ship|vessel|boat|aircraft|land|gold (to {B})
  verb  {A} give|hand+back {B} property|artifact|artefact|painting|statue|asset|treasure|land
  noun  return|restitution|repatriation of property|artifact|artefact|painting|statue|asset|treasure|bronze|skull|antiquity|relic (by {A}) (to {B})
  code  RETREAT A -> B
  cameo 0842
  ok    "Germany returned the bronzes to Nigeria." => RETREAT DEU -> NGA
  ok    "France gave back a statue to Benin." => RETREAT FRA -> BEN
  no    "Germany lent the bronzes to Nigeria."

pattern retreat.release-ship
  verb  {A} release|free ship|vessel|boat|tanker|aircraft|trawler|plane|cargo (of|to {B})
  verb  {A} release|free {B} ship|vessel|boat|tanker|aircraft|trawler|plane|cargo
  verb  {A} let+go ship|vessel|boat|tanker|trawler
  noun  release of ship|vessel|boat|tanker|trawler (by {A})
  code  RETREAT A -> B
  cameo 0842
  ok    "Iran released a tanker of Greece." => RETREAT IRN -> GRC
  no    "Iran seized a tanker of Greece."

pattern retreat.repatriate-people
  verb  {A} repatriate refugee|citizen|national|worker|migrant|soldier|@captives (to|from {B})
  verb  {A} allow|let refugee|exile|villager|resident|people to return (to {B})
  verb  {A} bring citizen|national|refugee|family (from {B})
  verb  {A} take+back citizen|national|refugee|family (from {B})
  noun  repatriation|return of refugee|exile|citizen|national|migrant (to|from {B})
  code  RETREAT A -> B
  cameo 084
  unless to work|school|normal
  ok    "Iraq repatriated its citizens from Syria." => RETREAT IRQ -> SYR
  no    "Iraq registered its citizens in Syria for the vote."

pattern retreat.admit-observers
  verb  {A} allow|admit|permit|accept|receive|let|invite @peacekeepers|investigator|expert|journalist (into|from|to|in {B})
  verb  {A} let|allow+in @peacekeepers|investigator|journalist (from {B})
  verb  {A} allow|permit|accept deployment of @peacekeepers
  verb  {A} grant|give|offer @peacekeepers|investigator access|entry
  noun  admission of @peacekeepers (to {A})
  code  RETREAT.access A -> B
  cameo 0862
  unless subj team|club|school|university
  unless obj expert|mission
  ok    "Syria admitted inspectors from Sweden." => RETREAT SYR -> SWE
  no    "Syria expelled inspectors from Sweden."

pattern retreat.admit-aid
  verb  {A} allow|permit|let|admit convoy|@aid_goods|agency|truck|aid (into|through|to|in|from {B})
  verb  {A} let+in convoy|@aid_goods|agency|truck (to {B})
  verb  {A} allow delivery|passage|entry|flow|transit of @aid_goods|convoy|truck (into|through|to {B})
  verb  {A} allow|let convoy|truck|@aid_goods to enter|pass|cross|reach (to|into {B})
  code  RETREAT.access A -> B
  cameo 0863
  unless obj grain|wheat|shelter
  ok    "Sudan allowed aid into the town." => RETREAT SDN
  no    "Sudan blocked aid from the town."

pattern retreat.grant-access
  verb  {A} grant|give|provide|allow|permit|offer access|passage|entry|visit to|for|by {B}
  verb  {A} grant|give|allow {B} access|passage|entry
  verb  {A} open|establish|agree corridor (for|to|with {B})
  verb  {A} allow|let+in {B:group}
  code  RETREAT.access A -> B
  cameo 086
  unless subj key|app|card|website|password|software|platform|subscription
  unless to market|internet|data|credit|account|video|bank|finance|website
  ok    "Iran gave access to Swiss diplomats." => RETREAT IRN -> CHE
  no    "The app gave access to a video of Swiss diplomats."

pattern retreat.open-border
  verb  {A} open|reopen|re-open border|crossing|airspace|checkpoint|frontier|road|gate|strait|bridge|port (with|to|for {B})
  verb  {A} open+up border|crossing|airspace|frontier (with|to|for {B})
  noun  opening|reopening of border|crossing|airspace|checkpoint|frontier|strait (by {A}) (with|to|for {B})
  code  RETREAT.access A -> B
  cameo 0863
  unless obj bridge|port|road|gate
  ok    "Niger reopened its border with Nigeria." => RETREAT NER -> NGA
  no    "Niger closed its border with Nigeria."

pattern retreat.accept-deployment
  verb  {A} accept|welcome|approve|allow deployment|arrival|presence of @peacekeepers|@forces (from|by {B})
  verb  {A} consent to|toward deployment|presence of @peacekeepers|@forces (from|by {B})
  code  RETREAT.access A -> B
  cameo 0861
  ok    "Haiti accepted the deployment of police units from Kenya." => RETREAT HTI -> KEN
  no    "Haiti rejected the deployment of police units from Kenya."

pattern retreat.evacuate-civilians
  verb  {A:armed} allow|permit|let civilian|resident|wounded|family|people|fighter to leave|evacuate|flee|exit
  verb  {A:armed} allow|permit evacuation|exit of civilian|wounded|resident|fighter
  code  RETREAT.access A
  ok    "Syria's army allowed civilians to leave the town." => RETREAT SYR
  no    "Syria's army forced civilians to leave the town."

pattern retreat.resign
  verb  {A} resign|abdicate
  verb  {A} resign as minister|president|premier|chief|governor|head|chairman|leader|mayor|speaker|secretary|judge|commander|ambassador|director
  verb  {A} resign from @office|post|job|position|party|parliament|seat|board
  verb  {A} submit|tender|hand|offer|give|present|announce resignation (to {B})
  verb  {A} hand+in resignation (to {B})
  noun  resignation of {A}
  noun  {A} resignation
  code  RETREAT.resign A
  cameo 083
  unless subj coach|manager|club
  unless mod ceo
  unless to fate|reality
  unless obj himself|itself|herself|themselves
  ok    "Nepal's prime minister resigned on Monday." => RETREAT NPL
  ok    "The resignation of Tunisia's interior minister was accepted." => RETREAT TUN
  no    "Nepal's coach resigned on Monday."

pattern retreat.step-down
  verb  {A:gov} step|stand+down
  verb  {A:gov} step+aside
  verb  {A} step|stand+down as minister|president|premier|chief|governor|head|chairman|leader|mayor|speaker|secretary|king|queen|chancellor
  verb  {A} step|stand+down from @office|post|job|position|throne
  code  RETREAT.resign A
  unless subj troop|soldier|army|voltage
  unless from plane|stage|podium|aircraft|bus|helicopter
  ok    "Chad's defence minister stepped down after the report." => RETREAT TCD
  no    "Chad's defence minister stepped down from the plane."

pattern retreat.leave-office
  verb  {A:gov} leave|quit|vacate|relinquish office|power|presidency|premiership|throne|government|cabinet|coalition|post
  verb  {A:gov} give|over power|presidency|office (to {B})
  verb  {A:gov} hand+up power|presidency|office (to {B})
  verb  {A:gov} hand+over power|presidency|leadership|government|office (to {B})
  verb  {A:gov} give+up power|presidency|leadership|office|post
  verb  {A:gov} transfer|cede|surrender|relinquish power|presidency|leadership|authority (to {B})
  verb  {A:gov} retire from politics|office|post
  noun  transfer|handover of power|presidency (by|from {A}) (to {B})
  code  RETREAT.resign A -> B
  unless obj post
  ok    "Gambia's president left office in January." => RETREAT GMB
  no    "Gambia's president won office in January."

pattern retreat.dissolve-self
  verb  {A} dissolve|disband itself|themselves
  verb  {A:rebel} disband|dissolve
  verb  {A:rebel} end|abandon|renounce struggle|insurgency|campaign|rebellion|uprising
  code  RETREAT.disarm A
  cameo 0873
  ok    "Rebels in Spain dissolved themselves." => RETREAT ESP
  no    "Sugar from Spain dissolved in water."

pattern retreat.free-seized-town
  verb  {A:armed} lose|abandon|flee @territory|city|town|base|village to {B}
  verb  {A:armed} give+up @territory|city|town|base|village to {B}
  verb  {A:armed} flee|abandon @territory|position|base|post
  code  RETREAT.withdraw A -> B
  ok    "Libyan fighters abandoned the village on Friday." => RETREAT LBY
  no    "Libyan fighters attacked the village on Friday."

pattern retreat.defect
  verb  {A:armed} defect (to {B})
  verb  {A:armed} desert
  verb  {A:armed} switch|change side
  verb  {A:armed} desert army|post|unit|rank|force
  noun  defection|desertion of {A:armed} (to {B})
  code  RETREAT A -> B
  cameo 0874
  ok    "A North Korean soldier defected to South Korea." => RETREAT PRK -> KOR
  no    "A North Korean soldier crossed the desert to South Korea."

pattern retreat.retreat-over-border
  verb  {A:armed} retreat|withdraw|return|pull|cross back (over|across|into|to border|{B})
  verb  {A:armed} be in retreat (from {B})
  verb  {A:armed} beat retreat (from {B})
  verb  {A:armed} make way for {B}
  code  RETREAT.withdraw A -> B
  ok    "Eritrean soldiers were in retreat from Ethiopia." => RETREAT ERI -> ETH
  no    "Eritrean runners beat the Ethiopian record."

pattern retreat.dismantle-camp
  verb  {A} dismantle|remove|demolish|clear barricade|roadblock|checkpoint|outpost|settlement|fence|barrier|camp|tent (in|on|from {B})
  verb  {A} take+down barricade|roadblock|checkpoint|outpost|settlement|fence|barrier|camp|tent (in|on|from {B})
  verb  {A:civ} dismantle|remove|clear barricade|roadblock|tent
  code  RETREAT A
  cameo 087
  unless subj police|army|soldier
  unless obj camp|fence|settlement|tent
  ok    "Farmers in India removed the roadblocks." => RETREAT IND
  no    "Farmers in India built more roadblocks."

pattern retreat.return-to-work
  verb  {A:civ} return|go to|into work|class
  verb  {A:civ} return|go+back to|into work|class|job
  verb  {A:civ} resume work|class|duty
  verb  {A:civ} leave|vacate|end square|building|site|occupation|camp
  code  RETREAT A
  cameo 082
  unless to work-out
  unless obj class|building|camp|site
  ok    "Teachers in Chile resumed work after the strike." => RETREAT CHL
  no    "Teachers in Chile stopped work on Monday."

pattern retreat.pay-back-debts
  verb  {A} pay|settle|clear|repay compensation|arrears|reparation|debt|due to {B}
  verb  {A} restore|return pay|wage|pension|salary to {B}
  code  RETREAT A -> B
  cameo 084
  unless obj compensation|reparation
  ok    "Argentina repaid its debt to Spain." => RETREAT ARG -> ESP
  no    "Argentina increased its debt to Spain."

pattern retreat.resume-supplies
  verb  {A} resume|restore|restart|reopen|unblock supply|flow|delivery|export|shipment|transit|flight|service|trade of|to|with|for {B}
  verb  {A} resume|restore|restart|reopen|unblock {B} supply|flow|delivery|export|shipment|transit|flight|service|trade
  verb  {A} turn+on water|power|electricity|gas for|to {B}
  verb  {A} turn|switch water|power|electricity|gas for|to {B}
  noun  resumption|restoration of supply|flow|delivery|export|shipment|transit|flight (by {A}) (to|with|from {B})
  code  RETREAT A -> B
  cameo 085
  unless subj engineer|technician|airline
  ok    "Russia resumed gas deliveries to Poland." => RETREAT RUS -> POL
  no    "Russia cut gas deliveries to Poland."

pattern retreat.demilitarise
  verb  {A} demilitarise|demilitarize|demine|de-mine {B}
  verb  {A} create|establish zone|corridor (with|in|between {B})
  verb  {A} set+up zone|corridor (with|in|between {B})
  verb  {A} clear mine from {B}
  noun  demilitarisation|demilitarization of {B} (by {A})
  code  RETREAT.disarm A -> B
  unless obj zone
  unless mod trade|industrial|free-trade|economic
  ok    "Croatia demilitarised the border strip." => RETREAT HRV
  no    "Croatia fortified the border strip."

pattern retreat.normal-service
  verb  {A} reinstate|reconnect|readmit|restore|re-admit {B} (to|into|as {P})
  verb  {A} readmit|re-admit|reinstate {B} to|into|as bloc|union|league|membership|assembly|council|member
  noun  readmission|return of {B} to|into bloc|league|union (by {A})
  code  RETREAT A -> B
  cameo 084
  unless obj ban|curfew|sanction|power|order|water|peace|calm|tax|rule|law|relation|relations|tie|ties|trust|confidence|passport|licence|license|access|service|electricity|painting|building|internet|right|monarchy|democracy|rule|flight|trade
  ok    "The African Union readmitted Sudan." => RETREAT IGO -> SDN
  no    "The African Union suspended Sudan."

pattern retreat.let-leave
  verb  {A} allow|let|permit {B} to leave|return|go|depart|travel|cross|enter|exit
  verb  {A} let {B} go|leave
  verb  {A} let+go {B}
  code  RETREAT.release A -> B
  cameo 084
  unless subj door|ticket|visa
  ok    "Saudi Arabia allowed a Lebanese student to leave." => RETREAT SAU -> LBN
  no    "Saudi Arabia forced a Lebanese student to leave."

pattern retreat.return-mandate
  verb  {A} return|hand+back mandate|seat|title|key to {B}
  verb  {A} return|relinquish mandate|seat|chair (to {B})
  code  RETREAT.resign A -> B
  ok    "Israel's prime minister returned the mandate to the president." => RETREAT ISR
  no    "Israel's prime minister won the mandate of the president."

pattern retreat.freeze-settlement
  verb  {A} halt|freeze|suspend|stop|pause construction|building|settlement|deployment|drill|exercise|patrol|flight|launch|broadcast|propaganda (in|near|against|of {B})
  verb  {A} halt|freeze|suspend|stop|pause {B} construction|building|settlement|deployment|drill|exercise|patrol|flight|launch|broadcast|propaganda
  noun  halt|freeze|suspension of|to|in construction|settlement|deployment|drill|exercise|broadcast (by {A}) (in|near|against {B})
  code  RETREAT A -> B
  cameo 087
  unless subj airline|company|firm|storm|rain|snow|court
  unless obj flight|launch|construction|building
  ok    "South Korea halted broadcasts against North Korea." => RETREAT KOR -> PRK
  no    "South Korea resumed broadcasts against North Korea."

pattern retreat.return-thing
  verb  {A} return {P} to {B}
  verb  {A:gov} give|hand+back {P} to {B}
  noun  return of {P} (by {A}) to {B}
  code  RETREAT A -> B
  cameo 0842
  unless obj fire|favor|favour|call|attention|serve|shot|blow|normality|normalcy|compliment|ball|peace|power|profit|verdict|focus|ambassador|envoy
  unless subj fan|voter|tourist
  ok    "Italy returned an obelisk to Ethiopia." => RETREAT ITA -> ETH
  no    "Italy returned fire at rebels in Ethiopia."

pattern retreat.vacate-embassy
  verb  {A:civ} leave|vacate|end|quit occupation|embassy|parliament|ministry|palace|building|street|square|site
  verb  {A:armed} end|abandon siege|blockade|occupation|encirclement (of|in {B})
  verb  {A:armed} end|abandon {B} siege|blockade|occupation|encirclement
  noun  {A} end of occupation|siege (of {B})
  code  RETREAT A -> B
  ok    "Protesters in Iraq left the parliament building." => RETREAT IRQ
  no    "Protesters in Iraq stormed the parliament building."

pattern retreat.give-back-citizenship
  verb  {A:armed} give+up position|ground|fight|arms|weapon
  verb  {A:armed} raise|wave flag (to {B})
  verb  {A:armed} cede ground|position (to {B})
  code  RETREAT.withdraw A -> B
  unless mod rainbow|national|own
  ok    "Rebels in Mali gave up their positions." => RETREAT MLI
  no    "Rebels in Mali gave up smoking."

pattern retreat.implement-accord
  verb  {A:armed} begin|start|complete|carry|implement disarmament|demobilisation|demobilization|disengagement|decommissioning
  verb  {A:armed} carry+out disarmament|demobilisation|demobilization|disengagement
  verb  {A:armed} join|enter disarmament|demobilisation|programme of disarmament
  code  RETREAT.disarm A
  cameo 0873
  ok    "Rebels in Mali began disarmament." => RETREAT MLI
  no    "Rebels in Mali rejected disarmament."

pattern retreat.oust-none
  verb  {A:gov} accept|tender|submit resignation|departure of {B}
  verb  {A:gov} accept|tender|submit {B} resignation|departure
  verb  {A:gov} accept {B} resignation
  noun  departure from office|power of|by {A}
  code  RETREAT.resign B
  cameo 083
  ok    "The king of Jordan accepted the resignation of the Jordanian premier." => RETREAT JOR
  no    "The king of Jordan rejected the resignation of the premier."

pattern retreat.truce-holds
  verb  @truce hold|endure (between|along|in|on {A})
  verb  @truce take effect|hold (in|between|along {A})
  verb  @truce come|enter|go into|in force|effect (between|in {A})
  verb  guns fall silent (in|along|across {A})
  code  RETREAT.ceasefire A
  cameo 0871
  unless between *
  ok    "The truce took effect in Libya on Saturday." => RETREAT LBY
  no    "A ceasefire collapsed in Libya on Saturday."

pattern retreat.troops-leave
  verb  {A:armed} leave|quit|vacate|evacuate {B:place}
  verb  {A:armed} depart from {B:place}
  code  RETREAT.withdraw A -> B
  cameo 0874
  unless subj team|police|officer
  ok    "Russian troops left Kherson on Tuesday."             => RETREAT RUS
  no    "The last UN ambassador left the room on Tuesday."

pattern retreat.set-free
  verb  {A} set {B} free
  code  RETREAT.release A -> B
  cameo 0841
  ok    "The Taliban set the prisoners free."                => RETREAT AFG -> ?
  no    "The ELN set a deadline."
