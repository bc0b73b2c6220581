// serve/correcting.h - accept, fix, reject: taken in, checked against the vocabulary, kept beside what the coder wrote; and what comes out of it.
//
// Out     docs/openapi.yaml: /corrections, /corrections.jsonl, /corrections.story, /coders, /agreement.
// Fails   DM902, DM903, DM907.
#pragma once

#include "serve/call.h"

namespace dragoman::serve {

Reply corrections_reply(const Call& call);
Reply correct_reply(const Call& call, const std::string& who);
Reply withdraw_reply(const Call& call);
Reply corrections_jsonl_reply(const Call& call);
Reply corrections_story_reply(const Call& call);
Reply coders_reply(const Call& call);
Reply agreement_reply(const Call& call);

}  // namespace dragoman::serve
