/// On what kind of file system a directory lies, by the number that statfs gives.
public struct FileSystemKind: Hashable, Sendable {
  public let magic: Int64
  public init(magic: Int64) { self.magic = magic }

  public static let memory = FileSystemKind(magic: 0x0102_1994)
  public static let unknown = FileSystemKind(magic: 0)

  /// FAT and exFAT have no hard links and one machine only: there a rename that replaces nothing is right.
  public var isFAT: Bool { magic == 0x4D44 || magic == 0x2011_BAB0 }

  /// Only this machine writes there, so inotify tells everything.
  ///
  /// A list of what is known to be local: whatever is not in it (NFS, SMB, FUSE, 9p, Ceph, the unheard
  /// of) is polled, because inotify never fires for another machine's change and says no error.
  public var isKnownLocal: Bool { FileSystemKind.local.contains(magic) || isFAT }

  private static let local: Set<Int64> = [
    0xEF53,  // ext2, ext3, ext4
    0x5846_5342,  // xfs
    0x9123_683E,  // btrfs
    0x0102_1994,  // tmpfs
    0x8584_58F6,  // ramfs
    0x794C_7630,  // overlayfs
    0xF2F5_2010,  // f2fs
    0x2FC1_2FC1,  // zfs
    0xCA45_1A4E,  // bcachefs
    0x5265_4973,  // reiserfs
    0x3153_464A,  // jfs
    0x3434,  // nilfs
    0x7366_746E,  // ntfs3
  ]
}
