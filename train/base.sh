#!/bin/sh
# From the corpora to data/models/base.model, in one command. Started again it goes on where it stopped (an epoch is lost at most).
# `base` begins where train/fast.sh ended: a run of it must be there ($DRAGOMAN_TRAIN/fast), or is made first.
# Two runs: trees, tags and names with a freshly warmed encoder, then again with half the rate, where names get most of the attention.
# The coreference head reads what the engine itself computes: it needs a build with -DDRAGOMAN_BENCH=ON ($DRAGOMAN_BUILD).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
corpora=${DRAGOMAN_CORPORA:-$root/../shared/data}
work=${DRAGOMAN_TRAIN:-$root/build/train}
build=${DRAGOMAN_BUILD:-$root/build/release}
python=${PYTHON:-/usr/bin/python3}
[ -f "$work/fast/vocabulary.pkl" ] || DRAGOMAN_TRAIN="$work" "$here/fast.sh"

# One BLAS kernel on every machine that has AVX-512 (twice as fast as Haswell's); elsewhere name another.
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-SkylakeX} OMP_NUM_THREADS=1
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=268435456
learn() {
  "$python" "$here/train.py" --data "$corpora" --pieces "$work/pieces.npz" --lists "$work/lists.npz" --encoder "$work" --fast "$work/fast/state.pt" "$@" | tee -a "$work/base.log"
}
[ -f "$work/base1/vocabulary.pkl" ] || learn --out "$work/base1" --epochs 5 --last-share 0.5 --rate 1e-3 --encoder-rate 2e-4
learn --start "$work/base1/state.pt" --out "$work/base" --epochs 3 --last-share 0.3 --rate 4e-4 --encoder-rate 1e-4 --new-rate 1.5e-3 "$@"
"$python" "$here/export.py" --base --run "$work/base" --pieces "$work/pieces.npz" --lists "$work/lists.npz" --names-bias "${NAMES_BIAS:-0.75}" --out "$work/base.model"
"$python" "$here/coref.py" --tool "$build/coref_features" --data "$corpora" --data-dir "$root/data" --model "$work/base.model" --out "$root/data/models/base.model"
echo "now: build, run syntax_test, write the checksums it prints to tests/syntax/golden.crc"
