"""The questions page tells search engines exactly what it tells people."""

import json

from coachsite.pack.faq import Question, faq_script, questions_of


def heading(text: str, classes: str = "question") -> str:
    return f'<h3 class="{classes}" id="x">{text}<a class="headerlink" href="#x" title="Link">¶</a></h3>'


def told(html: str) -> list[tuple[str, str]]:
    script = faq_script(html)
    page = json.loads(script.removeprefix('<script type="application/ld+json">').removesuffix("</script>"))
    assert page["@type"] == "FAQPage"
    return [(entry["name"], entry["acceptedAnswer"]["text"]) for entry in page["mainEntity"]]


def test_a_marked_heading_is_a_question_and_the_first_paragraph_its_answer():
    html = heading("When do I write?") + "<p>After <em>their</em>\n date.</p><p>Because.</p>"
    assert questions_of(html) == (Question("When do I write?", "After their date."),)


def test_the_order_of_the_page_is_kept():
    html = heading("One?") + "<p>1</p>" + heading("Two?", "big question") + "<p>2</p>"
    assert told(html) == [("One?", "1"), ("Two?", "2")]


def test_an_unmarked_heading_ends_the_wait_for_an_answer():
    html = heading("Nobody knows?") + heading("Other things", "") + "<p>Not an answer.</p>"
    assert questions_of(html) == ()


def test_a_page_without_questions_gets_no_script():
    assert faq_script("<h2>Hello</h2><p>World</p>") == ""


def test_nothing_in_a_question_can_end_the_script():
    html = heading("&lt;/script&gt;&lt;!-- ?") + '<p>"Quotes" &amp; signs &lt;script&gt;</p>'
    assert faq_script(html).count("<") == 2
    assert told(html) == [("</script><!-- ?", '"Quotes" & signs <script>')]
