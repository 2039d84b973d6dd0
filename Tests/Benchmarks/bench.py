#!/usr/bin/env python3
"""Measures the program beside the least that C and ncurses need, and beside neomutt, mc and vim.

    Tests/Benchmarks/bench.py [--sizes N …] [--runs N] [--only PART …] [--cold] [--table FILE]

Builds the release and the floor (cc, libncurses-dev) if they are not there, makes a group with the demo
and directories of each size, runs all sides in turn in pseudo-terminals, and writes medians and ratios
with what is asked of them as a table in Markdown. The directories are kept for the next run in
$XDG_CACHE_HOME/omatie-bench; those of 100,000 plans are made only where --sizes names them (3 GB).
Needs Python 3.9 only; what is not installed of neomutt, mc, vim and strace is left out and named.

Parts of a small group: start list_keys letters save chain large_plan meeting_rest
Parts of each size:     starting order keys filtering saving changes rest
"""

import sys

sys.dont_write_bytecode = True

import argparse
import os
import platform
import shutil
import signal
import subprocess
import tempfile
import time

import starting
from figures import Report
from meeting import Meeting
from places import Places
from sides import Sides
from terminal import Trouble
from using import Using

SMALL = ["start", "list_keys", "letters", "save", "chain", "large_plan", "meeting_rest"]
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
SIZED = ["starting", "order", "keys", "filtering", "saving", "changes", "rest"]


class Bench:
    """One run: what is asked for, and what was found."""

    def __init__(self, options, folder):
        self.runs, self.idle, self.cold = options.runs, options.idle, options.cold
        self.only = options.only or SMALL + SIZED
        self.sizes = sorted(set(options.sizes))
        self.folder, self.report = folder, Report()
        self.load = os.getloadavg()[0]
        try:
            # All sides alike go before what else the machine does; that is left out of what they take.
            os.nice(-15)
        except OSError:
            self.report.skip("raised priority for all sides alike: only root may")
        self.cache = options.cache
        self.begun = time.time()
        self.demo = os.path.join(folder, "demo")
        self.sides = Sides(folder, self.report, options.program, options.store)

    def measure(self):
        self.sides.make_demo(self.demo)
        if set(self.only) & set(SMALL):
            self.small_group()
        if set(self.only) & set(SIZED) and self.sizes:
            self.all_sizes()

    def row(self, what, ours, unit, beside=None, theirs=None, aim=None, plans=None):
        self.report.row(what, ours, unit, beside, theirs, aim, plans)

    def say(self, words):
        print(f"{time.time() - self.begun:6.0f} s  {words}", file=sys.stderr, flush=True)

    def wanted(self, part):
        if part in self.only:
            self.say(part)
            return True
        return False

    def small_group(self):
        directory = os.path.join(self.folder, "small")
        shutil.copytree(self.demo, directory)
        meeting = Meeting(self, directory)
        for part in SMALL:
            if part == "chain" and set(self.only) & {"chain", "large_plan", "meeting_rest"}:
                meeting.start_turn()
            if self.wanted(part):
                self.attempt(part, meeting.rest if part == "meeting_rest" else getattr(meeting, part))

    def attempt(self, what, part):
        """Measures one part; what does not come of it is told, and the others go on."""
        try:
            part()
        except Trouble as trouble:
            print(f"bench: {what}: {trouble}", file=sys.stderr)
            self.report.failed(f"{what}: {str(trouble).splitlines()[0].partition('; the screen')[0]}")
            self.sides.close_all()

    def all_sizes(self):
        places = Places(self.cache, self.demo)
        try:
            taken = [places.place(size, self.say) for size in self.sizes]
            found = {place.size: starting.Starting(self, place) for place in taken}
            if self.wanted("starting"):
                for size, starts in found.items():
                    self.say(f"starting with {size:,} plans")
                    self.attempt(f"starting with {size:,} plans", starts.measure)
                starting.growth(self, found)
            if self.sides.strace and self.wanted("order"):
                place = [place for place in taken if place.size <= 10000 or place is taken[0]][-1]
                self.attempt("order", lambda: starting.order_of_reading(self, place))
            using = Using(self, taken)
            for part in SIZED[2:]:
                if self.wanted(part):
                    self.attempt(part, getattr(using, part))
        finally:
            # The programs are to be gone before their directories are put back.
            self.sides.close_all()
            places.put_back()

    def leave_alone(self, terminals):
        """Counts how often programs that nobody touches are given the processor, and what they write."""
        before = {name: (terminal.switches(), len(terminal.text)) for name, terminal in terminals.items()}
        end = time.time() + self.idle
        while time.time() < end:
            for terminal in terminals.values():
                terminal.read(min(1.0, max(0, end - time.time())) / len(terminals))
        for name, terminal in terminals.items():
            switches, length = before[name]
            what = f"at rest for {self.idle:g} s"
            plans = name if isinstance(name, int) else None
            what += "" if plans else f", {name}"
            self.row(f"{what}: given the processor", [terminal.switches() - switches], "switches",
                     aim=0, plans=plans)
            self.row(f"{what}: written to the terminal", [len(terminal.text) - length], "bytes",
                     aim=0, plans=plans)

    def words_about_it(self):
        """What was measured, and on what."""
        model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                      if line.startswith("model name")), platform.machine())
        version = subprocess.run([self.sides.program, "--version"], stdout=subprocess.PIPE, text=True,
                                 check=True).stdout.strip()
        others = [version] + [name for name in map(self.version, (
            self.sides.neomutt, self.sides.mc, self.sides.vim)) if name]
        now, cores = os.getloadavg()[0], os.cpu_count()
        self.report.notes.append(
            f"Medians of {self.runs} runs or more, all sides in turn, in terminals of 80 × 24; "
            f"{time.strftime('%d.%m.%Y').lstrip('0')}, {model}, {cores} processors, "
            f"Linux {platform.release()}. {'; '.join(others)}.")
        if max(self.load, now) > cores / 2:
            self.report.notes.append(
                f"Other work went on on the machine (load {self.load:.1f} before, {now:.1f} after): "
                "compare the figures with each other only.")

    def version(self, program):
        if not program:
            return None
        words = [program, "-v" if program.endswith("neomutt") else "--version"]
        lines = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               check=False).stdout.splitlines()
        return lines[0].split(" (")[0] if lines else None


