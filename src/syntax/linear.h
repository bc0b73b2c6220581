// syntax/linear.h - a linear layer of a model file as the kernels take it.
//
// In      the layer's name: its arrays are NAME.w, .scale, .bias and .zero (train/export.py). outputs: a multiple of 16, as the model pads.
// Out     views into the model file, which must live longer. Fails: DM403 where an array is missing or has another size.
#pragma once

#include <string>

#include "syntax/kernels.h"
#include "syntax/model_file.h"

namespace dragoman::syntax {

base::Result<Linear> load_linear(const ModelFile& file, const std::string& name, int inputs, int outputs);
inline int padded_outputs(std::size_t n) { return static_cast<int>((n + 15) / 16 * 16); }

}  // namespace dragoman::syntax
