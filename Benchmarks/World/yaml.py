"""Writing values so that they read back as they are."""

import json
import re

# Letters and digits of any script, and what stands between them; nothing that YAML gives a meaning to.
PLAIN = re.compile(r"[^\W\d_][\w ./()'’-]*(?<! )", re.UNICODE)


def text(value):
    """A text, in quotation marks where it needs them."""
    return value if PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def said(value, **attributes):
    """A value with what is said about it: `{is: 86 acre, at: 2}`."""
    return "{is: " + value + "".join(f", {key}: {item}" for key, item in attributes.items()) + "}"
