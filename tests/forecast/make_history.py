#!/usr/bin/env python3
"""make_history.py FILE - writes an invented history of events in ICEWS' columns: three lands that do not exist, 40 weeks, one war that begins in week 21.

The same bytes every time. The rows are ours (CC BY 4.0), no line is of a real data set.
"""
import datetime
import sys

COLUMNS = ("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,"
           "Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude").split(",")
FIRST = datetime.date(2031, 1, 6)


def draw(state):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) % 2**64
    return state[0] >> 33


def rows():
    state, number = [11], 0
    for day in range(280):
        week = day // 7
        events = []
        # Ministers meet on Tuesdays of every second week; the armies clash from week 21 on; the third land comments.
        if day % 14 == 1:
            events += [("Foreign Minister (Aland)", "Engage in negotiation", "046", 7, "Foreign Minister (Bland)")]
        for _ in range(draw(state) % 3):
            events.append(("Aland", "Criticize or denounce", "111", -2, "Bland"))
        for _ in range(draw(state) % 2 + (draw(state) % 4 if week >= 21 else 0)):
            events.append(("Army (Bland)", "Use conventional military force", "190", -10, "Army (Aland)") if week >= 21 else ("Bland", "Praise or endorse", "051", 3.4, "Cland"))
        if draw(state) % 3 == 0:
            events.append(("Cland", "Make an appeal or request", "020", 3, ("Aland", "Bland")[draw(state) % 2]))
        for source, text, code, intensity, target in events:
            number += 1
            land = [name.split("(")[-1].rstrip(")") for name in (source, target)]
            sector = ["Military" if "Army" in name else "Government" for name in (source, target)]
            yield [str(9000 + number), str(FIRST + datetime.timedelta(day)), source, sector[0], land[0], text, code, str(intensity), target, sector[1], land[1], str(number), "1",
                   "Invented Post", "NA", "NA", "NA", "NA", "NA", "NA"]


def main():
    with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(COLUMNS) + "\n")
        for row in rows():
            file.write("\t".join(row) + "\n")


if __name__ == "__main__":
    main()
