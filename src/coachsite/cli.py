"""The command line: coachsite new | pack | headers | run | doctor."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from coachsite.settings import Settings, SettingsError, find_root

# Each command imports what it needs when it is called: `run` should answer at once.


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        return options.command(options)
    except SettingsError as error:
        return _told(str(error))
    except BrokenPipeError:  # the reader has seen enough, as `head` has
        sys.stderr.close()
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="coachsite", description="Coaching sites with Python widgets in the page.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    making = commands.add_parser("new", help="write a small site that works, for you to change")
    making.add_argument("folder", type=Path, metavar="DIR", help="folder to make for it; its name becomes the title")
    making.set_defaults(command=_new)
    packing = commands.add_parser("pack", help="give a built site its Python (after mkdocs build or zensical build)")
    packing.add_argument("site", nargs="?", type=Path, metavar="SITE", help="folder of the built site (default: site)")
    packing.set_defaults(command=_pack)
    heading = commands.add_parser("headers", help="print what a host should send along with the packed site")
    heading.add_argument("host", choices=("netlify", "cloudflare", "nginx", "apache"))
    heading.add_argument("site", nargs="?", type=Path, metavar="SITE", help="folder of the built site (default: site)")
    heading.set_defaults(command=_headers)
    running = commands.add_parser("run", help="run a widget on answers, without a browser")
    running.add_argument("widget", metavar="WIDGET", help="its name; a wrong one gets the list")
    running.add_argument(
        "--answers",
        default="-",
        metavar="FILE",
        help="JSON object with the answers; - (the default) reads standard input",
    )
    running.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="the day to calculate for (default: today)")
    running.add_argument(
        "--json", action="store_true", help="print the reply as the browser gets it, on a terminal too"
    )
    running.set_defaults(command=_run)
    doctor = commands.add_parser("doctor", help="say which versions are here, what is missing, and how to get it")
    doctor.set_defaults(command=_doctor)
    return parser


def _new(options: argparse.Namespace) -> int:
    from coachsite.new import NewSiteError, new_site

    try:
        site = new_site(options.folder)
    except NewSiteError as error:
        print(f"coachsite new: {error}", file=sys.stderr)
        return 2
    print(f"{site.folder}: “{site.title}” is written. It is a site that works, with one lesson; now make it yours:\n")
    print(f"  cd {shlex.quote(str(site.folder))}")
    print("  make serve    # shows it at http://127.0.0.1:8000/ and follows your changes")
    print("  make test     # tries it in real browsers")
    return 0


def _pack(options: argparse.Namespace) -> int:
    from coachsite.pack import PackError, pack

    settings = Settings.load(find_root(Path.cwd()))
    site: Path = options.site or settings.root / "site"
    try:
        report = pack(site, settings)
    except PackError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        count = len(error.problems)
        return _told(f"coachsite: {'one problem' if count == 1 else f'{count} problems'}; the site is not finished")
    total = sum(report.sizes.values()) / 1e6
    print(f"{site}: {report.pages} pages packed; a first touch fetches {total:.1f} MB, less where the host compresses")
    if report.packages:
        print(f"packages for the widgets, as installed here: {', '.join(report.packages)}")
    for name, size in report.sizes.items():
        print(f"  {size / 1e6:5.2f} MB  {name}")
    return 0


def _headers(options: argparse.Namespace) -> int:
    from coachsite.pack import PackError
    from coachsite.pack.headers import headers_of

    site: Path = options.site or Settings.load(find_root(Path.cwd())).root / "site"
    try:
        print(headers_of(site, options.host), end="")
    except PackError as error:
        return _told("\n".join(error.problems))
    return 0


def _run(options: argparse.Namespace) -> int:
    from coachsite.registry import RegistryError
    from coachsite.terminal import read_answers, reply_for, shown

    settings = Settings.load(find_root(Path.cwd()))
    try:
        reply = reply_for(settings, options.widget, read_answers(options.answers), options.today or date.today())
    except (RegistryError, ValueError) as error:
        return _told(f"coachsite run: {error}")
    print(shown(reply, as_json=options.json or not sys.stdout.isatty()))
    return {"result": 0, "errors": 2}.get(str(reply["status"]), 1)


def _doctor(_: argparse.Namespace) -> int:
    from coachsite.doctor import examine

    findings = examine(find_root(Path.cwd()))
    for finding in findings:
        print(finding)
    return 1 if any(finding.missing for finding in findings) else 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} should be a day such as 2026-03-31") from None


def _told(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
