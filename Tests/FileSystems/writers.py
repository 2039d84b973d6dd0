#!/usr/bin/env python3
"""Many programs save at once, on one file system after another, and are killed at random.

A person runs it as root, with the built program:

    sudo Tests/FileSystems/writers.py --program .build/release/omatie

Each file system is set up in a private mount namespace, below one temporary folder, and taken down
again. Debian packages: btrfs-progs, xfsprogs, sshfs, openssh-sftp-server, glusterfs-server. What is
not there is skipped, and the table says why.

Judged: every change that was said to be accepted is in the newest version, the numbers of the
versions have no gap, `omatie check` finds nothing, and readers on all mounts show the same bytes.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

NOW = "2027-01-15T08:24:00+02:00"


class Skipped(Exception):
    """The file system cannot be set up here: why."""


def run(*command, **more):
    """Runs a command that must succeed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode:
        words = done.stdout.strip().splitlines() or [f"ended with {done.returncode}"]
        raise Skipped(f"{command[0]}: {words[-1][:60]}")
    return done.stdout


def need(*programs):
    for program, package in programs:
        if not shutil.which(program):
            raise Skipped(f"without {package}")


class Places:
    """File systems below one folder, each taken down in the order opposite to its setting up."""

    def __init__(self, root):
        self.root = root
        self.undo = []

    def folder(self, name):
        path = os.path.join(self.root, name)
        os.makedirs(path, exist_ok=True)
        return path

    def mount(self, target, *options):
        run("mount", *options, target)
        self.undo.append(lambda: run("umount", target))

    def image(self, name, maker, package, *arguments):
        need((maker, package))
        file = os.path.join(self.root, name + ".img")
        with open(file, "wb") as image:
            image.truncate(400 << 20)
        self.undo.append(lambda: os.unlink(file))
        run(maker, *arguments, file)
        target = self.folder(name)
        self.mount(target, "-o", "loop", file)
        return [target]

    def start(self, *command):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def end():
            process.terminate()
            process.wait()

        self.undo.append(end)
        return process

    def close(self):
        for step in reversed(self.undo):
            try:
                step()
            except (Skipped, OSError) as problem:
                print(f"left behind below {self.root}: {problem}", file=sys.stderr)
        self.undo = []


def disk(places):
    return [places.folder("disk")]


def tmpfs(places):
    target = places.folder("tmpfs")
    places.mount(target, "-t", "tmpfs", "tmpfs")
    return [target]


def ext4(places):
    return places.image("ext4", "mkfs.ext4", "e2fsprogs", "-q", "-F")


def btrfs(places):
    return places.image("btrfs", "mkfs.btrfs", "btrfs-progs", "-q")


def xfs(places):
    return places.image("xfs", "mkfs.xfs", "xfsprogs", "-q")


def overlay(places):
    # On a tmpfs: an overlay's upper layer may not lie on another overlay, as in a container.
    base = places.folder("layers")
    places.mount(base, "-t", "tmpfs", "tmpfs")
    parts = [os.path.join(base, part) for part in ("lower", "upper", "work")]
    for part in parts:
        os.mkdir(part)
    target = places.folder("overlay")
    lower, upper, work = parts
    places.mount(
        target, "-t", "overlay", "overlay", "-o", f"lowerdir={lower},upperdir={upper},workdir={work}")
    return [target]


def sshfs(places):
    """Two mounts, with caches of their own, of one folder behind a file server of OpenSSH."""
    need(("sshfs", "sshfs"), ("fusermount3", "fuse3"))
    known = ["/usr/lib/openssh/sftp-server", os.environ.get("SFTP_SERVER", "")]
    server = next((path for path in known if os.access(path, os.X_OK)), None)
    if not server:
        raise Skipped("without openssh-sftp-server")
    if not os.access("/dev/fuse", os.W_OK):
        raise Skipped("without /dev/fuse")
    wrapper = os.path.join(places.root, "to-the-server")
    with open(wrapper, "w") as file:
        file.write(f"#!/bin/sh\nexec {server}\n")
    os.chmod(wrapper, 0o700)
    shared = places.folder("behind-sshfs")
    targets = []
    for number in (1, 2):
        target = places.folder(f"sshfs{number}")
        run("sshfs", "-o", f"ssh_command={wrapper}", f"localhost:{shared}", target)
        places.undo.append(lambda target=target: run("umount", target))
        targets.append(target)
    return targets


