/// What was written for a day, cut into words, numbers and signs.
struct DayTokens {
  enum Token: Equatable {
    case word(String)
    case number(Int, figures: Int)
    /// A full stop, a stroke, a dash or a plus.
    case sign(Character)
  }

  private(set) var all: [Token] = []

  /// Nothing where a sign stands that no day is written with.
  init?(_ text: String) {
    var rest = Substring(text.lowercased())
    while let first = rest.first {
      let token: Token?
      let length: Int
      if first.isASCII, first.isNumber {
        let figures = rest.prefix { $0.isASCII && $0.isNumber }
        length = figures.count
        token = length <= 8 ? Int(figures).map { .number($0, figures: figures.count) } : nil
        if token == nil { return nil }
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        length = word.count
        token = .word(String(word))
      } else if first.isWhitespace || first == "," {
        (token, length) = (nil, 1)
      } else if first == "–" || first == "−" {
        (token, length) = (.sign("-"), 1)
      } else if "./-+".contains(first) {
        (token, length) = (.sign(first), 1)
      } else {
        return nil
      }
      // A full stop after a word only shortens it.
      if let token, !(token == .sign(".") && all.last?.isWord == true) { all.append(token) }
      rest = rest.dropFirst(length)
    }
  }

  /// The words alone, where nothing else is written.
  var phrase: String? {
    let words = all.compactMap { if case .word(let word) = $0 { word } else { nil } }
    return words.count == all.count ? words.joined(separator: " ") : nil
  }

  /// Takes words out, and says which they were.
  mutating func take(_ isTaken: (String) -> Bool) -> [String] {
    var taken: [String] = []
    all.removeAll { token in
      guard case .word(let word) = token, isTaken(word) else { return false }
      taken.append(word)
      return true
    }
    return taken
  }

  /// Puts a number of months in the place of a phrase that stands for it.
  mutating func replace(_ phrase: String, with months: Int, unit: String) {
    let words = phrase.split(separator: " ").map { Token.word(String($0)) }
    guard all.count >= words.count else { return }
    for start in 0...(all.count - words.count)
    where Array(all[start..<start + words.count]) == words {
      all.replaceSubrange(
        start..<start + words.count, with: [.number(months, figures: 2), .word(unit)])
      return
    }
  }
}

extension DayTokens.Token {
  var isWord: Bool { if case .word = self { true } else { false } }
}
