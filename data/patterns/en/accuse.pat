# ACCUSE: blame, criticism, complaint, inquiry and prosecution, in words. Verdicts are in sanction.pat, street protest in protest.pat.

# --- disapprove: criticism and condemnation

pattern accuse.condemn
  verb  {A} condemn|denounce|deplore|decry ({B})
  code  ACCUSE.disapprove A -> B
  cameo 111
  unless obj building|bridge|house|structure|tower|road
  unless to death|prison|jail|poverty|obscurity|exile
  ok    "France condemned Syria on Monday."                         => ACCUSE FRA -> SYR
  ok    "Kenya denounced the coup in strong terms."                 => ACCUSE KEN -> ?
  no    "The German inspector condemned the bridge as unsafe."

pattern accuse.condemnation
  noun  {A} condemnation|denunciation of|against {B}
  noun  condemnation|denunciation of|against {B} by|from {A}
  noun  condemnation|denunciation by|from {A}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The Spanish condemnation of Belarus came within hours."    => ACCUSE ESP -> BLR
  ok    "The raid drew condemnation from Jordan."                   => ACCUSE JOR -> ?
  no    "The building faces condemnation after the earthquake."

pattern accuse.criticise
  verb  {A} criticise|criticize|censure|rebuke|reprimand|chide|upbraid {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Norway criticised Hungary over the new media law."         => ACCUSE NOR -> HUN
  ok    "Israel was sharply criticized by Ireland."                 => ACCUSE IRL -> ISR
  no    "Reviewers criticised the film for its slow ending."

pattern accuse.criticism-noun
  noun  {A} criticism|censure|rebuke of|against|to {B}
  noun  criticism|censure|rebuke of {B} by|from {A}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Polish criticism of Germany has grown since the summer."   => ACCUSE POL -> DEU
  no    "She teaches literary criticism of poetry at the college."

pattern accuse.draw-criticism
  verb  {B} draw|face|attract|provoke|spark|trigger|earn criticism|condemnation|outrage|ire|rebuke (from|by {A})
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Hungary drew criticism from Sweden over the delay."        => ACCUSE SWE -> HUN
  no    "Hungary drew with Sweden in a friendly match."

pattern accuse.come-under-criticism
  verb  {B} come under criticism|scrutiny|censure (from|by {A})
  verb  {B} come in for criticism|censure (from|by {A})
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Turkey came under criticism from Greece."                  => ACCUSE GRC -> TUR
  no    "Turkey came under heavy snow at the weekend."

pattern accuse.slam
  verb  {A} slam|lambast|lambaste|castigate|excoriate|berate|decry|blast {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  unless prt into|through|off|away|shut|open
  unless into *
  ok    "Iran slammed Canada over the vote."                        => ACCUSE IRN -> CAN
  ok    "The Brazilian president lambasted Argentina."              => ACCUSE BRA -> ARG
  no    "The truck slammed into a wall near the market."

pattern accuse.lash-out
  verb  {A} lash+out at|against {B}
  verb  {A} hit+out at {B}
  verb  {A} hit+back at {B}
  verb  {A} rail against|at {B}
  verb  {A} inveigh against {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Venezuela lashed out at Colombia on Friday."               => ACCUSE VEN -> COL
  no    "Fans lined the rail at the racecourse."

pattern accuse.take-aim
  verb  {A} take aim at {B}
  verb  {A} take issue with {B}
  verb  {A} take swipe at {B}
  verb  {A} find fault with {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The Italian premier took aim at France."                   => ACCUSE ITA -> FRA
  no    "The archer took aim and hit the target."

pattern accuse.verbal-attack
  verb  {A} launch scathing|stinging|verbal|blistering|withering|furious|fierce|extraordinary|bitter|personal attack on|against {B}
  noun  {A} scathing|stinging|verbal|blistering|withering|extraordinary|bitter|personal attack on|against {B}
  verb  {A:gov} attack {B:gov} over|for decision|policy|record|handling|stance|silence|failure|remark
  verb  {A} launch tirade|diatribe|broadside against|at {B}
  verb  {A} deliver tirade|diatribe|broadside|rebuke against|to {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The Chinese spokesman launched a tirade against Japan."    => ACCUSE CHN -> JPN
  no    "China launched a weather satellite for Japan."

pattern accuse.voice-disapproval
  verb  {A} express|voice|register|convey @anger at|with|over|about|against|to|of {B}
  verb  {A} express|voice|register|convey @anger (at|with|over|about|against|to|of {B})
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "Egypt voiced anger at Ethiopia over the dam."              => ACCUSE EGY -> ETH
  ok    "Cuba expressed its indignation over the decision."         => ACCUSE CUB -> ?
  no    "Egypt expressed its gratitude to Ethiopia."

pattern accuse.voice-concern
  verb  {A:gov} express|voice|raise @concern about|over|at|with {B}
  verb  {A:group} express|voice|raise @concern about|over|at|with {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  unless obj hope|support
  ok    "Finland voiced concern over Russia and its naval drills."  => ACCUSE FIN -> RUS
  no    "Doctors in Finland voiced hope about a new vaccine."

pattern accuse.be-angry
  verb  {A:gov} be angry|furious|outraged|appalled|indignant|dismayed at|with|by|over|about {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "Greece was furious with Austria over the border plan."     => ACCUSE GRC -> AUT
  no    "The Greek minister was happy with Austria."

pattern accuse.be-critical
  verb  {A} be critical|scathing|dismissive|contemptuous of|about|toward|towards {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Sweden has been highly critical of Hungary."               => ACCUSE SWE -> HUN
  no    "Rain is critical for farmers of Sweden."

pattern accuse.disapprove
  verb  {A} disapprove of {B}
  verb  {A} object to {B}
  verb  {A} frown on|upon {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "India objected to China and its survey of the valley."     => ACCUSE IND -> CHN
  no    "The camera keeps the object to the left in focus."

pattern accuse.oppose-words
  verb  {A:gov} oppose {B}
  verb  {A:group} oppose {B}
  verb  {A} speak+out against {B}
  verb  {A} come+out against {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "The Malaysian minister spoke out against Myanmar."         => ACCUSE MYS -> MMR
  no    "The Malaysian minister spoke for an hour about rice."

pattern accuse.voice-opposition
  verb  {A} express|voice|declare|state|announce opposition|objection|disapproval to|of|about {B}
  verb  {A} raise objection to|against|with {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "Cyprus raised objections to Turkey at the meeting."        => ACCUSE CYP -> TUR
  no    "Cyprus raised its flag at the opening ceremony."

pattern accuse.lodge-protest
  verb  {A} lodge|file|submit|register|deliver protest|complaint|demarche|démarche with|to|against|over {B}
  verb  {A} send|hand note|letter of protest to {B}
  verb  {A} make representation to {B}
  code  ACCUSE.disapprove A -> B
  cameo 114
  context diplomatic
  unless with court|tribunal|judge|prosecutor
  ok    "Japan lodged a protest with China over the patrol."        => ACCUSE JPN -> CHN
  no    "The Japanese team lodged in a small hotel in China."

pattern accuse.protest-diplomatic
  verb  {A:gov} complain
  verb  {A:gov} protest to {B}
  verb  {A:gov} complain to|about {B}
  verb  {A:gov} remonstrate with {B}
  code  ACCUSE.disapprove A -> B
  cameo 114
  context diplomatic
  ok    "Lebanon complained to the United Nations about the flights." => ACCUSE LBN -> UNO
  no    "Passengers from Lebanon complained about the cold food."

pattern accuse.summon-envoy
  verb  {A} summon ambassador|envoy|diplomat|attaché|attache|consul|official|chargé|representative|counterpart|minister (of|from {B})
  verb  {A} call+in ambassador|envoy|diplomat|consul|chargé (of|from {B})
  noun  {A} summoning of {B:gov}
  code  ACCUSE.disapprove A -> B
  cameo 114
  context diplomatic
  unless for consultation
  ok    "Denmark summoned the Russian ambassador on Tuesday."       => ACCUSE DNK -> RUS
  ok    "The Danish envoy was summoned by Iran."                    => ACCUSE IRN -> DNK
  no    "The Danish singer summoned all her courage on stage."

pattern accuse.dress-down
  verb  {A} take {B:gov} to|into task
  verb  {A} call+out {B:gov}
  verb  {A} scold|admonish|shame|deride|ridicule|mock|vilify|disparage|belittle {B:gov}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The Australian senator mocked Fiji in a speech."           => ACCUSE AUS -> FJI
  no    "Students sat a mock exam before the holidays."

pattern accuse.insult
  verb  {A} insult|denigrate|slander|smear|malign|demonise|demonize {B}
  unless obj cream|butter|paint|mud|grease|oil|face
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The Philippine leader insulted the United States."         => ACCUSE PHL -> USA
  no    "The cream was smeared on the wound with care."

pattern accuse.call-names
  verb  {A:gov} call|brand|label|term {B} terrorist|dictator|aggressor|liar|traitor|criminal|threat|murderer|killer|thug|tyrant
  verb  {A:gov} brand|label|describe|portray|depict|paint|regard {B} as terrorist|threat|aggressor|enemy|traitor|dictator|force|danger|criminal|occupier|regime|extremist
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Iraq portrayed Israel as a threat."          => ACCUSE IRQ -> ISR
  no    "The Armenian firm sells its own brand of coffee."

pattern accuse.call-thing-names
  verb  {A} call|brand|label|dub|term farce|sham|treason|propaganda|lie|capitulation|betrayal|provocation|disgrace|charade|aggression|blackmail|nonsense|fabrication|conspiracy|mockery|insult|humiliation|robbery|crime|massacre|genocide|coup|illegal|illegitimate|unacceptable|shameful|outrageous|absurd
  verb  {A} denounce|decry @public_act|vote|election|decision|annex|law|bill|ruling|plan as farce|sham|treason|betrayal|provocation|capitulation|coup|lie|illegal
  code  ACCUSE.disapprove A
  ok    "Serbia called the annex a sham." => ACCUSE SRB
  ok    "Kenya called the report a fabrication." => ACCUSE KEN
  no    "The Serbian minister called the vote for Sunday."

pattern accuse.compare-hostile
  verb  {A:gov} compare|liken {B:gov} to|with nazi|mafia|terrorist|apartheid|gangster|cancer
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The Nicaraguan leader likened Costa Rica to the mafia."    => ACCUSE NIC -> CRI
  no    "The chef compared Costa Rica to a spice garden."

pattern accuse.question-honesty
  verb  {A:gov} question|doubt|query sincerity|commitment|motive|legitimacy|credibility|good-faith of {B}
  verb  {A:gov} cast doubt on|upon {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Ukraine questioned the motives of Hungary."                => ACCUSE UKR -> HUN
  no    "Police in Ukraine questioned the driver for an hour."

pattern accuse.regret-action
  verb  {A:gov} regret|lament|bemoan|deprecate {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "Chile lamented Bolivia's decision to stay away."           => ACCUSE CHL -> BOL
  no    "The Chilean striker regretted a missed penalty."

pattern accuse.recall-envoy-protest
  verb  {A:gov} express dissatisfaction|frustration|disappointment|displeasure with|at|over|about {B}
  verb  {A:gov} be disappointed|frustrated|displeased|unhappy with|by|at|over|about {B}
  code  ACCUSE.disapprove A -> B
  cameo 110
  ok    "Kosovo expressed disappointment with the European Union."  => ACCUSE KOS -> EUU
  no    "Kosovo expressed a wish to host the film festival."

pattern accuse.vote-censure
  verb  {A} pass|adopt|approve resolution|motion|statement against {B}
  verb  {A} pass|adopt|approve resolution|motion|statement to criticise|criticize|condemn|denounce|censure|rebuke ({B})
  verb  {A} vote to condemn|censure|rebuke {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The European Union voted to condemn Belarus."              => ACCUSE EUU -> BLR
  no    "The European Union voted to fund railways in Poland."

pattern accuse.no-confidence
  noun  {A} motion against {B}
  verb  {A} file|table|submit|move motion against {B}
  code  ACCUSE.disapprove A -> B
  context legislative
  ok    "The opposition tabled a no-confidence motion against the Italian government." => ACCUSE ? -> ITA
  no    "The motion of the boat made the Italian minister sick."

pattern accuse.finger-pointing
  verb  {A} point finger at {B}
  verb  {A} lay|pin|put|place|cast blame on|at|upon {B}
  verb  {A} hold {B} responsible|accountable|liable
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Sudan pointed the finger at Chad after the raid."          => ACCUSE SDN -> TCD
  ok    "Lebanon laid the blame on Israel."                         => ACCUSE LBN -> ISR
  no    "The guide pointed at the map of Chad."

pattern accuse.fault-clear
  verb  {A} fault {B}
  verb  {A} decry|bemoan role|conduct|behaviour|behavior|policy of {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "The auditors faulted Greece for late reporting."           => ACCUSE ? -> GRC
  no    "Engineers repaired the fault in the Greek power line."

# --- allege: accusation of an act

pattern accuse.accuse
  verb  {A} accuse {B}
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Ethiopia accused Egypt of meddling in its affairs."        => ACCUSE ETH -> EGY
  ok    "Rwanda was accused by Burundi of arming rebels."           => ACCUSE BDI -> RWA
  no    "The accused left the Rwandan court by a side door."

pattern accuse.accusation
  noun  {A} accusation|allegation|charge against|at {B}
  noun  accusation|allegation by|from {A} against {B}
  verb  {A} level|make|hurl|bring|repeat|direct|trade accusation|allegation against|at {B}
  code  ACCUSE.allege A -> B
  cameo 112
  unless mod late|extra|electric|free
  ok    "The Serbian accusations against Kosovo surprised diplomats." => ACCUSE SRB -> KOS
  ok    "Eritrea levelled accusations against Ethiopia."            => ACCUSE ERI -> ETH
  no    "The Serbian hotel added an extra charge for breakfast."

pattern accuse.trade-accusations
  verb  {A} trade|exchange accusation|barb|recrimination|insult|blame (with {B})
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Pakistan traded accusations with India after the shooting." => ACCUSE PAK -> IND
  no    "Pakistan exchanged gifts with India at the border."

pattern accuse.blame
  verb  {A} blame {B}
  verb  {A} blame on {B}
  code  ACCUSE.allege A -> B
  cameo 112
  unless obj weather|rain|injury|fatigue|fog|drought
  ok    "Saudi Arabia blamed Iran for the drone raid."              => ACCUSE SAU -> IRN
  ok    "Israel was blamed by Lebanon for the fire."                 => ACCUSE LBN -> ISR
  no    "Italy blamed the weather for the poor harvest."

pattern accuse.allege-that
  verb  {A} allege
  code  ACCUSE.allege A
  cameo 112
  ok    "Uganda alleged that Rwanda had shelled a village."         => ACCUSE UGA
  no    "The alleged ghost of Kampala is a favourite with tourists."

pattern accuse.suspect-of
  verb  {A:gov} suspect {B}
  verb  {A:cop} suspect {B}
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Germany suspected Vietnam of the kidnapping."              => ACCUSE DEU -> VNM
  no    "Doctors in Germany suspected measles at first."

pattern accuse.implicate
  verb  {A} implicate|incriminate {B}
  verb  {A} link {B} to|with attack|killing|murder|bombing|plot|coup|massacre|hacking
  verb  {A} tie {B} to|with attack|killing|murder|bombing|plot|coup|massacre|hacking
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Bulgaria linked Hezbollah to the bombing in Burgas."       => ACCUSE BGR -> LBN
  no    "A new bridge links Bulgaria to Romania."

pattern accuse.claim-violation
  verb  {A:gov} protest|denounce|decry violation|breach|incursion of|by {B}
  code  ACCUSE.allege A -> B
  cameo 1123
  ok    "Armenia denounced the Azeri breach of the truce."          => ACCUSE ARM
  no    "Armenia reported a breach in the irrigation canal."

pattern accuse.accuse-war-crimes
  verb  {A} accuse {B} of crime|genocide|atrocity|massacre|torture|cleansing|abuse
  code  ACCUSE.allege A -> B
  cameo 1124
  context human_rights
  ok    "South Africa accused Israel of genocide."                  => ACCUSE ZAF -> ISR
  no    "The critic accused the novel of dullness."

pattern accuse.accuse-espionage
  verb  {A} accuse {B} of espionage|spying|treason|sedition|sabotage
  verb  {A} charge|indict {B} with|for|on espionage|spying|treason|sedition
  code  ACCUSE.allege A -> B
  cameo 1125
  context intelligence
  ok    "Latvia accused Russia of espionage."                       => ACCUSE LVA -> RUS
  no    "The children spied on the neighbours from a tree."

pattern accuse.accuse-corruption
  verb  {A} accuse {B} of corruption|bribery|graft|embezzlement|fraud|nepotism|theft
  verb  {A} charge|indict {B} with|for|on corruption|bribery|graft|embezzlement|fraud|laundering
  code  ACCUSE.allege A -> B
  cameo 1121
  context corruption
  ok    "Moldova accused the Romanian banker of embezzlement."      => ACCUSE MDA -> ROU
  no    "The Moldovan firm charged customers for fraud protection."

pattern accuse.cry-foul
  verb  {A} cry foul (over|at|against {B})
  verb  {A} allege|claim|denounce fraud|rigging|irregularity
  code  ACCUSE.allege A -> B
  cameo 112
  context election
  ok    "The Kenyan opposition alleged fraud in the count."         => ACCUSE KEN -> ?
  no    "The Kenyan referee called a foul in the last minute."

pattern accuse.expose
  verb  {A} expose|unmask {B:gov} as fraud|liar|spy|agent|sponsor
  verb  {A} accuse {B} in report|statement|letter|speech
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Amnesty accused Qatar in a report."                        => ACCUSE ? -> QAT
  no    "The storm exposed old ruins in Qatar."

# --- legal action

pattern accuse.charge-crime
  verb  {A} charge|indict|arraign|impeach {B:person}
  verb  {A:court} charge|indict|arraign {B}
  verb  {A} press|file|bring|lay|lodge|prefer charge against {B}
  verb  {A} charge {B} with murder|crime|offence|offense|terrorism|conspiracy|assault|manslaughter|kidnapping|incitement|sedition|rebellion|contempt
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  unless obj battery|phone|fee|price|customer
  ok    "Dutch prosecutors charged three Russians with murder."     => ACCUSE NLD -> RUS
  ok    "Charges were filed against the Polish envoy."              => ACCUSE ? -> POL
  no    "The Dutch bank charged customers a higher fee."

pattern accuse.indictment
  noun  {A} indictment|prosecution|impeachment|arraignment of|against {B}
  noun  {A} trial|lawsuit against {B}
  noun  trial|court-martial of {B:person}
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  unless mod clinical|drug|vaccine|time|medical|field
  ok    "The indictment of the Kenyan senator shocked Nairobi."     => ACCUSE ? -> KEN
  no    "The clinical trial of the vaccine ended in Kenya."

pattern accuse.prosecute
  verb  {A} prosecute|try|court-martial {B:person}
  verb  {A} put|place|bring {B:person} on|to trial|justice|court
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  unless prt on|out
  unless obj best|luck|recipe|product
  ok    "Spain prosecuted two Moroccan officials."                  => ACCUSE ESP -> MAR
  no    "The Spanish chef tried out a Moroccan recipe."

pattern accuse.stand-trial
  verb  {B:person} stand|face trial|prosecution|charge|indictment (in {P})
  verb  {B:person} go|appear on|before|in trial|court|judge|magistrate|tribunal
  verb  {B:person} plead guilty|innocent
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  ok    "The French colonel stood trial in Abidjan."                => ACCUSE ? -> FRA
  no    "The Frenchman appeared on stage in Abidjan."

pattern accuse.sue
  verb  {A} sue {B}
  verb  {A} file|bring|launch|lodge|initiate suit|lawsuit|case|complaint|petition|action|proceedings|proceeding against {B}
  verb  {A} take {B} to|before court|arbitration
  verb  {A} take legal action against {B}
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  unless for peace
  ok    "Mexico sued the United States over water rights."          => ACCUSE MEX -> USA
  ok    "Gambia filed a case against Myanmar at The Hague."         => ACCUSE GMB -> MMR
  no    "The rebels sued for peace after a long winter."

pattern accuse.haul-court
  verb  {A} haul|drag {B} before|to|into court|tribunal|judge
  verb  {A} refer {B} to|before court|prosecutor|tribunal|police
  verb  {A} bring {B} before court|tribunal|judge
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  ok    "Nicaragua hauled Colombia before the court in The Hague."  => ACCUSE NIC -> COL
  no    "The truck hauled Colombian coffee to the port."

pattern accuse.seek-conviction
  verb  {A:court} seek|demand|request sentence|penalty|term|conviction for|against|of {B}
  code  ACCUSE.allege A -> B
  cameo 115
  context legal
  ok    "Peruvian prosecutors sought a sentence of ten years for the Chilean banker." => ACCUSE PER
  no    "Peru sought a loan for its new railway."

pattern accuse.impeach
  verb  {A} impeach {B}
  verb  {A} launch|open|start|begin|initiate impeachment (of|against {B})
  code  ACCUSE.allege A -> B
  context executive
  ok    "South Korean lawmakers impeached the South Korean president." => ACCUSE KOR -> KOR
  no    "The impeached leader later wrote a cookbook."

pattern accuse.accuse-denial-law
  verb  {A} challenge {B} in|before|at court|tribunal
  verb  {A} appeal against|to ruling|verdict|sentence|conviction
  verb  {A} contest ruling|verdict|result|election
  code  ACCUSE.disapprove A -> B
  cameo 115
  context legal
  ok    "Airbus challenged Brazil before the tribunal."             => ACCUSE ? -> BRA
  no    "Brazil challenged itself to host a greener carnival."

pattern accuse.rights-report
  verb  {A} document|catalogue|catalog|detail|list abuse|atrocity|violation|crime by|of {B}
  code  ACCUSE.allege A -> B
  cameo 1122
  context human_rights
  ok    "The United Nations documented abuses by Eritrea."          => ACCUSE UNO -> ERI
  no    "The United Nations documented the languages of Eritrea."

# --- investigate

pattern accuse.investigate
  verb  {A} investigate|probe ({B})
  verb  {A} look into|at activity|conduct|killing|allegation|claim|report|death of|by|against {B}
  code  ACCUSE.investigate A -> B
  cameo 090
  unless subj probe|scientist|researcher|study|spacecraft|biologist|astronomer
  ok    "Swiss prosecutors investigated the Kazakh banker."         => ACCUSE CHE -> KAZ
  ok    "The death is being investigated by Belgium."               => ACCUSE BEL -> ?
  no    "Swiss scientists investigated how bees find their way."

pattern accuse.open-inquiry
  verb  {A} open|launch|start|begin|order|initiate|announce|conduct|head|lead|join|complete|reopen|widen|pursue|undertake @inquiry (into|against|of|on {B})
  verb  {A} set+up @inquiry (into|against|of|on {B})
  verb  {A} hold inquiry|hearing|inquest into|on {B}
  code  ACCUSE.investigate A -> B
  cameo 090
  ok    "Romania opened an inquiry into the Moldovan minister."     => ACCUSE ROU -> MDA
  ok    "Fiji launched a probe after the shooting."                 => ACCUSE FJI -> ?
  no    "India launched a space probe on Sunday."
  unless mod space|lunar|solar|mars

pattern accuse.investigation-noun
  noun  {A} @inquiry into|against|of|on {B}
  noun  @inquiry by|from {A} (into|against|of {B})
  code  ACCUSE.investigate A -> B
  cameo 090
  unless mod space|lunar|solar|mars|scientific
  ok    "The Cypriot investigation into the Lebanese trader lasted months." => ACCUSE CYP -> LBN
  no    "The space probe of India sent new pictures."

pattern accuse.commission-inquiry
  verb  {A} appoint|form|create|establish|name commission|committee|panel|team|body of inquiry
  verb  {A} set+up commission|committee|panel|team|body of inquiry
  verb  {A} form|create|establish commission|committee|panel|team|mission to investigate ({B})
  verb  {A} set+up commission|committee|panel|team|mission to investigate ({B})
  verb  {A} appoint|name prosecutor|investigator (to investigate {B})
  code  ACCUSE.investigate A -> B
  cameo 090
  ok    "Sri Lanka set up a panel to investigate the army."         => ACCUSE LKA -> ?
  no    "Sri Lanka set up a panel to promote tea exports."

pattern accuse.question-suspect
  verb  {A:cop} question|interrogate {B:person}
  verb  {A:court} question|interrogate|subpoena|summon {B:person}
  verb  {A} bring+in {B:person} for questioning
  code  ACCUSE.investigate A -> B
  cameo 090
  ok    "Norwegian police questioned two Russian sailors."          => ACCUSE NOR -> RUS
  no    "A Norwegian firm interviewed candidates for a job."

pattern accuse.subpoena
  verb  {A} subpoena ({B})
  verb  {A} issue|serve subpoena (for|to|on|against {B})
  code  ACCUSE.investigate A -> B
  cameo 090
  context legal
  ok    "A Brazilian court subpoenaed the Israeli contractor."      => ACCUSE BRA -> ISR
  no    "The Brazilian clerk explained what a writ costs."

pattern accuse.under-investigation
  verb  {B} be under @inquiry (by|in {A})
  verb  {B} face @inquiry (by|from|in|over {A})
  verb  {A} place|put {B} under @inquiry
  code  ACCUSE.investigate A -> B
  cameo 090
  status ongoing
  ok    "The Danish trader is under investigation by Germany."      => ACCUSE DEU -> DNK status=ongoing
  no    "The Danish harbour is under water after the storm."

pattern accuse.inspect-suspicion
  verb  {A} examine|scrutinise|scrutinize|review conduct|role|involvement|account|finance|allegation of|against {B}
  code  ACCUSE.investigate A -> B
  cameo 090
  ok    "Austria examined the role of Hungary in the deal."         => ACCUSE AUT -> HUN
  no    "The Austrian doctor examined the player's knee."

pattern accuse.exhume-forensic
  verb  {A} exhume|unearth body|remains|grave (of {B})
  code  ACCUSE.investigate A -> B
  cameo 090
  ok    "Forensic teams of the United Nations exhumed bodies near Kigali." => ACCUSE UNO -> ?
  no    "The United Nations team unearthed an old mosaic."

pattern accuse.call-illegal
  verb  {A:gov} call|declare|deem|describe|consider {B} illegal|unlawful|illegitimate|unacceptable|unconstitutional|shameful|outrageous
  verb  {A:gov} describe|denounce|decry|slam|dismiss {B} as illegal|unlawful|illegitimate|unacceptable|provocation|shameful|crime|aggression|farce|sham
  code  ACCUSE.disapprove A -> B
  cameo 111
  ok    "Tunisia declared the Libyan flights illegal."                   => ACCUSE TUN -> LBY
  no    "Tunisia called the beach festival a wonderful success."

pattern accuse.send-investigators
  verb  {A} send|dispatch|deploy|assign team|expert|investigator|mission|official|inspector to investigate|probe|examine|inspect ({B})
  verb  {A} send|dispatch|deploy investigator|detective|inspector (to|in {B})
  code  ACCUSE.investigate A -> B
  cameo 090
  ok    "France sent experts to investigate the attack in Riyadh."  => ACCUSE FRA
  no    "France sent experts to restore a church in Riyadh."

pattern accuse.complain
  verb  {A:group} complain|lament about|of|over {B}
  verb  {A:group} complain to {B}
  verb  {A:group} complain
  code  ACCUSE.disapprove A -> B
  cameo 111
  unless subj tourist|customer|commuter|patient|viewer
  unless of pain|heat|cold|noise|headache
  ok    "Mozambique's opposition complained that parliament had not been asked." => ACCUSE MOZ
  no    "Tourists in Spain complained of the heat."

pattern accuse.put-blame
  verb  {A} put|lay|pin|place blame|responsibility on|at {B}
  verb  {A} find {B} responsible
  code  ACCUSE A -> B
  cameo 112
  ok    "The European Union put the blame on Kosovo."          => ACCUSE EUU -> KOS
  no    "The coach of Kosovo put the emphasis on defence."

pattern accuse.say-responsible
  verb  {A:group} say|claim|allege|insist|believe|conclude that {B} be responsible|guilty|behind (for {P:any})
  verb  {A:group} say|claim|allege|insist|conclude that {B} violate|breach|break ceasefire|truce|agreement|accord|sovereignty|airspace|resolution|treaty|law
  verb  {A:group} say|claim|allege|conclude that {B} commit crime|genocide|atrocity|violation|abuse
  code  ACCUSE.allege A -> B
  cameo 112
  ok    "Ukraine said that Russia had violated the truce."     => ACCUSE UKR -> RUS
  ok    "Amnesty International said Ethiopian soldiers had committed war crimes in Tigray." => ACCUSE ? -> ETH
  no    "Ukraine said that Russia had signed the truce."

pattern accuse.protest-over
  verb  {A:gov} protest against|over|at {B}
  verb  {A:gov} protest to {B}
  code  ACCUSE.disapprove A -> B
  cameo 111
  unless subj student|teacher|worker|crowd|resident
  ok    "Serbia's president protested against the arrest of three Kosovo officials." => ACCUSE SRB -> KOS
  no    "Serbian students protested against the law."
