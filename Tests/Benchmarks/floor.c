/* What this machine allows: the least that a terminal program must do, in C with ncurses.
 *
 *   floor list ROWS          a list on the screen; j and k move, q quits
 *   floor edit               letters appear in a field of a form, Ctrl-Q quits
 *   floor scribe DIR         the same, and each letter renames a draft file into DIR
 *   floor chair DIR          shows the draft file of DIR when inotify says that it is new, q quits
 *   floor save DIR BYTES     for each line read a durable save: write, fsync, link, unlink, fsync of
 *                            DIR; then a line as its answer
 *
 * cc -O2 -o floor floor.c -lncursesw -ltinfo
 */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

enum { GOOD = 1, CHOSEN };

static void begin(void) {
  setlocale(LC_CTYPE, "C.UTF-8");
  if (!newterm(NULL, stdout, stdin)) exit(78);
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  start_color();
  use_default_colors();
  init_pair(GOOD, 114, -1);
  init_pair(CHOSEN, 231, 25);
}

/* What stands around every screen: name and state above, keys below, a rule at each. */
static void frame(const char *keys) {
  int last = getmaxy(stdscr) - 1;
  erase();
  attron(A_BOLD);
  mvaddstr(0, 1, "Floor");
  attroff(A_BOLD);
  mvaddstr(0, 62, "Kaikki tallessa");
  attron(A_DIM);
  for (int row = 1; row < last; row += last - 2) {
    move(row, 0);
    for (int i = 0; i < getmaxx(stdscr); i++) addstr("─");
  }
  attroff(A_DIM);
  attron(A_BOLD);
  mvaddstr(last, 1, keys);
  attroff(A_BOLD);
}

/* A row of the list with the looks that the program's own has. */
static void row(int at, int number, bool is_chosen) {
  if (is_chosen) attron(COLOR_PAIR(CHOSEN));
  mvprintw(at, 0, "%s Esimerkki %-12d", is_chosen ? ">" : " ", number);
  if (!is_chosen) attron(A_DIM);
  addstr("Kokeilula amm…  ");
  if (!is_chosen) attroff(A_DIM);
  if (!is_chosen) attron(COLOR_PAIR(GOOD));
  addstr("6.11.2027 asti   ");
  if (!is_chosen) attroff(COLOR_PAIR(GOOD));
  printw("%-12s%-10s", "tänään", "luonnos");
  if (is_chosen) attroff(COLOR_PAIR(CHOSEN));
}

static int list(int rows) {
  begin();
  int chosen = 0, top = 0;
  for (;;) {
    int height = getmaxy(stdscr) - 5;
    if (chosen < top) top = chosen;
    if (chosen >= top + height) top = chosen - height + 1;
    frame("Enter Avaa   J Alas   K Ylös   Q Lopeta");
    attron(A_DIM);
    mvaddstr(2, 2, "Nimi                  Oppilaitos     Lupa             Seuraava    Suunnitelma");
    attroff(A_DIM);
    for (int i = 0; i < height && top + i < rows; i++) row(i + 3, top + i, top + i == chosen);
    move(chosen - top + 3, 0);
    refresh();
    int key = getch();
    if (key == 'q') break;
    if ((key == 'j' || key == KEY_DOWN) && chosen + 1 < rows) chosen++;
    if ((key == 'k' || key == KEY_UP) && chosen > 0) chosen--;
  }
  endwin();
  return 0;
}

static void publish(int folder, const char *text, size_t length) {
  int file = openat(folder, ".new", O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0660);
  if (file < 0 || write(file, text, length) != (ssize_t)length) exit(74);
  close(file);
  if (renameat(folder, ".new", folder, "draft")) exit(74);
}

static int edit(const char *path) {
  int folder = path ? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  static char text[1 << 16];
  size_t length = 0;
  begin();
  for (;;) {
    /* The whole form for each letter, as the list is written whole for each key; what reaches the
       terminal is what differs. The field shows the newest line's worth, as if it scrolled. */
    int last = getmaxy(stdscr) - 2;
    size_t from = length > 50 ? length - 50 : 0;
    frame("Enter Seuraava   Ctrl-N Uusi   Ctrl-G Puute   Ctrl-Q Lopeta");
    for (int i = 3; i < last; i++) {
      attron(A_DIM);
      mvprintw(i, 3, "%-18s ", "Esimerkki");
      attroff(A_DIM);
      addstr("Kokeilu");
    }
    mvprintw(2, 3, "%-18s ", "Esimerkki");
    attron(A_UNDERLINE);
    printw("%-50.*s", (int)(length - from), text + from);
    attroff(A_UNDERLINE);
    move(2, 22 + (int)(length - from));
    refresh();
    int key = getch();
    if (key == 17) break;
    if ((key == 127 || key == KEY_BACKSPACE) && length > 0) {
      length--;
    } else if (key >= 32 && key < 127 && length + 1 < sizeof text) {
      text[length++] = (char)key;
    } else {
      continue;
    }
    if (folder >= 0) publish(folder, text, length);
  }
  endwin();
  return 0;
}

static int chair(const char *path) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (folder < 0 || inotify_add_watch(watch, path, IN_MOVED_TO) < 0) return 74;
  begin();
  mvaddstr(0, 0, "Floor");
  refresh();
  nodelay(stdscr, TRUE);
  struct pollfd waits[2] = {{0, POLLIN, 0}, {watch, POLLIN, 0}};
  for (;;) {
    if (poll(waits, 2, -1) < 0) continue;
    if (waits[0].revents && getch() == 'q') break;
    if (!waits[1].revents) continue;
    char events[4096], text[1 << 16];
    while (read(watch, events, sizeof events) > 0) {}
    int file = openat(folder, "draft", O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? 0 : read(file, text, sizeof text);
    if (file >= 0) close(file);
    if (length < 0) length = 0;
    ssize_t from = length > 70 ? length - 70 : 0;
    mvaddnstr(2, 0, text + from, (int)(length - from));
    clrtoeol();
    refresh();
  }
  endwin();
  return 0;
}

static int save(const char *path, size_t size) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  char *bytes = malloc(size), line[4096];
  if (folder < 0 || !bytes) return 74;
  memset(bytes, 'x', size);
  for (int i = 0; fgets(line, sizeof line, stdin); i++) {
    char name[32];
    snprintf(name, sizeof name, "%012d.json", i);
    int file = openat(folder, ".t", O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 || fchmod(file, 0660) || write(file, bytes, size) != (ssize_t)size) return 74;
    if (fsync(file) || close(file) || linkat(folder, ".t", folder, name, 0)) return 74;
    if (unlinkat(folder, ".t", 0) || fsync(folder)) return 74;
    if (write(1, "saved\n", 6) != 6) return 74;
  }
  return 0;
}

int main(int count, char **words) {
  const char *what = count > 1 ? words[1] : "";
  if (!strcmp(what, "list") && count == 3) return list(atoi(words[2]));
  if (!strcmp(what, "edit")) return edit(NULL);
  if (!strcmp(what, "scribe") && count == 3) return edit(words[2]);
  if (!strcmp(what, "chair") && count == 3) return chair(words[2]);
  if (!strcmp(what, "save") && count == 4) return save(words[2], (size_t)atol(words[3]));
  fputs("floor list ROWS | edit | scribe DIR | chair DIR | save DIR BYTES\n", stderr);
  return 64;
}
