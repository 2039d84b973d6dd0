/// Whose names and which places a record knows, so that a hint can tell others from them.
public struct KnownNames: Sendable, Hashable {
  /// The student as written in full; a request goes out without it.
  public var fullName: String
  /// First names of other students, which are always others'.
  private let others: NameIndex
  /// The student, the people of the group, parties, schools, services, places.
  private let known: NameIndex

  /// - Parameter known: names and titles as they stand; every word of them is known.
  public init(fullName: String = "", others: Set<String> = [], known: [String] = []) {
    self.fullName = fullName
    var words = Set<String>()
    for name in known + [fullName] {
      for word in name.split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
        words.insert(word.lowercased())
      }
    }
    self.others = NameIndex(others)
    self.known = NameIndex(words)
  }

  /// Whether a word in small letters is another student's name; many of them are everyday words too.
  func isOthers(_ word: String) -> Bool { others.holds(word) }

  /// Whether a word in small letters is known.
  func knows(_ word: String) -> Bool { known.holds(word) }
}
