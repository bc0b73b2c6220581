#!/bin/sh
# From the corpora to data/models/base.model, in one command. Started again it goes on where it stopped (an epoch is lost at most).
# `base` begins where `fast` ended: a run of train/fast.sh must be there ($DRAGOMAN_TRAIN/fast), or is made first.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
corpora=${DRAGOMAN_CORPORA:-$root/../shared/data}
work=${DRAGOMAN_TRAIN:-$root/build/train}
python=${PYTHON:-/usr/bin/python3}
epochs=${EPOCHS:-5}
[ -f "$work/fast/vocabulary.pkl" ] || DRAGOMAN_TRAIN="$work" "$here/fast.sh"

# One BLAS kernel on every machine that has AVX-512 (twice as fast as Haswell's); elsewhere name another.
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-SkylakeX} OMP_NUM_THREADS=1
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=268435456
"$python" "$here/train.py" --data "$corpora" --pieces "$work/pieces.npz" --encoder "$work" --fast "$work/fast/state.pt" --out "$work/base" \
  --epochs "$epochs" --last-share 0.5 --rate 1e-3 --encoder-rate 2e-4 "$@" | tee -a "$work/base.log"
"$python" "$here/export.py" --base --run "$work/base" --pieces "$work/pieces.npz" --out "$root/data/models/base.model"
echo "now: build, run syntax_test, write the checksum it prints to tests/syntax/golden.crc"
