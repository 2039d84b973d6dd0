/// The half of the watcher that is told by the kernel.
extension Watcher {
  /// Watches every folder of the interest that is not watched yet; answers the documents found new.
  func watchAll(_ state: inout State) -> [DocumentName] {
    var new: [DocumentName] = []
    watch(.root, &state)
    watch(.drafts, &state)
    for kind in state.interest.kinds { new += watchKind(kind, &state) }
    let singles = state.interest.singles.compactMap(DocumentName.single)
    for document in singles + state.interest.shown + [state.interest.open].compactMap(\.self)
    where watch(.document(document), &state) {
      new.append(document)
    }
    return new
  }

  private func watchKind(_ kind: String, _ state: inout State) -> [DocumentName] {
    watch(.kind(kind), &state)
    guard inotify != nil, !state.polled.contains(.kind(kind)) else { return [] }
    // After the watch, so that none that comes meanwhile is missed.
    return ((try? store.documents(kind)) ?? []).filter { watch(.document($0), &state) }
  }

  /// Watches or, where that does not work, marks to be looked at; true where that is new.
  @discardableResult
  private func watch(_ target: Target, _ state: inout State) -> Bool {
    if state.watched.contains(target) { return false }
    guard let inotify else { return state.polled.insert(target).inserted }
    do throws(SystemError) {
      // A draft comes by a rename: its temporary file is nothing to wake up for.
      let new = target == .drafts ? Inotify.movedTo : Inotify.created | Inotify.movedTo
      let own = target == .root ? Inotify.movedSelf : 0
      let mask = new | own | Inotify.deleted | Inotify.onlyFolders
      let number = try store.directory.addWatch(
        folder(of: target), to: inotify.descriptor, mask: mask)
      state.targets[number] = target
      state.watched.insert(target)
      state.polled.remove(target)
      return true
    } catch {
      // A folder that is not there yet is told of by the one above it.
      if error.isNotThere { return false }
      return state.polled.insert(target).inserted
    }
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
