import Glibc

/// A folder with everything in it.
public enum FolderTree {
  /// Takes a folder away with everything in it, and follows no link out of it.
  public static func remove(_ path: String) {
    for name in names(in: path) {
      let below = path + "/" + name
      var status = stat()
      guard lstat(below, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { remove(below) } else { unlink(below) }
    }
    rmdir(path)
  }

  /// What lies in a folder, in the order of the names; nothing where it cannot be listed.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
