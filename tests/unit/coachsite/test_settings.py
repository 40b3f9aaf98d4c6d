"""The settings of a site, and what is said about wrong ones."""

from pathlib import Path

import pytest

from coachsite.settings import Settings, SettingsError, find_root


def write(root: Path, table: str) -> Path:
    (root / "widgets" / "demo").mkdir(parents=True, exist_ok=True)
    (root / "widgets" / "demo" / "__init__.py").touch()
    (root / "pyproject.toml").write_text(table)
    return root


def fault(root: Path, lines: str) -> str:
    with pytest.raises(SettingsError) as caught:
        Settings.load(write(root, f"[tool.coachsite]\n{lines}\n"))
    return str(caught.value)


def test_the_folder_of_the_widgets_is_all_that_is_needed(tmp_path: Path) -> None:
    settings = Settings.load(write(tmp_path, '[tool.coachsite]\nwidgets = "widgets/demo"'))
    assert settings.package == "demo"
    assert settings.widgets == tmp_path / "widgets" / "demo"
    assert settings.years[0] < settings.years[1]
    assert settings.packages == ()


def test_all_settings_are_read(tmp_path: Path) -> None:
    text = '[tool.coachsite]\nwidgets = "widgets/demo"\nyears = [2026, 2026]\npackages = ["icalendar"]'
    settings = Settings.load(write(tmp_path, text))
    assert settings.years == (2026, 2026)
    assert settings.packages == ("icalendar",)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("", "pyproject.toml:1: [tool.coachsite] needs a line such as: widgets"),
        (
            'widgets = "widgets/demo"\nyear = 2026',
            "pyproject.toml:3: nobody knows the setting 'year'; there are widgets, years, packages; did you mean",
        ),
        ('widgets = "widgets/calendar"', "'calendar' is the name of another module of Python; rename the folder"),
        ('widgets = "widgets/demo"\npackages = [\n  "six",\n  "a b",\n]', "packages: 'a b' is no name of a package"),
        ("widgets = 3", "widgets: should be a folder"),
        ('widgets = "widgets/my-demo"', "'my-demo' should be one that Python can import"),
        ('widgets = "widgets/gone"', "widgets/gone/__init__.py is not there"),
        ('widgets = "widgets/demo"\nyears = [2030, 2025]', "years: should be the first and the last year"),
        ('widgets = "widgets/demo"\nyears = "2025"', "years: should be the first and the last year"),
        ('widgets = "widgets/demo"\npackages = "icalendar"', "packages: should be a list of names"),
        ("widgets = ", "pyproject.toml: "),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, lines: str, told: str) -> None:
    assert told in fault(tmp_path, lines)


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    told = fault(tmp_path, "years = 1\npackages = 2\nother = 3")
    assert len(told.splitlines()) == 4
    assert all(name in told for name in ("years", "packages", "other", "widgets"))


def test_a_site_is_found_from_below(tmp_path: Path) -> None:
    root = write(tmp_path / "site", '[tool.coachsite]\nwidgets = "widgets/demo"')
    (root / "docs").mkdir()
    (root / "docs" / "pyproject.toml").write_text("[project]\n")
    assert find_root(root / "docs") == root
    assert find_root(tmp_path) == tmp_path
