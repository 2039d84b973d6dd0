#!/usr/bin/env python3
"""Measures the program beside the least that C and ncurses need for the same, in one run.

    Tests/Benchmarks/bench.py [--runs N] [--program FILE] [--idle SECONDS] [--only PART …] [--assert]

Builds the release and the floor (cc, libncurses-dev) if they are not there, makes a demo directory,
runs both sides in turn in pseudo-terminals, and prints medians and ratios. Needs Python 3.9 only.
With --assert it ends with 1 where a ratio is above its aim.
"""

import argparse
import fcntl
import json
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


class Terminal:
    """A program in a pseudo-terminal of 80 columns and 24 rows; what it writes is timed, not drawn."""

    def __init__(self, argv, environment):
        self.fd, tty = pty.openpty()
        # The size stands before the program starts: neither side is to be told of it later.
        fcntl.ioctl(tty, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        name = os.ttyname(tty)
        self.text = b""
        self.begun = time.perf_counter()
        # In a session of its own the terminal that is opened first becomes the controlling one.
        self.pid = os.posix_spawn(
            argv[0], argv, environment, setsid=True,
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                          (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2),
                          (os.POSIX_SPAWN_CLOSE, self.fd), (os.POSIX_SPAWN_CLOSE, tty)])
        os.close(tty)

    def read(self, seconds):
        """Reads what comes within the time; the moment of it, or nothing."""
        ready, _, _ = select.select([self.fd], [], [], max(0, seconds))
        if not ready:
            return None
        try:
            self.text += os.read(self.fd, 65536)
        except OSError:
            sys.exit(f"bench: the program ended; its last words: {self.text[-500:]!r}")
        return time.perf_counter()

    def wait(self, words, seconds=20, since=0):
        """Waits for words among what was written; the moment they came."""
        words = words if isinstance(words, bytes) else words.encode()
        end = time.perf_counter() + seconds
        moment = time.perf_counter()
        while words not in self.text[since:]:
            moment = self.read(end - time.perf_counter())
            if moment is None:
                sys.exit(f"bench: {words!r} did not come; the end of what did: {self.text[-500:]!r}")
        return moment

    def quiet(self, seconds=0.05):
        """Reads until nothing has come for a while."""
        while self.read(seconds) is not None:
            pass

    def press(self, key):
        os.write(self.fd, key.encode())

    def key(self, key, words=b""):
        """Presses a key; milliseconds until its answer came: the words in it, or anything at all."""
        self.quiet(0.02)
        since = len(self.text)
        begun = time.perf_counter()
        self.press(key)
        if words:
            return (self.wait(words, 2, since) - begun) * 1000
        moment = self.read(2)
        if moment is None:
            sys.exit(f"bench: {key!r} was not answered; the end of the text: {self.text[-500:]!r}")
        return (moment - begun) * 1000

    def settled(self, key):
        """Presses a key; milliseconds until the last of its answer came."""
        self.quiet(0.1)
        last = begun = time.perf_counter()
        self.press(key)
        while moment := self.read(0.15):
            last = moment
        return (last - begun) * 1000

    def close(self):
        os.kill(self.pid, signal.SIGTERM)
        try:
            while os.read(self.fd, 65536):
                pass
        except OSError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def wakeups(pid):
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status") as status:
            total += sum(
                int(line.split()[1]) for line in status if "ctxt_switches" in line)
    return total


