"""A maildir with as many messages as a directory has plans, and the same words in them: for neomutt."""

import datetime
import os

import many


def words_of(value):
    """The texts in a document, in their order."""
    if isinstance(value, dict):
        for part in value.values():
            yield from words_of(part)
    elif isinstance(value, list):
        for part in value:
            yield from words_of(part)
    elif isinstance(value, str) and value:
        yield value


def fill(directory, maildir, count, seed=1):
    """A message for each client: her name as the sender, and the words of her papers as the text."""
    for part in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(maildir, part))
    bodies = {}
    for model in many.MODELS:
        papers = [many.newest(os.path.join(directory, kind, name))["payload"]
                  for kind, name in (("clients", model), ("plans", "p" + model))]
        text = "\n".join(word for paper in papers for word in words_of(paper))
        bodies[model] = (papers[0]["field"], text)
    # The newest message is that of who sorts last, so that it stands at the end in both lists.
    first_day = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)

    def message(number):
        first, last, model = many.person(number, count, seed)
        field, text = bodies[model]
        minutes = count + 1 if (first, last) == many.LAST_ONE else number
        day = first_day + datetime.timedelta(minutes=minutes)
        data = (
            f"From: {first} {last} <p{number:07d}@example.org>\n"
            "To: ryhma@example.org\n"
            f"Subject: {first} {last}, {field}\n"
            f"Date: {day:%a, %d %b %Y %H:%M:%S +0000}\n"
            f"Message-ID: <m{number:07d}@example.org>\n"
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
            f"Content-Transfer-Encoding: 8bit\n\n{text}\n({number})\n").encode()
        name = f"{1700000000 + minutes}.M{number:07d}.example:2,S"
        many.write(os.path.join(maildir, "cur", name), data)

    many.shared_out(message, count)


def settings(path, cache):
    """Neomutt's settings: its own but for the header cache, and nothing that asks or waits."""
    lines = ["set folder=/nonexistent", "set sleep_time=0", "unset mark_old", "unset confirmappend",
             "set quit=yes", "set mail_check=3600", "set timeout=3600"]
    if cache:
        lines.append(f'set header_cache="{cache}"')
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
