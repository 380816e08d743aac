"""Writes values so that they read back unchanged."""

import json
import re

# Letters and digits of any script, and harmless punctuation between them.
PLAIN = re.compile(r"[^\W\d_][\w ./()'’-]*(?<! )", re.UNICODE)


def text(value):
    """A text, quoted if needed."""
    return value if PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def said(value, **attributes):
    """A value with its attributes: `{is: 86 acre, at: 2}`."""
    return "{is: " + value + "".join(f", {key}: {item}" for key, item in attributes.items()) + "}"
