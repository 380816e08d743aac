// The one place that includes libxml2's headers.
#pragma once
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
