from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

import pytest

from coachkit import Country, Date, DeclarationError, Lines, Number, Region, Rows, Text, YesNo, fields_of


@dataclass(frozen=True)
class Shared:
    day: Annotated[date, Date("Day", shared=True)]


@dataclass(frozen=True)
class More(Shared):
    note: Annotated[str, Lines("Note")] = ""


NAME = Annotated[str, Text("Name")]


def declared(hint: Any, *default: Any) -> type[Any]:
    body: dict[str, Any] = {"__annotations__": {"answer": hint}}
    if default:
        body["answer"] = default[0]
    return dataclass(frozen=True)(type("Answers", (), body))


def test_fields_come_in_order_with_those_of_the_base_first() -> None:
    day, note = fields_of(More)
    assert (day.name, day.required) == ("day", True)
    assert (note.name, note.required, note.default) == ("note", False, "")


@dataclass
class Thawed:
    day: Annotated[date, Date("Day")]


@pytest.mark.parametrize(
    ("answers", "part"),
    [
        (str, "frozen dataclass"),
        (Shared, None),
        (Thawed, "should be frozen"),
        (declared(str), "Annotated"),
        (declared(Annotated[str, "a label"]), "Annotated"),
        (declared(Annotated[str, Date("Day")]), "Date gives date, not str"),
        (declared(Annotated[date | None, Date("Day")]), "with the default None"),
        (declared(Annotated[date, Date("Day")], None), "with the default None"),
        (declared(Annotated[date | None, Date("Day")], None), None),
        (declared(Annotated[date | str | None, Date("Day")], None), "not date | str"),
        (
            declared(Annotated[int, Number("Days", low=1, high=9)], 10),
            "refused: Please give a number from 1 to 9",
        ),
        (declared(NAME, " Ada "), "would be read as 'Ada'"),
        (declared(Annotated[str, Region("Region")], ""), "depends on 'country', which is not there"),
        (declared("Nowhere"), "a type cannot be found"),
        (declared(Annotated[tuple[str, ...], Rows("Rows", of=declared(NAME))], ()), "Rows gives tuple"),
    ],
)
def test_a_wrong_declaration_tells_its_author_what_to_change(answers: type[Any], part: str | None) -> None:
    if part is None:
        assert fields_of(answers)
        return
    with pytest.raises(DeclarationError) as caught:
        fields_of(answers)
    assert part in str(caught.value)


@pytest.mark.parametrize(
    "hint",
    [
        Annotated[tuple[Shared, ...], Rows("Inner", of=declared(Annotated[bool, YesNo("Sure?")]))],
        Annotated[str, Country("Country", shared=True)],
    ],
)
def test_a_row_holds_no_rows_and_no_shared_field(hint: Any) -> None:
    with pytest.raises(DeclarationError):
        Rows("Rows", of=declared(hint))
