/// Names of services, made ready once so that many goals can be held against them.
struct KnownServiceNames {
  /// The names, and the parts of those that name two services, in small letters.
  private var openings: Set<String> = []
  private var whole: Set<String> = []

  init(_ names: [String]) {
    whole = Set(names.map { $0.lowercased() })
    for name in whole {
      openings.insert(name)
      openings.formUnion(KnownServiceNames.parts(of: name))
    }
    openings = openings.filter { $0.count >= 4 }
  }

  /// Whether a text in small letters opens with a service's name, or is the beginning of one.
  func opens(_ text: String) -> Bool {
    let isOpening = openings.contains { name in
      // A whole name, not the beginning of another word; Finnish endings hang on the name's end.
      text.hasPrefix(name) && text.dropFirst(name.count).first?.isLetter != true
    }
    guard !isOpening else { return true }
    return text.contains(" ") && whole.contains { $0.hasPrefix(text + " ") }
  }

  /// What stands on both sides of an "and": "sosiaalityö" and "sosiaaliohjaus".
  private static func parts(of name: String) -> [String] {
    let words = name.split(separator: " ")
    guard words.contains(where: { joining.contains(String($0)) }) else { return [] }
    // A short word by itself names no service; one cut at its hyphen is none.
    return words.split { joining.contains(String($0)) }
      .map { $0.joined(separator: " ") }.filter { $0.count >= 9 && !$0.hasSuffix("-") }
  }

  private static let joining: Set<String> = ["ja", "och", "and"]
}
