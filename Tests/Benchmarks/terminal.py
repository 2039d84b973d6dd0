"""A program in a pseudo-terminal: what it writes is timed as it comes, and drawn afterwards."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from screen import Screen

now = time.perf_counter


class Trouble(Exception):
    """Something that the benchmark waited for did not come."""


class Terminal:
    """A program in a terminal of 80 columns and 24 rows."""

    # All that are open, to be ended whatever happens.
    living = []

    def __init__(self, argv, environment, folder="/"):
        self.fd, tty = pty.openpty()
        # The size stands before the program starts: neither side is to be told of it later.
        fcntl.ioctl(tty, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        name = os.ttyname(tty)
        os.set_inheritable(tty, False)
        self.name = os.path.basename(argv[0])
        self.text = b""
        self.screen = Screen()
        self.chunks = []
        self.ended = False
        home = os.getcwd()
        os.chdir(folder)
        try:
            self.begun = now()
            # In a session of its own the terminal that is opened first becomes the controlling one.
            self.pid = os.posix_spawn(
                argv[0], argv, environment, setsid=True,
                file_actions=[(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                              (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2),
                              (os.POSIX_SPAWN_CLOSE, self.fd), (os.POSIX_SPAWN_CLOSE, tty)])
        except BaseException:
            os.close(self.fd)
            raise
        finally:
            os.chdir(home)
            os.close(tty)
        Terminal.living.append(self)

    def trouble(self, words):
        self.draw()
        return Trouble(f"{self.name}: {words}; the screen:\n{self.screen.picture()}")

    def read(self, seconds):
        """Reads what comes within the time; the moment of it, or nothing."""
        ready, _, _ = select.select([self.fd], [], [], max(0, seconds))
        if not ready:
            return None
        moment = now()
        try:
            piece = os.read(self.fd, 65536)
        except OSError:
            raise self.trouble("the program ended") from None
        self.text += piece
        self.chunks.append((moment, piece))
        return moment

    def draw(self):
        """Draws what has come."""
        for _, piece in self.chunks:
            self.screen.feed(piece)
        self.chunks = []

    def until(self, check, what, seconds=20, again=None, every=0.5):
        """Reads until the check of the screen holds; the moment when what made it so came.

        Drawing goes on only while nothing waits to be read. The key that `again` gives for what the
        screen shows is pressed after every answer, and when none has come for a while.
        """
        end = now() + seconds
        moment = now()
        if check(self.screen) and not self.chunks:
            return moment
        while True:
            while self.chunks:
                moment, piece = self.chunks.pop(0)
                self.screen.feed(piece)
                if check(self.screen):
                    return moment
            left = end - now()
            if left <= 0:
                raise self.trouble(f"{what} did not come")
            if again:
                self.press(again(self.screen))
            came = self.read(min(left, every) if again else left)
            while came is not None and self.read(0) is not None:
                pass

    def shows(self, words, seconds=20, **more):
        """Reads until the words stand on the screen."""
        return self.until(lambda screen: screen.shows(words), repr(words), seconds, **more)

    def wait(self, words, seconds=20, since=0):
        """Waits for words among the bytes that were written; the moment they came."""
        words = words if isinstance(words, bytes) else words.encode()
        end = now() + seconds
        moment = now()
        while words not in self.text[since:]:
            moment = self.read(end - now())
            if moment is None:
                raise self.trouble(f"{words!r} did not come")
        return moment

    def quiet(self, seconds=0.05):
        """Reads until nothing has come for a while, and draws it."""
        while self.read(seconds) is not None:
            pass
        self.draw()

    def press(self, key):
        os.write(self.fd, key if isinstance(key, bytes) else key.encode())

    def key(self, key, words=b""):
        """Presses a key; milliseconds until its answer came: the words in it, or anything at all."""
        self.quiet(0.02)
        since = len(self.text)
        begun = now()
        self.press(key)
        if words:
            return (self.wait(words, 2, since) - begun) * 1000
        moment = self.read(5)
        if moment is None:
            raise self.trouble(f"{key!r} was not answered")
        return (moment - begun) * 1000

    def settled(self, key, quiet=0.15):
        """Presses a key; milliseconds until the last of its answer came."""
        self.quiet(0.05)
        last = begun = now()
        self.press(key)
        end = begun + 5
        while moment := self.read(quiet if last > begun else end - now()):
            last = moment
        self.draw()
        if last == begun:
            raise self.trouble(f"{key!r} was not answered")
        return (last - begun) * 1000

    def answered(self, key, check, what, seconds=20):
        """Presses a key at once; milliseconds until the check of the screen holds."""
        begun = now()
        self.press(key)
        return (self.until(check, what, seconds) - begun) * 1000

    def quit(self, key, seconds=20):
        """Presses the key that ends the program; milliseconds until its process is gone."""
        self.quiet(0.05)
        process = os.pidfd_open(self.pid)
        waiting = [self.fd, process]
        try:
            begun = now()
            self.press(key)
            while True:
                ready, _, _ = select.select(waiting, [], [], begun + seconds - now())
                if process in ready:
                    return (now() - begun) * 1000
                if not ready:
                    raise self.trouble("the program did not end")
                try:
                    self.chunks.append((now(), os.read(self.fd, 65536)))
                except OSError:
                    waiting = [process]
        finally:
            os.close(process)
            self.close()

    def memory(self):
        """Megabytes: the most that the process held at once, and its share of them now."""
        most = share = 0
        with open(f"/proc/{self.pid}/status", encoding="utf-8") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    most = int(line.split()[1]) / 1024
        with open(f"/proc/{self.pid}/smaps_rollup", encoding="utf-8") as parts:
            for line in parts:
                if line.startswith("Pss:"):
                    share = int(line.split()[1]) / 1024
        return most, share

    def switches(self):
        """How often the threads of the process have been given the processor or have given it up."""
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/status", encoding="utf-8") as status:
                total += sum(int(line.split()[1]) for line in status if "ctxt_switches" in line)
        return total

    def close(self):
        """Ends the program, at first by asking."""
        if self.ended:
            return
        self.ended = True
        for what, patience in ((signal.SIGTERM, 5), (signal.SIGKILL, 20)):
            try:
                os.killpg(self.pid, what)
            except ProcessLookupError:
                pass
            if self.gone(patience):
                break
        os.close(self.fd)
        Terminal.living.remove(self)

    def gone(self, patience):
        """Whether the process ends within the time; what it writes meanwhile is thrown away."""
        end = now() + patience
        reads = True
        while now() < end:
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                return True
            ready, _, _ = select.select([self.fd] if reads else [], [], [], 0.002)
            if ready:
                try:
                    os.read(self.fd, 65536)
                except OSError:
                    reads = False
        return False

    @classmethod
    def close_all(cls):
        for terminal in list(cls.living):
            terminal.close()
