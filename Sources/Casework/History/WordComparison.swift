/// Two texts compared word by word: what stayed, what went, what came.
public struct WordComparison: Sendable, Equatable {
  /// A run of words that fared alike.
  public struct Run: Sendable, Equatable {
    public enum Fate: Sendable { case kept, removed, added }

    public var fate: Fate
    public var text: String

    public init(_ fate: Fate, _ text: String) { (self.fate, self.text) = (fate, text) }
  }

  public var runs: [Run]

  /// Compares words, the spaces between them with the word before.
  ///
  /// Texts that have little in common are told as one that went and one that came.
  public init(from old: String, to new: String) {
    let (before, after) = (WordComparison.words(old), WordComparison.words(new))
    var (start, end) = (0, 0)
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    while end < min(before.count, after.count) - start,
      before[before.count - 1 - end] == after[after.count - 1 - end]
    {
      end += 1
    }
    let (gone, come) = (before[start..<before.count - end], after[start..<after.count - end])
    var builder = Builder()
    builder.add(.kept, before[..<start])
    if gone.count + come.count > WordComparison.mostCompared {
      builder.add(.removed, gone)
      builder.add(.added, come)
    } else {
      builder.compare(Array(gone), Array(come))
    }
    builder.add(.kept, before[(before.count - end)...])
    runs = builder.runs
  }

  /// More words than these are not looked through for what they share.
  private static let mostCompared = 3_000

  /// The words with what follows them up to the next one; line breaks stand for themselves.
  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    var isInGap = false
    for index in text.indices {
      let character = text[index]
      if isInGap, !character.isWhitespace {
        words.append(text[start..<index])
        (start, isInGap) = (index, false)
      } else if character.isWhitespace {
        isInGap = true
      }
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }

  private struct Builder {
    var runs: [Run] = []

    mutating func add(_ fate: Run.Fate, _ words: ArraySlice<Substring>) {
      guard !words.isEmpty else { return }
      let text = words.joined()
      if let last = runs.indices.last, runs[last].fate == fate {
        runs[last].text += text
      } else {
        runs.append(Run(fate, text))
      }
    }

    mutating func compare(_ old: [Substring], _ new: [Substring]) {
      // A word is the same whatever space follows it.
      let difference = new.map(\.word).difference(from: old.map(\.word))
      var removed: Set<Int> = []
      var added: Set<Int> = []
      for change in difference {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): added.insert(offset)
        }
      }
      var (was, now) = (0, 0)
      while was < old.count || now < new.count {
        if was < old.count, removed.contains(was) {
          add(.removed, old[was...was])
          was += 1
        } else if now < new.count, added.contains(now) {
          add(.added, new[now...now])
          now += 1
        } else {
          if now < new.count { add(.kept, new[now...now]) }
          was += 1
          now += 1
        }
      }
    }
  }
}

extension Substring {
  fileprivate var word: Substring {
    var word = self
    while word.last?.isWhitespace == true { word.removeLast() }
    return word
  }
}
