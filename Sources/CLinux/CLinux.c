#define _GNU_SOURCE
#include "CLinux.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <malloc.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(LINUX_O_PATH == O_PATH, "O_PATH");

int linux_status_forced(int dirfd, const char *path, struct linux_status *out) {
  struct statx s;
  int flags = AT_STATX_FORCE_SYNC | AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT;
  if (path[0] == 0) flags |= AT_EMPTY_PATH;
  int r;
  do r = statx(dirfd, path, flags, STATX_BASIC_STATS, &s);
  while (r != 0 && errno == EINTR);
  if (r != 0) return -errno;
  out->inode = s.stx_ino;
  out->size = s.stx_size;
  out->modified_seconds = s.stx_mtime.tv_sec;
  out->modified_nanoseconds = s.stx_mtime.tv_nsec;
  out->mode = s.stx_mode;
  out->links = s.stx_nlink;
  out->user = s.stx_uid;
  out->group = s.stx_gid;
  return 0;
}

// One call in place of one a part of the path, and never through a link on the way.
int linux_open_folder(int dirfd, const char *path) {
  struct open_how how = {
      .flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC,
      .resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH,
  };
  long fd = syscall(SYS_openat2, dirfd, path, &how, sizeof how);
  return fd >= 0 ? (int)fd : -errno;
}

int linux_list(int fd, void *buffer, size_t room) {
  long filled;
  do filled = syscall(SYS_getdents64, fd, buffer, room);
  while (filled < 0 && errno == EINTR);
  // A folder that is removed meanwhile has come to its end.
  if (filled < 0 && errno == ENOENT) return 0;
  return filled >= 0 ? (int)filled : -errno;
}

int linux_rename_without_replacing(int dirfd, const char *from, const char *to) {
  return renameat2(dirfd, from, dirfd, to, RENAME_NOREPLACE) == 0 ? 0 : -errno;
}

int linux_exchange(int dirfd, const char *one, const char *other) {
  return renameat2(dirfd, one, dirfd, other, RENAME_EXCHANGE) == 0 ? 0 : -errno;
}

int64_t linux_file_system_type(int fd) {
  struct statfs s;
  int r;
  do r = fstatfs(fd, &s);
  while (r != 0 && errno == EINTR);
  return r == 0 ? (int64_t)(uint32_t)s.f_type : -errno;
}

int linux_sync_all(int fd) { return syncfs(fd) == 0 ? 0 : -errno; }

int linux_random(void *bytes, size_t count) {
  unsigned char *at = bytes;
  while (count > 0) {
    ssize_t n = getrandom(at, count, 0);
    if (n < 0) {
      if (errno == EINTR) continue;
      return -errno;
    }
    at += n;
    count -= (size_t)n;
  }
  return 0;
}

int linux_memory_file(const char *label) {
  int fd = memfd_create(label, MFD_CLOEXEC);
  return fd >= 0 ? fd : -errno;
}

int linux_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0 ? 0 : -errno; }

int linux_event_counter(void) {
  int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return fd >= 0 ? fd : -errno;
}

void linux_give_back_memory(void) { malloc_trim(0); }

int linux_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : -errno; }

// What the process that stays behind is told; it lives in memory that both share.
static struct {
  int kept[16];  // Descriptors that take long to close: watches on folders.
  int count;
  int told;  // Where it says that all others are closed.
  int gone;  // Comes to its end with the process that leaves.
} behind;

// Runs beside the process that leaves, in the same memory: it asks the system only, and never the C library
// for anything that it keeps.
static int stay_behind(void *unused) {
  (void)unused;
  int kept[18], count = behind.count;
  memcpy(kept, behind.kept, sizeof behind.kept);
  kept[count++] = behind.told;
  kept[count++] = behind.gone;
  for (int i = 1; i < count; i++)
    for (int j = i; j > 0 && kept[j - 1] > kept[j]; j--) {
      int other = kept[j];
      kept[j] = kept[j - 1];
      kept[j - 1] = other;
    }
  unsigned first = 0;
  for (int i = 0; i < count; i++) {
    if ((unsigned)kept[i] > first) syscall(SYS_close_range, first, kept[i] - 1, 0);
    first = kept[i] + 1;
  }
  syscall(SYS_close_range, first, ~0u, 0);
  // What the terminal tells those who belong to it is not meant for it; nor does it keep a folder in use.
  syscall(SYS_setsid);
  syscall(SYS_chdir, "/");
  char byte = 0;
  int gone = behind.gone;
  syscall(SYS_write, behind.told, &byte, 1);
  syscall(SYS_close, behind.told);
  syscall(SYS_read, gone, &byte, 1);
  syscall(SYS_exit_group, 0);
  return 0;
}

// The program's own files in memory are let go of quickly, and do not count.
static size_t bytes_in_use(void) {
  unsigned long all = 0, resident = 0, of_files = 0;
  FILE *file = fopen("/proc/self/statm", "re");
  if (!file) return 0;
  if (fscanf(file, "%lu %lu %lu", &all, &resident, &of_files) != 3) resident = of_files;
  fclose(file);
  return (resident - of_files) * (size_t)sysconf(_SC_PAGESIZE);
}

static void find_watches(void) {
  static const char watches[] = "anon_inode:inotify";
  DIR *folder = opendir("/proc/self/fd");
  if (!folder) return;
  struct dirent *entry;
  while (behind.count < 16 && (entry = readdir(folder))) {
    char link[sizeof watches + 1];
    ssize_t length = readlinkat(dirfd(folder), entry->d_name, link, sizeof link);
    if (length == sizeof watches - 1 && memcmp(link, watches, (size_t)length) == 0)
      behind.kept[behind.count++] = atoi(entry->d_name);
  }
  closedir(folder);
}

int linux_leave_cleaning_behind(size_t bytes) {
  if (bytes_in_use() < bytes) return 0;
  behind.count = 0;
  find_watches();
  size_t room = 64 << 10;
  char *stack = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (stack == MAP_FAILED) return -errno;
  int told[2], gone[2];
  if (pipe2(told, O_CLOEXEC) != 0) return -errno;
  if (pipe2(gone, O_CLOEXEC) != 0) return -errno;
  behind.told = told[1];
  behind.gone = gone[0];
  int process = clone(stay_behind, stack + room, CLONE_VM, NULL);
  if (process < 0) return -errno;
  close(told[1]);
  // A lock that is let go must be free before this process has ended.
  struct pollfd wait = {.fd = told[0], .events = POLLIN};
  poll(&wait, 1, 100);
  return process;
}

int linux_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
