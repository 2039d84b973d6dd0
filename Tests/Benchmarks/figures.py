"""What was measured, beside what, and what was asked of it; and the table of it all."""

import json
import statistics


def shown(value, unit):
    """A figure with three digits or so, thousands with commas."""
    if unit in ("switches", "bytes", "files"):
        return f"{value:,.0f} {unit}"
    digits = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return f"{value:,.{digits}f} {unit}"


class Row:
    """One figure of the program's, and one of something else's or the most that is allowed."""

    def __init__(self, what, plans, ours, unit, beside, theirs, aim):
        self.what, self.plans, self.unit, self.beside, self.aim = what, plans, unit, beside, aim
        self.all_ours, self.all_theirs = list(ours), list(theirs or [])
        self.ours = statistics.median(self.all_ours)
        self.theirs = statistics.median(self.all_theirs) if self.all_theirs else None
        self.ratio = self.ours / self.theirs if self.theirs else None

    def measured(self):
        return self.ratio if self.theirs is not None else self.ours

    def is_missed(self):
        if self.aim is None or self.measured() is None:
            return False
        return self.measured() > self.aim

    def verdict(self):
        if self.aim is None:
            return ""
        return "**missed**" if self.is_missed() else "kept"

    def cells(self):
        beside, ratio, aim = self.beside or "", "", ""
        if self.theirs is not None:
            beside = f"{shown(self.theirs, self.unit)} {self.beside}"
            ratio = f"{self.ratio:.3f}" if self.ratio < 0.1 else f"{self.ratio:.2f}"
        if self.aim is not None:
            aim = f"{self.aim:.2g}" if self.theirs is not None else shown(self.aim, self.unit)
        plans = f"{self.plans:,}" if self.plans else ""
        return [self.what, plans, shown(self.ours, self.unit), beside, ratio, aim, self.verdict()]


class Report:
    """All rows in their order, what was skipped, and the words about the machine."""

    def __init__(self):
        self.rows, self.skipped, self.failures, self.notes = [], [], [], []

    def row(self, what, ours, unit, beside=None, theirs=None, aim=None, plans=None):
        """Takes a figure in; one without values is left out."""
        if ours and (theirs or beside is None or theirs is None):
            self.rows.append(Row(what, plans, ours, unit, beside, theirs, aim))

    def skip(self, words):
        if words not in self.skipped:
            self.skipped.append(words)

    def failed(self, words):
        """Takes in what could not be measured, and why."""
        self.failures.append(words)

    def missed(self):
        return [row for row in self.rows if row.is_missed()]

    def table(self):
        lines = ["| | plans | omatie | beside it | ratio | asked at most | |",
                 "|---|--:|--:|--:|--:|--:|---|"]
        lines += ["| " + " | ".join(row.cells()) + " |" for row in self.rows]
        asked = [row for row in self.rows if row.aim is not None]
        lines += ["", f"Of {len(asked)} figures with a limit {len(asked) - len(self.missed())} keep it."]
        for row in self.missed():
            unit = "" if row.theirs is not None else " " + row.unit
            of = f" ({row.plans:,} plans)" if row.plans else ""
            beside = f", beside {row.beside}" if row.theirs is not None else ""
            lines.append(
                f"- Missed: {row.what}{of}{beside}: asked at most {row.aim:.2g}{unit}, "
                f"measured {shown(row.measured(), '').strip()}{unit}.")
        lines += [f"- Not measured: {words}." for words in self.failures]
        lines += [""] + self.notes
        lines += [f"Skipped: {words}." for words in self.skipped]
        return "\n".join(lines) + "\n"

    def raw(self):
        return json.dumps(
            [{"what": row.what, "plans": row.plans, "unit": row.unit, "omatie": row.all_ours,
              "beside": row.beside, "theirs": row.all_theirs, "aim": row.aim,
              "measured": row.measured(), "missed": row.is_missed()} for row in self.rows],
            ensure_ascii=False, indent=1) + "\n"
