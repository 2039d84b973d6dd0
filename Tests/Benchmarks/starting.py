"""How long it takes until the first screen is painted and a list is whole, and what memory that takes."""

import os
import re
import shutil
import time

import many
from sides import CLIENTS, END, F4, FILLED, LIST, QUIT
from terminal import Trouble

LAST_NAME = " ".join(many.LAST_ONE)


class Times:
    """What the starts of one side gave, figure by figure."""

    def __init__(self):
        self.first, self.filled, self.whole, self.most, self.quit = [], [], [], [], []


def to_clients(screen):
    """The key that leads from any screen to the end of the list of clients."""
    return END if CLIENTS in screen.text(0) else F4


def is_whole(screen):
    """Whether the row of who sorts last stands there, with the plan's columns filled in."""
    return any(LAST_NAME in screen.text(row) and "luonnos" in screen.text(row) for row in range(24))


def is_read(screen):
    """Whether all papers have been read, and not only what lists show of them."""
    return "Avataan" not in screen.picture()


def is_painted(screen):
    """Whether the first screen stands, from its name to its keys."""
    return LIST in screen.text(0) and screen.text(23) != ""


def is_listed(screen):
    """Whether the floor's list stands."""
    return "Esimerkki" in screen.text(3) and screen.text(23) != ""


def ours(sides, place, state, times):
    """A start of the program: first screen, its own list, and the whole list of clients."""
    terminal = sides.open(place.shared, state=state)
    first = terminal.until(is_painted, LIST)
    times.first.append((first - terminal.begun) * 1000)
    whole = terminal.until(is_whole, "the last client", place.seconds, again=to_clients)
    times.whole.append((whole - terminal.begun) * 1000)
    # The list may stand before all papers have been read: the memory is that of the whole.
    terminal.until(is_read, "all papers", place.seconds)
    times.most.append(terminal.memory()[0])
    times.quit.append(terminal.quit(QUIT))


def keep_index(sides, place, state):
    """A start that lasts until the index of a large directory is written."""
    index = os.path.join(place.shared, "index.bin")
    terminal = sides.open(place.shared, state=state)
    terminal.until(is_whole, "the last client", place.seconds, again=to_clients)
    # A small directory is read as quickly without one.
    end = time.monotonic() + (place.seconds if place.size >= 1000 else 0)
    while not os.path.exists(index) and time.monotonic() < end:
        time.sleep(0.1)
    terminal.quit(QUIT)


def without_index(place):
    """Takes the index away: what is started next knows nothing of the directory."""
    try:
        os.unlink(os.path.join(place.shared, "index.bin"))
    except FileNotFoundError:
        pass


def own_list(sides, place, state, times):
    """A start of the program where nothing is pressed: until the coming times are filled in."""
    terminal = sides.open(place.shared, state=state)
    filled = terminal.shows(FILLED, place.seconds)
    times.filled.append((filled - terminal.begun) * 1000)
    terminal.close()


def floor(sides, place, times):
    terminal = sides.open_floor("list", str(place.size))
    first = terminal.until(is_listed, "the floor's list")
    times.first.append((first - terminal.begun) * 1000)
    times.most.append(terminal.memory()[0])
    times.quit.append(terminal.quit("q"))


def neomutt(sides, place, cache, times):
    terminal = sides.open_neomutt(place.mail, cache)
    terminal.until(lambda screen: f"Msgs:{place.size}" in screen.picture(), "the index", place.seconds)
    whole = terminal.until(
        lambda screen: LAST_NAME in screen.picture(), "the last message", 20, again=lambda _: END)
    times.whole.append((whole - terminal.begun) * 1000)
    times.most.append(terminal.memory()[0])
    times.quit.append(terminal.quit("q"))


def mc(sides, place, times):
    last = place.last_folder()
    terminal = sides.open_mc(os.path.join(place.shared, "plans"))
    whole = terminal.until(
        lambda screen: last in screen.picture(), last, place.seconds, again=lambda _: END)
    times.whole.append((whole - terminal.begun) * 1000)
    times.most.append(terminal.memory()[0])
    terminal.close()


def vim(sides, place, times):
    terminal = sides.open_vim(place.names)
    whole = terminal.until(
        lambda screen: LAST_NAME in screen.picture(), "the last name", 20, again=lambda _: "G")
    times.whole.append((whole - terminal.begun) * 1000)
    times.most.append(terminal.memory()[0])
    terminal.close()


def drop_caches():
    """Forgets what the system has read; whether that is allowed."""
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as file:
            file.write("3\n")
    except OSError:
        return False
    return True


