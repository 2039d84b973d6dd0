"""A meeting in a small group beside the floor in C: start, keys, letters, saves, the shared screen, rest."""

import json
import os
import shutil

import starting
from sides import CLIENTS, F4, F5, FILLED, LIST
from terminal import Trouble, now

# F4 opens the clients, where the first one is chosen; Enter opens her, F5 her plan.
PLAN_FIELD = [F4, "\r", F5, "\t"]
# Letters that do not end a control sequence, so that each is found in what it makes to be painted.
SENTENCE = "aeiotn" * 6
# Saves in a block; their lines together fit into a pipe.
SAVES = 20


class Meeting:
    """The figures of the group that the demo makes."""

    def __init__(self, bench, directory):
        self.bench, self.sides, self.directory = bench, bench.sides, directory
        self.folder, self.runs = bench.folder, bench.runs
        clients = json.loads(self.sides.command(directory, "clients", "--json"))["clients"]
        client = next(c for c in clients if c.get("plan") and c["nextTurn"])
        # The floor's list has as many rows, so that both have as much to paint.
        self.rows_of_list = str(len(clients))
        self.client, self.plan = client["id"], client["plan"]["id"]
        self.meeting = client["nextTurn"]["meeting"]

    def row(self, what, ours, floor, unit, aim, beside="floor in C"):
        self.bench.row(what, ours, unit, beside, floor, aim)

    def start_turn(self):
        """The first client's turn goes on."""
        paper = {"document": f"meetings/{self.meeting}"}
        turn = {**paper, "client": self.client}
        self.sides.apply(
            self.directory, {"change": "meeting.start", **paper}, {"change": "meeting.startTurn", **turn},
            {"change": "meeting.openItem", "item": "student", **turn})

    def open_plan(self):
        """The plan of the client in hand, in a text field that stands open for typing."""
        terminal = self.sides.open(self.directory)
        terminal.shows(FILLED)
        terminal.quiet(0.3)
        for key in PLAN_FIELD:
            terminal.press(key)
            terminal.quiet(0.3)
        return terminal

    def start(self):
        first, filled, floor, vim = [], [], [], []
        for _ in range(self.runs):
            terminal = self.sides.open(self.directory)
            first.append((terminal.until(starting.is_painted, LIST) - terminal.begun) * 1000)
            filled.append((terminal.shows(FILLED) - terminal.begun) * 1000)
            terminal.quiet(0.1)
            terminal.close()
            terminal = self.sides.open_floor("list", "100")
            shown = terminal.until(starting.is_listed, "the floor's list")
            floor.append((shown - terminal.begun) * 1000)
            terminal.quiet(0.1)
            terminal.close()
            if self.sides.vim:
                terminal = self.sides.open_vim(os.path.join(self.folder, "none"))
                vim.append((terminal.wait("~") - terminal.begun) * 1000)
                terminal.quiet(0.1)
                terminal.close()
        self.row("start to the first painted screen", first, floor, "ms", 3.0)
        self.row("start to the first painted screen", first, vim, "ms", None, "vim")
        self.row("start to the list read and shown", filled, floor, "ms", None)

    def list_keys(self):
        ours, floor = [], []
        terminal, low = self.sides.open(self.directory), self.sides.open_floor("list", self.rows_of_list)
        terminal.shows(FILLED)
        terminal.quiet(0.3)
        terminal.press(F4)
        terminal.until(lambda screen: CLIENTS in screen.text(0) and screen.shows("Kokeilu"), "the clients")
        for _ in range(self.runs * 10):
            for key in "jk":
                ours.append(terminal.key(key))
                floor.append(low.key(key))
        self.row("a key in a list", ours, floor, "ms", 1.5)
        terminal.close()
        low.close()

    def letters(self):
        sides = {"omatie": self.open_plan(), "floor in C": self.sides.open_floor("edit")}
        if self.sides.vim:
            sides["vim"] = self.sides.open_vim(os.path.join(self.folder, "none"))
            sides["vim"].quiet(0.3)
            sides["vim"].press("i")
        times = {name: [] for name in sides}
        for _ in range(self.runs):
            for letter in SENTENCE:
                for name, terminal in sides.items():
                    times[name].append(terminal.key(letter, letter.encode()))
            for terminal in sides.values():
                terminal.press("\x7f" * len(SENTENCE))
                terminal.quiet(0.2)
        for name, terminal in sides.items():
            terminal.close()
            if name != "omatie":
                aim = 1.5 if name == "floor in C" else None
                self.row("a typed letter", times["omatie"], times[name], "ms", aim, name)

    def chain(self):
        """The scribe's key to the chair's paint, through the shared directory."""
        drafts = os.path.join(self.folder, "floor-drafts")
        os.mkdir(drafts)
        sides = [(self.open_plan(), self.sides.open(self.directory, "shared-screen"), []),
                 (self.sides.open_floor("scribe", drafts), self.sides.open_floor("chair", drafts), [])]
        for _, chair, _ in sides:
            chair.quiet(0.5)
        for _ in range(self.runs):
            for letter in SENTENCE:
                for scribe, chair, times in sides:
                    scribe.quiet(0.02)
                    chair.quiet(0.02)
                    since = len(chair.text)
                    begun = now()
                    scribe.press(letter)
                    times.append((chair.wait(letter, 5, since) - begun) * 1000)
            for scribe, chair, _ in sides:
                scribe.press("\x7f" * len(SENTENCE))
                scribe.quiet(0.2)
                chair.quiet(0.2)
        self.row("scribe's key to chair's paint", sides[0][2], sides[1][2], "ms", 2.0)
        for scribe, chair, _ in sides:
            scribe.close()
            chair.close()

    def save(self):
        """Durable saves beside the same system calls on files of the same size: the store's own, and
        changes through `apply`, which reads them and asks rules and rights besides.

        All sides take a line for each save from a pipe and answer it with a line. The lines of a
        block are all handed over before one begins with it: none waits for this script between two
        saves, and what a save takes is the block's time by the number of its lines.
        """
        folder = os.path.join(self.directory, "plans", self.plan)
        floor_folder = os.path.join(self.folder, "floor-saves")
        os.mkdir(floor_folder)
        newest = sorted(os.listdir(folder))[-1]
        size = os.path.getsize(os.path.join(folder, newest))
        sides = {"floor": [self.sides.floor, "save", floor_folder, str(size)],
                 "apply": self.sides.arguments(self.directory, "apply")}
        if self.sides.store:
            copy = os.path.join(self.folder, "store-saves")
            shutil.copytree(self.directory, copy)
            sides["store"] = [self.sides.store, copy, "plans", self.plan]
        else:
            self.bench.report.skip("the store's own save: SavingBench is not built")
        processes = {name: self.sides.start(words) for name, words in sides.items()}
        times = {name: [] for name in sides}
        for block in range(-1, self.runs * 2):
            for name, process in processes.items():
                spent = self.block(process, block, is_apply=name == "apply")
                # The first block has the start of the program in it.
                if block >= 0:
                    times[name].append(spent / SAVES)
        for process in processes.values():
            self.sides.finish(process)
        self.row(f"a durable save of {size:,} bytes", times.get("store", []), times["floor"], "ms", 1.5)
        self.row("a change through apply, saved", times["apply"], times["floor"], "ms", None)

    def block(self, process, block, is_apply):
        """Milliseconds until all saves of a block are answered."""
        texts = [f"Tulkki, kerta {block}.{i}" for i in range(SAVES)]
        lines = "".join(
            json.dumps({"change": "plan.writeAids", "document": f"plans/{self.plan}", "text": text})
            + "\n" if is_apply else text + "\n" for text in texts).encode()
        begun = now()
        process.stdin.write(lines)
        process.stdin.flush()
        answers = [process.stdout.readline() for _ in range(SAVES)]
        spent = (now() - begun) * 1000
        for answer in answers:
            if answer != b"saved\n" and not json.loads(answer or "{}").get("accepted"):
                raise Trouble(f"a save was not accepted: {answer}")
        return spent

    def large_plan(self):
        """A plan of two hundred rows beside the same plan as it was: no floor, the ratio counts."""
        small = self.writing()
        paper = {"document": f"plans/{self.plan}"}
        self.sides.apply(self.directory, *[
            {"change": "plan.addNeed", "need": f"nbench{row}", "text": f"Tarve {row}", **paper}
            for row in range(200)])
        large = self.writing()
        for what, ours, few, aim in zip(
                ("a letter in a plan of 200 rows", "leaving a field there, until all is painted"),
                large, small, (2.0, 5.0)):
            self.row(what, ours, few, "ms", aim, "few rows")

    def writing(self):
        """Milliseconds until a letter stands there, and until a field that is left is saved."""
        letters, leavings = [], []
        terminal = self.open_plan()
        for _ in range(self.runs * 2):
            letters.append(terminal.key("q", b"q"))
            leavings.append(terminal.settled("\t"))
            terminal.settled("\x1b[Z")
        terminal.close()
        return letters, leavings

    def rest(self):
        """Screens of the meeting that nobody touches, all at once."""
        screens = {"a list in a meeting, with its clock": self.sides.open(self.directory),
                   "the shared screen, with its clock": self.sides.open(self.directory, "shared-screen")}
        for terminal in screens.values():
            terminal.quiet(3)
        self.bench.leave_alone(screens)
