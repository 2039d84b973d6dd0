"""The screen that a program draws: as much of a terminal as it takes to say what stands where.

It knows what ncurses and S-Lang send to an xterm. Colours are left out; every character is one column
wide, which holds for the words that the benchmark's papers are made of.
"""

import re

# Plain text, a control sequence, a string sequence, any other escape, or one control character.
PIECE = re.compile(
    "([^\x00-\x1f\x7f]+)"
    "|\x1b\\[([<=>?]?)([0-9;:]*)[ -/]*([@-~])"
    "|\x1b[\\]P^_X](?:[^\x1b\x07]|\x1b(?!\\\\))*(?:\x07|\x1b\\\\)"
    "|\x1b([ -/]*[0-Z\\\\^-~])"
    "|([\x00-\x1a\x1c-\x1f\x7f])")


class Screen:
    """Rows of characters that what a program wrote is drawn on."""

    def __init__(self, columns=80, rows=24):
        self.columns, self.height = columns, rows
        self.rows = [self.blank() for _ in range(rows)]
        self.row = self.column = 0
        self.saved = (0, 0)
        self.top, self.bottom = 0, rows - 1
        self.last = " "
        self.wraps = False
        self.rest, self.pending = "", b""

    def blank(self):
        return [" "] * self.columns

    def text(self, row):
        """What stands on a row, from 0."""
        return "".join(self.rows[row]).rstrip()

    def shows(self, words):
        return any(words in self.text(row) for row in range(self.height))

    def picture(self):
        return "\n".join(self.text(row) for row in range(self.height))

    def feed(self, data):
        """Draws bytes; what is cut in the middle waits for the rest."""
        data = self.pending + data
        cut = len(data)
        for back in range(1, min(4, len(data)) + 1):
            byte = data[-back]
            if byte >= 0xC0:
                wanted = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                cut = len(data) - back if back < wanted else cut
                break
            if byte < 0x80:
                break
        self.pending = data[cut:]
        text = self.rest + data[:cut].decode("utf-8", "replace")
        self.rest = ""
        at = 0
        while at < len(text):
            found = PIECE.match(text, at)
            if not found:
                # An escape without its end; one that is too long is none.
                self.rest = text[at:] if len(text) - at < 4096 else ""
                return
            at = found.end()
            self.draw(found)

    def draw(self, found):
        words, private, numbers, final, escape, control = found.groups()
        if words:
            self.write(words)
        elif final:
            # Only the alternate screen matters among the private ones.
            if not private:
                self.sequence(final, [int(n) if n else 0 for n in re.split("[;:]", numbers)])
            elif final == "h" and numbers in ("1049", "1047", "47"):
                self.rows = [self.blank() for _ in range(self.height)]
        elif escape:
            self.escape(escape)
        elif control:
            self.control(control)

    def write(self, words):
        for character in words:
            if self.wraps:
                self.column, self.wraps = 0, False
                self.feed_line()
            self.rows[self.row][self.column] = character
            if self.column + 1 < self.columns:
                self.column += 1
            else:
                self.wraps = True
        self.last = words[-1]

    def go(self, row, column):
        self.row = max(0, min(self.height - 1, row))
        self.column = max(0, min(self.columns - 1, column))
        self.wraps = False

    def feed_line(self):
        if self.row == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.go(self.row + 1, self.column)

    def scroll(self, top, count):
        """Moves what stands between a row and the region's end up, or down where the count is less than 0."""
        for _ in range(min(abs(count), self.height)):
            if count > 0:
                del self.rows[top]
                self.rows.insert(self.bottom, self.blank())
            else:
                del self.rows[self.bottom]
                self.rows.insert(top, self.blank())

    def control(self, character):
        if character == "\r":
            self.go(self.row, 0)
        elif character in "\n\v\f":
            self.feed_line()
        elif character == "\b":
            self.go(self.row, self.column - 1)
        elif character == "\t":
            self.go(self.row, (self.column // 8 + 1) * 8)

    def escape(self, kind):
        if kind == "M":
            if self.row == self.top:
                self.scroll(self.top, -1)
            else:
                self.go(self.row - 1, self.column)
        elif kind == "7":
            self.saved = (self.row, self.column)
        elif kind == "8":
            self.go(*self.saved)
        elif kind == "D":
            self.feed_line()
        elif kind == "E":
            self.feed_line()
            self.go(self.row, 0)
        elif kind == "c":
            self.__init__(self.columns, self.height)

    def sequence(self, final, numbers):
        first = numbers[0]
        count = max(1, first)
        line = self.rows[self.row]
        if final in "Hf":
            self.go(count - 1, (numbers[1] if len(numbers) > 1 else 1) - 1)
        elif final in "ABCDEFGd`aeZ":
            self.move(final, count)
        elif final == "J":
            self.erase_rows(first)
        elif final == "K":
            start, end = {0: (self.column, self.columns), 1: (0, self.column + 1)}.get(
                first, (0, self.columns))
            line[start:end] = " " * (end - start)
        elif final == "X":
            end = min(self.columns, self.column + count)
            line[self.column:end] = " " * (end - self.column)
        elif final == "P":
            del line[self.column:self.column + count]
            line.extend(" " * (self.columns - len(line)))
        elif final == "@":
            line[self.column:self.column] = " " * count
            del line[self.columns:]
        elif final in "LM" and self.top <= self.row <= self.bottom:
            self.scroll(self.row, count if final == "M" else -count)
        elif final in "ST":
            self.scroll(self.top, count if final == "S" else -count)
        elif final == "b":
            self.write(self.last * count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.height) - 1
            self.go(0, 0)

    def move(self, final, count):
        row, column = self.row, self.column
        if final in "AF":
            row -= count
        elif final in "BEe":
            row += count
        elif final in "Ca":
            column += count
        elif final == "D":
            column -= count
        elif final == "d":
            row = count - 1
        elif final == "Z":
            column = (max(0, column - 1) // 8) * 8
        else:
            column = count - 1
        self.go(row, 0 if final in "EF" else column)

    def erase_rows(self, how):
        if how >= 2:
            self.rows = [self.blank() for _ in range(self.height)]
            return
        line = self.rows[self.row]
        if how == 0:
            line[self.column:] = " " * (self.columns - self.column)
            rows = range(self.row + 1, self.height)
        else:
            line[:self.column + 1] = " " * (self.column + 1)
            rows = range(self.row)
        for row in rows:
            self.rows[row] = self.blank()
