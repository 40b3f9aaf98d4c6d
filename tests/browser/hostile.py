"""Texts that would do harm, were the site careless: as markup, template, code, key, header, formula, or to the eye."""

from __future__ import annotations

HOSTILE = (
    '"><img src=x onerror="window.injected=1"><b>',
    "</textarea></template><script>window.injected=2</script>",
    "<svg onload=window.injected=3><style>*{display:none}</style>",
    "{{ 7 * 7 }}{% include 'x' %}${7*7}{0}__i__ __n__ {name}",
    '{"__proto__": {"injected": 4}, "constructor": null}',
    "__proto__",
    "\u202etxet desrever\u202c zero\u200b\u2060\ufeff\u200dwidth \u0301\U000e0041",
    '=HYPERLINK("http://evil.example");@SUM(1)\nBcc: x@evil.example\nEND:VEVENT',
    "javascript:window.injected=5//&lt;&amp;&#60;%3Cscript%3E",
)
"""Each fits every field for text."""

FITTING = {
    "told": "within two weeks",
    "to": "x@y.org?bcc=z",
    "your_phone": "<b>1</b>",
    "company_phone": "1;injected=6",
    "buffer": "1",
    "wait_from": "7",
    "wait_to": "10",
    "close_after": "10",
}
"""What fields take that look closer; no less hostile where that is possible."""

MEGABYTE = "mega <b> " * 116_509
"""On one line: browsers themselves take minutes for a text area of so many lines."""
