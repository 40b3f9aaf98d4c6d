"""Packing a built site: what comes out, and that it comes out the same."""

import gzip
import hashlib
import json
import time
from importlib.metadata import version
from pathlib import Path

import pytest
from demo_project import contents, demo_project, page, write_pages

from coachsite.pack import PackError, Report, pack
from coachsite.pack.archive import unzipped
from coachsite.pack.late import PLACE
from coachsite.settings import Settings

PACKAGES = ("python-dateutil", "six")

type Packed = tuple[Settings, Report]


def coach_folder(settings: Settings) -> Path:
    return settings.root / "site" / "assets" / "coach"


def manifest_of(settings: Settings) -> tuple[Path, dict]:
    (path,) = coach_folder(settings).glob("app-*/manifest.json")
    return path, json.loads(path.read_text())


def test_everything_that_the_manifest_names_is_there_and_has_the_hash_it_promises(packed: Packed) -> None:
    path, manifest = manifest_of(packed[0])
    hashed = [manifest["snapshot"], manifest["late_files"], *manifest["data"].values()]
    for entry in [*hashed, manifest["stdlib"], manifest["late_stdlib"], manifest["lock"]]:
        content = (path.parent / entry["url"]).read_bytes()
        assert entry.get("sha256", "") in ("", hashlib.sha256(content).hexdigest())
    for name in ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm"):
        assert (path.parent / manifest["pyodide"]["index"] / name).is_file()
    assert manifest["version"] == 1
    assert manifest["module"] == "pack_demo"
    assert manifest["widgets"] == {"greeting": {"page": "", "title": "Greeting"}}


def test_the_lock_names_the_wheels_beside_it(packed: Packed) -> None:
    path, manifest = manifest_of(packed[0])
    lock_path = path.parent / manifest["lock"]["url"]
    packages = json.loads(lock_path.read_text())["packages"]
    assert set(packages) == set(manifest["packages"]) == {*PACKAGES, "coachkit", "jinja2", "markupsafe", "pack-demo"}
    for entry in packages.values():
        assert hashlib.sha256((lock_path.parent / entry["file_name"]).read_bytes()).hexdigest() == entry["sha256"]
    assert packages["pack-demo"]["depends"] == ["coachkit", "python-dateutil"]
    assert packages["python-dateutil"]["version"] == version("python-dateutil")


def test_the_report_says_which_versions_of_packages_went_along(packed: Packed) -> None:
    assert packed[1].packages == [f"{name} {version(name)}" for name in PACKAGES]


def test_the_snapshot_is_as_long_as_the_manifest_says_and_small_on_the_wire(packed: Packed) -> None:
    path, manifest = manifest_of(packed[0])
    content = (path.parent / manifest["snapshot"]["url"]).read_bytes()
    assert len(gzip.decompress(content)) == manifest["snapshot"]["bytes"]
    assert manifest["snapshot"]["over"]["length"] % 4 == 0
    late = (path.parent / manifest["late_stdlib"]["url"]).read_bytes()
    assert len(content) + len(late) < 3_900_000  # with Pyodide's own files at brotli, 7 MB in all have some air left


def test_the_late_library_holds_only_what_the_snapshot_has_not_imported(packed: Packed) -> None:
    path, manifest = manifest_of(packed[0])
    late = unzipped((path.parent / manifest["late_stdlib"]["url"]).read_bytes())
    whole = unzipped((path.parent / manifest["stdlib"]["url"]).read_bytes())
    assert "statistics.pyc" in late
    assert "typing.pyc" not in late
    assert late.items() < whole.items()


def test_the_late_files_are_what_the_snapshot_has_not_imported_and_the_data_of_packages(packed: Packed) -> None:
    path, manifest = manifest_of(packed[0])
    content = gzip.decompress((path.parent / manifest["late_files"]["url"]).read_bytes())
    assert len(content) == manifest["late_files"]["bytes"]
    end = 4 + int.from_bytes(content[:4], "little")
    names = [name.removeprefix(PLACE) for name, _ in json.loads(content[4:end])]
    assert sum(length for _, length in json.loads(content[4:end])) == len(content) - end
    assert {"dateutil/easter.pyc", "dateutil/zoneinfo/dateutil-zoneinfo.tar.gz", "jinja2/debug.pyc"} < set(names)
    assert "python_dateutil-2.9.0.post0.dist-info/METADATA" in names
    assert not {"jinja2/environment.pyc", "pack_demo/greeting/result.html", "coachkit/countries.json"} & set(names)


