#!/usr/bin/env python3
"""Fills a directory with invented people: as many clients with a plan in force each as are asked for.

    Tests/Benchmarks/many.py DIRECTORY COUNT [--seed N]

The directory is one that the demo has made: its first two clients and their plans are what the others
are made after, with names, days and words of their own. Files are written as the program writes them.
"""

import argparse
import json
import os
import random
import sys

FIRST = ("Aino Eetu Helmi Ilona Joona Kerttu Lauri Minea Niilo Oona Pihla Rasmus Saana Topi Ulla "
         "Venla Wilma Ylermi Åke Äinö Öner Björn Elsa Fredrik Greta Hugo Ida Jonas Karl Linnea").split()
LAST = ("Aalto Berg Eklund Forsman Granlund Heino Ikonen Järvelä Korpi Lahti Mäkelä Niemi Ojala "
        "Pelto Rauta Salmi Tuomi Uusitalo Virta Wiik Ylinen Öhman").split()


def newest(folder):
    with open(os.path.join(folder, sorted(os.listdir(folder))[-1]), encoding="utf-8") as file:
        return json.load(file)


def write(directory, kind, name, version):
    """One document of one version, readable and writable by the group, as the program leaves it."""
    folder = os.path.join(directory, kind, name)
    os.makedirs(folder, exist_ok=True)
    os.chmod(folder, 0o2770)
    path = os.path.join(folder, "000000000001.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(version, file, ensure_ascii=False, sort_keys=True, indent=2)
        file.write("\n")
    os.chmod(path, 0o660)


def fill(directory, count, seed=1):
    """Makes the documents; the ids of the clients."""
    dice = random.Random(seed)
    people = [(newest(os.path.join(directory, "clients", client)),
               newest(os.path.join(directory, "plans", "p" + client))) for client in ("c1", "c2")]
    clients = []
    for number in range(count):
        client, plan = (json.loads(json.dumps(paper)) for paper in people[number % 2])
        name = f"c{number:07d}x"
        first, last = dice.choice(FIRST), f"{dice.choice(LAST)} {number:06d}"
        for paper, kind, document in ((client, "clients", name), (plan, "plans", "p" + name)):
            paper.update(kind=kind, document=document, version=1, previous=None, mergedFrom=None,
                         save=f"{dice.getrandbits(128):032x}")
        client["payload"].update(firstName=first, lastName=last)
        client["head"].update(firstName=first, lastName=last)
        for part in (plan["payload"], plan["head"]):
            part["client"] = name
        plan["payload"]["ownWords"] += f" ({number})"
        write(directory, "clients", name, client)
        write(directory, "plans", "p" + name, plan)
        clients.append(name)
    return clients


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("directory")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if not os.path.isdir(os.path.join(options.directory, "clients", "c2")):
        sys.exit("many: the demo is to have made the directory")
    print(len(fill(options.directory, options.count, options.seed)), "clients and plans")


if __name__ == "__main__":
    main()
