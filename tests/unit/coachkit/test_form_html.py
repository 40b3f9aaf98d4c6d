from collections import Counter

import pytest
from html_tree import Element, page_of

from coachkit import Site, Words, element_html, form_html
from coachkit.words import FormWords

PRESETS = {
    "country": "us",
    "attempts": [{"date": "2026-11-16", "answered": True}],
    "letter": "Dear\n\n</textarea>",
}


@pytest.fixture(scope="module")
def form(site: Site) -> Element:
    return page_of(form_html(site.widgets["everything"], "everything", values=PRESETS, ids="w"))


@pytest.fixture(scope="module")
def element(site: Site) -> Element:
    return page_of(element_html("everything", site.widgets["everything"])).one("coach-widget")


def controls(page: Element) -> list[Element]:
    return [*page.all("input"), *page.all("select"), *page.all("textarea")]


def test_every_control_has_a_label_and_a_name(form: Element) -> None:
    labelled = Counter(label.attributes["for"] for label in form.all("label"))
    for control in controls(form):
        assert labelled[control.attributes["id"]] == 1, control.attributes
        assert control.attributes["name"]


def test_no_id_is_used_twice_and_all_begin_with_the_prefix(form: Element) -> None:
    ids = Counter(element.attributes["id"] for element in form.all() if "id" in element.attributes)
    assert {name: count for name, count in ids.items() if count > 1 or not name.startswith("w-")} == {}


def test_what_describes_a_control_is_on_the_page(form: Element) -> None:
    ids = {element.attributes.get("id") for element in form.all()}
    described = [e.attributes["aria-describedby"].split() for e in form.all() if "aria-describedby" in e.attributes]
    assert described
    assert all(name in ids for names in described for name in names)


def test_a_group_of_controls_is_a_fieldset_with_a_legend(form: Element) -> None:
    groups = {group.attributes["data-field"]: group.children[0] for group in form.all("fieldset")}
    assert {"size", "urgent", "attempts", "attempts.0.answered"} <= groups.keys()
    assert {legend.tag for legend in groups.values()} == {"legend"}
    assert groups["urgent"].text == "Is it urgent?"


def test_what_is_required_says_so_in_words(form: Element) -> None:
    assert form.one("label", for_="w-day").text == "Date of the interview (required)"
    assert form.one("label", for_="w-told").text == "What were you told?"


def test_a_hint_is_read_out_with_its_control(form: Element) -> None:
    assert form.one("input", id="w-day").attributes["aria-describedby"] == "w-day-hint w-day-error"
    assert form.one(id="w-day-hint").text == "Roughly is fine."


def test_every_field_has_a_hidden_place_for_its_error(form: Element) -> None:
    for field in form.all(class_="coach-field"):
        if "." not in field.attributes["data-field"]:
            assert "hidden" in field.one("p", id=f"w-{field.attributes['data-field']}-error").attributes


@pytest.mark.parametrize(
    ("name", "attributes"),
    [
        ("day", {"type": "date", "min": "1900-01-01"}),
        ("email", {"type": "email", "autocomplete": "email", "spellcheck": "false"}),
        ("phone", {"type": "tel", "autocomplete": "tel"}),
        ("at", {"type": "time"}),
        (
            "buffer",
            {"type": "text", "inputmode": "numeric", "aria-describedby": "w-buffer-unit w-buffer-error"},
        ),
        ("country", {"autocomplete": "country"}),
        ("region", {"data-depends": "country"}),
        ("told", {"list": "w-told-list", "placeholder": "by Friday"}),
    ],
)
def test_a_control_helps_with_typing(form: Element, name: str, attributes: dict[str, str]) -> None:
    found = form.one(id=f"w-{name}").attributes
    assert {key: found.get(key) for key in attributes} == attributes


def test_a_number_that_may_be_negative_keeps_the_full_keyboard(form: Element) -> None:
    assert "inputmode" not in form.one(id="w-drift").attributes


def test_text_is_escaped_wherever_it_comes_from(form: Element) -> None:
    assert form.one("textarea").text == "Dear </textarea>"
    assert form.one("datalist").children[1].attributes["value"] == "“soon” & <later>"
    assert form.one("form").attributes["aria-label"] == "Everything & more"


def test_presets_are_filled_in_and_the_rest_begins_with_the_defaults(form: Element) -> None:
    chosen = [option.attributes["value"] for option in form.all("option") if "selected" in option.attributes]
    assert chosen == ["calm", "US", ""]
    assert form.one(id="w-region").one("option", value="CA").text == "California"
    assert form.one("input", id="w-attempts-0-date").attributes["value"] == "2026-11-16"
    assert "checked" in form.one("input", name="attempts.0.answered", value="yes").attributes
    assert "checked" in form.one("input", name="urgent", value="no").attributes
    assert form.one("input", id="w-buffer").attributes["value"] == "1"
    assert "value" not in form.one("input", id="w-day").attributes


