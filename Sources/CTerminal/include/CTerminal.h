// ncurses and a few Linux calls behind plain functions: nothing of curses.h is seen by Swift.
// All functions but ct_crash_guard's handler are for the main thread only.
#pragma once
#include <stdbool.h>
#include <stdint.h>

// What a cell looks like beside its colours.
enum {
  CT_BOLD = 1,
  CT_UNDERLINE = 2,
  CT_REVERSE = 4,
  CT_ITALIC = 8,
  CT_DIM = 16,
};

// Chooses a UTF-8 character table whatever the locale is; false if the machine has none.
bool ct_use_utf8(void);

// Opens the screen on a terminal of this kind; false if ncurses does not know the kind.
bool ct_open(const char *term, int input, int output);
// Leaves the screen and forgets it.
void ct_close(void);
// Leaves the screen for a while; the next ct_refresh comes back.
void ct_pause(void);
// Puts the terminal's modes right after others had it.
void ct_resume(void);
// Takes over another size.
void ct_resize(int rows, int columns);
int ct_rows(void);
int ct_columns(void);
// How many colours there are; 0 for none.
int ct_colours(void);
// Says what a colour pair is; -1 is the terminal's own colour.
bool ct_define_pair(int pair, int foreground, int background);
// Writes one cell.
void ct_put(int row, int column, const uint32_t *scalars, int count, int attributes, int pair);
// Writes neighbouring cells of one look, each one scalar of one column.
void ct_put_run(
    int row, int column, const uint32_t *scalars, int count, int attributes, int pair);
// Forgets what is believed to stand on the screen: the next refresh writes everything.
void ct_repaint(void);
void ct_cursor(int row, int column);
void ct_show_cursor(bool visible);
// Sends what differs.
void ct_refresh(void);
void ct_bell(void);
// Columns that ncurses counts for a scalar; -1 for what it would not print.
int ct_width(uint32_t scalar);

// The size the terminal says it has; false if it does not say.
bool ct_ask_size(int fd, int *rows, int *columns);
// The byte that the backspace key sends, as the terminal was set; 0 if unknown.
uint8_t ct_erase_byte(int fd);
// Sends bytes past ncurses, all of them.
void ct_send(int fd, const char *bytes);

// Makes a pipe that gets a byte for each signal of interest; its reading end, or -1.
int ct_watch_signals(void);
// Puts the handlers of before back and closes the pipe.
void ct_unwatch_signals(void);

// Remembers how the terminal is to be left, should the program crash.
void ct_guard_crashes(int input, int output, bool captures_errors);
// What is told after a crash, in the reader's language, with its line ends.
void ct_say_on_crash(const char *text);
// The terminal is left in order: forget it, and show what was written to standard error meanwhile.
void ct_unguard_crashes(void);

// A counter that poll(2) sees, for waking the main thread; -1 if there is none.
int ct_eventfd(void);
