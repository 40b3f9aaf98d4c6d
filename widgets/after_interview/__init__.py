"""After the Interview: the Python of the site, one folder a widget."""

from after_interview.applications.widget import WIDGET as APPLICATIONS
from after_interview.call_script.widget import WIDGET as CALL_SCRIPT
from after_interview.email_script.widget import WIDGET as EMAIL_SCRIPT
from after_interview.follow_up_dates.widget import WIDGET as FOLLOW_UP_DATES
from after_interview.reply_reader.widget import WIDGET as REPLY_READER

WIDGETS = {
    "follow_up_dates": FOLLOW_UP_DATES,
    "email_script": EMAIL_SCRIPT,
    "call_script": CALL_SCRIPT,
    "reply_reader": REPLY_READER,
    "applications": APPLICATIONS,
}
