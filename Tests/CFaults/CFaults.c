#define _GNU_SOURCE
#include "CFaults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum fault { NONE, FULL, READ_ONLY, DENIED, GONE, OVERRUN, UNLINKED, NO_INODES, QUOTA, UNWRITTEN, HANG, LATE };

// Which fault there is now for a path that may hang on an open folder.
static enum fault fault_now(int folder, const char *path) {
  const char *control = getenv("FAULTS");
  // The shell around the program has whole disks.
  if (!control || strcmp(program_invocation_short_name, "omatie") != 0) return NONE;
  int file = (int)syscall(SYS_openat, AT_FDCWD, control, O_RDONLY | O_CLOEXEC);
  if (file < 0) return NONE;
  char text[1024];
  long count = syscall(SYS_read, file, text, sizeof text - 1);
  syscall(SYS_close, file);
  text[count > 0 ? count : 0] = 0;
  char *prefix = strchr(text, ' ');
  if (!prefix) return NONE;
  *prefix++ = 0;
  prefix[strcspn(prefix, "\n")] = 0;

  char where[4096] = "";
  if (!path || path[0] != '/') {
    char name[64];
    snprintf(name, sizeof name, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", folder);
    ssize_t length = readlink(name, where, sizeof where - 1);
    where[length > 0 ? length : 0] = 0;
  }
  if (path) {
    size_t used = strlen(where);
    snprintf(where + used, sizeof where - used, path[0] == '/' ? "%s" : "/%s", path);
  }
  if (strncmp(where, prefix, strlen(prefix)) != 0) return NONE;
  static const char *const names[] = {"",         "full",    "readonly", "denied",  "gone", "overrun",
                                      "unlinked", "inodes", "quota",    "nowrite", "hang", "late"};
  for (int i = FULL; i <= LATE; i++) {
    if (strcmp(text, names[i]) == 0) return (enum fault)i;
  }
  return NONE;
}

// The same once the share answers again: a call on one that hangs waits, and so does its thread.
static enum fault fault_at(int folder, const char *path) {
  enum fault fault = fault_now(folder, path);
  while (fault == HANG) {
    usleep(10000);
    fault = fault_now(folder, path);
  }
  return fault;
}

// The error of a call that changes a folder, or of any other; 0 where it goes through.
static int error_at(int folder, const char *path, int changes) {
  switch (fault_at(folder, path)) {
    case READ_ONLY: return changes ? EROFS : 0;
    case UNWRITTEN: return changes ? EACCES : 0;
    case DENIED: return EACCES;
    case GONE: return ESTALE;
    default: return 0;
  }
}

// What a call says that was carried out: the error of FAULT_FATE for call number FAULT_NUMBER of the
// name FAULT_CALL, or LATE_SHORT or LATE_TORN for a write that takes a part; else 0. The file that FAULTS
// names, with ".hit" behind it, then says that it was this one.
enum { LATE_SHORT = -1, LATE_TORN = -2 };

static int late_at(const char *call, int folder, const char *path) {
  static int count;
  const char *wanted = getenv("FAULT_CALL"), *fate = getenv("FAULT_FATE"), *number = getenv("FAULT_NUMBER");
  if (!wanted || !fate || !number || strcmp(wanted, call) != 0 || fault_now(folder, path) != LATE) return 0;
  if (__atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST) != atoi(number)) return 0;
  char hit[1024];
  snprintf(hit, sizeof hit, "%s.hit", getenv("FAULTS"));
  int file = (int)syscall(SYS_openat, AT_FDCWD, hit, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) {
    syscall(SYS_write, file, "1", 1);
    syscall(SYS_close, file);
  }
  static const struct {
    const char *name;
    int fate;
  } fates[] = {{"EIO", EIO},       {"EEXIST", EEXIST}, {"EAGAIN", EAGAIN},    {"EPERM", EPERM},
               {"ENOENT", ENOENT}, {"short", LATE_SHORT}, {"torn", LATE_TORN}};
  for (size_t i = 0; i < sizeof fates / sizeof *fates; i++) {
    if (strcmp(fates[i].name, fate) == 0) return fates[i].fate;
  }
  return 0;
}