def glusterfs(places):
    """A volume of two replicas on this machine, mounted twice."""
    need(("glusterd", "glusterfs-server"), ("gluster", "glusterfs-server"))
    if subprocess.run(["pidof", "glusterd"], stdout=subprocess.DEVNULL).returncode:
        places.start("glusterd", "--no-daemon")
        time.sleep(5)
    host = os.uname().nodename
    bricks = [f"{host}:{places.folder(f'brick{number}')}" for number in (1, 2)]
    volume = f"omatie{os.getpid()}"
    run("gluster", "--mode=script", "volume", "create", volume, "replica", "2", *bricks, "force")
    places.undo.append(lambda: run("gluster", "--mode=script", "volume", "delete", volume))
    run("gluster", "--mode=script", "volume", "start", volume)
    places.undo.append(lambda: run("gluster", "--mode=script", "volume", "stop", volume))
    targets = []
    for number in (1, 2):
        target = places.folder(f"gluster{number}")
        places.mount(target, "-t", "glusterfs", f"{host}:/{volume}")
        targets.append(target)
    return targets


SYSTEMS = {
    "disk": disk, "tmpfs": tmpfs, "ext4": ext4, "btrfs": btrfs, "xfs": xfs, "overlayfs": overlay,
    "sshfs, two mounts": sshfs, "GlusterFS, two mounts": glusterfs,
}


