# Who spoke by which medium (src/statements).
story   two readouts of one meeting
on      2023-04-25
text    Oman's foreign minister met his colleagues from Iraq, Kuwait and Jordan in Muscat on Tuesday.
text    The Omani Foreign Ministry wrote in its summary of the meeting that the four "will keep every channel open for as long as the ships are in danger."
text    The Jordanian Foreign Ministry issued a shorter statement. The statement said the guests had also discussed "water for the two summers to come."
statement  readout OMN speaker=OMN.GOV.MFA quotes="will keep every channel open for as long as the ships are in danger." evidence="summary of the meeting"
statement  statement JOR speaker=JOR.GOV.MFA sentences=2 quotes="water for the two summers to come." evidence="shorter statement"

story   an interview, a post and a joint statement
on      2023-06-15
text    Turkish President Recep Tayyip Erdogan said in an interview that he would travel. The Syrian foreign ministry wrote on Twitter that it would not attend. France and Germany condemned the attack in a joint statement.
statement  interview TUR evidence="interview"
statement  post SYR evidence="on Twitter"
statement  joint_statement FRA+DEU evidence="joint statement"

story   what was not said, and who only carries words, make no statement
on      2023-06-15
text    Turkey has not said whether it would attend. Reuters reported that the talks had ended.
no      statement evidence="has not said"
no      statement evidence="Reuters reported"

story   a plain saying joins the speaker's interview
on      2023-06-15
text    Turkish President Recep Tayyip Erdogan said in an interview that he would travel. Erdogan added that the visit would be short.
statement  interview TUR sentences=2 evidence="interview"
no      statement statement evidence="added"

story   who is told makes a speech or an interview
on      2023-06-15
text    The Kenyan president told supporters that the tax would stay. The Ugandan foreign minister told the newspaper that the talks would go on.
statement speech KEN.GOV evidence="told supporters"
statement interview UGA evidence="told the newspaper"
