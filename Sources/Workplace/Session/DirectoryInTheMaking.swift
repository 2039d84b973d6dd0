import Glibc
import SharedStore

/// A shared directory that is filled before anybody can open it.
///
/// It is made in a folder inside its own, which no program takes for a shared directory. When all is in
/// it that folder gets another name at one stroke, and what it holds is moved out, `omatie.json` last.
/// So whoever comes after a program that died knows what to do: throw the first away, go on with the
/// second.
struct DirectoryInTheMaking {
  static let beingFilled = ".omatie-filling"
  static let whole = ".omatie-whole"

  /// Where it is to be made.
  let inside: String
  private let path: String
  private let new: NewDirectory
  /// Says to others that this program is still at it.
  private let lock: FolderLock

  /// Makes the directory itself, or takes an empty one; `alreadyThere` where anything lies in it.
  init(_ path: String) throws(Trouble) {
    try DirectoryInTheMaking.finish(path)
    self.path = path
    inside = "\(path)/\(DirectoryInTheMaking.beingFilled)"
    new = try NewDirectory(path: path)
    guard mkdir(inside, 0o2770) == 0 else {
      let number = errno
      new.undo()
      if number == EEXIST { throw Trouble(.busy, place: path) }
      throw Trouble(systemError: number, place: path)
    }
    guard let lock = FolderLock(inside) else { throw Trouble(.busy, place: path) }
    self.lock = lock
  }

  /// Nothing more is to come: what was made becomes the directory.
  func moveOut() throws(Trouble) {
    // It may have been filled without bringing each file to the disk.
    do throws(SystemError) { try DiskDirectory(path: inside).syncAll() } catch {
      throw Trouble(error, place: path)
    }
    let whole = "\(path)/\(DirectoryInTheMaking.whole)"
    guard rename(inside, whole) == 0 else { throw Trouble(systemError: errno, place: path) }
    try DirectoryInTheMaking.moveOut(of: path)
  }

  /// Takes away what was made so far.
  func undo() {
    FolderTree.remove(inside)
    new.undo()
  }

  /// Clears up after a program that died while it made the directory; `busy` while one still makes it.
  static func finish(_ path: String) throws(Trouble) {
    var status = stat()
    for folder in [beingFilled, whole]
    where lstat("\(path)/\(folder)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR {
      guard let lock = FolderLock("\(path)/\(folder)") else {
        throw Trouble(.busy, place: path)
      }
      if folder == beingFilled {
        FolderTree.remove("\(path)/\(folder)")
      } else {
        try moveOut(of: path)
      }
      withExtendedLifetime(lock) {}
    }
  }

  /// Moves all out that has not been moved; by what comes last the directory is known.
  private static func moveOut(of path: String) throws(Trouble) {
    let whole = "\(path)/\(DirectoryInTheMaking.whole)"
    let names = FolderTree.names(in: whole)
    for name in names.filter({ $0 != DirectoryInfo.file }) + [DirectoryInfo.file] {
      // It may have been moved by the one who died.
      guard names.contains(name) else { continue }
      guard rename("\(whole)/\(name)", "\(path)/\(name)") == 0 else {
        throw Trouble(systemError: errno, place: "\(path)/\(name)")
      }
    }
    rmdir(whole)
  }
}
