#!/usr/bin/env python3
"""Somebody types while the file server behind an sshfs mount is stopped, and goes on afterwards.

A person runs it as root, with the built program:

    sudo Tests/FileSystems/stopped.py --program .build/release/omatie --seconds 60

Debian packages: sshfs, openssh-sftp-server. The mount is in a private mount namespace.

Judged: each key is on the screen in time, it is said that the share does not answer, what was typed
is saved by itself once the server goes on, and a kill in between loses at most a second of typing.
"""

import argparse
import json
import os
import pty
import random
import select
import shutil
import signal
import sys
import tempfile
import time

from writers import NOW, Places, Skipped, clear, need, run

# They stand in no sequence of a terminal: what is seen of them is what was typed.
LETTERS = "äöåüéèõ"
SILENT = "ei vastaa".encode()
SETTING = [
    {"change": "roster.seat", "member": "m1", "name": "Maija Esimerkki", "party": "school"},
    {"change": "client.open", "document": "clients/c1", "firstName": "Aino",
     "lastName": "Esimerkki", "language": "fi"},
    {"change": "client.recordConsent", "document": "clients/c1", "kind": "given", "way": "spoken",
     "parties": ["school"], "matters": ["cooperation", "plan"]},
    {"change": "plan.open", "client": "c1", "language": "fi"},
    {"change": "plan.addNeed", "document": "plans/pc1", "need": "n1", "text": "Ulkona"},
    {"change": "meeting.open", "document": "meetings/k1", "starts": "2027-01-15T09:00:00+02:00",
     "length": 120, "place": "Huone 12"},
    {"change": "meeting.agree", "document": "meetings/k1"},
    {"change": "meeting.book", "document": "meetings/k1", "client": "c1", "starts": "09:00",
     "length": 45},
    {"change": "meeting.start", "document": "meetings/k1"},
    {"change": "meeting.startTurn", "document": "meetings/k1", "client": "c1"}]


class Screen:
    """The program on a terminal of its own; all that it wrote there is kept."""

    def __init__(self, program, group, environment):
        self.output = b""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(environment, TERM="xterm-256color", LINES="24", COLUMNS="80")
            os.execv(program, [program, "--dir", group, "--as", "m1", "--lang", "fi"])

    def wait(self, seconds, wanted=None, start=0):
        """Reads until the bytes are there; the seconds that took, nothing where they do not come."""
        began = time.monotonic()
        while True:
            if wanted is not None and wanted in self.output[start:]:
                return time.monotonic() - began
            rest = began + seconds - time.monotonic()
            if rest <= 0:
                return None
            if select.select([self.terminal], [], [], rest)[0]:
                try:
                    self.output += os.read(self.terminal, 65536)
                except OSError:
                    # The program has ended.
                    return None

    def send(self, text):
        os.write(self.terminal, text.encode())

    def type(self, letter, pause):
        start, queued = len(self.output), self.queued()
        self.send(letter)
        took = self.wait(2, letter.encode(), start) or 2
        queued = self.queued() - queued
        self.wait(max(0, pause - took))
        # Nobody waited for the share while a busy machine let the program or this wait for a processor.
        return took - min(queued, took)

    def queued(self):
        """Seconds that the program's first thread and this one have stood in the queue so far."""
        seconds = 0
        for path in (f"/proc/{self.pid}/task/{self.pid}/schedstat", "/proc/thread-self/schedstat"):
            with open(path) as file:
                seconds += int(file.read().split()[1]) / 1e9
        return seconds

    def open_plan(self):
        for keys, wanted in (("", "nniss"), ("\x1bOR", None), ("\x1b[15~", "TARPEISTA")):
            self.send(keys)
            if wanted and self.wait(20, wanted.encode()) is None:
                sys.exit(f"no {wanted} on the screen:\n{self.output[-2000:]!r}")
            self.wait(1)

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        # It hangs in a call until the server goes on.
        self.wait(1)


def mount(places):
    """One mount of a folder behind a server that can be stopped: the mount, the folder, the server."""
    need(("sshfs", "sshfs"), ("fusermount3", "fuse3"))
    known = ["/usr/lib/openssh/sftp-server", os.environ.get("SFTP_SERVER", "")]
    server = next((path for path in known if os.access(path, os.X_OK)), None)
    if not server:
        raise Skipped("without openssh-sftp-server")
    wrapper, number = (os.path.join(places.root, name) for name in ("to-the-server", "number"))
    with open(wrapper, "w") as file:
        file.write(f"#!/bin/sh\necho $$ > {number}\nexec {server}\n")
    os.chmod(wrapper, 0o700)
    shared, target = places.folder("behind"), places.folder("mount")
    run("sshfs", "-o", f"ssh_command={wrapper}", f"localhost:{shared}", target)
    places.undo.append(lambda: run("umount", target))
    with open(number) as file:
        return target, shared, int(file.read())


