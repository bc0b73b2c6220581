#!/bin/sh
# From the annotated reports of train/claims to data/models/base.claims (or MODEL=fast): the learned readers of relations, positions and statements.
# Needs a build with -DDRAGOMAN_BENCH=ON ($DRAGOMAN_BUILD) and python3-torch; about 20 minutes of one idle core, 2 GB. The same machine gives the same bytes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
model=${MODEL:-base}
build=${DRAGOMAN_BUILD:-$root/build/release}
python=${PYTHON:-/usr/bin/python3}
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-Haswell} OMP_NUM_THREADS=1
python3 "$here/annotated.py" "$here/claims"
"$python" "$here/claims.py" --tool "$build/claim_features" --model "$model" --reports "$here/claims" --out "$root/data/models/$model.claims" "$@"
echo "now: build, run \`make accuracy\`, and write the scores into data/models/$model.claims.card.md"
