#include "serve/api.h"

#include <fmt/format.h>

#include <array>

#include "serve/actor_view.h"
#include "serve/coding.h"
#include "serve/correcting.h"
#include "serve/forecasting.h"
#include "serve/jobs.h"
#include "serve/json_body.h"
#include "serve/map_view.h"
#include "serve/network_view.h"
#include "serve/overview.h"
#include "serve/process_view.h"
#include "serve/query_process.h"
#include "serve/record_text.h"
#include "serve/table_view.h"
#include "serve/timeline_view.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

struct Api::State {
  State(Library& served, ApiOptions chosen) : library(served), options(std::move(chosen)), coding(served, jobs, options.model), forecasting(served, jobs) {}
  // A job under way uses `coding` and `forecasting`, which end before `jobs` does.
  ~State() { jobs.close(); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  Library& library;
  ApiOptions options;
  Jobs jobs;
  Coding coding;
  Forecasting forecasting;
  std::atomic<int> queries{0};

  Abilities abilities() const { return {options.program, options.who, true}; }
  Reply get(const Call& call);
  Reply change(const Call& call);
  Reply job(const Call& call);
  Reply sql(const Call& call);
  Reply sql_schema();
  Reply queries_reply();
  Reply save_query(const Call& call);
};

namespace {

using Handler = Reply (*)(const Call&);
struct Route {
  std::string_view first, second;  // "*": any one segment; empty: nothing more
  Handler handler;
};
constexpr std::array kGets = {Route{"vocabulary", "", vocabulary_reply},
                              Route{"summary", "", summary_reply},
                              Route{"facets", "", facets_reply},
                              Route{"suggest", "", suggest_reply},
                              Route{"records", "*", record_reply},
                              Route{"documents", "*", document_reply},
                              Route{"stories", "*", story_reply},
                              Route{"timeline", "", timeline_reply},
                              Route{"network", "", network_reply},
                              Route{"network", "edge", edge_reply},
                              Route{"map", "", map_reply},
                              Route{"tracks", "", tracks_reply},
                              Route{"meetings", "", meetings_reply},
                              Route{"compare", "", compare_reply},
                              Route{"positions", "matrix", matrix_reply},
                              Route{"actors", "*", actor_reply},
                              Route{"report", "", report_reply},
                              Route{"corrections", "", corrections_reply},
                              Route{"corrections.jsonl", "", corrections_jsonl_reply},
                              Route{"corrections.story", "", corrections_story_reply},
                              Route{"coders", "", coders_reply},
                              Route{"agreement", "", agreement_reply}};

bool fits(const Route& route, const std::vector<std::string>& path) {
  if (path.empty() || path[0] != route.first) return false;
  if (route.second.empty()) return path.size() == 1;
  return path.size() == 2 && (route.second == "*" ? !path[1].empty() : path[1] == route.second);
}

const Error& nothing_here() {
  static const Error kNothing{"DM903", "there is nothing at this address", "", "docs/openapi.yaml lists them"};
  return kNothing;
}

Reply wrong_method() { return http::Response(405, "text/plain; charset=utf-8", "Method Not Allowed\n"); }

// Queries that come with the program: what people ask first.
struct BuiltIn {
  std::string_view name, sql;
};
constexpr std::array kBuiltIn = {
    BuiltIn{"events by type and status", "SELECT type, status, count(*) AS events, round(avg(confidence), 2) AS confidence FROM event GROUP BY ALL ORDER BY events DESC"},
    BuiltIn{"who does what to whom",
            "SELECT actor, type, recipient, sum(stories)::BIGINT AS stories, round(avg(intensity), 1) AS intensity FROM dyad_day GROUP BY ALL ORDER BY stories DESC LIMIT 200"},
    BuiltIn{"happenings that several reports tell", "SELECT * FROM story WHERE reports > 1 ORDER BY reports DESC, first_day"},
    BuiltIn{"claims by speaker", "SELECT speaker_name, type, count(*) AS events FROM event WHERE speaker_name IS NOT NULL GROUP BY ALL ORDER BY events DESC"},
    BuiltIn{
        "conditions",
        "SELECT holder_name, issue, condition_for, addressee_name, publisher, published_day, sentence_text FROM position_flat WHERE stance = 'conditions' ORDER BY published_day"},
    BuiltIn{"rules by use", "SELECT because, count(*) AS events, round(avg(confidence), 2) AS confidence FROM event GROUP BY ALL ORDER BY events DESC"}};

}  // namespace

Reply Api::State::get(const Call& call) {
  const std::vector<std::string>& path = call.path;
  if (path.size() == 1 && path[0] == "status") return status_reply(call, abilities());
  if (path[0] == "jobs") return job(call);
  if (path.size() == 1 && path[0] == "forecast") return forecasting.ask(call);
  if (path.size() == 2 && path[0] == "sql" && path[1] == "schema") return sql_schema();
  if (path.size() == 1 && path[0] == "queries") return queries_reply();
  if (path.size() == 3 && path[0] == "documents" && path[2] == "explain") return coding.explain(call);
  if (path.size() == 1 && (path[0] == "sql" || path[0] == "code")) return wrong_method();
  if (path.size() == 2 && (path[0] == "queries" || path[0] == "corrections")) return wrong_method();
  for (const Route& route : kGets)
    if (fits(route, path)) return route.handler(call);
  if (path.size() == 1 && is_table(path[0])) return table_reply(call, path[0]);
  return nothing_here();
}

Reply Api::State::job(const Call& call) {
  const std::vector<std::string>& path = call.path;
  if (path.size() == 1) return json_response(jobs.all_json());
  const Error none{"DM903", "no such job", "", ""};
  if (path.size() == 3 && path[2] == "events") {
    http::Response response(200, "text/event-stream", "");
    response.events = jobs.watch(path[1]);
    if (!response.events) return none;
    return response;
  }
  auto json = path.size() == 2 ? jobs.json(path[1]) : std::nullopt;
  if (!json) return none;
  return json_response(std::move(*json));
}

Reply Api::State::sql(const Call& call) {
  auto body = parse_body(call.request.body);
  if (!body) return body.error();
  QueryLimits limits;
  if (const JsonValue* limit = body->find("limit"); limit != nullptr) {
    if (limit->kind != JsonValue::Kind::kNumber || limit->number < 1) return Error{"DM902", "limit: a number of rows", "", ""};
    limits.rows = static_cast<size_t>(std::min(limit->number, static_cast<double>(limits.rows)));
  }
  const std::string words = body->text_of("sql");
  if (words.empty()) return Error{"DM902", "sql is missing", "", ""};
  // Two at a time: each may take a processor and 200 MB.
  constexpr int kMostQueries = 2;
  if (queries.fetch_add(1) >= kMostQueries) {
    queries.fetch_sub(1);
    return http::Response(429, "application/json", error_response(Error{"DM904", "two queries run already", "", "ask again in a moment"}, call.request.number).body);
  }
  auto answer = run_query(library, options.executable, words, limits, *call.request.gone);
  queries.fetch_sub(1);
  if (!answer) return answer.error();
  return json_response(std::move(*answer));
}

Reply Api::State::sql_schema() {
  base::JsonWriter json;
  json.begin_object().field("kind", "schema").key("tables").begin_array();
  std::string open;
  const auto status = library.each(
      "SELECT t.name, t.view, c.column_name, c.data_type FROM (SELECT table_name AS name, false AS view FROM duckdb_tables() UNION ALL SELECT view_name, true FROM duckdb_views() WHERE NOT internal) t "
      "JOIN duckdb_columns() c ON c.table_name = t.name AND NOT c.internal ORDER BY t.view, t.name, c.column_index",
      {}, [&](store::Row& row) {
        if (row[0].text != open) {
          if (!open.empty()) json.end_array().end_object();
          open = row[0].text;
          json.begin_object().field("name", open).field("view", row[1].integer != 0).key("columns").begin_array();
        }
        json.begin_object().field("name", row[2].text).field("type", row[3].text).end_object();
      });
  if (!status) return status.error();
  if (!open.empty()) json.end_array().end_object();
  json.end_array().end_object();
  return json_response(json.take());
}

Reply Api::State::queries_reply() {
  base::JsonWriter json;
  json.begin_object().field("kind", "queries").key("items").begin_array();
  for (const store::SavedQuery& one : library.saved_queries())
    json.begin_object().field("id", one.id).field("name", one.name).field("sql", one.sql).field("who", one.who).field("when", one.when).field("built_in", false).end_object();
  size_t number = 0;
  for (const BuiltIn& one : kBuiltIn)
    json.begin_object().field("id", fmt::format("b-{}", ++number)).field("name", one.name).field("sql", one.sql).field("who", "").field("built_in", true).end_object();
  json.end_array().end_object();
  return json_response(json.take());
}

Reply Api::State::save_query(const Call& call) {
  auto body = parse_body(call.request.body);
  if (!body) return body.error();
  store::SavedQuery query{"", body->text_of("name"), body->text_of("sql"), body->text_of("who").empty() ? options.who : body->text_of("who"), now_text()};
  constexpr size_t kLongestName = 200, kLongestSql = 20000;
  if (query.name.empty() || query.sql.empty() || query.name.size() > kLongestName || query.sql.size() > kLongestSql)
    return Error{"DM902", "name and sql: missing, or too long", "", ""};
  DRAGOMAN_TRY(library.write(false, [&](store::Store& store) -> base::Status {
    auto id = store::save_query(store, query);
    if (!id) return id.error();
    query.id = *id;
    return {};
  }));
  base::JsonWriter json;
  json.begin_object()
      .field("kind", "query")
      .field("id", query.id)
      .field("name", query.name)
      .field("sql", query.sql)
      .field("who", query.who)
      .field("when", query.when)
      .field("built_in", false)
      .end_object();
  return json_response(json.take(), 201);
}

Reply Api::State::change(const Call& call) {
  const std::vector<std::string>& path = call.path;
  const bool post = call.request.method == "POST";
  if (path.size() == 1 && post) {
    if (path[0] == "sql") return sql(call);
    if (path[0] == "code") return coding.code(call);
    if (path[0] == "corrections") return correct_reply(call, options.who);
    if (path[0] == "queries") return save_query(call);
  }
  if (path.size() == 2 && !post) {
    if (path[0] == "corrections") return withdraw_reply(call);
    if (path[0] == "queries") {
      DRAGOMAN_TRY(library.write(false, [&](store::Store& store) { return store::forget_query(store, path[1]); }));
      return json_response("{\"kind\":\"done\"}");
    }
    if (path[0] == "jobs") {
      if (!jobs.stop(path[1])) return Error{"DM903", "no such job", "", ""};
      return json_response(jobs.json(path[1]).value_or("{}"));
    }
  }
  for (const Route& route : kGets)
    if (fits(route, path)) return wrong_method();
  return nothing_here();
}

Api::Api(Library& library, ApiOptions options) : state_(std::make_unique<State>(library, std::move(options))) {}
Api::~Api() = default;
void Api::close() { state_->jobs.close(); }

http::Response Api::answer(const http::Request& request) {
  const auto segments = http::path_segments(request.path);
  const auto parameters = http::Parameters::parse(request.query);
  if (!segments || segments->size() < 3 || (*segments)[0] != "api" || (*segments)[1] != "v1") return error_response(nothing_here(), request.number);
  if (!parameters) return error_response(Error{"DM902", "the query cannot be read", "", ""}, request.number);
  const bool reads = request.method == "GET" || request.method == "HEAD";
  const std::vector<std::string> path(segments->begin() + 2, segments->end());
  // What jobs do changes without the store: their answers have no tag.
  const bool tagged = reads && path[0] != "jobs" && path[0] != "forecast";
  const std::string tag = fmt::format("\"{}-{}\"", state_->library.birth(), state_->library.generation());
  if (tagged && request.header("if-none-match") == tag) {
    http::Response same(304, "application/json", "");
    same.headers.emplace_back("ETag", tag);
    return same;
  }
  // A forecast is asked by who and to whom: there `to` is no day.
  auto filter = path[0] == "forecast" ? Result<Filter>(Filter()) : Filter::parse(*parameters);
  if (!filter) return error_response(filter.error(), request.number);
  const Call call{request, path, *parameters, std::move(*filter), state_->library.snapshot(), state_->library};
  Reply reply = reads ? state_->get(call) : state_->change(call);
  if (!reply) {
    if (status_of(reply.error()) == 500 && state_->options.log) state_->options.log(fmt::format("{} {}", request.number, reply.error().to_string()));
    return error_response(reply.error(), request.number);
  }
  http::Response response = std::move(*reply);
  if (tagged && response.status == 200) response.headers.emplace_back("ETag", tag);
  response.headers.emplace_back("Cache-Control", tagged ? "no-cache" : "no-store");
  return response;
}

}  // namespace dragoman::serve
