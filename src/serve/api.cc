#include "serve/api.h"

#include <fmt/format.h>

#include <array>

#include "serve/map_view.h"
#include "serve/network_view.h"
#include "serve/overview.h"
#include "serve/record_text.h"
#include "serve/table_view.h"
#include "serve/timeline_view.h"

namespace dragoman::serve {

using base::Error;
using base::Result;

struct Api::State {
  Library& library;
  ApiOptions options;

  Abilities abilities() const { return {options.program, options.who, true}; }
  Reply get(const Call& call);
  Reply change(const Call& call);
};

namespace {

using Handler = Reply (*)(const Call&);
struct Route {
  std::string_view first, second;  // "*": any one segment; empty: nothing more
  Handler handler;
};
constexpr std::array kGets = {Route{"vocabulary", "", vocabulary_reply}, Route{"summary", "", summary_reply}, Route{"facets", "", facets_reply},   Route{"suggest", "", suggest_reply},
                              Route{"records", "*", record_reply},       Route{"documents", "*", document_reply}, Route{"stories", "*", story_reply}, Route{"timeline", "", timeline_reply},
                              Route{"network", "", network_reply},       Route{"network", "edge", edge_reply}, Route{"map", "", map_reply}};

bool fits(const Route& route, const std::vector<std::string>& path) {
  if (path.empty() || path[0] != route.first) return false;
  if (route.second.empty()) return path.size() == 1;
  return path.size() == 2 && (route.second == "*" ? !path[1].empty() : path[1] == route.second);
}

}  // namespace

Reply Api::State::get(const Call& call) {
  const std::vector<std::string>& path = call.path;
  if (path.size() == 1 && path[0] == "status") return status_reply(call, abilities());
  for (const Route& route : kGets)
    if (fits(route, path)) return route.handler(call);
  if (path.size() == 1 && is_table(path[0])) return table_reply(call, path[0]);
  return Error{"DM903", "there is nothing at this address", "", "docs/openapi.yaml lists them"};
}

Reply Api::State::change(const Call&) { return Error{"DM903", "there is nothing at this address", "", "docs/openapi.yaml lists them"}; }

Api::Api(Library& library, ApiOptions options) : state_(std::make_unique<State>(State{library, std::move(options)})) {}
Api::~Api() = default;

http::Response Api::answer(const http::Request& request) {
  const auto segments = http::path_segments(request.path);
  const auto parameters = http::Parameters::parse(request.query);
  const Error nothing{"DM903", "there is nothing at this address", "", "docs/openapi.yaml lists them"};
  if (!segments || segments->size() < 3 || (*segments)[0] != "api" || (*segments)[1] != "v1") return error_response(nothing, request.number);
  if (!parameters) return error_response(Error{"DM902", "the query cannot be read", "", ""}, request.number);
  const bool reads = request.method == "GET" || request.method == "HEAD";
  const std::vector<std::string> path(segments->begin() + 2, segments->end());
  // What jobs do changes without the store: their answers have no tag.
  const bool tagged = reads && path[0] != "jobs";
  const std::string tag = fmt::format("\"{}-{}\"", state_->library.birth(), state_->library.generation());
  if (tagged && request.header("if-none-match") == tag) {
    http::Response same(304, "application/json", "");
    same.headers.emplace_back("ETag", tag);
    return same;
  }
  auto filter = Filter::parse(*parameters);
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