def test_a_choice_can_be_taken_back_unless_its_default_says_something(form: Element) -> None:
    assert form.one(id="w-country").children[0].attributes["value"] == ""
    assert form.one(id="w-mood").children[0].attributes["value"] == "calm"


def test_time_zones_are_grouped_by_area(form: Element) -> None:
    areas = {group.attributes["label"]: group for group in form.all("optgroup")}
    assert areas["Europe"].one("option", value="Europe/Stockholm").text == "Stockholm"
    assert areas["America"].one("option", value="America/Argentina/Buenos_Aires").text == "Argentina, Buenos Aires"


def test_the_template_of_a_row_has_marks_for_its_number(form: Element) -> None:
    row = form.one("fieldset", data_field="attempts").one("template").one(class_="coach-row")
    assert row.attributes["aria-label"] == "Attempt __n__"
    assert row.one("button").attributes["aria-label"] == "Remove Attempt __n__"
    assert row.one("input", name="attempts.__i__.date").attributes["id"] == "w-attempts-__i__-date"


def test_long_rows_are_folded_under_what_they_say_and_a_new_one_is_open(site: Site) -> None:
    values = {"contacts": [{"name": "Ada <b>", "role": "CTO"}, {"role": "?"}]}
    page = page_of(form_html(site.widgets["everything"], "everything", values=values, ids="w"))
    contacts = page.one("fieldset", data_field="contacts")
    known, half, new = contacts.all("details", class_="coach-row")
    assert known.one("summary").text == "Ada <b> · CTO"
    assert "open" not in known.attributes
    assert half.one("summary").text == "?"
    assert "open" in new.attributes


def test_a_file_is_chosen_and_its_kind_is_named(form: Element) -> None:
    chooser = form.one("input", name="notes")
    assert (chooser.attributes["type"], chooser.attributes["accept"]) == ("file", ".txt")


def test_fields_of_a_section_are_folded_away_under_its_name(form: Element) -> None:
    section = form.one("details", class_="coach-section")
    assert section.children[0].text == "Adjust"
    fields = section.all(class_="coach-field")
    assert [field.attributes["data-field"] for field in fields] == ["buffer", "drift"]


def test_a_reason_is_folded_away_under_why_and_names_its_field(form: Element) -> None:
    why = form.one("details", class_="coach-why")
    assert why.one("summary").attributes["aria-label"] == "Why? Days to wait"
    assert why.one("p").text == "People are slow."


def test_shared_fields_are_marked(form: Element) -> None:
    shared = [e.attributes["data-field"] for e in form.all(class_="coach-field") if "data-shared" in e.attributes]
    assert shared == ["day", "country", "region"]


def test_the_element_shows_the_example_worked_out(element: Element) -> None:
    assert (element.attributes["name"], element.attributes["data-state"]) == ("everything", "example")
    result = element.one("section", class_="coach-result")
    assert result.attributes["aria-label"] == "Result: Everything & more"
    assert result.one(class_="coach-example-note").text == "An example: an interview on 5 November."
    assert result.one(class_="coach-headline").text == "18 days since the interview."
    assert "<b>soon</b>" in result.text


def test_a_result_has_a_button_for_everything_to_take_along(element: Element) -> None:
    buttons = element.one(class_="coach-result-actions").all("button")
    assert [(b.attributes["data-action"], b.attributes["data-index"], b.text) for b in buttons] == [
        ("download", "0", "Save plan.ics"),
        ("copy", "0", "Copy the letter"),
        ("take", "0", "Write to them"),
    ]


def test_the_status_line_is_announced(element: Element) -> None:
    assert element.one("p", class_="coach-status").attributes["role"] == "status"


def test_the_html_has_no_empty_line_at_which_markdown_would_stop(site: Site) -> None:
    html = element_html(
        "everything",
        site.widgets["everything"],
        presets={"country": "US", "attempts": [{"note": "x", "date": "2026-11-16"}]},
    )
    assert "" not in [line.strip() for line in html.strip().splitlines()]


def test_data_sets_of_the_example_are_asked_for_by_name(site: Site) -> None:
    asked: list[str] = []
    widget = site.widgets["everything"]
    element_html("everything", widget, data=lambda name: asked.append(name))
    assert asked == list(widget.wanted(widget.form.parse(widget.example.answers)))


def test_a_site_can_put_it_in_its_own_words(site: Site) -> None:
    words = Words(form=FormWords(required="(nötig)", forget="Vergiss das"))
    html = form_html(site.widgets["everything"], "everything", values={}, ids="w", words=words)
    assert "(nötig)" in html
    assert "Vergiss das" in html
    assert "(required)" not in html
