// Which blocks of a page are the report.
#include <algorithm>

#include "ingest/ascii.h"
#include "ingest/boilerplate.h"
#include "ingest/html_article.h"

namespace dragoman::ingest {

namespace {

constexpr size_t kEnough = 140;  // bytes of prose that make a report; less is searched for with fewer rules

bool ends_sentence(std::string_view text) {
  for (const std::string_view close : {"\xE2\x80\x9D", "\xE2\x80\x99", "\"", "'", ")", "]", "\xC2\xBB"})
    if (text.ends_with(close)) {
      text.remove_suffix(close.size());
      break;
    }
  return !text.empty() && (text.back() == '.' || text.back() == '!' || text.back() == '?' || text.back() == ':' || text.ends_with("\xE2\x80\xA6"));
}

bool is_heading(const PageBlock& block) { return block.tag && block.tag->heading != 0; }
bool mostly_links(const PageBlock& block) { return block.link_bytes * 2 > block.text.size(); }

// Prose: long enough or a whole sentence, and not made of links.
bool is_prose(const PageBlock& block) {
  if (is_heading(block) || mostly_links(block)) return false;
  return (ends_sentence(block.text) && block.text.size() >= 25) || block.text.size() >= 100;
}

// How many of the page's own signs are believed.
enum class Trust { kAll, kTagsOnly, kNone };

class Selector {
 public:
  explicit Selector(const Page& page) : page_(page) {
    for (const PageBlock& block : page.blocks) clutter_.push_back(is_boilerplate(block.text, false));
  }

  std::vector<const PageBlock*> select() {
    for (const Trust trust : {Trust::kAll, Trust::kTagsOnly, Trust::kNone}) {
      mark(trust);
      auto chosen = choose();
      size_t prose = 0;
      for (const PageBlock* block : chosen) prose += is_prose(*block) ? block->text.size() : 0;
      if (prose >= kEnough || trust == Trust::kNone) return chosen;
    }
    return {};
  }

 private:
  // Which nodes, with all below them, are out.
  void mark(Trust trust) {
    out_.assign(page_.nodes.size(), false);
    for (size_t i = 1; i < page_.nodes.size(); ++i) {
      const PageNode& node = page_.nodes[i];
      bool out = out_[node.parent];
      if (trust != Trust::kNone) out = out || (node.tag && node.tag->drop) || node.hint == Hint::kComments;
      if (trust == Trust::kAll) out = out || node.hint == Hint::kDrop || node.hint == Hint::kHidden || node.hint == Hint::kByline;
      out_[i] = out;
    }
  }

  // A box is named by its heading ("Related stories", "Support us"): it goes whole, unless it holds the better part of the page.
  void mark_boxes(const std::vector<std::uint64_t>& sums) {
    bool any = false;
    for (const PageBlock& block : page_.blocks)
      if (is_heading(block) && block.node != 0 && sums[block.node] * 4 < sums[0] && is_clutter(block)) out_[block.node] = any = true;
    for (size_t i = 1; any && i < page_.nodes.size(); ++i) out_[i] = out_[i] || out_[page_.nodes[i].parent];
  }

  bool is_clutter(const PageBlock& block) const { return clutter_[static_cast<size_t>(&block - page_.blocks.data())]; }
  bool usable(const PageBlock& block) const { return !out_[block.node] && !is_clutter(block); }

  // Bytes of prose in each node and all below it.
  std::vector<std::uint64_t> prose_below() const {
    std::vector<std::uint64_t> sums(page_.nodes.size(), 0);
    for (const PageBlock& block : page_.blocks)
      if (usable(block) && is_prose(block)) sums[block.node] += block.text.size();
    for (size_t i = page_.nodes.size(); i-- > 1;) sums[page_.nodes[i].parent] += sums[i];
    return sums;
  }

  template <typename Test>
  std::uint32_t largest(const std::vector<std::uint64_t>& sums, Test test) const {
    std::uint32_t best = 0;
    for (std::uint32_t i = 1; i < page_.nodes.size(); ++i)
      if (!out_[i] && test(page_.nodes[i]) && (best == 0 || sums[i] > sums[best])) best = i;
    return best;
  }