class Bench:
    def __init__(self, options):
        self.runs = options.runs
        self.idle = options.idle
        self.rows, self.idles = [], []
        self.folder = tempfile.mkdtemp(prefix="omatie-bench-")
        self.program = os.path.abspath(options.program) if options.program else self.build("omatie")
        self.floor = os.path.join(self.folder, "floor")
        subprocess.run(
            ["cc", "-O2", "-o", self.floor, os.path.join(HERE, "floor.c"), "-lncursesw", "-ltinfo"],
            check=True)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": self.folder, "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "XDG_CONFIG_HOME": self.folder + "/config",
            "XDG_STATE_HOME": self.folder + "/state", "OMATIE_LANG": "fi"}
        self.directory = os.path.join(self.folder, "shared")
        self.make_directory()

    def build(self, product):
        scratch = os.path.join(ROOT, ".build-release")
        flags = ["-c", "release", "--static-swift-stdlib", "-Xswiftc", "-static-executable",
                 "--product", product, "--scratch-path", scratch]
        subprocess.run(["swift", "build"] + flags, cwd=ROOT, check=True, stdout=sys.stderr)
        return os.path.join(scratch, "release", product)

    def make_directory(self):
        """A directory with the demo's people in it, where the first client's turn is going on."""
        demo = Terminal([self.program, "--demo", "--dir", self.directory], self.environment)
        demo.wait(LIST)
        demo.wait(FILLED)
        demo.quiet(0.5)
        demo.close()
        self.member = json.loads(self.command("roster", "--json"))["members"][0]["id"]
        clients = json.loads(self.command("clients", "--json"))["clients"]
        client = next(c for c in clients if c.get("plan") and c["nextTurn"])
        # The floor's list has as many rows, so that both have as much to paint.
        self.rows_of_list = str(len(clients))
        self.client, self.plan = client["id"], client["plan"]["id"]
        self.meeting = client["nextTurn"]["meeting"]

    def start_turn(self):
        paper = {"document": f"meetings/{self.meeting}"}
        turn = {**paper, "client": self.client}
        self.apply({"change": "meeting.start", **paper}, {"change": "meeting.startTurn", **turn},
                   {"change": "meeting.openItem", "item": "student", **turn})

    def apply(self, *changes):
        lines = "".join(json.dumps(change) + "\n" for change in changes)
        for line in self.command("apply", given=lines).splitlines():
            if not json.loads(line).get("accepted"):
                sys.exit(f"bench: not accepted: {line}")

    def command(self, *words, given=None):
        done = subprocess.run(
            [self.program, *words, "--dir", self.directory, *self.as_member()],
            env=self.environment, stdout=subprocess.PIPE, text=True, input=given)
        if done.returncode and given is None:
            sys.exit(f"bench: {' '.join(words)} ended with {done.returncode}")
        return done.stdout

    def as_member(self):
        return ["--as", self.member] if hasattr(self, "member") else []

    def open(self, *words):
        return Terminal(
            [self.program, *words, "--dir", self.directory, *self.as_member()], self.environment)

    def open_plan(self):
        """The plan of the client in hand, in a text field that stands open for typing."""
        terminal = self.open()
        terminal.wait(FILLED)
        terminal.quiet(0.3)
        for key in PLAN_FIELD:
            terminal.press(key)
            terminal.quiet(0.3)
        return terminal

    def open_floor(self, *words):
        return Terminal([self.floor, *words], self.environment)

    def row(self, what, ours, floor, unit, aim):
        a, b = statistics.median(ours), statistics.median(floor)
        self.rows.append((what, a, b, unit, a / b if b else float("inf"), aim))

    def start(self):
        first, filled, floor = [], [], []
        for _ in range(self.runs):
            terminal = self.open()
            first.append((terminal.wait(LIST) - terminal.begun) * 1000)
            filled.append((terminal.wait(FILLED) - terminal.begun) * 1000)
            terminal.quiet(0.1)
            terminal.close()
            terminal = self.open_floor("list", "100")
            floor.append((terminal.wait("Esimerkki") - terminal.begun) * 1000)
            terminal.quiet(0.1)
            terminal.close()
        self.row("start to first painted screen", first, floor, "ms", 3.0)
        self.row("start to the list read and shown", filled, floor, "ms", None)

    def list_keys(self):
        ours, floor = [], []
        terminal, low = self.open(), self.open_floor("list", self.rows_of_list)
        terminal.wait(FILLED)
        terminal.quiet(0.3)
        terminal.press(CLIENTS)
        terminal.wait("Kokeilu")
        for _ in range(self.runs * 10):
            for key in "jk":
                ours.append(terminal.key(key))
                floor.append(low.key(key))
        self.row("a key in a list", ours, floor, "ms", 1.5)
        terminal.close()
        low.close()

    def letters(self):
        ours, floor = [], []
        terminal, low = self.open_plan(), self.open_floor("edit")
        for _ in range(self.runs):
            for letter in SENTENCE:
                ours.append(terminal.key(letter, letter.encode()))
                floor.append(low.key(letter, letter.encode()))
            for side in (terminal, low):
                side.press("\x7f" * len(SENTENCE))
                side.quiet(0.2)
        self.row("a typed letter", ours, floor, "ms", 1.5)
        terminal.close()
        low.close()

    def chain(self):
        """The scribe's key to the chair's paint, through the shared directory."""
        drafts = os.path.join(self.folder, "floor-drafts")
        os.mkdir(drafts)
        sides = [(self.open_plan(), self.open("shared-screen"), []),
                 (self.open_floor("scribe", drafts), self.open_floor("chair", drafts), [])]
        for _, chair, _ in sides:
            chair.quiet(0.5)
        for _ in range(self.runs):
            for letter in SENTENCE:
                for scribe, chair, times in sides:
                    scribe.quiet(0.02)
                    chair.quiet(0.02)
                    since = len(chair.text)
                    begun = time.perf_counter()
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
        bench = self.build("SavingBench")
        folder = os.path.join(self.directory, "plans", self.plan)
        copy = os.path.join(self.folder, "store-saves")
        shutil.copytree(self.directory, copy)
        floor_folder = os.path.join(self.folder, "floor-saves")
        os.mkdir(floor_folder)
        newest = sorted(os.listdir(folder))[-1]
        size = os.path.getsize(os.path.join(folder, newest))
        sides = [
            [bench, copy, "plans", self.plan],
            [self.floor, "save", floor_folder, str(size)],
            [self.program, "apply", "--dir", self.directory, *self.as_member()]]
        processes = [
            subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             env=self.environment) for words in sides]
        times = [[], [], []]
        for block in range(-1, self.runs * 2):
            texts = [f"Tulkki, kerta {block}.{i}" for i in range(SAVES)]
            plain = "".join(text + "\n" for text in texts).encode()
            changes = b"".join(
                json.dumps({"change": "plan.writeAids", "document": f"plans/{self.plan}",
                            "text": text}).encode() + b"\n" for text in texts)
            for process, lines, found in zip(processes, [plain, plain, changes], times):
                begun = time.perf_counter()
                process.stdin.write(lines)
                process.stdin.flush()
                answers = [process.stdout.readline() for _ in range(SAVES)]
                # The first block has the start of the program in it.
                if block >= 0:
                    found.append((time.perf_counter() - begun) * 1e6 / SAVES)
                for answer in answers:
                    if answer != b"saved\n" and not json.loads(answer or "{}").get("accepted"):
                        sys.exit(f"bench: a save was not accepted: {answer}")
        for process in processes:
            process.stdin.close()
            process.wait()
        ours, floor, change = times
        self.row(f"durable save of {size} bytes", ours, floor, "µs", 1.5)
        self.row("a change through apply, saved", change, floor, "µs", None)

    def large_plan(self):
        """A plan of two hundred rows beside the same plan as it was: no floor, the ratio counts."""
        small = self.writing()
        paper = {"document": f"plans/{self.plan}"}
        self.apply(*[
            {"change": "plan.addNeed", "need": f"nbench{row}", "text": f"Tarve {row}", **paper}
            for row in range(200)])
        large = self.writing()
        for what, ours, floor, aim in zip(
                ("a letter, 200 rows beside few", "leaving a field, 200 rows beside few"),
                large, small, (2.0, 5.0)):
            self.row(what, ours, floor, "ms", aim)

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

    def rest(self, what, *words):
        terminal = self.open(*words)
        terminal.quiet(3)
        before, length = wakeups(terminal.pid), len(terminal.text)
        end = time.time() + self.idle
        while time.time() < end:
            terminal.read(end - time.time())
        woken, written = wakeups(terminal.pid) - before, len(terminal.text) - length
        terminal.close()
        self.idles.append((what, woken, written))

    def report(self):
        print(f"{'':41} {'omatie':>11} {'floor in C':>11} {'ratio':>7} {'aim':>6}")
        for what, ours, floor, unit, ratio, aim in self.rows:
            wanted = f"≤{aim:4.1f}×" if aim else "     –"
            print(f"{what:41} {ours:8.2f} {unit} {floor:8.2f} {unit} {ratio:6.2f}× {wanted}")
        for what, woken, written in self.idles:
            print(f"{what}, idle for {self.idle:.0f} s: {woken} switches, {written} bytes")
        return all(ratio <= aim for *_, ratio, aim in self.rows if aim)


