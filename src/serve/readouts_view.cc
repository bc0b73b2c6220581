// Meetings, and what each side says of one of them.
#include <fmt/format.h>

#include <map>
#include <set>

#include "process/compare.h"
#include "serve/process_view.h"
#include "serve/record_text.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

namespace {

// Where the words of a readout stand: a sentence is looked for in the documents that tell of the meeting.
class Places {
 public:
  explicit Places(const Call& call) : call_(call) {}
  base::Status add(const std::set<std::string>& documents) {
    for (const std::string& id : documents) {
      const auto parsed = Id::parse(id);
      const std::uint32_t at = parsed ? call_.index().find_document(*parsed) : kNone;
      if (at == kNone || texts_.contains(id)) continue;
      auto document = call_.library.document(*call_.snapshot, at);
      if (!document) return document.error();
      texts_[id] = std::move(*document);
    }
    return {};
  }
  // Document, begin and end; false where the words are nowhere.
  bool find(const std::string& words, std::string& document, size_t& begin) const {
    if (words.empty()) return false;
    for (const auto& [id, stored] : texts_) {
      begin = stored->document.text.find(words);
      if (begin == std::string::npos) continue;
      document = id;
      return true;
    }
    return false;
  }
  const std::map<std::string, std::shared_ptr<const store::StoredDocument>>& all() const { return texts_; }

 private:
  const Call& call_;
  std::map<std::string, std::shared_ptr<const store::StoredDocument>> texts_;
};

void write_place(base::JsonWriter& json, const Places& places, const std::string& sentence, const std::string& words) {
  std::string document;
  size_t begin = 0;
  if (!places.find(sentence, document, begin)) return;
  json.field("document", document).field("begin", static_cast<std::uint64_t>(begin)).field("end", static_cast<std::uint64_t>(begin + sentence.size()));
  // A clause is told with its line ends as blanks.
  std::string flat = sentence;
  std::replace(flat.begin(), flat.end(), '\n', ' ');
  if (const size_t at = words.empty() ? std::string::npos : flat.find(words); at != std::string::npos)
    json.field("words_begin", static_cast<std::uint64_t>(begin + at)).field("words_end", static_cast<std::uint64_t>(begin + at + words.size()));
}

// Records whose trigger lies in the sentence.
std::vector<std::string> records_in(const store::StoredDocument& stored, size_t begin, size_t end) {
  std::vector<std::string> out;
  const auto take = [&](const std::string& id, const core::Span& span) {
    if (span.begin >= begin && span.end <= end) out.push_back(id);
  };
  for (const auto& r : stored.events)
    if (!r.evidence.empty()) take(r.id, r.evidence.front().span);
  for (const auto& r : stored.relations) take(r.id, r.trigger_span());
  for (const auto& r : stored.positions) take(r.id, r.trigger_span());
  for (const auto& r : stored.figures) take(r.id, r.trigger_span());
  return out;
}

void write_quotes(base::JsonWriter& json, const Places& places, const std::vector<std::string>& statements) {
  json.key("quotes").begin_array();
  for (const auto& [id, stored] : places.all())
    for (const core::Statement& statement : stored->statements) {
      if (std::find(statements.begin(), statements.end(), statement.id) == statements.end()) continue;
      for (const core::Span& quote : statement.quotes)
        json.begin_object()
            .field("text", std::string_view(stored->document.text).substr(quote.begin, quote.end - quote.begin))
            .field("statement", statement.id)
            .field("document", id)
            .field("begin", std::uint64_t{quote.begin})
            .field("end", std::uint64_t{quote.end})
            .end_object();
    }
  json.end_array();
}

std::vector<std::uint32_t> tellings_of(const Call& call, const Meant& meant) {
  const Index& index = call.index();
  const auto id = Id::parse(meant.id);
  std::uint32_t story = kNone;
  if (id && meant.kind == Kind::kEvent) {
    const std::uint32_t at = index.find(Kind::kEvent, *id);
    if (at != kNone) story = index.table(Kind::kEvent).story[at];
  } else if (id) {
    story = index.find_story(*id);
  }
  if (story == kNone) return {};
  const auto all = index.events_of_story(story);
  return {all.begin(), all.end()};
}

}  // namespace

