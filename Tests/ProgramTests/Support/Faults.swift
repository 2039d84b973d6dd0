/// Faults of the disk that a test brings about and takes away while a program runs.
///
/// They reach the program through a library that is loaded before the C library, so that they work
/// on every machine, for root too, and need no mount.
final class Faults: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// A write takes a part, then there is no space left.
    case full
    case readonly
    /// Nothing may be opened or looked at.
    case denied
    /// A share that answers no more.
    case gone
    /// No hard links, as on some shares and sticks.
    case unlinked
    /// No file and no folder can be made any more.
    case inodes
    /// The user has written as much as is allowed.
    case quota
    /// All can be read, and nothing may be written.
    case nowrite
    /// Every call waits until the share answers again.
    case hang
    /// A read of the keyboard that breaks the bounds of its buffer.
    case overrun
  }

  private let folder = TemporaryFolder()
  private var control: String { folder.path + "/faults" }

  /// What a program is started with to be reached.
  var environment: [String: String] { ["LD_PRELOAD": Faults.library, "FAULTS": control] }

  /// From now on a path and all below it have the fault.
  func bring(_ kind: Kind, to path: String) {
    Files.write("\(kind.rawValue) \(path)\n", to: control + ".new")
    Files.rename(control + ".new", control)
  }

  /// All is well again.
  func mend() { Files.remove(control) }

  private static let library: String = {
    let folder = Child.program.split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/libFaults.so"
  }()
}
