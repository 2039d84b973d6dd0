import CLinux
import Casework

/// Lists are shown before all documents have been read, where an index says what stands in them.
extension StoreWorker {
  func tellLists(_ session: Session) throws(Trouble) {
    // Once: where it fails, later tries are to open the directory without it.
    guard !hasTriedLists else { return }
    hasTriedLists = true
    defer { readers = session.readers }
    guard let lists = try session.listed() else { return }
    lists.prepare()
    var casebook = Casebook()
    casebook.inLists = CasebookInLists(lists)
    (casebook.isDemo, casebook.directory) = (lists.isDemo, lists.directory)
    parts.tell(.casebook(casebook))
    hasToldLists = true
  }

  /// Takes back what lists showed: the directory could not be opened, and who may be seen may change.
  func takeListsBack() {
    if hasToldLists { parts.tell(.casebook(Casebook())) }
    hasToldLists = false
  }

  /// Writes the index anew where it is not as it should be, once nothing waits to be saved.
  ///
  /// On a thread of its own: many documents take a while, and nothing hangs on it.
  func keepIndex(_ session: Session) {
    guard let due = indexAt, monotonicNow() >= due else { return }
    guard parts.pending.isEmpty else {
      indexAt = monotonicNow() + parts.indexPause
      return
    }
    indexAt = nil
    let keeping = session.indexKeeping
    let least = parts.workstation.leastIndexed
    _ = tryStartThread {
      try? keeping?.run(least: least)
      // Much that was in use while all was read is in use no more.
      linux_give_back_memory()
    }
  }
}
