internal import Glibc
internal import StrictJSON
internal import Synchronization

/// Versioned documents in a shared directory, saved by many machines at once without a server.
///
/// All calls block, and hang where the share hangs: call them off the screen's thread. One store may be
/// used by several threads.
public final class Store: Sendable {
  /// How versions are published here, found out by a probe at opening.
  public enum Publishing: Hashable, Sendable {
    /// With `linkat`: exactly one writer wins.
    case link
    /// With `renameat2(RENAME_NOREPLACE)`, on FAT and exFAT only.
    case renameNoReplace
    case readOnly(ReadOnlyReason)
  }

  /// How long the store goes on before it says that something does not work.
  public struct Patience: Sendable {
    /// In all, for a file that cannot be read for the moment.
    public var reading: Duration
    /// In all, for finding out what became of a publishing call that failed.
    public var outcome: Duration
    /// Saves that others may win before the caller hears of it.
    public var defeats: Int
    /// Waits; tests put in their own.
    public var sleep: @Sendable (Duration) -> Void

    public init(
      reading: Duration = .seconds(2), outcome: Duration = .seconds(10), defeats: Int = 100,
      sleep: @escaping @Sendable (Duration) -> Void = Patience.sleepThread
    ) {
      self.reading = reading
      self.outcome = outcome
      self.defeats = defeats
      self.sleep = sleep
    }

    @Sendable public static func sleepThread(_ duration: Duration) {
      let (seconds, attoseconds) = duration.components
      var rest = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
      var left = timespec()
      while nanosleep(&rest, &left) != 0 && errno == EINTR { rest = left }
    }
  }

  /// The largest version file that is read.
  public static let sizeLimit = Limits.document.bytes

  public let directory: any Directory
  /// As last found out; what may pass is asked again by every save.
  public var publishing: Publishing { probed.withLock { $0 } }
  private let probed: Mutex<Publishing>
  public let fileSystem: FileSystemKind
  let patience: Patience
  /// The newest format that is read, and the one that is written.
  let format: Int
  let memory = Mutex(Memory())

  /// Opens the store and probes how versions can be published there.
  ///
  /// The probe writes three temporary files into the root and removes them; where it fails the store is
  /// open for reading only and says why.
  public convenience init(
    directory: any Directory, patience: Patience = Patience()
  ) throws(StoreError) {
    try self.init(directory: directory, patience: patience, format: VersionFile.formatVersion)
  }

  /// - Parameter format: the only newest format that this store knows: tests put in an older program's.
  init(directory: any Directory, patience: Patience, format: Int) throws(StoreError) {
    self.directory = directory
    self.patience = patience
    self.format = format
    do throws(SystemError) {
      try patience.read { () throws(SystemError) in try directory.look(.root) }
      fileSystem = (try? directory.fileSystem()) ?? .unknown
    } catch { throw StoreError(error) }
    probed = Mutex(
      Probe(directory: directory, fileSystem: fileSystem, patience: patience).publishing)
  }

  /// Says why nothing can be published now; what may have been mended since is tried again.
  func checkPublishing() throws(StoreError) {
    guard case .readOnly(let known) = publishing else { return }
    guard known.mayBeMended else { throw StoreError(.cannotPublish(known)) }
    if case .readOnly(let reason) = probeAgain() { throw StoreError(.cannotPublish(reason)) }
  }

  /// Finds out anew how versions can be published, as rights are given and taken while programs run.
  @discardableResult
  public func probeAgain() -> Publishing {
    let found = Probe(directory: directory, fileSystem: fileSystem, patience: patience).publishing
    probed.withLock { $0 = found }
    return found
  }

  /// The last version known of a document: while its file is the same one, only newer is asked for.
  struct Known {
    var number: VersionNumber
    var hash: String
    /// The file that it was read from or written to; nothing where it could not be asked.
    var stamp: FileStamp?
  }

  struct Memory {
    var known: [DocumentName: Known] = [:]
    /// The last few versions read whole, newest last.
    var recent: [Version] = []

    mutating func keep(_ version: Version, _ stamp: FileStamp?) {
      known[version.document] = Known(
        number: version.number, hash: version.hash, stamp: stamp)
      recent.removeAll { $0.document == version.document }
      recent.append(version)
      if recent.count > 16 { recent.removeFirst() }
    }

    mutating func forget(_ document: DocumentName) {
      known[document] = nil
      recent.removeAll { $0.document == document }
    }
  }
}
