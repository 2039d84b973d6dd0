import Casework

/// Lists are shown before all documents have been read, where an index says what stands in them.
extension StoreWorker {
  func tellLists(_ session: Session) throws(Trouble) {
    // Once: where it fails or hangs, the next try is to open the directory without it.
    guard !hasTriedLists else { return }
    hasTriedLists = true
    defer { readers = session.readers }
    guard let lists = try session.listed() else { return }
    lists.prepare()
    var casebook = Casebook()
    casebook.inLists = CasebookInLists(lists)
    (casebook.isDemo, casebook.directory) = (lists.isDemo, lists.directory)
    parts.tell(.casebook(casebook))
  }

  /// Writes the index anew where it is not as it should be, once there is nothing else to do.
  func keepIndex(_ session: Session) {
    guard let due = indexAt, monotonicNow() >= due else { return }
    indexAt = nil
    // Nothing hangs on it: at the next start it is tried again.
    parts.monitor.during(ShareThread.store) {
      try? session.keepIndex(least: parts.workstation.leastIndexed)
    }
  }
}