// The result of a call that was carried out, or what it says instead.
static int answer(int result, const char *call, int folder, const char *path) {
  if (result < 0) return result;
  int number = late_at(call, folder, path);
  if (number > 0) {
    errno = number;
    return -1;
  }
  return result;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define REFUSE(folder, path, changes)                  \
  do {                                                 \
    int number = error_at((folder), (path), (changes)); \
    if (number) {                                      \
      errno = number;                                  \
      return -1;                                       \
    }                                                  \
  } while (0)

static mode_t mode_of(int flags, va_list rest) {
  return flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

// What makes a file or a folder where there is no room for one more.
#define REFUSE_NEW(folder, path)                       \
  do {                                                 \
    if (fault_at((folder), (path)) == NO_INODES) {     \
      errno = ENOSPC;                                  \
      return -1;                                       \
    }                                                  \
  } while (0)

static int open_any(int folder, const char *path, int flags, mode_t mode) {
  if (flags & O_CREAT) REFUSE_NEW(folder, path);
  REFUSE(folder, path, (flags & (O_ACCMODE | O_CREAT)) != O_RDONLY);
  int file = NEXT(openat)(folder, path, flags, mode);
  if (!(flags & O_CREAT) || answer(file, "openat", folder, path) >= 0) return file;
  int number = errno;
  syscall(SYS_close, file);
  errno = number;
  return -1;
}

#define OPENING(name, parameters, folder)                \
  int name parameters {                                  \
    va_list rest;                                        \
    va_start(rest, flags);                               \
    mode_t mode = mode_of(flags, rest);                  \
    va_end(rest);                                        \
    return open_any(folder, path, flags, mode);          \
  }

OPENING(open, (const char *path, int flags, ...), AT_FDCWD)
OPENING(open64, (const char *path, int flags, ...), AT_FDCWD)
OPENING(openat, (int folder, const char *path, int flags, ...), folder)
OPENING(openat64, (int folder, const char *path, int flags, ...), folder)

ssize_t write(int file, const void *bytes, size_t count) {
  switch (fault_at(file, NULL)) {
    case FULL:
      // The last block still takes half of it: a torn file is left to the program to clear away.
      if (count < 2) {
        errno = ENOSPC;
        return -1;
      }
      count /= 2;
      break;
    case QUOTA: errno = EDQUOT; return -1;
    case GONE: errno = ESTALE; return -1;
    default: break;
  }
  int fate = late_at("write", file, NULL);
  if (fate == LATE_SHORT && count > 1) count = 1;
  if (fate == LATE_TORN) count /= 2;
  ssize_t result = NEXT(write)(file, bytes, count);
  if (fate == LATE_TORN || fate > 0) {
    errno = fate > 0 ? fate : ENOSPC;
    return -1;
  }
  return result;
}

int close(int file) {
  // Asked while the file still has a name; it is closed whatever the answer.
  int fate = late_at("close", file, NULL);
  int result = NEXT(close)(file);
  if (fate <= 0) return result;
  errno = fate;
  return -1;
}

int fchmod(int file, mode_t mode) {
  return answer(NEXT(fchmod)(file, mode), "fchmod", file, NULL);
}

ssize_t read(int file, void *bytes, size_t count) {
  ssize_t result = NEXT(read)(file, bytes, count);
  // A kernel that says more than there is room for: the runtime of the language stops the program.
  if (file == 0 && result > 0 && fault_at(file, NULL) == OVERRUN) return (ssize_t)count * 2;
  return result;
}

int fsync(int file) {
  REFUSE(file, NULL, 1);
  return answer(NEXT(fsync)(file), "fsync", file, NULL);
}

int mkdir(const char *path, mode_t mode) {
  REFUSE_NEW(AT_FDCWD, path);
  REFUSE(AT_FDCWD, path, 1);
  return answer(NEXT(mkdir)(path, mode), "mkdirat", AT_FDCWD, path);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  REFUSE_NEW(folder, path);
  REFUSE(folder, path, 1);
  return answer(NEXT(mkdirat)(folder, path, mode), "mkdirat", folder, path);
}

int linkat(int folder, const char *path, int new_folder, const char *new_path, int flags) {
  if (fault_at(new_folder, new_path) == UNLINKED) {
    errno = EPERM;
    return -1;
  }
  REFUSE(new_folder, new_path, 1);
  return answer(NEXT(linkat)(folder, path, new_folder, new_path, flags), "linkat", new_folder, new_path);
}

int renameat(int folder, const char *path, int new_folder, const char *new_path) {
  REFUSE(new_folder, new_path, 1);
  return answer(NEXT(renameat)(folder, path, new_folder, new_path), "renameat", new_folder, new_path);
}

int rename(const char *path, const char *new_path) {
  REFUSE(AT_FDCWD, new_path, 1);
  return answer(NEXT(rename)(path, new_path), "renameat", AT_FDCWD, new_path);
}

int unlinkat(int folder, const char *path, int flags) {
  REFUSE(folder, path, 1);
  return answer(NEXT(unlinkat)(folder, path, flags), "unlinkat", folder, path);
}

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict s) {
  REFUSE(folder, path[0] ? path : NULL, 0);
  return NEXT(statx)(folder, path, flags, mask, s);
}