def options_of(words):
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10, 1000, 10000],
                        help="plans in the directories (10 1000 10000)")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", nargs="*", metavar="PART", help="these parts")
    parser.add_argument("--idle", type=float, default=60, metavar="SECONDS")
    parser.add_argument("--cold", action="store_true",
                        help="the largest also with nothing read before; only root may")
    parser.add_argument("--program", help="a built program; else the release is built")
    parser.add_argument("--store", help="a built SavingBench; else it is built, but not beside --program")
    parser.add_argument("--cache", default=os.path.join(cache, "omatie-bench"), metavar="DIRECTORY")
    parser.add_argument("--table", metavar="FILE", help="writes the table there too")
    parser.add_argument("--json", metavar="FILE", help="writes every figure there")
    parser.add_argument("--assert", action="store_true", dest="must",
                        help="ends with 1 where a limit is missed")
    options = parser.parse_args(words)
    unknown = set(options.only or []) - set(SMALL + SIZED)
    if unknown:
        parser.error(f"no such part: {' '.join(sorted(unknown))}")
    if min(options.sizes, default=1) < 1 or options.runs < 1:
        parser.error("sizes and runs are numbers from 1")
    return options


def stop(*_):
    raise KeyboardInterrupt


def main():
    options = options_of(sys.argv[1:])
    for number in STOPS:
        signal.signal(number, stop)
    folder = tempfile.mkdtemp(prefix="omatie-bench-")
    bench = None
    code = 0
    try:
        bench = Bench(options, folder)
        bench.measure()
    except Trouble as trouble:
        print(f"bench: {trouble}", file=sys.stderr)
        code = 2
    except KeyboardInterrupt:
        print("bench: stopped", file=sys.stderr)
        code = 130
    finally:
        # Nothing stops the clearing away.
        for number in STOPS:
            signal.signal(number, signal.SIG_IGN)
        if bench:
            bench.sides.close_all()
        shutil.rmtree(folder, ignore_errors=True)
    if not bench or not bench.report.rows:
        sys.exit(code or 2)
    bench.words_about_it()
    if code:
        bench.report.notes.append("The run broke off: not everything was measured.")
    elif bench.report.failures:
        code = 2
    table = bench.report.table()
    print(table, end="")
    for path, text in ((options.table, table), (options.json, bench.report.raw())):
        if path:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    sys.exit(code or (1 if options.must and bench.report.missed() else 0))


if __name__ == "__main__":
    main()
