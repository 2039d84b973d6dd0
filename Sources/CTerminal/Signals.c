#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

// Those at the end mean nothing to the program; unwatched, each would end it at once.
static const int watched[] = {SIGWINCH, SIGTERM, SIGHUP,  SIGINT,  SIGQUIT, SIGXCPU,
                              SIGTSTP,  SIGCONT, SIGUSR1, SIGUSR2, SIGALRM};
enum { COUNT = sizeof watched / sizeof *watched };

static struct sigaction before[COUNT];
static int pipe_ends[2] = {-1, -1};

// May run on any thread.
static void note_signal(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(pipe_ends[1], &byte, 1);
  errno = kept;
}

int ct_watch_signals(void) {
  if (pipe_ends[0] >= 0) return pipe_ends[0];
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    pipe_ends[0] = pipe_ends[1] = -1;
    return -1;
  }
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < COUNT; i++) sigaction(watched[i], &action, &before[i]);
  return pipe_ends[0];
}

void ct_unwatch_signals(void) {
  if (pipe_ends[0] < 0) return;
  for (int i = 0; i < COUNT; i++) sigaction(watched[i], &before[i], NULL);
  // A handler that is running on another thread may still write: the end is closed last.
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}
