#!/usr/bin/env python3
"""Fills a directory with invented people: as many clients with a plan each as are asked for.

    Tests/Benchmarks/many.py DIRECTORY COUNT [--versions N] [--meetings N] [--seed N]

The directory is one that the demo has made: its first two clients and their plans, and its first meeting
with a turn, are what the others are made after, with names, days and words of their own. Files are
written as the program writes them: each version names the checksum of the one before. The same numbers
give the same files. The client in the middle, Yö Ööbik, sorts last by name.
"""

import argparse
import datetime
import hashlib
import json
import os
import random
import re
import signal
import sys

FIRST = ("Aino Eetu Helmi Ilona Joona Kerttu Lauri Minea Niilo Oona Pihla Rasmus Saana Topi Ulla "
         "Venla Wilma Ylermi Åke Äinö Öner Björn Elsa Fredrik Greta Hugo Ida Jonas Karl Linnea").split()
LAST = ("Aalto Berg Eklund Forsman Granlund Heino Ikonen Järvelä Korpi Lahti Mäkelä Niemi Ojala "
        "Pelto Rauta Salmi Tuomi Uusitalo Virta Wiik Ylinen Öhman").split()

# Who sorts last in every list; found by no other's name.
LAST_ONE = ("Yö", "Ööbik")

MODELS = ("c1", "c2")
TURNS_OF_A_MEETING = 4


def client_of(number):
    return f"c{number:07d}x"


def person(number, count, seed=1):
    """The first and the last name of a client, and which of the two models she is made after."""
    if number == count // 2:
        return LAST_ONE + (MODELS[0],)
    dice = random.Random(seed << 40 | number)
    return dice.choice(FIRST), f"{dice.choice(LAST)} {number:06d}", MODELS[number % 2]


def newest(folder):
    with open(os.path.join(folder, sorted(os.listdir(folder))[-1]), encoding="utf-8") as file:
        return json.load(file)


class Form:
    """A document of one kind, with places for what is its own."""

    def __init__(self, paper, change, places):
        paper = {**paper, "change": change, "previous": None, "mergedFrom": None,
                 "save": "@SAVE@", "document": "@NAME@", "version": "@VERSION@", "previous": "@PREVIOUS@"}
        text = json.dumps(paper, ensure_ascii=False, sort_keys=True, indent=2) + "\n"
        for quoted in ("@VERSION@", "@PREVIOUS@"):
            text = text.replace(f'"{quoted}"', quoted)
        if "checksum" in paper:
            text = text.replace(json.dumps(paper["checksum"]), '"' + "0" * 64 + '"')
        places = ("@SAVE@", "@NAME@", "@VERSION@", "@PREVIOUS@") + places
        # Odd pieces are the places.
        self.pieces = re.split("(" + "|".join(places) + ")", text)

    def bytes(self, words):
        pieces = list(self.pieces)
        for at in range(1, len(pieces), 2):
            pieces[at] = words[pieces[at]]
        return sealed("".join(pieces).encode())


def sealed(data):
    """A file with the SHA-256 of its other lines in the line for it, where the format has one."""
    start = b'  "checksum": "'
    at = data.find(b"\n" + start) + 1
    if at == 0:
        return data
    end = data.index(b"\n", at) + 1
    checksum = hashlib.sha256(data[:at] + data[end:]).hexdigest().encode()
    return data[:at] + start + checksum + b'",\n' + data[end:]


