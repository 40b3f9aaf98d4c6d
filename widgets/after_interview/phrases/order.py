"""Whether 3/4 is written for 3 April or for 4 March, country by country."""

from after_interview.phrases.spans import Order

MONTH_FIRST = frozenset(
    {
        *("US", "AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "VI"),  # American usage
        *("CN", "HU", "JP", "KP", "KR", "LT", "MN", "TW"),  # the year comes first there, and the month before the day
        "PA",
    }
)


def order_in(country: str) -> Order:
    """How the country (ISO 3166 code; "" for none chosen) writes a date in figures."""
    return "mdy" if country in MONTH_FIRST else "dmy"
