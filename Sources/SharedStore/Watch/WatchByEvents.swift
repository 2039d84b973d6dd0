/// The half of the watcher that is told by the kernel.
extension Watcher {
  /// Watches every folder of the interest that is not watched yet; answers the documents found new.
  ///
  /// Where there are fewer watches than folders, those that tell most come first.
  func watchAll(_ state: inout State) -> [DocumentName] {
    state.isFull = false
    watch(.root, &state)
    watch(.drafts, &state)
    for kind in state.interest.kinds { watch(.kind(kind), &state) }
    let singles = state.interest.singles.compactMap(DocumentName.single)
    let first = singles + [state.interest.open].compactMap(\.self) + state.interest.shown
    var new = first.filter { watch(.document($0), &state) }
    for kind in state.interest.kinds { new += watchDocuments(kind, &state) }
    return new
  }

  private func watchDocuments(_ kind: String, _ state: inout State) -> [DocumentName] {
    guard inotify != nil, !state.polled.contains(.kind(kind)) else { return [] }
    // After the kind's own watch, so that none that comes meanwhile is missed.
    let documents = (try? store.documents(kind)) ?? []
    state.signOfLife()
    return documents.filter { watch(.document($0), &state) }
  }

  /// Watches or, where that does not work, marks to be looked at; true where that is new.
  @discardableResult
  private func watch(_ target: Target, _ state: inout State) -> Bool {
    if state.watched.contains(target) { return false }
    guard let inotify, !state.isFull else { return look(at: target, &state) }
    defer { state.signOfLife() }
    do throws(SystemError) {
      // A draft comes by a rename: its temporary file is nothing to wake up for.
      let new = target == .drafts ? Inotify.movedTo : Inotify.created | Inotify.movedTo
      let own = target == .root ? Inotify.movedSelf : 0
      let mask = new | own | Inotify.deleted | Inotify.onlyFolders
      let number = try store.directory.addWatch(
        folder(of: target), to: inotify.descriptor, mask: mask)
      state.targets[number] = target
      state.watched.insert(target)
      let wasLookedAt = state.polled.remove(target) != nil
      if wasLookedAt, case .kind(let kind) = target { lookAtAll(of: kind, &state) }
      return true
    } catch {
      // A folder that is not there yet is told of by the one above it.
      if error.isNotThere, isTold(target, state) { return false }
      // Asked for one after the other they would all be refused, each time.
      if error.number == noSpaceLeft { state.isFull = true }
      return look(at: target, &state)
    }
  }

  /// Marks a folder to be looked at; true where it was not.
  private func look(at target: Target, _ state: inout State) -> Bool {
    guard state.polled.insert(target).inserted else { return false }
    if case .document(let document) = target, state.watched.contains(above(target)) {
      state.unwatched.append(document)
    }
    return true
  }

  /// A kind that was listed is listed no more: those of its documents without a watch are looked at.
  private func lookAtAll(of kind: String, _ state: inout State) {
    for case .document(let document) in state.polled where document.kind == kind {
      state.unwatched.append(document)
    }
  }

  /// Whether a watch tells when a folder comes that is not there, or first the one above it.
  private func isTold(_ target: Target, _ state: State) -> Bool {
    let above = above(target)
    if state.watched.contains(above) { return true }
    return above != .root && !state.polled.contains(above) && isTold(above, state)
  }

  /// The folder whose watch tells that a folder has come.
  private func above(_ target: Target) -> Target {
    guard case .document(let document) = target, document.kind != document.id else { return .root }
    return .kind(document.kind)
  }

  private func folder(of target: Target) -> Folder {
    switch target {
    case .root: .root
    case .drafts: .drafts
    case .kind(let kind): Folder(kind) ?? .root
    case .document(let document): document.folder
    }
  }

  func take(_ events: [Inotify.Event], _ state: inout State, _ found: inout Found) {
    for event in events {
      if event.mask & Inotify.overflow != 0 {
        found.everything = true
        _ = watchAll(&state)
        continue
      }
      guard let target = state.targets[event.watch] else { continue }
      if event.mask & Inotify.gone != 0 {
        state.targets[event.watch] = nil
        state.watched.remove(target)
        continue
      }
      take(event, of: target, &state, &found)
    }
  }

  private func take(
    _ event: Inotify.Event, of target: Target, _ state: inout State, _ found: inout Found
  ) {
    let isNew = event.mask & (Inotify.created | Inotify.movedTo) != 0
    switch target {
    case .root:
      // The directory itself was moved: whoever is told looks where it lies.
      if event.mask & Inotify.movedSelf != 0 { found.everything = true }
      guard isNew, event.mask & Inotify.isFolder != 0 else { return }
      if event.name == "drafts" {
        if watch(.drafts, &state) { found.drafts = true }
      } else {
        for document in watchAll(&state) { found.document(document, nil) }
      }
    case .kind(let kind):
      guard isNew, let document = DocumentName(kind: kind, id: event.name) else { return }
      // Its first version may have come before the watch: told either way.
      watch(.document(document), &state)
      found.document(document, nil)
    case .document(let document):
      // A file that goes is no news: what it said stands until another one has its number.
      guard isNew, let number = VersionFileName.number(event.name) else { return }
      if number > state.numbers[document] ?? 0 {
        state.numbers[document] = number
        found.document(document, number)
      } else {
        found.document(document, nil)
      }
    case .drafts:
      if event.name.hasPrefix(".") { return }
      if isNew { found.draftNames.insert(event.name) } else { found.drafts = true }
    }
  }
}