class Filler:
    """Writes the documents of a directory."""

    def __init__(self, directory, count, versions, seed):
        self.directory, self.count, self.versions, self.seed = directory, count, versions, seed
        self.forms = {model: self.forms_after(model) for model in MODELS}

    def forms_after(self, model):
        client = newest(os.path.join(self.directory, "clients", model))
        plan = newest(os.path.join(self.directory, "plans", "p" + model))
        field, own = client["payload"]["field"], plan["payload"]["ownWords"]
        for part in (client["payload"], client["head"]):
            part.update(firstName="@FIRST@", lastName="@LAST@")
        for part in (plan["payload"], plan["head"]):
            part["client"] = "@CLIENT@"
        client["payload"]["field"] = "@TEXT@"
        plan["payload"]["ownWords"] = "@TEXT@"
        document, paper = "clients/@NAME@", "plans/@NAME@"
        opened = {"change": "client.open", "document": document, "firstName": "@FIRST@",
                  "lastName": "@LAST@", "language": client["payload"]["language"]}
        begun = {"change": "plan.open", "document": paper, "client": "@CLIENT@",
                 "language": plan["payload"]["language"], "revision": 1}
        changed = {"change": "client.setField", "document": document, "field": "@TEXT@",
                   "before": {"field": "@BEFORE@"}}
        written = {"change": "plan.writeOwnWords", "document": paper, "text": "@TEXT@",
                   "before": {"ownWords": "@BEFORE@"}}
        places = ("@FIRST@", "@LAST@", "@CLIENT@", "@TEXT@", "@BEFORE@")
        return {"clients": (Form(client, opened, places), Form(client, changed, places), field),
                "plans": (Form(plan, begun, places), Form(plan, written, places), own)}

    def client(self, number):
        first, last, model = person(number, self.count, self.seed)
        dice = random.Random(self.seed << 41 | number)
        name = client_of(number)
        words = {"@FIRST@": first, "@LAST@": last, "@CLIENT@": name}
        for kind, mark in (("clients", ""), ("plans", "p")):
            first_form, next_form, text = self.forms[model][kind]
            words["@NAME@"] = mark + name
            if mark:
                text = f"{text} ({number})"
            self.document(kind, mark + name, first_form, next_form, text, words, dice)

    def document(self, kind, name, first_form, next_form, text, words, dice):
        folder = os.path.join(self.directory, kind, name)
        # The group's bit comes from the folder above.
        os.mkdir(folder, 0o770)
        before = ""
        previous = "null"
        for version in range(1, self.versions + 1):
            # The newest version reads as if there had been one only.
            now = text if version == self.versions else f"{text} – {version}"
            words.update({"@SAVE@": f"{dice.getrandbits(128):032x}", "@VERSION@": str(version),
                          "@PREVIOUS@": previous, "@TEXT@": now, "@BEFORE@": before})
            data = (first_form if version == 1 else next_form).bytes(words)
            write(os.path.join(folder, f"{version:012d}.json"), data)
            previous, before = '"' + hashlib.sha256(data).hexdigest() + '"', now

    def meeting(self, number):
        """An ended meeting of some of the clients, a day for each backwards from the model's."""
        model = newest(os.path.join(self.directory, "meetings", "t2"))
        day = datetime.date.fromisoformat(model["payload"]["starts"][:10])
        moved = (day - datetime.timedelta(days=1 + number)).isoformat()
        paper = json.loads(json.dumps(model).replace(day.isoformat(), moved))
        turn = next(iter(paper["payload"]["turns"].values()))
        dice = random.Random(self.seed << 42 | number)
        chosen = sorted(dice.sample(range(self.count), min(TURNS_OF_A_MEETING, self.count)))
        turns = {}
        for place, client in enumerate(chosen):
            name = client_of(client)
            turns["t" + name] = {**turn, "client": name, "starts": f"{9 + place:02d}:15",
                                 "order": "nptw"[place]}
        paper["payload"]["turns"] = turns
        paper["head"].update(clients=[client_of(client) for client in chosen], turns=len(turns))
        name = f"t{number:07d}x"
        change = {**paper["change"], "document": f"meetings/{name}"}
        folder = os.path.join(self.directory, "meetings", name)
        os.mkdir(folder, 0o770)
        words = {"@SAVE@": f"{dice.getrandbits(128):032x}", "@NAME@": name, "@VERSION@": "1",
                 "@PREVIOUS@": "null"}
        write(os.path.join(folder, "000000000001.json"), Form(paper, change, ()).bytes(words))


def write(path, data):
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o660)
    try:
        os.write(file, data)
    finally:
        os.close(file)


def shared_out(work, count):
    """Does the work for every number, by as many processes as there are processors."""
    workers = min(os.cpu_count() or 1, 8, 1 + count // 500)
    children = []
    for worker in range(workers):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                for number in range(worker, count, workers):
                    work(number)
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    try:
        while children:
            _, status = os.waitpid(children[0], 0)
            children.pop(0)
            if status:
                sys.exit("many: not everything could be written")
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def fill(directory, count, versions=1, meetings=0, seed=1):
    """Makes the documents."""
    umask = os.umask(0)
    try:
        filler = Filler(directory, count, versions, seed)
        shared_out(filler.client, count)
        shared_out(filler.meeting, meetings)
    finally:
        os.umask(umask)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("directory")
    parser.add_argument("count", type=int)
    parser.add_argument("--versions", type=int, default=1, help="of each client and each plan (1)")
    parser.add_argument("--meetings", type=int, default=0, help="ended ones, of four clients each (0)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not os.path.isdir(os.path.join(options.directory, "clients", "c2")):
        sys.exit("many: the demo is to have made the directory")
    fill(options.directory, options.count, max(1, options.versions), options.meetings, options.seed)
    print(options.count, "clients and plans,", options.meetings, "meetings")


if __name__ == "__main__":
    main()
