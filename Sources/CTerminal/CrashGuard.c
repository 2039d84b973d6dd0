#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// What the Swift runtime says about a crash goes to standard error just before it, and would be
// lost on the screen that is being left: it is caught in memory and shown afterwards.

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { COUNT = sizeof crashes / sizeof *crashes };

static struct sigaction before[COUNT];
static struct termios settings;
static int terminal_in = -1, terminal_out = -1, caught = -1, real_error = -1;
static volatile sig_atomic_t is_guarding;
static char handler_stack[64 * 1024];
static char words[2048];

static const char leave[] =
    "\033[?2004l\033[?1006l\033[?1002l\033[?1000l\033[0m\033[?25h\033[?1l\033>\033[?1049l\r\n";

void ct_say_on_crash(const char *text) { snprintf(words, sizeof words, "%s", text); }

// Only calls that are allowed in a signal handler. The runtime's own list of calls after its
// message is left out where only the message is wanted: it would push all else off the screen.
static void show_caught(bool message_only) {
  if (caught < 0) return;
  dup2(real_error, STDERR_FILENO);
  static const char calls[] = "Current stack trace:";
  char part[4096];
  off_t place = 0;
  ssize_t count;
  while ((count = pread(caught, part, sizeof part, place)) > 0) {
    char *end = message_only ? memmem(part, (size_t)count, calls, sizeof calls - 1) : NULL;
    if (end) {
      (void)!write(STDERR_FILENO, part, (size_t)(end - part));
      break;
    }
    if (write(STDERR_FILENO, part, (size_t)count) < 0) break;
    place += count;
  }
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  if (is_guarding) {
    is_guarding = 0;
    (void)!write(terminal_out, leave, sizeof leave - 1);
    tcsetattr(terminal_in, TCSANOW, &settings);
    show_caught(true);
    // Last, so that they stand right above the prompt.
    (void)!write(terminal_out, words, strlen(words));
  }
  for (int i = 0; i < COUNT; i++) {
    if (crashes[i] == number) sigaction(number, &before[i], NULL);
  }
  // A real fault happens again on return; one that was sent does not.
  if (number == SIGABRT || info->si_code <= 0) raise(number);
}

void ct_guard_crashes(int input, int output, bool captures_errors) {
  if (is_guarding || tcgetattr(input, &settings) != 0) return;
  terminal_in = input;
  terminal_out = output;
  if (captures_errors) {
    caught = memfd_create("omatie-errors", MFD_CLOEXEC);
    real_error = caught < 0 ? -1 : fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (real_error >= 0) {
      dup2(caught, STDERR_FILENO);
    } else if (caught >= 0) {
      close(caught);
      caught = -1;
    }
  }
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  is_guarding = 1;
  for (int i = 0; i < COUNT; i++) sigaction(crashes[i], &action, &before[i]);
}

void ct_unguard_crashes(void) {
  if (!is_guarding) return;
  is_guarding = 0;
  for (int i = 0; i < COUNT; i++) sigaction(crashes[i], &before[i], NULL);
  fflush(stderr);
  show_caught(false);
  if (caught >= 0) close(caught);
  if (real_error >= 0) close(real_error);
  caught = real_error = -1;
}
