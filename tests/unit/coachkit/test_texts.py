from typing import Any

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from coachkit import html_environment, text_environment, text_templates


def test_a_text_is_not_escaped_and_a_page_is() -> None:
    source, view = "Dear {{ name }}", {"name": "Ada & <Co>"}
    assert text_environment().from_string(source).render(view) == "Dear Ada & <Co>"
    assert html_environment().from_string(source).render(view) == "Dear Ada &amp; &lt;Co&gt;"


def test_the_texts_of_a_package_come_compiled_by_their_file_names() -> None:
    texts = text_templates("demo_site.echo")
    assert list(texts) == ["hello.txt"]
    assert texts["hello.txt"].render(name="Ada & Co", late=True) == "Dear Ada & Co,\nI am late.\nYours"


@pytest.mark.parametrize("environment", [text_environment(), html_environment()])
def test_a_name_that_is_not_there_is_an_error(environment: Any) -> None:
    with pytest.raises(UndefinedError, match="nmae"):
        environment.from_string("Dear {{ nmae }}").render(name="Ada")


@pytest.mark.parametrize("name", ["form.html", "coachkit/../words.py", "nowhere/x.html", "", "coachkit/", "a.b/x.html"])
def test_only_files_of_packages_are_templates(name: str) -> None:
    with pytest.raises(TemplateNotFound):
        html_environment().get_template(name)


def test_buttons_can_be_placed_one_by_one_with_own_words() -> None:
    buttons = '{% from "coachkit/parts.html" import copy, take %}{{ copy(1, "Copy the subject") }}{{ take() }}'
    html = html_environment().from_string(buttons).render()
    assert '<button type="button" data-action="copy" data-index="1">Copy the subject</button>' in html
    assert '<button type="button" data-action="take" data-index="0">Go on with these answers</button>' in html
