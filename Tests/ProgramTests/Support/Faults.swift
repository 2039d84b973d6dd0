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
    /// One call is carried out and said to have failed, or writes a part: see ``environment(of:_:_:)``.
    case late
  }

  private let folder = TemporaryFolder()
  private var control: String { folder.path + "/faults" }

  /// What a program is started with to be reached.
  var environment: [String: String] { ["LD_PRELOAD": Faults.library, "FAULTS": control] }

  /// The same for a call that is to meet ``Kind/late``: which of its calls of that name below the path,
  /// and what it says afterwards: an error's name, or `short` or `torn` for a write.
  func environment(of call: String, _ number: Int, _ fate: String) -> [String: String] {
    environment.merging([
      "FAULT_CALL": call, "FAULT_NUMBER": String(number), "FAULT_FATE": fate,
    ]) { $1 }
  }

  /// Whether that call was made since this was last asked.
  func takeHit() -> Bool {
    defer { Files.remove(control + ".hit") }
    return Files.bytes(control + ".hit") != nil
  }

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
