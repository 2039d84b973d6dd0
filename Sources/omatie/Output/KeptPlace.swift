import Glibc
import Workplace

/// The places of a shared directory that the program keeps: nothing else is to be written there.
enum KeptPlace {
  /// Whether a file of that name would lie among a shared directory's own, whichever directory that is.
  static func holds(_ path: String) -> Bool {
    guard let folder = realpath(FolderOf(path).path, nil) else { return false }
    defer { free(folder) }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    var below = String(cString: folder).split(separator: "/").map(String.init) + [name]
    var above: [String] = []
    while let part = below.first {
      let start = "/" + above.joined(separator: "/")
      if Session.keepsPlace(part), access(start + "/omatie.json", F_OK) == 0 { return true }
      above.append(part)
      below.removeFirst()
    }
    return false
  }
}
