# What presses on a party (src/figures/circumstances).
story   pressure at home, a downturn and an election
on      2023-04-25
text    The visit falls in weeks when Kenyan President William Ruto is under mounting public pressure to withdraw a tax amid an economic downturn. He faces elections in August.
circumstance  public_opinion KEN actor=KEN.GOV.HOS evidence="public pressure"
circumstance  economic_crisis KEN evidence="economic downturn"
circumstance  election KEN date=2023-08-01..2023-08-31 evidence="faces elections"

story   whose ratings have sunk
on      2024-10-24
text    South Korean President Yoon Suk Yeol, whose approval ratings have sunk to a record low, travels to Peru next month.
circumstance  public_opinion KOR evidence="approval ratings have sunk"

story   no crisis is no circumstance
on      2023-04-25
text    The Turkish government says there is no economic crisis.
no      circumstance economic_crisis evidence="no economic crisis"

story   sanctions press on those who fear them; an election counts when it is near
on      2023-04-25
text    Kenya fears American sanctions. Zambia elects a new parliament in August.
circumstance  sanction_pressure KEN
circumstance  election ZMB
no      circumstance sanction_pressure USA
