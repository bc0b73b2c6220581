// api/convert.h - core's records as the plain structs of dragoman/records.h.
#pragma once

#include "core/analysis.h"
#include "dragoman/records.h"

namespace dragoman::api {

Document public_document(const core::Document& document, size_t sentences);
Event public_event(const core::Event& event, const core::Document& document);
Fault public_fault(const core::Fault& fault);

}  // namespace dragoman::api
