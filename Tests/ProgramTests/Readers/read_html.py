"""Reads an HTML file with html.parser and prints its marked parts, or what is wrong with them.

One line a part: the language in force, the tag and its text. It ends with 1 where a tag is not closed
in its order, a header of a table has no scope, or the file would load or run anything.
"""

import sys
from html.parser import HTMLParser

VOID = {"meta", "br"}
SHOWN = {"title", "h1", "h2", "p", "th", "td", "li"}
NEVER = {"script", "link", "img", "iframe", "object", "embed", "form", "a", "base", "svg"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.languages, self.lines, self.wrong = [], [], [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in NEVER or any(name.startswith("on") for name in attrs):
            self.wrong.append(f"<{tag}> {attrs}")
        if tag == "th" and attrs.get("scope") not in ("row", "col"):
            self.wrong.append("th without scope")
        if tag in VOID:
            if tag == "br" and self.open and self.open[-1][0] in SHOWN:
                self.open[-1][1].append("\n")
            return
        self.open.append((tag, []))
        self.languages.append(attrs.get("lang") or (self.languages[-1] if self.languages else ""))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append(f"</{tag}> where {self.open[-1:]} is open")
            return
        name, text = self.open.pop()
        language = self.languages.pop()
        words = " ".join("".join(text).split())
        if name in SHOWN and words:
            self.lines.append(f"{language} {name} {words}")

    def handle_data(self, data):
        if self.open:
            self.open[-1][1].append(data)


with open(sys.argv[1], encoding="utf-8") as file:
    content = file.read()
reader = Reader()
reader.feed(content)
reader.close()
wrong = reader.wrong + [f"open: {tag}" for tag, _ in reader.open]
if not content.startswith("<!DOCTYPE html>\n") or "@page" not in content:
    wrong.append("no doctype or no page")
print(*(wrong or reader.lines), sep="\n")
sys.exit(1 if wrong else 0)
