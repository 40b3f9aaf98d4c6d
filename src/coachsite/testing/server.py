"""A web server for a built site, at the root of a host or below it."""

from __future__ import annotations

import contextlib
import mimetypes
import socket
import sys
import threading
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from coachsite.testing.site import Site

MEDIA_TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}


@contextlib.contextmanager
def served(folder: Path, prefix: str = "/") -> Generator[Site]:
    """Serves `folder` below `prefix` on a free port of this machine, as long as the block lasts."""
    site = Site(folder, prefix)
    with _Server(("127.0.0.1", 0), _handler(site)) as server:
        site.origin = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield site
        finally:
            site.mended()
            server.shutdown()
            thread.join()


def free_port() -> int:
    """A port of this machine that nobody listens at, for a server that has to be told one."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # a browser that goes away in mid-sentence is nothing
            super().handle_error(request, client_address)


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if site.is_gone:
                self.close_connection = True
                return
            path = unquote(urlsplit(self.path).path)
            if not path.startswith(site.prefix):
                self.send_error(404)
                return
            path = path.removeprefix(site.prefix)
            file, answer = site.answer(path)
            headers = {"Content-Type": _media_type(file), "Content-Length": str(answer.length)}
            if answer.status == 200:
                headers |= {"Cache-Control": "no-cache"} | site.headers(path)
            self.send_response(answer.status)
            for name, value in (headers | site.more_headers).items():
                self.send_header(name, value)
            self.end_headers()
            with contextlib.suppress(ConnectionError):  # the browser may have gone on
                self.wfile.write(answer.body)
            if len(answer.body) < answer.length:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


def _media_type(file: Path | None) -> str:
    if file is None:
        return "text/html"
    return MEDIA_TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
