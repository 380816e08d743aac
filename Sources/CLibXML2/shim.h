// The one place that includes libxml2's headers.
#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, and its header of encodings includes ICU's own. Those contradict the ICU in Foundation,
// so a file that imports both modules does not compile. Only two private pointers at the end of a struct depend on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
