// dragoman/dragoman.h - all of dragoman's public headers.
#pragma once

#include "dragoman/coder.h"
#include "dragoman/records.h"
#include "dragoman/result.h"
