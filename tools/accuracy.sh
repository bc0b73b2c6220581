#!/bin/sh
# accuracy.sh - scores on the development sets of ../shared/data (none of which is part of this project). Says so where that folder is not there.
set -eu
cd "$(dirname "$0")/.."
shared=${DRAGOMAN_SHARED:-../shared}
program=build/release/dragoman
work=build/accuracy
if [ ! -d "$shared/data" ]; then
  echo "accuracy: $shared/data is not here: nothing is measured (set DRAGOMAN_SHARED to a folder with data/ and tools/)"
  exit 0
fi
rm -rf "$work" && mkdir -p "$work/reports"

echo "== PLV train, source and target given"
$program evaluate pairs "$shared/data/plv/PLV_train.tsv" --out "$work/plv.tsv"
python3 "$shared/data/plv/score_zsp.py" "$shared/data/plv/PLV_train.tsv" "$work/plv.tsv"

echo "== reports and the seed report against their gold"
for text in "$shared"/data/reports/*.txt; do
  $program code "$text" --quiet > "$work/reports/$(basename "$text" .txt).jsonl"
done
$program code "$shared/data/seed/report.txt" --date 2023-04-25 --quiet > "$work/reports/00-seed.jsonl"
mkdir -p "$work/gold"
cp "$shared"/data/reports/*.gold.jsonl "$shared"/data/reports/*.txt "$work/gold/"
cp "$shared/data/seed/report.gold.jsonl" "$work/gold/00-seed.gold.jsonl"
cp "$shared/data/seed/report.txt" "$work/gold/00-seed.txt"
python3 "$shared/tools/score_reports.py" "$work/reports" --gold "$work/gold"

echo "== re3d, four publishers"
python3 tools/score_re3d.py "$program" "$shared/data/re3d"
for corpus in GeoVirus lgl; do
  echo "== places: $corpus, even articles (rules are tuned on odd ones)"
  python3 tools/score_places.py "$program" "$shared/data/geo/$corpus.xml" --half even
done

if [ -x train/score.sh ]; then
  echo "== trees and names"
  train/score.sh "$program" "$shared/data"
fi

echo "== samples"
$program data stories tests/stories/samples --quiet || true
