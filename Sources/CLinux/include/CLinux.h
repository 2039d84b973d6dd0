#pragma once
// The Linux calls that Swift's Glibc module does not show, with plain types only.
// Every call answers 0 (or what it says) on success and a negative errno on failure: errno itself is a
// macro over thread-local storage and easily overwritten between the call and its reading.

#include <stddef.h>
#include <stdint.h>

/// What statx told of one file; times are by the clock of whoever keeps the file.
struct linux_status {
  uint64_t inode;
  uint64_t size;
  int64_t modified_seconds;
  uint32_t modified_nanoseconds;
  uint32_t mode;
  uint32_t links;
  uint32_t user;
  uint32_t group;
};

/// Asks the keeper of the file, not a cache (AT_STATX_FORCE_SYNC); an empty path means `dirfd` itself.
/// The last part of the path is not followed if it is a symbolic link.
int linux_status_forced(int dirfd, const char *path, struct linux_status *out);
/// Opens the folder at a path of several parts for reading, none of them a link, in one call; needs Linux 5.6.
int linux_open_folder(int dirfd, const char *path);
/// Reads entries of an open folder into a buffer (getdents64), without a buffer of the library's own: the
/// bytes filled, 0 at the end, or a negative errno.
int linux_list(int fd, void *buffer, size_t room);
/// renameat2 with RENAME_NOREPLACE: right on FAT and exFAT only, see SharedStore.
int linux_rename_without_replacing(int dirfd, const char *from, const char *to);
/// renameat2 with RENAME_EXCHANGE: two names of one folder change places; for a local disk.
int linux_exchange(int dirfd, const char *one, const char *other);
/// The file system's magic number (statfs f_type), or a negative errno.
int64_t linux_file_system_type(int fd);
/// Brings all that was written on the file system of an open file to the disk (syncfs).
int linux_sync_all(int fd);
/// Fills `bytes` from the kernel's random source.
int linux_random(void *bytes, size_t count);
/// A file in memory without a name, closed on exec; the descriptor or a negative errno.
int linux_memory_file(const char *label);
/// A pipe whose ends are closed on exec and do not block.
int linux_pipe(int ends[2]);
/// An event counter that can be polled, closed on exec, not blocking.
int linux_event_counter(void);
/// No core dump and no reading of this process by others of the same user (PR_SET_DUMPABLE 0).
int linux_forbid_dumps(void);
/// Gives the memory that lies free between what is in use back to the system (malloc_trim).
void linux_give_back_memory(void);
/// Call it right before the process ends: what takes the system long to take back, the memory and the watches on
/// folders, is held by a process of the same memory that ends as soon as this one is gone, so that whoever waits
/// for this one need not wait for that. It has closed every file, terminal and lock before this call comes back.
/// Does nothing, and answers 0, where less than `bytes` are in use; else answers that process, or a negative errno.
int linux_leave_cleaning_behind(size_t bytes);
/// The columns that a scalar takes by the C library's table, -1 for what cannot be printed.
int linux_columns(uint32_t scalar);

static const int LINUX_O_PATH = 010000000;
static const uint32_t LINUX_S_IFMT = 0170000, LINUX_S_IFREG = 0100000, LINUX_S_IFDIR = 0040000;
