"""Reads a DOCX file and prints its words in order, or what is wrong with it.

First by what Python has itself (zipfile, xml), then, where it is installed, by python-docx, which
must find the same headings and tables. One line a part: the language, the style and the text; a
line feed within one is written as \\n. It ends with 1 where the file is broken, and says on the
last line which readers have read it.
"""

import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
wrong, readers = [], ["zipfile"]
path = sys.argv[1]

with zipfile.ZipFile(path) as archive:
    if archive.testzip() is not None:
        wrong.append("a checksum is wrong")
    if any(info.date_time != (1980, 1, 1, 0, 0, 0) for info in archive.infolist()):
        wrong.append("a clock stands in the file")
    parts = {name: archive.read(name) for name in archive.namelist()}
for name, content in parts.items():
    ElementTree.fromstring(content)
types = ElementTree.fromstring(parts["[Content_Types].xml"])
named = {one.get("PartName") for one in types if one.get("PartName")}
wrong += [f"{name} is named and missing" for name in named if name[1:] not in parts]
properties = parts["docProps/core.xml"].decode("utf-8")
if "creator" in properties or "lastModifiedBy" in properties:
    wrong.append("somebody's name stands in the properties")

lines = []
document = ElementTree.fromstring(parts["word/document.xml"])
for paragraph in document.iter(f"{W}p"):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    words = "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
    language = paragraph.find(f".//{W}lang")
    if words.strip():
        tag = language.get(f"{W}val") if language is not None else "?"
        lines.append(f"{tag} {style.get(f'{W}val') if style is not None else '-'} {words}")
styles = ElementTree.fromstring(parts["word/styles.xml"])
known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
used = {one.get(f"{W}val") for one in document.iter(f"{W}pStyle")}
used |= {one.get(f"{W}val") for one in document.iter(f"{W}tblStyle")}
wrong += [f"no style {name}" for name in used - known]

try:
    import docx
except ImportError:
    pass
else:
    readers.append("python-docx")
    read = docx.Document(path)
    theirs = [one.text for one in read.paragraphs if one.style.name.startswith("Heading")]
    ours = [line.split(" ", 2)[2] for line in lines if line.split(" ", 2)[1].startswith("Heading")]
    if theirs != ours:
        wrong.append(f"python-docx finds other headings: {theirs}")
    cells = [
        paragraph.text
        for table in read.tables
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
        if paragraph.text.strip()
    ]
    rest = iter([line.split(" ", 2)[2] for line in lines])
    for cell in cells:
        if not any(cell == text for text in rest):
            wrong.append(f"python-docx finds a cell in another place: {cell}")
            break
    if read.core_properties.author:
        wrong.append("python-docx finds an author")

print(*(wrong or lines), "readers: " + ", ".join(readers), sep="\n")
sys.exit(1 if wrong else 0)
