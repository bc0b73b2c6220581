#include "syntax/lemma.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace dragoman::syntax {

base::Result<Lemmatiser> Lemmatiser::load(const ModelFile& file) {
  Lemmatiser l;
  auto scripts = file.strings("lemma");
  auto lexicon = file.text("lexicon");
  if (!scripts || !lexicon) return file.missing("lemma");
  for (const std::string& text : *scripts) {
    Script s;
    const auto colon = text.find(':');
    if (colon == std::string::npos || colon < 2 || (text[0] != 'L' && text[0] != 'K')) return file.missing("lemma");
    s.lower = text[0] == 'L';
    std::from_chars(text.data() + 1, text.data() + colon, s.strip);
    s.add = text.substr(colon + 1);
    l.scripts_.push_back(std::move(s));
  }
  for (std::size_t at = 0; at < lexicon->size();) {
    const auto end = std::min(lexicon->find('\n', at), lexicon->size());
    const std::string_view line = lexicon->substr(at, end - at);
    at = end + 1;
    const auto first = line.find('\t');
    const auto second = line.find('\t', first == std::string_view::npos ? line.size() : first + 1);
    if (line.empty()) continue;
    if (second == std::string_view::npos) return file.missing("lexicon");
    l.exceptions_.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
  }
  std::sort(l.exceptions_.begin(), l.exceptions_.end(), [](const auto& a, const auto& b) { return std::tie(a.form, a.upos) < std::tie(b.form, b.upos); });
  return l;
}

void Lemmatiser::write(std::string_view word, core::Upos upos, int script, const WordFeatures& features, Buffers& b, std::string& lemma) const {
  features.plain_form(word, true, b.words, b.form);
  const std::pair<std::string_view, std::string_view> key{b.form, core::to_string(upos)};
  const auto hit = std::lower_bound(exceptions_.begin(), exceptions_.end(), key,
                                    [](const Exception& e, const auto& k) { return std::tie(e.form, e.upos) < std::tie(k.first, k.second); });
  if (hit != exceptions_.end() && hit->form == key.first && hit->upos == key.second) {
    lemma.assign(hit->lemma);
    return;
  }
  const Script& s = scripts_[script];
  if (s.lower) {
    lemma.assign(b.form);
  } else {
    features.plain_form(word, false, b.words, lemma);
  }
  std::size_t end = lemma.size();
  for (int i = 0; i < s.strip; ++i) {
    if (end == 0) return;  // the script does not fit this word
    do --end;
    while (end > 0 && (lemma[end] & 0xC0) == 0x80);
  }
  lemma.resize(end);
  lemma += s.add;
}

}  // namespace dragoman::syntax