Reply meetings_reply(const Call& call) {
  const auto offset = call.number("offset", 0, 0, 1000000000), limit = call.number("limit", 100, 1, 500);
  if (!offset) return offset.error();
  if (!limit) return limit.error();
  auto selection = call.selection(Kind::kEvent);
  if (!selection) return selection.error();
  const Index& index = call.index();
  const RecordTable& events = index.table(Kind::kEvent);
  // Statements about a meeting, by its story.
  std::unordered_map<std::uint32_t, std::map<std::uint32_t, std::uint32_t>> about;  // story -> side's key -> statements
  DRAGOMAN_TRY(call.library.each("SELECT id, unnest(about) FROM statement", {}, [&](store::Row& row) {
    const auto statement = Id::parse(row[0].text), event = Id::parse(row[1].text);
    const std::uint32_t s = statement ? index.find(Kind::kStatement, *statement) : kNone, e = event ? index.find(Kind::kEvent, *event) : kNone;
    if (s != kNone && e != kNone) ++about[events.story[e]][index.parties[index.table(Kind::kStatement).speaker[s]].key];
  }));
  std::vector<std::uint8_t> seen(index.stories.size(), 0);
  std::vector<std::uint32_t> stories;
  for (auto at = (*selection)->rbegin(); at != (*selection)->rend(); ++at) {
    const std::uint32_t story = events.story[*at];
    if (seen[story] != 0 || index.types[0][events.type[*at]] != "CONSULT") continue;
    seen[story] = 1;
    if (about.contains(story)) stories.push_back(story);
  }
  base::JsonWriter json;
  json.begin_object().field("kind", "meetings").field("total", static_cast<std::uint64_t>(stories.size())).field("offset", *offset).key("items").begin_array();
  for (size_t i = static_cast<size_t>(*offset); i < stories.size() && i < static_cast<size_t>(*offset + *limit); ++i) {
    const StoryEntry& story = index.stories[stories[i]];
    json.begin_object().field("story", story.id.to_string(story.real ? "s:" : "e:")).field("event", index.id_of(Kind::kEvent, story.first));
    day_field(json, "date", story.day);
    json.field("headline", headline(index, story.first));
    std::set<std::string> parties;
    for (const PartyMark& mark : events.parties_of(story.first)) parties.insert(index.keys[index.parties[mark.party].key]);
    strings_field(json, "parties", {parties.begin(), parties.end()});
    json.key("sides").begin_array();
    for (const auto& [key, statements] : about[stories[i]])
      json.begin_object().field("side", index.keys[key]).field("name", index.key_names[key]).field("statements", statements).end_object();
    json.end_array().field("reports", story.reports).end_object();
  }
  json.end_array().end_object();
  return json_response(json.take());
}

Reply compare_reply(const Call& call) {
  if (call.get("event").empty()) return Error{"DM902", "event: the id of a meeting is missing", "", "/meetings lists them"};
  auto meant = meant_by(call, call.get("event"));
  if (!meant) return meant.error();
  const Index& index = call.index();
  const auto events = tellings_of(call, *meant);
  if (events.empty()) return Error{"DM903", "no event of this name", "", ""};
  std::vector<std::string> ids;
  for (const std::uint32_t event : events) ids.push_back(index.id_of(Kind::kEvent, event));
  auto tellings = call.library.read([&](store::Store& store) { return reading::read_happenings(store, {"e.id IN " + reading::sql_list(ids), true}); });
  if (!tellings) return tellings.error();
  auto readouts = call.library.read([&](store::Store& store) { return reading::read_readouts(store, *tellings); });
  if (!readouts) return readouts.error();
  std::vector<std::string> party_words;
  for (const auto& telling : *tellings)
    for (const auto& party : telling.parties)
      for (const std::string& words : {party.name, party.text}) party_words.push_back(words);
  Places places(call);
  // A statement about the meeting may stand in a report that does not tell of it.
  std::set<std::string> further;
  for (const auto& one : *tellings) further.insert(one.document);
  const RecordTable& statements = index.table(Kind::kStatement);
  for (const auto& readout : *readouts)
    for (const std::string& id : readout.statements)
      if (const auto parsed = Id::parse(id)) {
        const std::uint32_t at = index.find(Kind::kStatement, *parsed);
        if (at != kNone) further.insert(index.document_id(statements.document[at]));
      }
  DRAGOMAN_TRY(places.add(further));
  const process::Comparison comparison = process::compare(std::move(*readouts), party_words);
  const std::uint32_t story = index.table(Kind::kEvent).story[events.front()];
  const StoryEntry& entry = index.stories[story];
  base::JsonWriter json;
  json.begin_object().field("kind", "comparison").field("event", meant->kind == Kind::kEvent ? meant->id : index.id_of(Kind::kEvent, entry.first));
  if (entry.real) json.field("story", entry.id.to_string("s:"));
  json.field("headline", headline(index, entry.first));
  day_field(json, "date", entry.day);
  strings_field(json, "tellings", ids);
  json.key("sides").begin_array();
  for (const auto& side : comparison.sides) {
    json.begin_object().field("side", side.side).field_if("name", side.name);
    strings_field(json, "statements", side.statements);
    strings_field(json, "sources", side.sources);
    json.key("sentences").begin_array();
    for (const std::string& sentence : side.sentences) {
      json.begin_object().field("text", sentence);
      std::string document;
      size_t begin = 0;
      if (places.find(sentence, document, begin)) {
        json.field("document", document).field("begin", static_cast<std::uint64_t>(begin)).field("end", static_cast<std::uint64_t>(begin + sentence.size()));
        strings_field(json, "records", records_in(*places.all().at(document), begin, begin + sentence.size()));
      }
      json.end_object();
    }
    json.end_array();
    write_quotes(json, places, side.statements);
    json.end_object();
  }
  json.end_array().key("points").begin_array();
  for (const auto& point : comparison.points) {
    json.begin_object().field("verdict", process::to_string(point.verdict)).field_if("about", point.about).key("said").begin_array();
    for (const auto& said : point.said) {
      json.begin_object().field("side", comparison.sides[said.side].side).field("words", said.words).field("sentence", said.sentence);
      write_place(json, places, said.sentence, said.words);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
  return json_response(json.take());
}

}  // namespace dragoman::serve
