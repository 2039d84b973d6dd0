/// Whose names and which places a record knows, so that a hint can tell others from them.
public struct KnownNames: Sendable, Hashable {
  /// The student as written in full; a request goes out without it.
  public var fullName: String
  /// First names of other students, which are always others'.
  private let others: [NameForms]
  /// The student, the people of the group, parties, schools, services, places.
  private let known: [NameForms]

  /// - Parameter known: names and titles as they stand; every word of them is known.
  public init(fullName: String = "", others: Set<String> = [], known: [String] = []) {
    self.fullName = fullName
    var words = Set<String>()
    for name in known + [fullName] {
      for word in name.split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
        words.insert(word.lowercased())
      }
    }
    self.others = others.sorted().map { NameForms($0) }
    self.known = words.sorted().map { NameForms($0) }
  }

  func isOthers(_ word: String) -> Bool { others.contains { $0.fits(word) } }

  func knows(_ word: String) -> Bool { known.contains { $0.fits(word) } }
}
