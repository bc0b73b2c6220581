"""Text for `base` to label, so that `fast` can learn from it: openly licensed or our own (docs/language.md, data and licences).

silver.py --data ROOT --root PROJECT --out FOLDER
Writes FOLDER/tokens.conllu (sentences cut into words already: GUM's open genres, WikiGold, EWT) and FOLDER/text/*.txt (re3d's four folders, our
samples, reports and the odd numbers of data/corpus: the even ones are kept apart).
"""
import argparse
import glob
import json
import os

import data


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", required=True)
    a.add_argument("--root", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    os.makedirs(os.path.join(o.out, "text"), exist_ok=True)
    sets = data.load_full(o.data)
    with open(os.path.join(o.out, "tokens.conllu"), "w", encoding="utf-8") as file:
        for s in sets["gum_train"] + sets["wikigold"] + [s for s in sets["ewt_train"] if s.names is None]:
            if len(s.forms) > 120:
                continue
            file.write("# sent_id = %s\n" % s.sent_id)
            for i, form in enumerate(s.forms):
                file.write("%d\t%s\t_\t_\t_\t_\t0\t_\t_\t_\n" % (i + 1, form))
            file.write("\n")
    texts = []
    for folder in data.RE3D_FOLDERS:
        for line in open(os.path.join(o.data, "re3d", folder, "documents.json"), encoding="utf-8"):
            texts.append(json.loads(line)["text"])
    paths = glob.glob(os.path.join(o.root, "samples", "**", "*.txt"), recursive=True)
    paths += [p for p in glob.glob(os.path.join(o.root, "data/corpus/*.txt")) if int(os.path.basename(p)[:2]) % 2]
    for path in sorted(paths):
        texts.append(open(path, encoding="utf-8").read())
    for i, text in enumerate(texts):
        with open(os.path.join(o.out, "text", "%03d.txt" % i), "w", encoding="utf-8") as file:
            file.write(text)
    print(len(texts), "texts")


if __name__ == "__main__":
    main()
