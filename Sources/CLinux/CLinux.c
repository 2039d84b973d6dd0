#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <malloc.h>
#include <stdio.h>
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

int linux_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
