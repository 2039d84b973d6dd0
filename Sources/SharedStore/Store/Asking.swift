internal import Glibc

/// Questions to the directory that are asked again while the share says "not now".
extension Store {
  /// Whether the folder is there, after a look at it and at those above it.
  func isThere(_ folder: Folder) throws(StoreError) -> Bool {
    var prefix = Folder.root
    do throws(SystemError) {
      for part in [nil] + folder.parts.map(Optional.some) {
        if let part { prefix = prefix.sub(part) ?? prefix }
        let here = prefix
        try patiently { () throws(SystemError) in try directory.look(here) }
      }
      return true
    } catch {
      if error.number == ENOENT, prefix != .root { return false }
      throw StoreError(error)
    }
  }

  /// Whether a version's file is there; the folder has been looked at just before.
  func isThere(
    _ number: VersionNumber, of document: DocumentName
  ) throws(StoreError) -> Bool {
    try stampNow(number, of: document) != nil
  }

  /// Whether the share answers at all: then what one file says is that file's own trouble.
  public var isAnswering: Bool {
    do throws(SystemError) {
      try directory.look(.root)
      return true
    } catch { return false }
  }

  func list(_ folder: Folder) throws(StoreError) -> [Entry] {
    do throws(SystemError) {
      return try patiently { () throws(SystemError) in try directory.list(folder) }
    } catch { throw StoreError(error) }
  }

  /// A version's bytes; `damaged(notAFile)` for a link, a folder or a pipe in its place.
  func readVersion(
    _ document: DocumentName, _ number: VersionNumber, isPatient: Bool = true
  ) throws(StoreError) -> [UInt8] {
    try readStamped(document, number, isPatient: isPatient).bytes
  }

  /// The same with what tells the file from another one under its name.
  func readStamped(
    _ document: DocumentName, _ number: VersionNumber, isPatient: Bool = true
  ) throws(StoreError) -> (bytes: [UInt8], stamp: FileStamp) {
    func ask() throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
      try directory.readWithStatus(
        VersionFileName.name(number), in: document.folder, limit: Store.sizeLimit)
    }
    do throws(SystemError) {
      let (bytes, status) = isPatient ? try patiently(ask) : try ask()
      return (bytes, stamp(status))
    } catch {
      if [ELOOP, EISDIR, ENXIO].contains(error.number) {
        throw StoreError(
          .damaged(.notAFile), errno: error.number, call: error.call, document: document,
          version: number)
      }
      throw StoreError(error, document, number)
    }
  }

  func patiently<Answer>(
    _ ask: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    try patience.read(ask)
  }
}

extension Store.Patience {
  /// Asks again while the answer is one that passes: a file just published on SMB says EINVAL at first.
  func read<Answer>(
    _ ask: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    var waited = Duration.zero
    var wait = Duration.milliseconds(10)
    while true {
      do throws(SystemError) { return try ask() } catch {
        if !error.isPassing || waited >= reading { throw error }
        sleep(wait)
        waited += wait
        wait = min(wait * 2, .milliseconds(500))
      }
    }
  }
}