# What tells that the screen is painted, and that what lies in the directory is on it.
LIST, FILLED = "Tulevat ajat", "huone 12"
# F4 opens the clients, where the first one is chosen; Enter opens her, F5 her plan.
CLIENTS = "\x1bOS"
PLAN_FIELD = [CLIENTS, "\r", "\x1b[15~", "\t"]
# Letters that do not end a control sequence, so that each is found in what it makes to be painted.
SENTENCE = "aeiotn" * 6
# Saves in a block; their lines together fit into a pipe.
SAVES = 20


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--program", help="a built program; else the release is built")
    parser.add_argument("--idle", type=float, default=60)
    parser.add_argument("--only", nargs="*", help="start list_keys letters save chain large_plan")
    parser.add_argument("--assert", action="store_true", dest="must")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        parts = [bench.start, bench.list_keys, bench.letters, bench.save, bench.start_turn,
                 bench.chain, bench.large_plan]
        for part in parts:
            if not options.only or part.__name__ in options.only + ["start_turn"]:
                if part.__name__ == "start_turn" and options.idle:
                    bench.rest("a list")
                part()
        if options.idle:
            bench.rest("a list while a meeting is held")
            bench.rest("the shared screen", "shared-screen")
        good = bench.report()
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)
    sys.exit(0 if good or not options.must else 1)


if __name__ == "__main__":
    main()
