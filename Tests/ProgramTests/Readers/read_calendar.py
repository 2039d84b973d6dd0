"""Reads an iCalendar file with two independent readers and prints what both understood.

One line an event: UID, SEQUENCE, STATUS, begin and end in UTC, SUMMARY, LOCATION, DESCRIPTION, the
organizer and the attendees, parted by tabs, line feeds written as \\n. It ends with 3 where a reader
is missing, and with 1 where the two do not agree.
"""

import sys
from datetime import timezone

try:
    import icalendar
    import vobject
except ImportError as missing:
    print(f"missing: {missing.name}")
    sys.exit(3)


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def line(*parts):
    return "\t".join(str(part).replace("\n", "\\n") for part in parts)


def by_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    method = str(calendar["METHOD"])
    lines = []
    for event in calendar.walk("VEVENT"):
        attendees = event.get("ATTENDEE", [])
        if not isinstance(attendees, list):
            attendees = [attendees]
        lines.append(
            line(
                method,
                event["UID"],
                event["SEQUENCE"],
                event["STATUS"],
                utc(event["DTSTART"].dt),
                utc(event["DTEND"].dt),
                event["SUMMARY"],
                event.get("LOCATION", ""),
                event.get("DESCRIPTION", ""),
                event["ORGANIZER"],
                ",".join(str(one) for one in attendees),
            )
        )
    return lines


def by_vobject(data):
    calendar = vobject.readOne(data.decode("utf-8"))
    method = calendar.method.value
    lines = []
    for event in getattr(calendar, "vevent_list", []):

        def value(name, default=""):
            return getattr(event, name).value if hasattr(event, name) else default

        lines.append(
            line(
                method,
                value("uid"),
                value("sequence"),
                value("status"),
                utc(value("dtstart")),
                utc(value("dtend")),
                value("summary"),
                value("location"),
                value("description"),
                value("organizer"),
                ",".join(one.value for one in getattr(event, "attendee_list", [])),
            )
        )
    return lines


with open(sys.argv[1], "rb") as file:
    content = file.read()
one, other = by_icalendar(content), by_vobject(content)
if one != other:
    print("icalendar:", *one, "vobject:", *other, sep="\n")
    sys.exit(1)
print(*one, sep="\n")
