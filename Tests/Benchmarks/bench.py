#!/usr/bin/env python3
"""Measures the program beside the least that C and ncurses need for the same, in one run.

    Tests/Benchmarks/bench.py [--runs N] [--program FILE] [--idle SECONDS] [--assert]

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
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(argv[0], argv, environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.text = b""

    def read(self, seconds):
        """Reads what comes within the time; the moment of the last byte, or nothing."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return None
        try:
            self.text += os.read(self.fd, 65536)
        except OSError:
            return None
        return time.perf_counter()

    def wait(self, words, seconds=20):
        """Waits for words among what was written; the moment they came."""
        end = time.perf_counter() + seconds
        while words.encode() not in self.text:
            moment = self.read(max(0, end - time.perf_counter()))
            if moment is None and time.perf_counter() >= end:
                sys.exit(f"bench: {words!r} did not come; the end of what did: {self.text[-300:]!r}")
        return time.perf_counter()

    def quiet(self, seconds=0.05):
        """Reads until nothing has come for a while; the moment of the last byte."""
        last = time.perf_counter()
        while True:
            moment = self.read(seconds)
            if moment is None:
                return last
            last = moment

    def key(self, key, seconds=1.0):
        """Presses a key; milliseconds until the first byte of the answer."""
        self.quiet(0.01)
        begun = time.perf_counter()
        os.write(self.fd, key.encode())
        moment = self.read(seconds)
        return None if moment is None else (moment - begun) * 1000

    def close(self):
        os.kill(self.pid, signal.SIGTERM)
        try:
            while True:
                if not os.read(self.fd, 65536):
                    break
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
        self.rows = []
        self.folder = tempfile.mkdtemp(prefix="omatie-bench-")
        self.program = os.path.abspath(options.program) if options.program else self.build()
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

    def build(self):
        scratch = os.path.join(ROOT, ".build-release")
        flags = ["-c", "release", "--static-swift-stdlib", "-Xswiftc", "-static-executable",
                 "--product", "omatie", "--scratch-path", scratch]
        subprocess.run(["swift", "build"] + flags, cwd=ROOT, check=True, stdout=sys.stderr)
        return os.path.join(scratch, "release", "omatie")

    def make_directory(self):
        """A directory with the demo's people in it, kept for the whole run."""
        os.mkdir(self.directory)
        demo = Terminal([self.program, "--demo", "--dir", self.directory], self.environment)
        demo.wait("Oma Tie")
        demo.quiet(0.5)
        demo.close()
        answer = self.command("clients", "--json")
        self.client = next(c["id"] for c in answer["clients"] if c.get("plan"))
        self.member = self.command("roster", "--json")["members"][0]["id"]

    def command(self, *words):
        out = subprocess.run(
            [self.program, "--dir", self.directory, *self.as_member(), *words], check=True,
            env=self.environment, stdout=subprocess.PIPE).stdout
        return json.loads(out)

    def as_member(self):
        return ["--as", self.member] if hasattr(self, "member") else []

    def open(self, *words):
        return Terminal(
            [self.program, "--dir", self.directory, *self.as_member(), *words], self.environment)

    def open_floor(self, *words):
        return Terminal([self.floor, *words], self.environment)

    def row(self, what, ours, floor, unit, aim):
        a, b = statistics.median(ours), statistics.median(floor)
        self.rows.append((what, a, b, unit, a / b if b else float("inf"), aim))

    def start(self):
        ours, floor = [], []
        for _ in range(self.runs):
            for kind, times in ((self.open, ours), (lambda: self.open_floor("list", "100"), floor)):
                terminal = kind()
                words = "Oma Tie" if times is ours else "Floor"
                times.append((terminal.wait(words) - terminal.begun) * 1000)
                terminal.quiet(0.1)
                terminal.close()
        self.row("start to first painted screen", ours, floor, "ms", 3.0)

    def keys(self, what, go, floor_words, pressed, aim):
        ours, floor = [], []
        terminal, low = self.open(), self.open_floor(*floor_words)
        terminal.wait("Oma Tie")
        terminal.quiet(0.3)
        for key in go:
            os.write(terminal.fd, key.encode())
            terminal.quiet(0.3)
        low.quiet(0.2)
        for _ in range(self.runs * 10):
            for key in pressed:
                for side, times in ((terminal, ours), (low, floor)):
                    taken = side.key(key)
                    if taken is not None:
                        times.append(taken)
        if not ours:
            sys.exit(f"bench: no key was answered for {what}")
        self.row(what, ours, floor, "ms", aim)
        terminal.close()
        low.close()

    def chain(self):
        """The scribe's key to the chair's paint, through the shared directory."""
        ours, floor = [], []
        scribe, chair = self.open(), self.open("shared-screen", "--client", self.client)
        scribe.wait("Oma Tie")
        scribe.quiet(0.3)
        for key in PLAN_FIELD:
            os.write(scribe.fd, key.encode())
            scribe.quiet(0.3)
        chair.quiet(0.5)
        drafts = os.path.join(self.folder, "floor-drafts")
        os.mkdir(drafts)
        low_scribe, low_chair = self.open_floor("scribe", drafts), self.open_floor("chair", drafts)
        low_chair.quiet(0.2)
        low_scribe.quiet(0.2)
        for i in range(self.runs * 10):
            for writer, reader, times in (
                    (scribe, chair, ours), (low_scribe, low_chair, floor)):
                reader.quiet(0.02)
                begun = time.perf_counter()
                os.write(writer.fd, "aeiotn"[i % 6].encode())
                moment = reader.read(2.0)
                if moment is not None:
                    times.append((moment - begun) * 1000)
                writer.quiet(0.02)
        if len(ours) < self.runs * 5:
            sys.exit("bench: the shared screen did not follow the typing")
        self.row("scribe's key to chair's paint", ours, floor, "ms", 2.0)
        for terminal in (scribe, chair, low_scribe, low_chair):
            terminal.close()

    def save(self):
        """Durable saves through `apply`, beside the same system calls on files of the same size."""
        count = 200
        plan = next(
            p for p in os.listdir(os.path.join(self.directory, "plans")) if self.client[1:] in p)
        folder = os.path.join(self.directory, "plans", plan)
        process = subprocess.Popen(
            [self.program, "--dir", self.directory, *self.as_member(), "apply"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment, text=True,
            bufsize=1)
        floor_folder = os.path.join(self.folder, "floor-saves")
        os.mkdir(floor_folder)
        newest = sorted(os.listdir(folder))[-1]
        size = os.path.getsize(os.path.join(folder, newest))
        ours, floor = [], []
        for block in range(10):
            for i in range(count // 10):
                change = {"change": "plan.writeAids", "document": f"plans/{plan}",
                          "text": f"Tulkki, kerta {block}.{i}"}
                begun = time.perf_counter()
                process.stdin.write(json.dumps(change) + "\n")
                process.stdin.flush()
                answer = json.loads(process.stdout.readline())
                ours.append((time.perf_counter() - begun) * 1e6)
                if not answer.get("accepted"):
                    sys.exit(f"bench: a save was not accepted: {answer}")
            part = os.path.join(floor_folder, str(block))
            os.mkdir(part)
            out = subprocess.run(
                [self.floor, "save", part, str(count // 10), str(size)], check=True,
                stdout=subprocess.PIPE, text=True).stdout
            floor += [float(line) for line in out.split()]
        process.stdin.close()
        process.wait()
        self.row(f"durable save of {size} bytes", ours, floor, "µs", 1.5)

    def rest(self):
        terminal = self.open()
        terminal.wait("Oma Tie")
        terminal.quiet(3)
        before, length = wakeups(terminal.pid), len(terminal.text)
        end = time.time() + self.idle
        while time.time() < end:
            terminal.read(min(1, max(0, end - time.time())))
        woken, written = wakeups(terminal.pid) - before, len(terminal.text) - length
        terminal.close()
        print(f"idle for {self.idle} s: {woken} wake-ups, {written} bytes (aim: none)")

    def report(self):
        print(f"{'':34} {'omatie':>10} {'floor in C':>10} {'ratio':>7} {'aim':>6}")
        for what, ours, floor, unit, ratio, aim in self.rows:
            print(f"{what:34} {ours:8.2f} {unit} {floor:7.2f} {unit} {ratio:6.2f}× ≤{aim:4.1f}×")
        return all(ratio <= aim for *_, ratio, aim in self.rows)


# F4 opens the clients; F5 the plan of the client in hand; Tab goes on to a field.
CLIENTS = ["\x1bOS"]
PLAN_FIELD = ["\x1bOS", "\r", "\x1b[15~"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--program", help="a built program; else the release is built")
    parser.add_argument("--idle", type=float, default=60)
    parser.add_argument("--assert", action="store_true", dest="must")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        bench.start()
        bench.keys("a key in a list", CLIENTS, ["list", "100"], ["j", "k"], 1.5)
        bench.keys("a typed letter", PLAN_FIELD, ["edit"], ["a", "e"], 1.5)
        bench.chain()
        bench.save()
        good = bench.report()
        bench.rest()
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)
    sys.exit(0 if good or not options.must else 1)


if __name__ == "__main__":
    main()
