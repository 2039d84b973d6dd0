/// Text compared the way people look for it: small letters, dots and accents left out, word by word.
public enum SearchText {
  /// Small letters without accents: "Älä" becomes "ala".
  public static func folded(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text.lowercased() {
      if character.isPlainASCII {
        result.append(character)
      } else if let plain = plain[character] {
        result += plain
      } else if let first = character.unicodeScalars.first {
        // A letter with a combining mark: the letter alone.
        result.unicodeScalars.append(first)
      }
    }
    return result
  }

  /// Whether every word of the query stands somewhere in the text; an empty query matches all.
  public static func matches(_ query: some StringProtocol, in text: some StringProtocol) -> Bool {
    words(query).allSatisfy { contains($0, in: Array(folded(text).utf8)) }
  }

  /// The words of a query, folded.
  static func words(_ query: some StringProtocol) -> [[UInt8]] {
    folded(query).split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether a word stands in a text, both folded: by bytes, for long lists.
  static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    for place in 0...text.count - word.count where text[place] == first {
      if text[place..<place + word.count].elementsEqual(word) { return true }
    }
    return false
  }

  private static let plain: [Character: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ]
    var table: [Character: String] = [:]
    for (plain, letters) in groups {
      for letter in letters { table[letter] = plain }
    }
    return table
  }()
}
