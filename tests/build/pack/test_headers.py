"""What hosts are told to send along."""

import re
from pathlib import Path

import pytest

from coachsite.cli import main
from coachsite.pack import PackError, Report
from coachsite.pack.headers import HOSTS, headers_of, rules_for
from coachsite.settings import Settings

RULES = rules_for("default-src 'self'")


def test_the_file_that_hosts_read_lies_in_the_root_of_the_site(packed: tuple[Settings, Report]) -> None:
    site = packed[0].root / "site"
    assert (site / "_headers").read_text() == headers_of(site, "netlify")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', (site / "index.html").read_text())
    assert policy
    assert f"Content-Security-Policy: {policy[1]}; frame-ancestors 'none'\n" in (site / "_headers").read_text()


def test_no_line_is_longer_than_cloudflare_reads(packed: tuple[Settings, Report]) -> None:
    assert all(len(line) < 2000 for line in (packed[0].root / "site" / "_headers").read_text().splitlines())


def test_no_header_is_sent_twice() -> None:
    """Netlify would join both values into one that means nothing."""
    names = [name for headers in RULES.values() for name in headers]
    assert [name for name in set(RULES["/*"]) if names.count(name) > 1] == []


@pytest.mark.parametrize("host", HOSTS)
def test_every_host_is_told_everything(host: str) -> None:
    text = HOSTS[host](RULES)
    for headers in RULES.values():
        for name, value in headers.items():
            assert re.search(rf'{name}:? "?{re.escape(value)}', text), name


def test_an_nginx_location_repeats_what_it_would_not_inherit() -> None:
    text = HOSTS["nginx"](RULES)
    assert text.count("Content-Security-Policy") == text.count("location ") == 3
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("host", HOSTS)
def test_the_command_line_prints_them(
    host: str, packed: tuple[Settings, Report], capsys: pytest.CaptureFixture[str]
) -> None:
    site = packed[0].root / "site"
    assert main(["headers", host, str(site)]) == 0
    assert capsys.readouterr().out == headers_of(site, host)


def test_a_folder_that_was_not_packed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="build it first"):
        headers_of(tmp_path, "nginx")
