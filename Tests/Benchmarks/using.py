"""What a key, a search, a save and another's change cost at each size, and what goes on at rest.

The program is open on the directories of all sizes at once, and each figure is taken of all in turn.
"""

import json
import os

import starting
from sides import END, F5
from terminal import Trouble, now

# At most this much more than at the smallest size counts as the same; machines are not quieter.
SAME = 1.2
WIDE, NARROW = "mäkelä", "ööbik"


def chosen(screen):
    """The row of the list that is chosen."""
    return next((row for row in range(3, 22) if screen.text(row).startswith(">")), None)


class Using:
    def __init__(self, bench, places):
        self.bench, self.sides, self.places = bench, bench.sides, places
        self.small = places[0].size

    def open_lists(self):
        """The list of clients of each directory, with the last one chosen."""
        lists = {}
        for place in self.places:
            lists[place.size] = terminal = self.sides.open(
                place.shared, state=os.path.join(self.bench.folder, f"state-{place.size}"))
            terminal.until(starting.is_whole, "the last client", place.seconds, again=starting.to_clients)
            terminal.until(starting.is_read, "all papers", place.seconds)
            # A few rows are all in sight with the first one chosen.
            terminal.press(END)
            terminal.quiet(0.5)
        return lists

    def rows(self, what, times, unit="ms", same=SAME):
        """A row for each size beside the smallest."""
        for size, values in times.items():
            if size == self.small:
                self.bench.row(what, values, unit, plans=size)
            else:
                self.bench.row(what, values, unit, f"{self.small:,} plans", times[self.small], same, size)

    def keys(self):
        """Up and down in the list, beside the floor, neomutt and vim with as many rows."""
        lists = self.open_lists()
        times = {size: [] for size in lists}
        pages = {size: [] for size in lists}
        others = {place.size: self.open_others(place) for place in self.places}
        theirs = {size: {name: [] for name in sides} for size, sides in others.items()}
        for _ in range(self.bench.runs * 10):
            for key in "kj":
                for size, terminal in lists.items():
                    times[size].append(terminal.key(key))
                    for name, other in others[size].items():
                        theirs[size][name].append(other.key(key))
        for _ in range(self.bench.runs * 2):
            for key in ("\x1b[5~", END):
                for size, terminal in lists.items():
                    pages[size].append(terminal.settled(key, 0.05))
        self.rows("a key in the list", times)
        for size in lists:
            for name, values in theirs[size].items():
                aim = 1.5 if name == "floor in C" else None
                self.bench.row("a key in the list", times[size], "ms", name, values, aim, size)
        # Ten rows fill no second page.
        pages = {size: values for size, values in pages.items() if size > 30}
        for size, values in pages.items():
            self.bench.row("a page up, or to the end", values, "ms", plans=size)
        for size, terminal in lists.items():
            neomutt = others[size].get("neomutt")
            self.bench.row("memory of its own in the list (PSS)", [terminal.memory()[1]], "MB", "neomutt",
                           [neomutt.memory()[1]] if neomutt else None, None, size)
        self.close(lists, *others.values())

    def open_others(self, place):
        sides = self.sides
        others = {"floor in C": sides.open_floor("list", str(place.size + 5))}
        if sides.neomutt:
            cache = os.path.join(self.bench.folder, f"neomutt-{place.size}")
            others["neomutt"] = sides.open_neomutt(place.mail, cache)
            others["neomutt"].shows(f"Msgs:{place.size}", place.seconds)
        if sides.vim:
            others["vim"] = sides.open_vim(place.names)
            others["vim"].quiet(0.2)
        for name, other in others.items():
            # A row above is there to go to.
            other.quiet(0.2)
            other.press(END if name == "neomutt" else "j")
            other.quiet(0.2)
        return others

    def close(self, *groups):
        for group in groups:
            for terminal in group.values():
                terminal.close()

    def filtering(self):
        """Each letter typed into the search, beside neomutt's limit to as many."""
        lists = self.open_lists()
        letters = {size: [] for size in lists}
        slowest = {size: [] for size in lists}
        limits = {size: [] for size in lists}
        for _ in range(self.bench.runs):
            for word in (WIDE, NARROW):
                for place in self.places:
                    times = self.search(lists[place.size], word, place)
                    letters[place.size] += times
                    slowest[place.size].append(max(times))
        self.close(lists)
        if self.sides.neomutt:
            for place in self.places:
                limits[place.size] = self.limit(place)
        for size in lists:
            self.bench.row("a letter of a search, until all rows are right", letters[size], "ms",
                           "neomutt's limit", limits[size], 1 / 3 if size >= 1000 else None, size)
            self.bench.row("the slowest letter of a search", slowest[size], "ms", "neomutt's limit",
                           limits[size], 1 / 3 if size >= 1000 else None, size)

    def search(self, terminal, word, place):
        """Types the word; milliseconds of each letter. At last the list holds what it is to hold."""
        terminal.press("/")
        terminal.shows(" /")
        times = [terminal.settled(letter, 0.4) for letter in word]
        if word == NARROW:
            terminal.until(
                lambda screen: starting.LAST_NAME in screen.text(3) and not screen.text(4),
                "one row only", place.seconds)
        terminal.press("\x1b")
        terminal.until(lambda screen: f"/{word}" not in screen.picture() and screen.text(5), "the list")
        terminal.press(END)
        terminal.quiet(0.4)
        return times

    def limit(self, place):
        cache = os.path.join(self.bench.folder, f"neomutt-{place.size}")
        terminal = self.sides.open_neomutt(place.mail, cache)
        terminal.shows(f"Msgs:{place.size}", place.seconds)
        times = []
        for _ in range(self.bench.runs):
            for word in (WIDE, NARROW):
                self.ask(terminal, f"~f {word}")
                times.append(terminal.settled("\r", 0.4))
                self.ask(terminal, "~A")
                terminal.settled("\r", 0.4)
        terminal.close()
        return times

    def ask(self, terminal, pattern):
        terminal.press("l")
        terminal.shows("Limit to")
        # What neomutt puts there of the limit before goes away.
        terminal.press("\x15" + pattern)
        terminal.shows(pattern)
        terminal.quiet(0.05)

    def saving(self):
        """Leaving a field of the plan: until the new version is there, and until the screen says so."""
        plans = {place.size: self.open_plan(place) for place in self.places}
        said = {size: [] for size in plans}
        for _ in range(self.bench.runs * 2):
            for place in self.places:
                terminal = plans[place.size]
                terminal.press("q")
                terminal.until(lambda screen: "Tallennettu" not in screen.text(0), "an unsaved field")
                terminal.quiet(0.3)
                folder = os.path.join(place.shared, "plans", place.plan)
                count = len(os.listdir(folder))
                begun = now()
                terminal.press("\t")
                moment = terminal.until(lambda screen: "Tallennettu" in screen.text(0), "Tallennettu",
                                        place.seconds)
                said[place.size].append((moment - begun) * 1000)
                if len(os.listdir(folder)) <= count:
                    raise Trouble(f"it says saved, and there is no new version of {place.plan}")
                terminal.quiet(0.1)
                terminal.press("\x1b[Z")
                terminal.quiet(0.2)
        self.rows("leaving a field, until it says saved", said)
        self.close(plans)

    def open_plan(self, place):
        """The plan of who sorts last, in a text field that stands open for typing."""
        terminal = self.sides.open(
            place.shared, state=os.path.join(self.bench.folder, f"state-{place.size}"))
        terminal.until(starting.is_whole, "the last client", place.seconds, again=starting.to_clients)
        terminal.until(starting.is_read, "all papers", place.seconds)
        for key in (END, "\r", F5, "\t"):
            terminal.quiet(0.3)
            terminal.press(key)
        terminal.quiet(0.3)
        return terminal

    def changes(self):
        """Another's change, handed over to `omatie apply`: until it is saved, and until it is shown."""
        lists = self.open_lists()
        writers = {place.size: self.sides.start(self.sides.arguments(place.shared, "apply"))
                   for place in self.places}
        saved, shown, keys = ({size: [] for size in lists} for _ in range(3))
        for turn in range(-1, self.bench.runs * 2):
            for place in self.places:
                size, terminal, writer = place.size, lists[place.size], writers[place.size]
                terminal.quiet(0.05)
                begun = now()
                done = self.hand_over(writer, place, f"Ala {turn + 10}")
                moment = terminal.shows(f"Ala {turn + 10}", place.seconds)
                # The first has the start of the writer in it.
                if turn >= 0:
                    saved[size].append((done - begun) * 1000)
                    shown[size].append((moment - begun) * 1000)
        for turn in range(self.bench.runs):
            for place in self.places:
                terminal = lists[place.size]
                terminal.quiet(0.05)
                self.hand_over(writers[place.size], place, f"Uusi {turn}")
                slowest = 0
                while not terminal.screen.shows(f"Uusi {turn}"):
                    slowest = max(slowest, self.key_that_moves(terminal, place))
                    terminal.quiet(0.02)
                keys[place.size].append(slowest)
        for writer in writers.values():
            self.sides.finish(writer)
        self.close(lists)
        self.rows("a change through apply, saved", saved)
        self.rows("another's change, from handing it over to the screen", shown)
        # A key is answered within 50 ms, whatever else goes on.
        for size, values in keys.items():
            self.bench.row("the slowest key while another's save comes in", values, "ms", aim=50, plans=size)
        self.bench.attempt("apply", self.apply)

    def hand_over(self, writer, place, text):
        """Gives a change to a running `omatie apply`; the moment when it said that it is saved."""
        writer.stdin.write(self.change(place, text))
        writer.stdin.flush()
        answer = json.loads(writer.stdout.readline() or b"{}")
        if not answer.get("accepted"):
            raise Trouble(f"not accepted: {answer}")
        return now()

    def key_that_moves(self, terminal, place):
        """Milliseconds until the row above, or that below again, is the chosen one."""
        row = chosen(terminal.screen)
        # The last row of the list is chosen, or that above it.
        key = "k" if starting.LAST_NAME in terminal.screen.text(row) else "j"
        return terminal.answered(
            key, lambda screen: chosen(screen) not in (row, None), "another row", place.seconds)

    def apply(self):
        """One change by a program of its own, from its start to its end."""
        times = {place.size: [] for place in self.places}
        for turn in range(self.bench.runs):
            for place in self.places:
                begun = now()
                self.sides.apply(place.shared, json.loads(self.change(place, f"Toinen {turn}")))
                times[place.size].append((now() - begun) * 1000)
        self.rows("omatie apply with one change, start to end", times)

    def change(self, place, text):
        change = {"change": "client.setField", "document": f"clients/{place.client}", "field": text}
        return json.dumps(change).encode() + b"\n"

    def rest(self):
        """A list of each size that nobody touches."""
        lists = self.open_lists()
        # What the start leaves to be done afterwards may end first.
        for terminal in lists.values():
            terminal.quiet(3)
        self.bench.leave_alone(lists)
        self.close(lists)
