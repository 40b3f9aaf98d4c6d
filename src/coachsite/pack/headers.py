"""What a host should send along with the files: the policy for workers too, and how long a file stays fresh."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from coachsite.pack.links import pages_of
from coachsite.pack.policy import policy_for
from coachsite.pack.problems import PackError

FILE = "_headers"  # read by Netlify, Cloudflare Pages and others from the root of the site

type Rules = Mapping[str, Mapping[str, str]]


def rules_for(policy: str) -> Rules:
    """Headers by path, from the root of the site; no header is named for a path twice."""
    return {
        "/*": {
            "Content-Security-Policy": f"{policy}; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        },
        "/assets/coach/*": {"Cache-Control": "public, max-age=31536000, immutable"},  # named by their content
        "/sw.js": {"Cache-Control": "no-cache"},
    }


def put_headers(site_dir: Path, policy: str) -> None:
    """Writes the file that hosts read by themselves."""
    text = as_headers_file(rules_for(policy))
    path = site_dir / FILE
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def as_headers_file(rules: Rules) -> str:
    """For Netlify, Cloudflare Pages and the hosts that read the same file."""
    blocks = [
        "\n".join([path, *(f"  {name}: {value}" for name, value in headers.items())]) for path, headers in rules.items()
    ]
    return "\n".join(blocks) + "\n"


def as_nginx(rules: Rules) -> str:
    """For the `server` block of a site at the root of its host. A location that adds headers inherits none."""
    everywhere = rules["/*"]
    lines = ["types { text/javascript mjs; application/wasm wasm; application/manifest+json webmanifest; }"]
    lines += ["error_page 404 /404.html;"]
    for path, headers in rules.items():
        place = f"= {path}" if not path.endswith("*") else path.removesuffix("*")
        added = headers if path == "/*" else {**everywhere, **headers}
        lines.append(f"location {place} {{")
        lines += [f'    add_header {name} "{value}" always;' for name, value in added.items()]
        lines.append("}")
    return "\n".join(lines) + "\n"


def as_apache(rules: Rules) -> str:
    """For a file `.htaccess` at the root of the site, or the virtual host."""
    lines = ["AddType text/javascript .mjs", "AddType application/wasm .wasm"]
    lines += ["AddType application/manifest+json .webmanifest", "ErrorDocument 404 /404.html"]
    for path, headers in rules.items():
        settings = [f'Header always set {name} "{value}"' for name, value in headers.items()]
        if path == "/*":
            lines += settings
            continue
        pattern = re.escape(path.removesuffix("*"))
        end = "" if path.endswith("*") else "$"
        lines.append(f"""<If "%{{REQUEST_URI}} =~ m#{pattern}{end}#">""")
        lines += [f"    {setting}" for setting in settings]
        lines.append("</If>")
    return "\n".join(lines) + "\n"


HOSTS: Mapping[str, Callable[[Rules], str]] = {
    "netlify": as_headers_file,
    "cloudflare": as_headers_file,
    "nginx": as_nginx,
    "apache": as_apache,
}


def headers_of(site_dir: Path, host: str) -> str:
    """What the host called `host` wants to be told for the packed site; raises PackError where there is none."""
    if not (site_dir / FILE).is_file():
        raise PackError([f"{site_dir} is not a packed site: it has no {FILE}; build it first"])
    texts = (page.read_text(encoding="utf-8") for page in pages_of(site_dir))
    return HOSTS[host](rules_for(policy_for(texts)))
