#!/bin/sh
# Scores of a model in the engine on the corpora: trees by the CoNLL 2018 metric, names by exact spans.
# score.sh PROGRAM DATA [MODEL]   e.g. train/score.sh build/release/dragoman ../shared/data base
# Raw text is scored where syntax_bench stands beside the program (cmake -DDRAGOMAN_BENCH=ON): the program itself would clean the text first.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1
data=$2
model=${3:-fast}
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
evaluate() { "$python" "$here/conll18_eval.py" "$@"; }
parse() { "$program" parse --model "$model" "$@"; }

for part in test dev; do
  echo "EWT $part, gold tokens, $model"
  gold=$data/ud/ewt/en_ewt-ud-$part.conllu
  parse --gold-tokens "$gold" > "$work/out"
  evaluate "$gold" "$work/out" --names "$data/uner/en_ewt-ud-$part.iob2"
done
cat "$data"/ud/gum/dev/GUM_news_*.conllu > "$work/news.conllu"
for g in academic bio court interview news voyage; do cat "$data"/ud/gum/dev/GUM_"$g"_*.conllu; done > "$work/open.conllu"
for part in news open; do
  echo "GUM dev, $part, gold tokens, $model"
  parse --gold-tokens "$work/$part.conllu" > "$work/out"
  evaluate "$work/$part.conllu" "$work/out"
done

for part in "news interview bio" "academic bio court interview news voyage"; do
  echo "GUM dev, who is meant by whom, $part, $model"
  set --
  for g in $part; do
    for gold in "$data"/ud/gum/dev/GUM_"$g"_*.conllu; do
      parse --gold-tokens "$gold" > "$work/$(basename "$gold")"
      set -- "$@" "$gold" "$work/$(basename "$gold")"
    done
  done
  "$python" "$here/coref.py" --score "$@"
done

bench=$(dirname "$program")/syntax_bench
[ -x "$bench" ] || exit 0
echo "EWT test, raw text, $model"
"$python" - "$data/ud/ewt/en_ewt-ud-test.conllu" "$work/raw.txt" <<'PY'
import sys
paragraphs, now = [], []
for line in open(sys.argv[1], encoding="utf-8"):
    if line.startswith(("# newpar", "# newdoc")) and now:
        paragraphs.append(" ".join(now))
        now = []
    elif line.startswith("# text ="):
        now.append(line.split("=", 1)[1].strip())
open(sys.argv[2], "w", encoding="utf-8").write("\n\n".join(paragraphs + [" ".join(now)]) + "\n")
PY
"$bench" "$here/../data/models/$model.model" "$here/../data" "$work/raw.txt" "$work/out"
evaluate "$data/ud/ewt/en_ewt-ud-test.conllu" "$work/out" --names "$data/uner/en_ewt-ud-test.iob2"
