"""Lists Finland's public holidays by the package holidays, a year a line.

Eves are in the package, and are no holidays; its first versions speak Finnish only, and do not know
that Ascension was kept on a Saturday until 1990.
"""

import holidays

EVES = {"Midsummer Eve", "Christmas Eve", "Juhannusaatto", "Jouluaatto"}


def finland(year):
    try:
        return holidays.Finland(years=year, language="en_US").items()
    except TypeError:
        return holidays.Finland(years=year).items() if year > 1990 else []


for year in range(1990, 2101):
    days = sorted(day for day, name in finland(year) if not set(name.split("; ")) <= EVES)
    if days:
        print(year, *[day.isoformat() for day in days])
