internal import Glibc

/// Who holds a name after one tried to publish under it.
enum Outcome { case ours, others }

extension Store {
  /// Publishes bytes under a name that must be free, by exactly one writer, durable when it returns.
  ///
  /// A temporary file in the same folder is written, synced and closed; `linkat` gives it the name. On any
  /// error of that the bytes under the name decide: a lost reply says EEXIST or EIO for a success.
  func publish(
    _ bytes: [UInt8], as name: String, in folder: Folder
  ) throws(StoreError) -> Outcome {
    try checkPublishing()
    guard directory.isInPlace() else { throw StoreError(.movedAway) }
    let asked = folder
    let folder = (try? directory.opened(asked)) ?? asked
    let temporary = try writeTemporary(bytes, in: folder)
    guard try give(temporary, bytes, name, folder, asked) == .ours else { return .others }
    try confirm(folder)
    return .ours
  }

  /// Gives the temporary file its name, where that is free, and removes the temporary one.
  private func give(
    _ temporary: String, _ bytes: [UInt8], _ name: String, _ folder: Folder, _ asked: Folder
  ) throws(StoreError) -> Outcome {
    // Before the folder's sync, not after: some shares read a published file only without its other name.
    defer { try? directory.remove(temporary, in: folder) }
    do throws(SystemError) {
      if publishing == .link {
        try directory.link(temporary, to: name, in: folder)
      } else {
        try directory.renameWithoutReplacing(temporary, to: name, in: folder)
      }
      return .ours
    } catch {
      return try outcome(of: error, bytes, name, asked)
    }
  }

  /// A temporary file that is whole and durable; a file whose sync failed is thrown away.
  private func writeTemporary(
    _ bytes: [UInt8], in folder: Folder
  ) throws(StoreError) -> String {
    var wait = Duration.milliseconds(20)
    for attempt in 1... {
      let name = TemporaryName.fresh()
      do throws(SystemError) {
        let file = try directory.create(name, in: folder)
        do throws(SystemError) {
          try directory.writeAll(bytes, to: file)
          try directory.sync(file)
        } catch {
          try? directory.close(file)
          throw error
        }
        try directory.close(file)
        return name
      } catch {
        // Never synced again: after a failed fsync Linux may drop the pages and report success next.
        try? directory.remove(name, in: folder)
        guard error.isPassing, attempt < 4 else { throw StoreError(error) }
        patience.sleep(wait)
        wait *= 3
      }
    }
    fatalError("the loop above ends by itself")
  }

  /// Looks what lies under the name after the publishing call failed.
  private func outcome(
    of error: SystemError, _ bytes: [UInt8], _ name: String, _ folder: Folder
  ) throws(StoreError) -> Outcome {
    var waited = Duration.zero
    var wait = Duration.milliseconds(10)
    while true {
      var answered = false
      do throws(SystemError) {
        try directory.look(folder)
        // One byte more than ours is enough to tell it from ours.
        return try directory.read(name, in: folder, limit: bytes.count) == bytes ? .ours : .others
      } catch {
        switch error.number {
        case ENOENT: answered = true
        case EFBIG, ELOOP, EISDIR, ENXIO: return .others
        default: break
        }
      }
      if answered && error.surelyDidNothing { throw StoreError(error) }
      // sshfs says EPERM to the loser; elsewhere it means that one may not. A second is enough to see.
      let limit = error.number == EPERM ? min(.seconds(1), patience.outcome) : patience.outcome
      if waited >= limit {
        if answered { throw StoreError(error) }
        throw StoreError(.outcomeUnknown, errno: error.number, call: error.call)
      }
      patience.sleep(wait)
      waited += wait
      wait = min(wait * 2, .seconds(1))
    }
  }

  /// Makes the names of a document's versions durable, and its folder's.
  public func confirm(_ document: DocumentName) throws(StoreError) {
    try confirm(document.folder)
    try confirmFolders(of: document)
  }

  /// Makes the names of the folder and of those above it durable.
  func confirmFolders(of document: DocumentName) throws(StoreError) {
    var folder = document.folder
    while let parent = folder.parent {
      try confirm(parent)
      folder = parent
    }
  }

  /// Makes the folder's names durable; file systems that cannot sync a folder say so and are believed.
  func confirm(_ folder: Folder) throws(StoreError) {
    var wait = Duration.milliseconds(20)
    for attempt in 1... {
      do throws(SystemError) {
        try directory.sync(folder)
        return
      } catch {
        if error.saysThatFoldersCannotBeSynced { return }
        if attempt == 4 {
          throw StoreError(.unconfirmed, errno: error.number, call: error.call)
        }
      }
      patience.sleep(wait)
      wait *= 3
    }
  }
}
