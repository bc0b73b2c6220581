// Runs a story through the pipeline and holds what came out against its lines.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "cli/story.h"
#include "cli/story_match.h"
#include "coder/example_check.h"
#include "ingest/reader.h"

namespace dragoman::cli {

namespace {

using core::Actor;
using core::ActorRole;
using core::Event;

// Each wanted party is another of the event's parties: "SYR + SYR" needs two.
bool all_there(const std::vector<const Actor*>& parties, const std::vector<std::string>& wanted) {
  std::vector<const Actor*> left = parties;
  // Long ids first: they have fewer parties to choose from.
  std::vector<std::string> ids = wanted;
  std::stable_sort(ids.begin(), ids.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  for (const std::string& id : ids) {
    if (id == "?") continue;
    const auto found = std::find_if(left.begin(), left.end(), [&](const Actor* actor) { return means(*actor, id); });
    if (found == left.end()) return false;
    left.erase(found);
  }
  return true;
}

std::vector<const Actor*> side(const Event& event, bool recipients) {
  std::vector<const Actor*> out;
  for (const Actor& actor : event.actors)
    if ((actor.role == ActorRole::kRecipient) == recipients) out.push_back(&actor);
  return out;
}

bool parties_match(const Event& event, const Wish& wish) {
  if (!wish.recipients.empty()) return all_there(side(event, false), wish.actors) && all_there(side(event, true), wish.recipients);
  // Written on one side only ("A + B" of a visit): they may stand on either.
  std::vector<const Actor*> all;
  for (const Actor& actor : event.actors) all.push_back(&actor);
  return all_there(all, wish.actors);
}

// What the event has where the wish names a field; `same` says whether that is what was asked.
std::string field_of(const Event& event, const std::string& name, const std::string& wanted, bool& same) {
  const auto actor_field = [&](const Actor* actor) {
    same = actor ? means(*actor, wanted) || actor->text == wanted || actor->name == wanted : wanted == "none";
    return actor ? (actor->id.empty() ? actor->text : actor->id) : std::string("none");
  };
  const auto first = [&](ActorRole role) -> const Actor* {
    const Actor* chosen = nullptr;
    for (const Actor& actor : event.actors)
      if (actor.role == role && (!chosen || (means(actor, wanted) && !means(*chosen, wanted)))) chosen = &actor;
    return chosen;
  };
  std::string got;
  if (name == "status") got = core::to_string(event.status);
  else if (name == "mode") got = event.mode;
  else if (name == "date") got = days(event.date);
  else if (name == "quoted") got = event.attribution && event.attribution->quoted ? "yes" : "no";
  else if (name == "speaker") return actor_field(event.attribution ? &event.attribution->speaker : nullptr);
  else if (name == "host") return actor_field(first(ActorRole::kHost));
  else if (name == "mediator") return actor_field(first(ActorRole::kMediator));
  else if (name == "place") {
    got = event.location ? event.location->place.name : "none";
    same = event.location ? place_is(*event.location, wanted) : got == wanted;
    return got;
  }
  same = name == "date" ? days_match(event.date, wanted) : got == wanted;
  return got;
}

// What is not as asked; empty when all is.
std::vector<std::string> differences(const Event& event, const Wish& wish) {
  std::vector<std::string> out;
  if (!parties_match(event, wish)) out.push_back("parties");
  for (const auto& [name, wanted] : wish.fields) {
    bool same = false;
    const std::string got = field_of(event, name, wanted, same);
    if (!same) out.push_back(fmt::format("{} is {}, not {}", name, got.empty() ? "none" : got, wanted));
  }
  return out;
}

std::string describe(const Event& event) {
  return fmt::format("{} date={} place={} [{}]", coder::event_line(event), days(event.date), event.location ? event.location->place.name : "none", event.because);
}

// Why patterns that stand on these words did not fire; those that only share a head word say nothing.
std::string refusals_in(const core::Analysis& analysis, const std::vector<core::Span>& spans) {
  std::set<std::string> lines;
  for (const core::Refusal& refusal : analysis.refusals) {
    const core::Token& token = analysis.tokens[refusal.token];
    if (refusal.reason == "other words") continue;
    if (std::any_of(spans.begin(), spans.end(), [&](const core::Span& span) { return span.begin <= token.begin && token.end <= span.end; }))
      lines.insert(fmt::format("\n      refused: {} {} ({})", refusal.pattern, refusal.reason, analysis.form(refusal.token)));
  }
  return fmt::format("{}", fmt::join(lines, ""));
}

// `left_out`: what the file holds; words of a comment or a link that the reader left out give no event, as a `no` line asks.
WishResult check_event(const core::Analysis& analysis, const Wish& wish, const std::string& left_out, std::set<const Event*>& asked) {
  WishResult result{&wish, false, ""};
  std::vector<core::Span> spans = find_words(analysis.text(), wish.evidence);
  if (wish.evidence.empty()) spans = {{0, static_cast<core::ByteOffset>(analysis.text().size())}};
  if (spans.empty()) {
    result.passed = wish.kind == Wish::Kind::kNoEvent && !left_out.empty() && !find_words(left_out, wish.evidence).empty();
    result.reason = result.passed ? "" : "these words are not in the text";
    return result;
  }
  const Event* best = nullptr;
  std::vector<std::string> best_differences;
  std::string others;
  for (const Event& event : analysis.events) {
    if (!stands_in(event.evidence, spans)) continue;
    if (wish.type != "*" && core::to_string(event.type) != wish.type) {
      others += "\n      there: " + describe(event);
      continue;
    }
    auto different = differences(event, wish);
    if (!best || different.size() < best_differences.size()) best = &event, best_differences = std::move(different);
  }
  if (wish.kind == Wish::Kind::kNoEvent) {
    result.passed = best == nullptr || (!wish.actors.empty() && !best_differences.empty());
    if (!result.passed) result.reason = "read: " + describe(*best);
    return result;
  }
  if (best) asked.insert(best);
  result.passed = best && best_differences.empty();
  if (result.passed) return result;
  result.reason = best ? fmt::format("{}; read: {}", fmt::join(best_differences, "; "), describe(*best)) : "no such event there" + others;
  if (!best) result.reason += refusals_in(analysis, spans);
  return result;
}

WishResult check_actor(const core::Analysis& analysis, const Wish& wish) {
  WishResult result{&wish, false, ""};
  const auto spans = find_words(analysis.text(), wish.evidence);
  std::string got;
  for (const core::Mention& mention : analysis.mentions) {
    const core::Span words{analysis.tokens[mention.first].begin, analysis.tokens[mention.last].end};
    if (std::none_of(spans.begin(), spans.end(), [&](const core::Span& span) { return span.overlaps(words); })) continue;
    for (const Actor& actor : mention.actors) {
      result.passed |= means(actor, wish.actors[0]);
      got += " " + (actor.id.empty() ? "\"" + actor.text + "\"" : actor.id);
    }
  }
  if (!result.passed) result.reason = spans.empty() ? "these words are not in the text" : "they mean:" + (got.empty() ? " nobody" : got);
  return result;
}

std::optional<core::Document> document_of(const Story& story, const std::filesystem::path& root, std::string& problem) {
  ingest::Options options;
  options.published = story.published;
  options.source = story.source;
  std::optional<ingest::Item> item;
  if (story.file.empty()) item = ingest::read_plain_text(story.text, story.where, options);
  else if (auto reader = ingest::Reader::open(root / story.file, options)) item = reader->next();
  else problem = reader.error().to_string();
  if (!item) return std::nullopt;
  if (const auto* fault = std::get_if<core::Fault>(&*item)) {
    problem = fault->message;
    return std::nullopt;
  }
  return std::move(std::get<core::Document>(*item));
}

}  // namespace

StoryResult check_story(const coder::Pipeline& pipeline, const Story& story, const std::filesystem::path& root) {
  StoryResult result;
  std::string problem = "nothing to read";
  auto document = document_of(story, root, problem);
  if (!document) {
    for (const Wish& wish : story.wishes) result.wishes.push_back({&wish, false, "the report cannot be read: " + problem});
    return result;
  }
  core::Analysis analysis;
  syntax::Parser::Scratch scratch;
  pipeline.run(*document, coder::Stage::kRecords, analysis, scratch);
  std::set<const Event*> asked;
  std::string page;
  if (!story.file.empty()) {
    std::ifstream file(root / story.file, std::ios::binary);
    page.assign(std::istreambuf_iterator<char>(file), {});
  }
  for (const Wish& wish : story.wishes) {
    const bool record = wish.kind == Wish::Kind::kRecord || wish.kind == Wish::Kind::kNoRecord;
    const std::vector<core::Span> all = {{0, static_cast<core::ByteOffset>(analysis.text().size())}};
    if (record) result.wishes.push_back(check_record(analysis, wish, wish.evidence.empty() ? all : find_words(analysis.text(), wish.evidence)));
    else if (wish.kind == Wish::Kind::kActor) result.wishes.push_back(check_actor(analysis, wish));
    else result.wishes.push_back(check_event(analysis, wish, page, asked));
  }
  for (const Event& event : analysis.events)
    if (!asked.contains(&event)) {
      const core::Span trigger = event.evidence.front().span;
      const std::string_view text = analysis.text();
      const size_t begin = trigger.begin > 50 ? trigger.begin - 50 : 0;
      std::string around(text.substr(begin, trigger.end + 50 - begin));
      std::replace(around.begin(), around.end(), '\n', ' ');
      result.unasked.push_back(fmt::format("{}  \"..{}..\"", describe(event), around));
    }
  return result;
}

}  // namespace dragoman::cli