def test_each_country_has_a_data_set(packed: Packed) -> None:
    path, manifest = manifest_of(packed[0])
    austria = json.loads((path.parent / manifest["data"]["holidays/AT.json"]["url"]).read_text())
    assert austria["days"]["2026-10-26"] == "National Day"
    assert len(manifest["data"]) > 200


def test_packing_twice_from_nothing_gives_the_same_bytes(packed: Packed, tmp_path: Path) -> None:
    other = demo_project(tmp_path / "elsewhere" / "with a space")
    pack(other.root / "site", other)
    first, second = contents(packed[0].root / "site"), contents(other.root / "site")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_packing_a_packed_site_changes_nothing_and_takes_no_time(warm_project: Settings) -> None:
    site = warm_project.root / "site"
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in site.rglob("*") if path.is_file()}
    start = time.perf_counter()
    pack(site, warm_project)
    assert time.perf_counter() - start < 3  # making it anew takes more than that on any machine
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in site.rglob("*") if p.is_file()} == before


def test_only_what_depends_on_a_change_is_made_again(warm_project: Settings) -> None:
    before = set(contents(coach_folder(warm_project)))
    template = warm_project.widgets / "greeting" / "result.html"
    template.write_text(template.read_text() + "<p>More.</p>")
    write_pages(warm_project.root / "site")
    pack(warm_project.root / "site", warm_project)
    after = set(contents(coach_folder(warm_project)))
    assert {name.partition("-")[0] for name in before - after} == {"app", "offline", "packages", "snapshot"}
    assert len(after) == len(before), "what is of no more use is cleared away"


def test_all_mistakes_of_a_site_are_told_at_once(warm_project: Settings) -> None:
    site = warm_project.root / "site"
    write_pages(site)
    problem = '<div class="coach-problem" data-where="docs/more.md:14">no widget named &quot;greting&quot;</div>'
    (site / "more" / "index.html").write_text(page(f'{problem}<a href="site:gone/">Gone</a>'))
    template = warm_project.widgets / "greeting" / "result.html"
    template.write_text('<p>{{ headline }}</p>\n<a href="site:nowhere/">x</a> {{ weekday }}')
    with pytest.raises(PackError) as caught:
        pack(site, warm_project)
    assert caught.value.problems == (
        "index.html: a link leads nowhere: the page more/ has no place named #names",
        'docs/more.md:14: no widget named "greting"',
        "more/index.html: a link leads nowhere: there is no page 'gone/' in this site",
        "pack_demo/greeting/result.html:2: a link leads nowhere: there is no page 'nowhere/' in this site",
    )


def test_while_serving_mistakes_are_only_told(warm_project: Settings, caplog: pytest.LogCaptureFixture) -> None:
    site = warm_project.root / "site"
    (site / "more" / "index.html").write_text(page('<i id="names"></i><a href="site:gone/">Gone</a>'))
    report = pack(site, warm_project, serve=True)
    assert len(report.problems) == 1
    assert "gone/" in caplog.text


def test_a_widget_that_does_not_compile_is_told_with_its_line(warm_project: Settings) -> None:
    widget = warm_project.widgets / "greeting" / "widget.py"
    widget.write_text(f"{widget.read_text()}\nif :\n")
    with pytest.raises(PackError, match=r"pack_demo/greeting/widget\.py:\d+: SyntaxError: invalid syntax"):
        pack(warm_project.root / "site", warm_project)


def test_an_example_that_does_not_work_in_the_browser_stops_the_build(warm_project: Settings) -> None:
    widget = warm_project.widgets / "greeting" / "widget.py"
    text = widget.read_text().replace(
        "    extra: dict", '    assert __import__("sys").platform != "emscripten", "not there"\n    extra: dict'
    )
    widget.write_text(text)
    line = text[: text.index('"not there"')].count("\n") + 1
    place = rf"^pack_demo/greeting/widget\.py:{line}: this works here, but not in the browser: "
    told = f"{place}the example of 'greeting' does not work: AssertionError: not there$"
    with pytest.raises(PackError, match=told):
        pack(warm_project.root / "site", warm_project)


def test_a_folder_that_is_no_built_site_is_refused(project: Settings) -> None:
    with pytest.raises(PackError, match="build it first"):
        pack(project.root, project)


def test_without_node_the_site_works_but_starts_slowly(warm_project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coachsite.pack.python.find_node", lambda: None)
    report = pack(warm_project.root / "site", warm_project)
    assert "no snapshot" in report.notes[0]
    manifest = manifest_of(warm_project)[1]
    assert manifest["snapshot"] is None
    assert manifest["late_stdlib"] == manifest["stdlib"]
