/// Names by the beginnings of their forms, so that a word is looked up and not held against each name.
struct NameIndex: Sendable, Hashable {
  private let stems: Set<String>

  init(_ names: some Sequence<String>) {
    var stems = Set<String>()
    for name in names { stems.formUnion(NameForms(name).stems) }
    self.stems = stems
  }

  /// Whether a word in small letters is one of the names in one of its forms.
  func holds(_ word: String) -> Bool {
    if stems.contains(word) { return true }
    var end = word.endIndex
    while end > word.startIndex {
      end = word.index(before: end)
      if NameForms.endings.contains(String(word[end...])), stems.contains(String(word[..<end])) {
        return true
      }
    }
    return false
  }
}