  // The element that the page marks as the report, if it holds a fair share of the page's prose; 0 for the whole page.
  std::uint32_t region(const std::vector<std::uint64_t>& sums) const {
    const auto named = [](std::string_view name) { return [name](const PageNode& node) { return node.tag && node.tag->name == name; }; };
    const std::uint32_t body = largest(sums, [](const PageNode& node) { return node.hint == Hint::kBody; });
    const std::uint32_t article = largest(sums, named("article"));
    const std::uint32_t main = largest(sums, named("main"));
    for (const std::uint32_t candidate : {body, article, main})
      if (candidate != 0 && sums[candidate] >= kEnough && sums[candidate] * 3 >= sums[0]) return candidate;
    return 0;
  }

  std::vector<const PageBlock*> choose() {
    mark_boxes(prose_below());
    const auto sums = prose_below();
    const std::uint32_t root = region(sums);
    std::vector<bool> inside(page_.nodes.size(), root == 0);
    if (root != 0) {
      inside[root] = true;
      for (size_t i = root + 1; i < page_.nodes.size(); ++i) inside[i] = inside[page_.nodes[i].parent];
    }
    std::vector<const PageBlock*> blocks;
    for (const PageBlock& block : page_.blocks)
      if (inside[block.node] && usable(block)) blocks.push_back(&block);
    if (root == 0) blocks = densest(blocks);
    return tidy(blocks);
  }

  // Without a sign of where the report is: the run of blocks with the most prose and the least clutter (maximum subsequence).
  static std::vector<const PageBlock*> densest(const std::vector<const PageBlock*>& blocks) {
    std::int64_t sum = 0, best = 0;
    size_t from = 0, best_from = 0, best_to = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += is_prose(*blocks[i]) ? static_cast<std::int64_t>(blocks[i]->text.size()) : is_heading(*blocks[i]) ? -20 : -60;
      if (sum > best) {
        best = sum;
        best_from = from;
        best_to = i + 1;
      }
    }
    if (best_to == 0) return blocks;
    return {blocks.begin() + static_cast<std::ptrdiff_t>(best_from), blocks.begin() + static_cast<std::ptrdiff_t>(best_to)};
  }

  static bool keep(const PageBlock& block) {
    if (is_heading(block)) return block.text.size() <= 200 && !mostly_links(block);
    if (is_prose(block)) return true;
    const std::string_view tag = block.tag ? block.tag->name : "";
    return (tag == "p" || tag == "blockquote" || tag == "li" || tag == "pre") && !mostly_links(block) && block.text.size() >= 15;
  }

  // Where nothing looks like prose: what is not a link, or else everything.
  static std::vector<const PageBlock*> scraps(const std::vector<const PageBlock*>& blocks) {
    std::vector<const PageBlock*> out;
    for (const PageBlock* block : blocks)
      if (!mostly_links(*block)) out.push_back(block);
    return out.empty() ? blocks : out;
  }

  // Headings that nothing follows go, and what stands after the last prose.
  static std::vector<const PageBlock*> tidy(const std::vector<const PageBlock*>& blocks) {
    std::vector<const PageBlock*> kept;
    for (const PageBlock* block : blocks)
      if (keep(*block)) kept.push_back(block);
    if (kept.empty()) return scraps(blocks);
    while (!kept.empty() && is_heading(*kept.back())) kept.pop_back();
    while (kept.size() > 1 && !is_prose(*kept.back()) && is_boilerplate(kept.back()->text, true)) kept.pop_back();
    while (kept.size() > 1 && is_boilerplate(kept.back()->text, true)) kept.pop_back();
    if (kept.empty()) return scraps(blocks);
    std::vector<const PageBlock*> out;
    for (size_t i = 0; i < kept.size(); ++i)
      if (!is_heading(*kept[i]) || (i + 1 < kept.size() && (!is_heading(*kept[i + 1]) || kept[i + 1]->tag->heading > kept[i]->tag->heading))) out.push_back(kept[i]);
    return out;
  }

  const Page& page_;
  std::vector<bool> out_;      // per node
  std::vector<bool> clutter_;  // per block: a boilerplate phrase
};

}  // namespace

std::vector<const PageBlock*> main_blocks(const Page& page) { return Selector(page).select(); }

}  // namespace dragoman::ingest
