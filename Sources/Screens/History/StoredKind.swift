import Casework
import Texts

/// How the value of a stored field is read.
enum StoredKind: Sendable {
  /// Words, compared one by one.
  case text
  case day, instant, moment, clock
  case minutes, number, flag
  /// A person by id, or in one text: `student`, `member/m1`, `name/Somebody`.
  case member, person
  case party, client
  /// The id of a row in this list of the same document.
  case row(String)
  /// One word of a few, or several of them.
  case choice(@Sendable (String, Texts) -> String?)
  /// Not told: order of rows, counters and the like.
  case hidden
}

extension StoredKind {
  /// A choice among the cases of a type.
  static func of<Word: RawRepresentable<String> & Sendable>(
    _ words: @escaping @Sendable (Texts) -> @Sendable (Word) -> String
  ) -> StoredKind {
    .choice { raw, texts in Word(rawValue: raw).map { words(texts)($0) } }
  }
}
