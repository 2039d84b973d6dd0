import Casework

/// Openings of papers that are not in the log yet; kept in a file while the share does not take them.
final class PendingOpenings: Sendable {
  private struct State {
    var entries: [AccessEntry] = []
    /// What the store's thread has not taken in: it may hang in something before.
    var asked: [(request: Int, entries: [AccessEntry])] = []
    /// The papers on the screen as last asked for, and what the screen knows of them.
    var shown: Set<Document> = []
    var casebook: Casebook?
    var isKept = false

    var waiting: [AccessEntry] { entries + asked.flatMap(\.entries) }
  }

  private let state = Guarded(State())
  private let file = Guarded<OpeningsFile?>(nil)
  private let workstation: Workstation

  init(_ workstation: Workstation) { self.workstation = workstation }

  var first: AccessEntry? { state.with { $0.entries.first } }

  func open(_ new: OpeningsFile) { file.with { $0 = new } }

  /// What the screens show from now on.
  func see(_ casebook: Casebook) { state.with { $0.casebook = casebook } }

  /// Papers are put on the screen or taken out: whatever becomes of the store's thread, it is known
  /// from now on.
  ///
  /// What stays on the screen has been noted; what is taken out again is a new opening.
  func ask(_ documents: [Document], _ request: Int, _ way: AccessEntry.Way = .screen) {
    let (now, workstation) = (workstation.now(), workstation)
    state.with { state in
      guard let casebook = state.casebook, let member = workstation.member else { return }
      let entries = documents.compactMap { document -> AccessEntry? in
        let version: Int? =
          switch document {
          case .client(let id): casebook.clients[id]?.version
          case .plan(let id): casebook.plans[id]?.version
          case .feedback(let id): casebook.feedback[id]?.version
          case .meeting, .roster, .schedule, .catalogue, .region: nil
          case .transfer(let id): casebook.transfers[id]?.version
          }
        guard let version, way != .screen || !state.shown.contains(document) else { return nil }
        return AccessEntry(
          time: now, member: member, machine: workstation.machine, document: document,
          version: version, way: way)
      }
      if way == .screen {
        state.shown.formIntersection(documents)
        state.shown.formUnion(entries.map(\.document))
      }
      if !entries.isEmpty { state.asked.append((request, entries)) }
    }
  }

  /// The store's thread has come to a request: what it finds opened stands for what was asked.
  func take(_ request: Int, _ opened: [AccessEntry]) {
    state.with { state in
      state.asked.removeAll { $0.request <= request }
      state.entries += opened
    }
  }

  func removeFirst() { state.with { if !$0.entries.isEmpty { $0.entries.removeFirst() } } }

  /// Brings the file in line; without any openings there is no file.
  ///
  /// - Returns: whether all of them are in the file now.
  @discardableResult
  func keep() -> Bool {
    file.with { file in
      guard let file else { return false }
      let waiting = state.with { state in
        state.isKept = !state.waiting.isEmpty
        return state.waiting
      }
      return file.write(waiting)
    }
  }

  /// The same where anything waits or stands in the file.
  func keepIfNeeded() {
    if state.with({ $0.isKept || !$0.waiting.isEmpty }) { keep() }
  }

  var isKept: Bool { state.with { $0.isKept } }
}
