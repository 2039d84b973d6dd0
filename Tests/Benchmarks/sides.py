"""The programs that are measured: ours, the floor in C, and the others where they are installed."""

import json
import os
import shutil
import subprocess
import sys

import mails
from terminal import Terminal, Trouble

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))

# What tells which screen is painted, and that what lies in the directory is on it.
LIST, FILLED, CLIENTS = "Tulevat ajat", "huone 12", "Asiakkaat"
F4, F5, END, QUIT = "\x1bOS", "\x1b[15~", "\x1bOF", "\x11"


class Sides:
    """How each program is opened."""

    def __init__(self, folder, report, program=None, store=None):
        self.folder, self.report = folder, report
        self.processes = []
        self.program = os.path.abspath(program) if program else self.build("omatie")
        self.store = os.path.abspath(store) if store else None
        if not self.store and not program:
            self.store = self.build("SavingBench")
        self.floor = os.path.join(folder, "floor")
        subprocess.run(
            ["cc", "-O2", "-o", self.floor, os.path.join(HERE, "floor.c"), "-lncursesw", "-ltinfo"],
            check=True)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": folder, "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "XDG_CONFIG_HOME": folder + "/config",
            "XDG_STATE_HOME": folder + "/state", "XDG_CACHE_HOME": folder + "/cache",
            "OMATIE_LANG": "fi"}
        self.neomutt, self.mc, self.vim, self.strace = (
            self.find(name) for name in ("neomutt", "mc", "vim", "strace"))
        self.member = "m1"

    def find(self, name):
        path = shutil.which(name)
        if not path:
            self.report.skip(f"{name} is not installed")
        return path

    def build(self, product):
        scratch = os.path.join(ROOT, ".build-release")
        flags = ["-c", "release", "--static-swift-stdlib", "-Xswiftc", "-static-executable",
                 "--product", product, "--scratch-path", scratch]
        subprocess.run(["swift", "build"] + flags, cwd=ROOT, check=True, stdout=sys.stderr)
        return os.path.join(scratch, "release", product)

    def make_demo(self, directory):
        """A directory with the demo's people in it."""
        demo = Terminal([self.program, "--demo", "--dir", directory], self.environment)
        demo.shows(FILLED)
        demo.quiet(0.5)
        demo.quit(QUIT)

    # Ours

    def arguments(self, directory, *words):
        return [self.program, *words, "--dir", directory, "--as", self.member]

    def with_state(self, state):
        """An environment in which the program keeps what it keeps of this machine's in a folder."""
        return {**self.environment, "XDG_STATE_HOME": state + "/state",
                "XDG_CACHE_HOME": state + "/cache"} if state else self.environment

    def open(self, directory, *words, state=None):
        return Terminal(self.arguments(directory, *words), self.with_state(state))

    def open_traced(self, directory, trace):
        words = [self.strace, "-f", "-e", "trace=open,openat,openat2,write", "-s", "4000", "-o", trace]
        return Terminal(words + self.arguments(directory), self.environment)

    def command(self, directory, *words, given=None):
        done = subprocess.run(
            self.arguments(directory, *words), env=self.environment, stdout=subprocess.PIPE,
            text=True, input=given)
        if done.returncode and given is None:
            raise Trouble(f"omatie {' '.join(words)} ended with {done.returncode}")
        return done.stdout

    def apply(self, directory, *changes):
        lines = "".join(json.dumps(change) + "\n" for change in changes)
        for line in self.command(directory, "apply", given=lines).splitlines():
            if not json.loads(line).get("accepted"):
                raise Trouble(f"not accepted: {line}")

    def start(self, words):
        """A process that answers lines with lines."""
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment)
        self.processes.append(process)
        return process

    def finish(self, process):
        process.stdin.close()
        process.wait(timeout=60)
        process.stdout.close()
        self.processes.remove(process)

    def close_all(self):
        """Ends whatever is still open."""
        Terminal.close_all()
        for process in self.processes:
            process.kill()
            process.wait()

    # The others

    def open_floor(self, *words):
        return Terminal([self.floor, *words], self.environment)

    def open_neomutt(self, mail, cache=None):
        rc = os.path.join(self.folder, "neomutt-cached" if cache else "neomutt-plain")
        mails.settings(rc, cache)
        return Terminal([self.neomutt, "-n", "-F", rc, "-f", mail], self.environment)

    def open_mc(self, folder):
        # Without mouse, colours asked from the terminal and subshell; the other panel is empty.
        empty = os.path.join(self.folder, "empty")
        os.makedirs(empty, exist_ok=True)
        return Terminal([self.mc, "-u", "-d", folder, empty], self.environment)

    def open_vim(self, *words):
        return Terminal([self.vim, "-u", "NONE", "-i", "NONE", "-N", "-n", *words], self.environment)
