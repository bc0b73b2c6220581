#include "syntax/linear.h"

namespace dragoman::syntax {

base::Result<Linear> load_linear(const ModelFile& file, const std::string& name, int inputs, int outputs) {
  const auto rows = static_cast<std::size_t>(outputs);
  auto w = file.array<std::int8_t>(name + ".w", "i8", rows * static_cast<std::size_t>(inputs));
  auto scale = file.array<float>(name + ".scale", "f32", rows);
  auto bias = file.array<float>(name + ".bias", "f32", rows);
  auto zero = file.array<std::int32_t>(name + ".zero", "i32", rows);
  if (!w || !scale || !bias || !zero || inputs % 4 != 0) return file.missing(name);
  return Linear{w->data(), scale->data(), bias->data(), zero->data(), inputs, outputs};
}

}  // namespace dragoman::syntax
