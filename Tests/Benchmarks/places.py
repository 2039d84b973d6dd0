"""The directories of each size: made once, kept between runs, and put back as they were after each."""

import fcntl
import hashlib
import json
import os
import re
import shutil
import time

import mails
import many

MARK = "made-by-omatie-bench"
DAYS = 30


class Place:
    """A directory with so many plans, and a maildir with as many messages."""

    def __init__(self, folder, size):
        self.size = size
        self.shared = os.path.join(folder, "shared")
        self.mail = os.path.join(folder, "mail")
        self.names = os.path.join(folder, "names.txt")
        self.client = many.client_of(size // 2)
        self.plan = "p" + self.client
        self.in_use = os.path.join(folder, "in-use")
        self.seconds = 20 + size / 200

    def last_folder(self):
        """The name that stands last in the folder of plans."""
        return max(os.listdir(os.path.join(self.shared, "plans")))

    def watched(self):
        return [self.shared] + [entry.path for entry in os.scandir(self.shared) if entry.is_dir()] + [
            os.path.join(self.shared, kind, name)
            for kind, name in (("clients", self.client), ("plans", self.plan))]

    def take(self):
        """Notes what is there, so that what a run adds can be taken away."""
        open(self.in_use, "w").close()
        self.before = {folder: set(os.listdir(folder)) for folder in self.watched()}
        self.files = {}
        for entry in os.scandir(self.shared):
            if entry.is_file():
                with open(entry.path, "rb") as file:
                    self.files[entry.path] = (file.read(), entry.stat().st_mode & 0o7777)

    def put_back(self):
        """Takes away what the run has added."""
        for folder, names in self.before.items():
            for name in set(os.listdir(folder)) - names:
                path = os.path.join(folder, name)
                if os.path.isdir(path) and not os.path.islink(path):
                    shutil.rmtree(path)
                else:
                    os.unlink(path)
        for path, (data, mode) in self.files.items():
            with open(path, "wb") as file:
                file.write(data)
            os.chmod(path, mode)
        os.unlink(self.in_use)


class Places:
    """The cache of directories."""

    def __init__(self, cache, demo):
        self.cache, self.demo = cache, demo
        os.makedirs(cache, exist_ok=True)
        self.lock = open(os.path.join(cache, "lock"), "w")
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.taken = []
        self.key = self.made_after()

    def made_after(self):
        """A checksum of what the directories are made after; days and checksums in it do not count."""
        parts = []
        for module in (many, mails):
            with open(module.__file__, encoding="utf-8") as file:
                parts.append(file.read())
        for model in many.MODELS:
            for kind, name in (("clients", model), ("plans", "p" + model)):
                paper = many.newest(os.path.join(self.demo, kind, name))
                text = json.dumps([paper["formatVersion"], paper["payload"]], sort_keys=True)
                parts.append(re.sub("[0-9a-f]{32,}|[0-9]", "", text))
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]

    def place(self, size, say):
        """The directory of a size; it is made where it is not there, or not of today's making."""
        folder = os.path.join(self.cache, f"{size}-{self.key}")
        place = Place(folder, size)
        mark = os.path.join(folder, MARK)
        fresh = os.path.exists(mark) and time.time() - os.path.getmtime(mark) < DAYS * 86400
        if not fresh or os.path.exists(place.in_use):
            say(f"making a directory of {size:,} plans")
            self.clear(size)
            os.makedirs(folder)
            shutil.copytree(self.demo, place.shared)
            many.fill(place.shared, size)
            mails.fill(place.shared, place.mail, size)
            with open(place.names, "w", encoding="utf-8") as file:
                people = sorted((many.person(number, size) for number in range(size)),
                                key=lambda person: (person[:2] == many.LAST_ONE, person[1]))
                file.writelines(f"{first} {last}\n" for first, last, _ in people)
            open(mark, "w").close()
        place.take()
        self.taken.append(place)
        return place

    def clear(self, size):
        """Removes what was made for the size before."""
        for entry in os.scandir(self.cache):
            if re.fullmatch(f"{size}-[0-9a-f]{{12}}", entry.name) and entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path)

    def put_back(self):
        for place in self.taken:
            place.put_back()
        self.taken = []
        self.lock.close()
