# When it happens (src/events/setting): a day belongs to the words that it stands by.
story   the day of planning is not the day planned
on      2021-08-20
text    Earlier this month diplomats of Kenya and Uganda met in Kampala to pave the way for a visit by the Ugandan president.
event   CONSULT KEN + UGA  date=2021-08-01..2021-08-20 evidence="met"
event   AGREE KEN + UGA  status=planned date=none evidence="pave the way"
