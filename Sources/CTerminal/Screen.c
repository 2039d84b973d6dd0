#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *in_file, *out_file;

bool ct_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

bool ct_open(const char *term, int input, int output) {
  int in_copy = dup(input), out_copy = dup(output);
  in_file = in_copy < 0 ? NULL : fdopen(in_copy, "r");
  out_file = out_copy < 0 ? NULL : fdopen(out_copy, "w");
  screen = in_file && out_file ? newterm(term, out_file, in_file) : NULL;
  if (!screen) {
    if (in_file) fclose(in_file);
    if (out_file) fclose(out_file);
    in_file = out_file = NULL;
    return false;
  }
  set_term(screen);
  raw();
  noecho();
  nonl();
  // Keys are read elsewhere: ncurses must not look at the input to put off drawing.
  typeahead(-1);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  return true;
}

void ct_close(void) {
  if (!screen) return;
  curs_set(1);
  endwin();
  delscreen(screen);
  screen = NULL;
  fclose(in_file);
  fclose(out_file);
  in_file = out_file = NULL;
}

void ct_pause(void) {
  if (screen) {
    curs_set(1);
    endwin();
  }
}

void ct_resume(void) {
  if (!screen) return;
  reset_prog_mode();
  clearok(curscr, TRUE);
}

void ct_resize(int rows, int columns) {
  if (screen) resizeterm(rows, columns);
}

int ct_rows(void) { return screen ? getmaxy(stdscr) : 0; }

int ct_columns(void) { return screen ? getmaxx(stdscr) : 0; }

int ct_colours(void) { return screen && has_colors() ? COLORS : 0; }

bool ct_define_pair(int pair, int foreground, int background) {
  return pair < COLOR_PAIRS && init_extended_pair(pair, foreground, background) == OK;
}

static attr_t looks(int attributes) {
  attr_t attrs = A_NORMAL;
  if (attributes & CT_BOLD) attrs |= A_BOLD;
  if (attributes & CT_UNDERLINE) attrs |= A_UNDERLINE;
  if (attributes & CT_REVERSE) attrs |= A_REVERSE;
  if (attributes & CT_ITALIC) attrs |= A_ITALIC;
  if (attributes & CT_DIM) attrs |= A_DIM;
  return attrs;
}

void ct_put(int row, int column, const uint32_t *scalars, int count, int attributes, int pair) {
  if (!screen) return;
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
  cchar_t cell;
  if (setcchar(&cell, text, looks(attributes), 0, &pair) != OK) return;
  mvadd_wch(row, column, &cell);
}

void ct_put_run(
    int row, int column, const uint32_t *scalars, int count, int attributes, int pair) {
  if (!screen) return;
  enum { MOST = 128 };
  cchar_t cells[MOST];
  attr_t attrs = looks(attributes);
  while (count > 0) {
    int part = count < MOST ? count : MOST;
    for (int i = 0; i < part; i++) {
      wchar_t text[2] = {(wchar_t)scalars[i], 0};
      if (setcchar(&cells[i], text, attrs, 0, &pair) != OK) return;
    }
    mvadd_wchnstr(row, column, cells, part);
    column += part;
    scalars += part;
    count -= part;
  }
}

void ct_repaint(void) {
  if (screen) clearok(curscr, TRUE);
}

void ct_cursor(int row, int column) {
  if (screen) move(row, column);
}

void ct_show_cursor(bool visible) {
  if (screen) curs_set(visible ? 1 : 0);
}

void ct_refresh(void) {
  if (screen) refresh();
}

void ct_bell(void) {
  if (screen) beep();
}

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool ct_ask_size(int fd, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

uint8_t ct_erase_byte(int fd) {
  struct termios settings;
  if (tcgetattr(fd, &settings) != 0) return 0;
  return settings.c_cc[VERASE];
}

void ct_send(int fd, const char *bytes) {
  size_t left = strlen(bytes);
  while (left > 0) {
    ssize_t sent = write(fd, bytes, left);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    left -= (size_t)sent;
  }
}

int ct_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
