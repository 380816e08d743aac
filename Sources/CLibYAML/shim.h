// The one place that includes libyaml's header.
#pragma once
#include <yaml.h>
