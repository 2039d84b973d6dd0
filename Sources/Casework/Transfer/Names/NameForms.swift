/// A name in the forms in which Finnish and Swedish bend it.
struct NameForms: Sendable, Hashable {
  /// The beginnings that its forms have, with small letters.
  let stems: [String]

  init(_ name: String) {
    let base = name.lowercased()
    var stems = [base]
    let letters = Array(base)
    if base.hasSuffix("nen"), letters.count > 4 {
      stems += ["s", "se"].map { base.dropLast(3) + $0 }
    }
    if let last = letters.last, letters.count > 2 {
      let body = String(letters.dropLast())
      // Mäki, mäen; Järvi, järven; Hannes, Hanneksen; Petteri, Petterin.
      if last == "i" { stems += [body + "e"] }
      if last == "s" { stems += [body + "kse", body + "ks", body + "kse", body] }
      if NameForms.vowels.contains(last) {
        for weak in NameForms.weakened(body) {
          stems.append(weak + String(last))
          if last == "i" { stems.append(weak + "e") }
        }
      } else {
        // Foreign names: Muhammed, Muhammedin.
        stems.append(base + "i")
      }
    }
    self.stems = stems
  }

  private static let vowels = Set("aeiouyäöå")

  /// The weak grade of the consonants at the end: Matti, Matin; Turku, Turun; Helsinki, Helsingin.
  private static func weakened(_ body: String) -> [String] {
    let changes = [
      ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("mp", "mm"),
      ("lt", "ll"), ("rt", "rr"), ("k", ""), ("p", "v"), ("t", "d"),
    ]
    guard let fitting = changes.first(where: { body.hasSuffix($0.0) }) else { return [] }
    return [String(body.dropLast(fitting.0.count)) + fitting.1]
  }

  /// The cases of Finnish with the owner's endings and a trailing "too"; the Swedish genitive.
  static let endings: Set<String> = {
    var cases = [
      "n", "a", "ä", "ta", "tä", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä",
      "na", "nä", "ksi", "tta", "ttä", "t", "en", "in", "ien", "ille", "illa", "illä", "ilta",
      "iltä", "iin", "seen", "s", "ns", "’s", "ssakin", "nkin",
    ]
    for vowel in "aeiouyäö" { cases += ["\(vowel)n", "h\(vowel)n", "\(vowel)"] }
    let owners = ["nsa", "nsä", "an", "än", "ni", "kin"]
    return Set(cases + cases.flatMap { end in owners.map { end + $0 } } + owners)
  }()

  /// Whether a word stands in a case that says where: in Finnish a place, and hardly ever a person.
  ///
  /// - Parameter word: in small letters.
  static func saysWhere(_ word: String) -> Bool {
    if word.hasSuffix("ssa") || word.hasSuffix("ssä") { return true }
    guard word.count > 4, word.hasSuffix("n") else { return false }
    let end = Array(word.suffix(3))
    return vowels.contains(end[0]) && end[0] == end[1]
  }
}
