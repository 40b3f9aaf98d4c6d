"""What the service worker is told to keep, and what browsers want before they install a site."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from demo_project import page, write_pages

from coachsite.pack import Report, pack
from coachsite.pack.installable import png_size, put_manifest
from coachsite.settings import Settings

ROOT = Path(__file__).parents[3]

type Packed = tuple[Settings, Report]


def lists_of(site: Path) -> dict[str, Any]:
    (path,) = site.glob("assets/coach/offline-*.json")
    assert path.stem.removeprefix("offline-") in (site / "sw.js").read_text()
    return json.loads(path.read_text())


def file_at(site: Path, address: str) -> Path:
    path = site / address
    return path / "index.html" if path.is_dir() else path


def test_everything_in_the_lists_is_there_with_the_hash_it_promises(packed: Packed) -> None:
    site = packed[0].root / "site"
    lists = lists_of(site)
    promised = lists["core"] | {address: file["integrity"] for address, file in lists["kept"].items()}
    assert len(promised) > 30
    for address, integrity in promised.items():
        digest = hashlib.sha256(file_at(site, address).read_bytes()).digest()
        assert integrity == f"sha256-{base64.b64encode(digest).decode()}", address


def test_every_page_and_every_file_that_a_page_loads_belongs_to_the_build(packed: Packed) -> None:
    core = lists_of(packed[0].root / "site")["core"]
    assert {"", "more/", "pic.svg", "site.webmanifest"} <= core.keys()
    assert [address for address in core if address.endswith("/main.js")]
    assert "sw.js" not in core
    assert "_headers" not in core


def test_python_starts_with_files_that_are_kept_by_content(packed: Packed) -> None:
    lists = lists_of(packed[0].root / "site")
    assert set(lists["start"]) | set(lists["data"]) <= lists["kept"].keys()
    assert {Path(address).name.partition("-")[0] for address in lists["start"]} == {
        *("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "pyodide", "snapshot", "late", "files")
    }


def test_a_changed_page_makes_a_new_build_and_leaves_the_big_files(warm_project: Settings) -> None:
    site = warm_project.root / "site"
    before, worker = lists_of(site), (site / "sw.js").read_text()
    write_pages(site)
    (site / "index.html").write_text(page("<p>Another sentence.</p>"))
    pack(site, warm_project)
    after = lists_of(site)
    assert (site / "sw.js").read_text() != worker
    assert after["kept"] == before["kept"]
    assert {address for address, hash in after["core"].items() if before["core"].get(address) != hash} == {""}


def test_while_serving_there_is_no_service_worker_and_no_policy(warm_project: Settings) -> None:
    site = warm_project.root / "site"
    pack(site, warm_project, serve=True)
    text = (site / "index.html").read_text()
    assert "data-offline" not in text
    assert "Content-Security-Policy" not in text
    assert "coach-newer" not in text
    assert "unregister()" in (site / "sw.js").read_text()
    assert list(site.glob("assets/coach/offline-*.json")) == []


def test_a_style_attribute_is_told_to_the_author(warm_project: Settings) -> None:
    site = warm_project.root / "site"
    (site / "more" / "index.html").write_text(page('<i id="names" style="color: red"></i>'))
    report = pack(site, warm_project, serve=True)
    assert report.problems == ["more/index.html: a style attribute would not work; use a class instead"]


def test_the_web_app_manifest_says_what_the_home_page_says(tmp_path: Path) -> None:
    head = '<title>Start - A &amp; B</title><meta name="description" content="Two."><link rel="icon" href="i/logo.svg">'
    (tmp_path / "index.html").write_text(f'<html lang="de"><head>{head}</head></html>')
    (tmp_path / "i").mkdir()
    (tmp_path / "i" / "logo.svg").write_text("<svg/>")
    for name in ("icon-192.png", "icon-512.png", "icon-512-maskable.png"):
        (tmp_path / "i" / name).write_bytes((ROOT / "docs" / "images" / name).read_bytes())
    links = put_manifest(tmp_path)
    assert links == {"manifest": "site.webmanifest", "apple-touch-icon": "i/icon-512-maskable.png"}
    manifest = json.loads((tmp_path / "site.webmanifest").read_text())
    assert manifest["name"] == "A & B"
    assert manifest["lang"] == "de"
    assert manifest["description"] == "Two."
    assert {icon["sizes"] for icon in manifest["icons"]} == {"any", "192x192", "512x512"}
    assert [icon["src"] for icon in manifest["icons"] if icon.get("purpose") == "maskable"] == [
        "i/icon-512-maskable.png"
    ]


def test_what_is_no_picture_has_no_size() -> None:
    with pytest.raises(ValueError, match="no PNG"):
        png_size(b"GIF89a")
