#!/bin/sh
# From a first `fast` and `base` to data/models/fast.model: `base` labels text, `fast` learns from it and from gold again.
# Needs runs of train/fast.sh and train/base.sh, and a build with -DDRAGOMAN_BENCH=ON ($DRAGOMAN_BUILD). Started again it goes on where it stopped.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
corpora=${DRAGOMAN_CORPORA:-$root/../shared/data}
work=${DRAGOMAN_TRAIN:-$root/build/train}
build=${DRAGOMAN_BUILD:-$root/build/release}
python=${PYTHON:-/usr/bin/python3}
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-Haswell} OMP_NUM_THREADS=1
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=268435456

if [ ! -f "$work/silver/text.base.conllu" ]; then
  "$python" "$here/silver.py" --data "$corpora" --root "$root" --out "$work/silver"
  for text in "$work"/silver/text/*.txt; do cat "$text"; printf '\n\n'; done > "$work/silver/all.txt"
  "$build/syntax_bench" "$root/data/models/base.model" "$root/data" "$work/silver/tokens.conllu" "$work/silver/tokens.base.conllu"
  "$build/syntax_bench" "$root/data/models/base.model" "$root/data" "$work/silver/all.txt" "$work/silver/text.base.conllu"
fi
"$python" "$here/train.py" --data "$corpora" --pieces "$work/pieces.npz" --lists "$work/lists.npz" --start "$work/fast/state.pt" --out "$work/distilled" \
  --silver "$work/silver/tokens.base.conllu" "$work/silver/text.base.conllu" --epochs 3 --rate 1e-3 "$@" | tee -a "$work/distil.log"
"$python" "$here/export.py" --run "$work/distilled" --pieces "$work/pieces.npz" --lists "$work/lists.npz" --names-bias "${NAMES_BIAS:-0.5}" --out "$work/fast.model"
"$python" "$here/coref.py" --tool "$build/coref_features" --data "$corpora" --data-dir "$root/data" --model "$work/fast.model" --out "$root/data/models/fast.model"
echo "now: build, run syntax_test, write the checksums it prints to tests/syntax/golden.crc"