def typed_texts(state):
    """The texts of all drafts below a folder."""
    texts = [""]
    for folder, _, names in os.walk(state):
        for name in names:
            try:
                with open(os.path.join(folder, name)) as file:
                    texts.append(json.load(file).get("text", ""))
            except (ValueError, AttributeError, OSError):
                continue
    return texts


def trial(program, places, seconds):
    target, shared, server = mount(places)
    environment = {
        "OMATIE_NOW": NOW, "XDG_STATE_HOME": places.folder("state"),
        "XDG_CONFIG_HOME": places.folder("config"), "LANG": "C.UTF-8"}
    group, near = os.path.join(target, "group"), os.path.join(shared, "group")
    own = {**os.environ, **environment}
    run(program, "init", near, "--name", "Testi", env=own)
    lines = "".join(json.dumps(line) + "\n" for line in SETTING)
    run(program, "apply", "--dir", near, "--as", "m1", input=lines, env=own)
    elsewhere = {**own, "XDG_STATE_HOME": places.folder("elsewhere")}

    def shown():
        return run(program, "plan", "show", "c1", "--dir", near, "--as", "m1", env=elsewhere)

    problems = []
    screen = Screen(program, group, environment)
    screen.open_plan()
    os.kill(server, signal.SIGSTOP)
    places.undo.append(lambda: os.kill(server, signal.SIGCONT))
    began, place, said, text, times = time.monotonic(), len(screen.output), None, "", []
    while time.monotonic() < began + seconds:
        text += random.choice(LETTERS)
        times.append(screen.type(text[-1], 0.15))
        if len(text) == 4:
            # To the next field: the words of this one are to be saved now.
            screen.send("\t")
        if said is None and SILENT in screen.output[place:]:
            said = time.monotonic() - began
    times.sort()
    slow = times[len(times) * 99 // 100 - 1]
    if slow > 0.05:
        problems.append("keys too slow")
    if said is None or said > 3:
        problems.append("not said in time")
    os.kill(server, signal.SIGCONT)
    went_on = time.monotonic()
    while text[:4] not in shown():
        if time.monotonic() > went_on + 30:
            problems.append("not saved")
            break
        screen.wait(0.1)
    saved = time.monotonic() - went_on

    # Once more, and killed: what was typed up to a second before is on the own machine.
    os.kill(server, signal.SIGSTOP)
    again = "".join(random.choice(LETTERS) for _ in range(40))
    for letter in again:
        screen.type(letter, 0.1)
    screen.kill()
    kept = max((len(again[:count]) for count in range(len(again) + 1)
                if any(again[:count] in found for found in typed_texts(environment["XDG_STATE_HOME"]))))
    if kept < len(again) - 10:
        problems.append(f"kept only {kept} of {len(again)}")
    os.kill(server, signal.SIGCONT)
    os.waitpid(screen.pid, 0)
    said_after = "never" if said is None else f"{said:.1f} s"
    print("| keys | half within | 99 of 100 within | slowest | said after | saved by itself after "
          "| kept of 40 letters at a kill | found |")
    print("|---|---|---|---|---|---|---|---|")
    print(f"| {len(times)} | {times[len(times) // 2] * 1000:.1f} ms | {slow * 1000:.1f} ms "
          f"| {times[-1] * 1000:.1f} ms | {said_after} | {saved:.1f} s | {kept} "
          f"| {'; '.join(problems) or 'nothing'} |")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=".build/release/omatie")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--below", default=None, help="the folder for all of it")
    given = parser.parse_args()
    program = os.path.abspath(given.program)
    if not os.access(program, os.X_OK) or not shutil.which("unshare"):
        sys.exit(f"no program at {program}")
    if os.environ.get("OMATIE_IN_NAMESPACE") != "1":
        # A mount of its own, gone with it whatever becomes of it.
        os.environ["OMATIE_IN_NAMESPACE"] = "1"
        os.execvp("unshare", ["unshare", "-m", "--propagation", "private", sys.executable, *sys.argv])
    root = tempfile.mkdtemp(prefix="omatie-stopped-", dir=given.below)
    places = Places(root)
    try:
        sys.exit(1 if trial(program, places, given.seconds) else 0)
    except Skipped as why:
        print(f"skipped: {why}")
    finally:
        places.close()
        clear(root)


if __name__ == "__main__":
    main()