class Starting:
    """The starts at one size, all sides in turn."""

    def __init__(self, bench, place):
        self.bench, self.sides, self.place = bench, bench.sides, place
        self.state = os.path.join(bench.folder, f"state-{place.size}")
        self.cache = os.path.join(bench.folder, f"neomutt-{place.size}")
        self.new, self.again, self.floor = Times(), Times(), Times()
        self.plain, self.cached, self.mc, self.vim = Times(), Times(), Times(), Times()
        self.cold, self.cold_plain = Times(), Times()

    def forgotten(self):
        """A folder in which the program has kept nothing yet."""
        folder = os.path.join(self.bench.folder, "state-new")
        shutil.rmtree(folder, ignore_errors=True)
        return folder

    def measure(self):
        place, sides = self.place, self.sides
        # Once each, so that every side has had the files and its own cache or index before.
        if sides.neomutt:
            neomutt(sides, place, self.cache, Times())
        for _ in range(self.bench.runs):
            without_index(place)
            ours(sides, place, self.forgotten(), self.new)
            keep_index(sides, place, self.state)
            floor(sides, place, self.floor)
            ours(sides, place, self.state, self.again)
            own_list(sides, place, self.state, self.again)
            if sides.neomutt:
                neomutt(sides, place, None, self.plain)
                neomutt(sides, place, self.cache, self.cached)
            if sides.mc:
                mc(sides, place, self.mc)
            if sides.vim:
                vim(sides, place, self.vim)
        # What is forgotten is everybody's: once is enough.
        if self.bench.cold and place.size == max(self.bench.sizes):
            self.measure_cold()
        self.put_down()

    def measure_cold(self):
        for _ in range(min(3, self.bench.runs)):
            if not drop_caches():
                self.bench.report.skip("cold starts: only root may drop what the system has read")
                return
            without_index(self.place)
            ours(self.sides, self.place, self.forgotten(), self.cold)
            if self.sides.neomutt:
                drop_caches()
                neomutt(self.sides, self.place, None, self.cold_plain)

    def put_down(self):
        size, row = self.place.size, self.bench.row
        # The limits that name a number of plans are asked of that number only.
        large = size if size >= 10000 else None

        def asked(aim):
            return aim if large else None

        row("start to the first painted screen", self.again.first, "ms", "floor in C", self.floor.first,
            3.0, size)
        row("start to the coming times filled in", self.again.filled, "ms", plans=size)
        row("start to the whole list, started before", self.again.whole, "ms",
            "neomutt, header cache", self.cached.whole, 0.10 if size == 10000 else None, size)
        row("start to the whole list, started before", self.again.whole, "ms", "mc, same folder",
            self.mc.whole, 1 / 3 if size == 10000 else None, size)
        row("start to the whole list, started before", self.again.whole, "ms", "vim, names only",
            self.vim.whole, None, size)
        row("first start of all to the whole list", self.new.whole, "ms", "neomutt, no cache",
            self.plain.whole, asked(0.6), size)
        row("the same, nothing read before", self.cold.whole, "ms", "neomutt, no cache",
            self.cold_plain.whole, asked(0.45), size)
        row("most memory, started before", self.again.most, "MB", "neomutt, header cache",
            self.cached.most, 0.5 if size == 10000 else None, size)
        row("most memory, first start of all", self.new.most, "MB", "neomutt, no cache",
            self.plain.most, None, size)
        row("quitting", self.again.quit, "ms", "list in C", self.floor.quit, 5.0, size)
        row("quitting", self.again.quit, "ms", "neomutt, header cache", self.cached.quit, None, size)


def order_of_reading(bench, place):
    """How many files of plans and clients are opened before the first screen is painted."""
    trace = os.path.join(bench.folder, "trace")
    terminal = bench.sides.open_traced(place.shared, trace)
    try:
        terminal.until(lambda screen: LIST in screen.text(0), LIST, 60)
        terminal.shows("Tallennettu", place.seconds * 4)
    finally:
        terminal.close()
    with open(trace, encoding="utf-8", errors="replace") as file:
        lines = file.read().splitlines()
    os.unlink(trace)
    painted = next((at for at, line in enumerate(lines) if LIST in line and "write" in line), None)
    if painted is None:
        raise Trouble("strace did not see the first screen")
    reads = [at for at, line in enumerate(lines) if re.search(r"open.*[0-9]{12}\.json", line)]
    bench.row("document files opened before the first screen stands",
              [sum(1 for at in reads if at < painted)], "files", aim=0, plans=place.size)


def growth(bench, found):
    """The whole list of the largest directory beside that of ten thousand."""
    sizes = sorted(found)
    if 10000 in found and sizes[-1] > 10000:
        bench.row(f"start to the whole list, started before: {sizes[-1]:,} plans",
                  found[sizes[-1]].again.whole, "ms", "10,000 plans", found[10000].again.whole, 4.0,
                  sizes[-1])
