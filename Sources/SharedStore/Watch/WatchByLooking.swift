/// The half of the watcher that looks for itself: on shares, and where there are too few watches.
extension Watcher {
  func lookAround(_ state: inout State, _ found: inout Found) {
    let now = SuspendingClock.now
    let openIsDue = state.looksOften && now >= state.nextOpen
    let othersAreDue = now >= state.nextOther
    guard openIsDue || othersAreDue else { return }
    do throws(StoreError) {
      if openIsDue {
        if state.polled.contains(.drafts) { try lookAtDrafts(&state, &found) }
        if let open = state.interest.open, state.polled.contains(.document(open)) {
          try lookAt(open, &state, &found)
        }
      }
      if othersAreDue { try lookAtOthers(&state, &found) }
      if state.isSilent { found.share.append(.answering) }
      state.isSilent = false
    } catch {
      if !state.isSilent { found.share.append(.silent(error)) }
      state.isSilent = true
    }
    // Counted from the end: a slow share is not asked without a pause.
    let end = SuspendingClock.now
    if openIsDue { state.nextOpen = end + Watcher.openInterval }
    if othersAreDue { state.nextOther = end + Watcher.otherInterval }
  }

  private func lookAtOthers(_ state: inout State, _ found: inout Found) throws(StoreError) {
    var all: [DocumentName] = []
    for kind in state.interest.kinds.sorted() where state.polled.contains(.kind(kind)) {
      for document in try store.documents(kind) {
        if state.polled.insert(.document(document)).inserted { found.document(document, nil) }
        all.append(document)
      }
    }
    let singles = state.interest.singles.compactMap(DocumentName.single)
    let shown = (singles + state.interest.shown).filter { state.polled.contains(.document($0)) }
    for document in Set(shown) { try lookAtOne(document, &state, &found) }
    for _ in 0..<min(all.count, Watcher.othersARound) {
      state.turn = (state.turn + 1) % all.count
      try lookAtOne(all[state.turn], &state, &found)
    }
    try lookAtUnwatched(&state, &found)
  }

  /// Looks at documents for which there was no watch, in turn, as many as can be in the time of a round.
  private func lookAtUnwatched(
    _ state: inout State, _ found: inout Found
  ) throws(StoreError) {
    let end = SuspendingClock.now + Watcher.roundOfUnwatched
    var count = state.unwatched.count
    while count > 0, SuspendingClock.now < end {
      count -= 1
      let place = state.unwatchedTurn % state.unwatched.count
      let document = state.unwatched[place]
      if state.polled.contains(.document(document)) {
        try lookAtOne(document, &state, &found)
        state.unwatchedTurn = place + 1
      } else {
        // It has got a watch meanwhile.
        state.unwatched[place] = state.unwatched[state.unwatched.count - 1]
        state.unwatched.removeLast()
      }
    }
  }

  /// The same as the next, where a trouble of this document alone keeps nobody from the others.
  private func lookAtOne(
    _ document: DocumentName, _ state: inout State, _ found: inout Found
  ) throws(StoreError) {
    do throws(StoreError) { try lookAt(document, &state, &found) } catch {
      if error.mayPass, !(error.code == .ioError && store.isAnswering) { throw error }
    }
  }

  /// Opens the folder, asks the server about it, then asks for the next number by name.
  private func lookAt(
    _ document: DocumentName, _ state: inout State, _ found: inout Found
  ) throws(StoreError) {
    defer { state.signOfLife() }
    guard try store.isThere(document.folder) else { return }
    var last = state.numbers[document]
    if let number = last, let stamp = state.stamps[document],
      let now = try store.stampNow(number, of: document), now != stamp
    {
      // Another file has the number by now: what stands there is found anew.
      (last, state.stamps[document]) = (nil, nil)
      found.document(document, nil)
    }
    var number = last ?? 0
    if last == nil {
      let present = Set(
        try store.list(document.folder).compactMap { VersionFileName.number($0.name) })
      while present.contains(number + 1) { number += 1 }
    }
    while try store.isThere(number + 1, of: document) {
      number += 1
    }
    state.numbers[document] = number
    if number > last ?? 0 || state.stamps[document] == nil {
      state.stamps[document] = try store.stampNow(number, of: document)
    }
    if number > last ?? 0 { found.document(document, number) }
  }

  private func lookAtDrafts(_ state: inout State, _ found: inout Found) throws(StoreError) {
    var now: [String: FileStatus] = [:]
    if try store.isThere(.drafts) {
      for entry in try store.list(.drafts) where !entry.name.hasPrefix(".") {
        now[entry.name] = try? store.directory.status(entry.name, in: .drafts)
      }
    }
    if let before = state.drafts, before != now { found.drafts = true }
    if state.drafts == nil, !now.isEmpty { found.drafts = true }
    state.drafts = now
  }
}