class Round:
    """So many writers on so many documents of a new group."""

    def __init__(self, program, mounts, writers, documents, changes, folder):
        self.program, self.writers, self.documents = program, writers, documents
        self.changes, self.folder = changes, folder
        self.groups = [os.path.join(mount, f"group{writers}x{documents}") for mount in mounts]
        self.accepted = []
        self.kills = 0
        self.lock = threading.Lock()
        self.environment = {
            **os.environ, "OMATIE_NOW": NOW, "HOME": "/nonexistent", "LANG": "fi_FI.UTF-8"}

    def omatie(self, *arguments, lines=()):
        return subprocess.run(
            [self.program, *arguments], input="".join(line + "\n" for line in lines),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=self.environment)

    def apply(self, lines):
        done = self.omatie("apply", "--dir", self.groups[0], "--as", "m1", lines=lines)
        if done.returncode:
            raise Skipped(f"a group cannot be made: {done.stdout.strip()[-120:]}")

    def set_up(self):
        made = self.omatie("init", self.groups[0], "--name", "Testiryhmä")
        if made.returncode:
            raise Skipped(f"omatie init: {made.stdout.strip()[:120]}")
        lines = [
            {"change": "roster.seat", "member": "m1", "name": "Maija Esimerkki", "party": "school"},
            {"change": "roster.seat", "member": "m2", "name": "Elli Keksitty", "party": "outreach"}]
        for number in range(self.documents):
            lines += [
                {"change": "client.open", "document": f"clients/c{number}", "firstName": "Aino",
                 "lastName": "Esimerkki", "language": "fi"},
                {"change": "client.recordConsent", "document": f"clients/c{number}",
                 "kind": "given", "way": "spoken", "parties": ["school", "outreach"],
                 "matters": ["cooperation", "plan"]},
                {"change": "plan.open", "client": f"c{number}", "language": "fi"}]
        self.apply([json.dumps(line) for line in lines])

    def write(self, writer):
        """One writer's changes, by one program after another, until each is accepted."""
        rest = [((writer + number) % self.documents, f"w{writer}x{number}")
                for number in range(self.changes)]
        group = self.groups[writer % len(self.groups)]
        output = os.path.join(self.folder, f"out{self.writers}x{self.documents}x{writer}")
        turn = 0
        while rest and turn < 100:
            lines = "".join(
                json.dumps({"change": "plan.addNeed", "document": f"plans/pc{document}",
                            "need": need, "text": "tarve " + need}) + "\n"
                for document, need in rest)
            with open(output, "w") as out:
                process = subprocess.Popen(
                    [self.program, "apply", "--dir", group, "--as", "m1"],
                    stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL, text=True,
                    env=self.environment)
                try:
                    process.stdin.write(lines)
                    process.stdin.close()
                except BrokenPipeError:
                    pass
                if turn < 3:
                    wanted, end = random.randrange(len(rest)), time.monotonic() + 20
                    while time.monotonic() < end and process.poll() is None:
                        with open(output) as so_far:
                            if so_far.read().count("\n") >= wanted:
                                break
                        time.sleep(0.002)
                    time.sleep(random.random() / 50)
                    process.kill()
                killed = process.wait() == -9
            with open(output) as out:
                answers = [json.loads(line) for line in out if line.endswith("\n")]
            # Refused because it is there: whoever saved it was killed before it could say so.
            done = [
                answer.get("accepted") is True or answer.get("code") == "alreadyThere"
                for answer in answers]
            with self.lock:
                self.kills += killed
                self.accepted += [
                    (*change, answer.get("version"))
                    for change, answer, is_done in zip(rest, answers, done) if is_done]
            rest = [change for number, change in enumerate(rest)
                    if number >= len(done) or not done[number]]
            turn += 1

    def run(self):
        self.set_up()
        start = time.monotonic()
        threads = [
            threading.Thread(target=self.write, args=(writer,)) for writer in range(self.writers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.monotonic() - start
        problems, versions = self.judge()
        return len(self.accepted), versions, self.kills, seconds, problems

    def judge(self):
        problems, versions = [], 0
        expected = self.writers * self.changes
        if len(self.accepted) != expected:
            problems.append(f"{expected - len(self.accepted)} never accepted")
        for document in range(self.documents):
            folder = os.path.join(self.groups[0], "plans", f"pc{document}")
            # By name, as the program does: a share's list of names may be 20 seconds old.
            names = []
            while is_there(os.path.join(folder, f"{len(names) + 1:012}.json")):
                names.append(f"{len(names) + 1:012}.json")
            versions += len(names)
            listed = {name for name in os.listdir(folder) if not name.startswith(".")}
            if not listed <= set(names):
                problems.append(f"gap in pc{document}")
            with open(os.path.join(folder, names[-1])) as newest:
                needs = json.load(newest)["payload"].get("needs", {})
            own = [change for change in self.accepted if change[0] == document]
            missing = [need for _, need, _ in own if need not in needs]
            if missing:
                problems.append(f"{len(missing)} lost in pc{document}")
            numbers = [number for _, _, number in own if number]
            if len(set(numbers)) != len(numbers):
                problems.append(f"a version told twice in pc{document}")
            shown = {
                self.omatie("show", f"plans/pc{document}", "--dir", group, "--as", member).stdout
                for group in self.groups for member in ("m1", "m2")}
            if len(shown) != 1 or "" in shown:
                problems.append(f"readers differ on pc{document}")
        for group in self.groups:
            check = self.omatie("check", "--dir", group)
            if check.returncode:
                problems.append(f"check: {check.stdout.strip()[:80]}")
        return problems, versions


def is_there(path):
    try:
        with open(path, "rb"):
            return True
    except FileNotFoundError:
        return False


def clear(root):
    """Removes the folder, unless a mount below it would not go."""
    with open("/proc/self/mountinfo") as mounts:
        if any(line.split()[4].startswith(root + "/") for line in mounts):
            print(f"left as it is, for something is mounted below: {root}", file=sys.stderr)
            return
    shutil.rmtree(root)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=".build/release/omatie")
    parser.add_argument("--on", nargs="*", choices=list(SYSTEMS), help="only these file systems")
    parser.add_argument("--writers", nargs="*", type=int, default=[2, 8, 32])
    parser.add_argument("--documents", nargs="*", type=int, default=[1, 8])
    parser.add_argument("--changes", type=int, default=192, help="of all writers together")
    parser.add_argument("--below", default=None, help="the folder for all of it")
    given = parser.parse_args()
    program = os.path.abspath(given.program)
    if not os.access(program, os.X_OK):
        sys.exit(f"no program at {program}")
    if os.geteuid() == 0 and os.environ.get("OMATIE_IN_NAMESPACE") != "1":
        # Mounts of its own, gone with it whatever becomes of it.
        os.environ["OMATIE_IN_NAMESPACE"] = "1"
        os.execvp("unshare", ["unshare", "-m", "--propagation", "private", sys.executable, *sys.argv])

    print("| file system | writers | documents | accepted | versions | kills | seconds | found |")
    print("|---|---|---|---|---|---|---|---|")
    is_bad = False
    for name in given.on or SYSTEMS:
        root = tempfile.mkdtemp(prefix="omatie-writers-", dir=given.below)
        places = Places(root)
        try:
            if os.geteuid() != 0 and name != "disk":
                raise Skipped("needs root")
            mounts = SYSTEMS[name](places)
            for writers in given.writers:
                for documents in given.documents:
                    each = max(1, given.changes // writers)
                    row = Round(program, mounts, writers, documents, each, root).run()
                    accepted, versions, kills, seconds, problems = row
                    is_bad = is_bad or bool(problems)
                    print(
                        f"| {name} | {writers} | {documents} | {accepted} | {versions} | {kills} "
                        f"| {seconds:.1f} | {'; '.join(problems) or 'nothing'} |", flush=True)
        except Skipped as why:
            print(f"| {name} | | | | | | | skipped: {why} |", flush=True)
        finally:
            places.close()
            clear(root)
    sys.exit(1 if is_bad else 0)


if __name__ == "__main__":
    main()
