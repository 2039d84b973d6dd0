/// On a share the list of a folder's names may be 20 seconds old, and lack what others have just saved.
extension Checker {
  /// The versions of a document that its folder's list does not name, asked for by name.
  func unlisted(
    besides listed: [VersionNumber], of document: DocumentName
  ) -> [VersionNumber] {
    if store.fileSystem.isKnownLocal { return [] }
    // The folder first: names are as new as the last look at it.
    try? store.directory.look(document.folder)
    let listed = Set(listed)
    var found: Set<VersionNumber> = []
    var next = 1
    while listed.contains(next) || isThere(next, of: document) {
      if !listed.contains(next) { found.insert(next) }
      next += 1
    }
    for number in seen[document]?.keys.map(\.self) ?? []
    where number > next && !listed.contains(number) && isThere(number, of: document) {
      found.insert(number)
    }
    return found.sorted()
  }

  /// Whether a document that no list has named is there all the same.
  func isThereUnlisted(_ document: DocumentName) -> Bool {
    !store.fileSystem.isKnownLocal && (try? store.isThere(document.folder)) ?? false
  }

  private func isThere(_ number: VersionNumber, of document: DocumentName) -> Bool {
    (try? store.isThere(number, of: document)) ?? false
  }
}
