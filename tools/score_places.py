#!/usr/bin/env python3
"""score_places.py PROGRAM CORPUS.xml [--model NAME] [--half odd|even] [--list] - toponyms found and where they were put, against a corpus in the format of LGL or GeoVirus.

Recognition: precision, recall, F1 of spans (a span counts when it overlaps a gold span of the corpus). Resolution, over the toponyms found that have gold
coordinates: share within 161 km (accuracy@161km), and the mean error in km, as the geoparsing literature reports them (Gritta et al. 2018).
--half: articles by their number in the file, so that rules are tuned on one half and measured on the other. --list: each miss, wrong span and wrong place (for tuning; odd half only).
"""
import argparse
import json
import math
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


def distance(a, b):
    p, q = math.radians(a[0]), math.radians(b[0])
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(h)))


def articles(path):
    for article in ElementTree.parse(path).getroot().iter("article"):
        text, found = article.findtext("text"), []
        for item in article.iter("toponym"):
            tag = item.find("gaztag")
            point = (float(tag.findtext("lat")), float(tag.findtext("lon"))) if tag is not None else None
            found.append((int(item.findtext("start")), int(item.findtext("end")), point))
        for item in article.iter("location"):
            found.append((int(item.findtext("start")) - 1, int(item.findtext("end")) - 1, (float(item.findtext("lat")), float(item.findtext("lon")))))
        yield text, found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("corpus")
    parser.add_argument("--model", default="base")
    parser.add_argument("--half", choices=["odd", "even"])
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if options.list and options.half != "odd":
        sys.exit("score_places.py: --list shows the odd half only; the even half is for measuring")
    chosen = [a for number, a in enumerate(articles(options.corpus), 1) if not options.half or number % 2 == (options.half == "odd")]
    lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, (text, _) in enumerate(chosen))
    run = subprocess.run([options.program, "explain", "-", "--until", "places", "--json", "--model", options.model], input=lines, capture_output=True, text=True)
    read, current = [], None
    for line in run.stdout.split("\n"):
        if not line:
            continue
        record = json.loads(line)
        if record["kind"] == "document":
            current = []
            read.append((int(record["origin"].rsplit(":", 1)[1]) - 1, current))
        elif record["kind"] == "sentence":
            current += record["places"]
    hits = found_places = gold_places = resolved = near = 0
    error = 0.0
    seen_gold = 0
    for number, places in read:
        text, gold = chosen[number]
        raw = text.encode()
        characters = [len(raw[: p["begin"]].decode(errors="ignore")) for p in places], [len(raw[: p["end"]].decode(errors="ignore")) for p in places]
        found_places += len(places)
        gold_places += len(gold)
        used = set()
        for begin, end, point in gold:
            match = next((k for k in range(len(places)) if characters[0][k] < end and begin < characters[1][k]), None)
            if match is None:
                if options.list:
                    print(f"missed   {text[begin:end]!r} in ..{text[max(0, begin - 40):end + 30]!r}")
                continue
            seen_gold += 1
            used.add(match)
            place = places[match]
            if point and "lat" in place:
                resolved += 1
                far = distance(point, (place["lat"], place["lon"]))
                error += far
                near += far <= 161
                if options.list and far > 161:
                    print(f"far      {text[begin:end]!r}: {place['name']}, {place.get('admin1', '')}, {place.get('country', '')}, {far:.0f} km off")
        hits += len(used)
        if options.list:
            for k in range(len(places)):
                if k not in used:
                    begin, end = characters[0][k], characters[1][k]
                    print(f"no place {text[begin:end]!r} in ..{text[max(0, begin - 40):end + 30]!r}")
    precision, recall = hits / max(1, found_places), seen_gold / max(1, gold_places)
    print(f"{len(chosen)} articles, {gold_places} toponyms: P {100 * precision:.1f} R {100 * recall:.1f} F1 {200 * precision * recall / max(1e-9, precision + recall):.1f}; "
          f"of {resolved} found with coordinates {100 * near / max(1, resolved):.1f} % within 161 km, mean error {error / max(1, resolved):.0f} km")


if __name__ == "__main__":
    main()
