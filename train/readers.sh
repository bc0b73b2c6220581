#!/bin/sh
# From the annotated reports of train/annotated to data/models/base.claims and base.events (or MODEL=fast): the learned readers of relations, positions, statements,
# figures; and of events. `train/readers.sh claims` or `events`: one of the two. Reports h-* and j-* are kept out, so that what is measured on them is true of the very weights.
# Needs a build with -DDRAGOMAN_BENCH=ON ($DRAGOMAN_BUILD) and python3-torch; about 50 minutes of one idle core, 4 GB. The same machine gives the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
model=${MODEL:-base}
build=${DRAGOMAN_BUILD:-$root/build/release}
python=${PYTHON:-/usr/bin/python3}
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-Haswell} OMP_NUM_THREADS=1
python3 "$here/annotated.py" "$here/annotated"
train() {
  "$python" "$here/readers.py" --tool "$build/claim_features" --model "$model" --reports "$here/annotated" --hold h-,j- --epochs 12 --seeds 2 --out "$root/data/models/$model.$1" $2
}
case ${1:-both} in claims | both) train claims "" ;; esac
case ${1:-both} in events | both) train events "--events --hidden 96" ;; esac
echo "now: build, run \`make accuracy\`, and write the scores into data/models/$model.*.card.md"
