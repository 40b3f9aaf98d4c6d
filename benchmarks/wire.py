"""A server that caches as a good static host does and remembers what was asked for; sizes over the wire."""

from __future__ import annotations

import contextlib
import functools
import gzip
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import brotli

PACKED = {".gz", ".zip", ".png"}
HASHED = re.compile(r"-[0-9a-f]{8,}[./]")


@dataclass
class Host:
    """A folder while it is served; `asked` holds the files that were sent, each once."""

    folder: Path
    origin: str = ""
    compresses: bool = False  # as good hosts do; off where times on a line without limits are compared
    asked: dict[Path, None] = field(default_factory=dict[Path, None])


@contextlib.contextmanager
def hosted(folder: Path, port: int = 0) -> Iterator[Host]:
    """Serve `folder` on this machine as long as the block lasts."""
    host = Host(folder)

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        extensions_map = SimpleHTTPRequestHandler.extensions_map | {
            ".mjs": "text/javascript",
            ".wasm": "application/wasm",
        }

        def end_headers(self) -> None:
            hashed = HASHED.search(self.path)
            self.send_header("Cache-Control", "max-age=31536000, immutable" if hashed else "max-age=600")
            super().end_headers()

        def do_GET(self) -> None:
            file = Path(self.translate_path(self.path))
            file = file / "index.html" if file.is_dir() else file
            host.asked[file] = None
            if host.compresses and file.is_file() and file.suffix not in PACKED:
                self._send_compressed(file)
            else:
                super().do_GET()

        def _send_compressed(self, file: Path) -> None:
            body = _compressed(file)
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(file)))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Handler, directory=str(folder))) as server:
        server.daemon_threads = True
        host.origin = f"http://127.0.0.1:{server.server_port}/"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield host
        server.shutdown()


@functools.cache
def _compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 9)


@dataclass(frozen=True)
class Size:
    """Bytes of files as they are, and over the wire at gzip 9 and brotli 9 (never more than as they are)."""

    raw: int
    gzip: int
    brotli: int


def size_of(files: list[Path]) -> Size:
    """The sum over the files that exist."""
    bodies = [file.read_bytes() for file in files if file.is_file()]
    return Size(
        sum(map(len, bodies)),
        sum(min(len(body), len(gzip.compress(body, 9))) for body in bodies),
        sum(min(len(body), len(brotli.compress(body, quality=9))) for body in bodies),
    )
