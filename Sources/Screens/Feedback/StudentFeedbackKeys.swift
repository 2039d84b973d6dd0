import Canvas
import Casework
import Texts
import Workplace

extension StudentFeedback {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let words = allTexts(state, world).selfAssessment.student
    guard let fields = fields(state, world) else {
      return KeyTable([worker(words)]) + closed(handsOver: true)
    }
    var own: [KeyEntry<Message>] = []
    func add(_ keys: [Key], _ message: Message, _ label: String) {
      own.append(KeyEntry(keys, message, label, inFooter: true))
    }
    var handsOver = false
    switch state.place {
    case .start:
      add([.enter], .next, state.feedback == nil ? words.begin : words.goOn)
      add([.escape], .rest, words.rest)
    case .question(let question): own = questionKeys(question, state, fields, words)
    case .words:
      add([.enter], .next, words.finish)
      add([.backTab], .back, words.back)
      add([.escape], .rest, words.rest)
    case .rest:
      add([.enter], .next, words.goOn)
      own.append(worker(words))
      handsOver = true
    case .thanks:
      own.append(worker(words))
      handsOver = true
    }
    return KeyTable(own) + closed(handsOver: handsOver)
  }

  private static func questionKeys(
    _ question: FeedbackQuestion, _ state: State, _ fields: FeedbackFields,
    _ words: StudentAssessmentTexts
  ) -> [KeyEntry<Message>] {
    let isAnswered = rating(question, state, fields) != nil
    // One entry with all five digits: the footer names them by hand.
    let answers = Rating.allCases.map { rating in
      KeyEntry<Message>(
        [.character(Character("\(rating.rawValue)"))], .rate(rating), words.answer,
        section: words.answerSection)
    }
    return answers + [
      KeyEntry(
        [.enter, .right], .next, isAnswered ? words.next : words.skip,
        section: words.moveSection, inFooter: true),
      KeyEntry(
        [.left], .back, words.back, section: words.moveSection,
        inFooter: question.previous != nil),
      KeyEntry([.escape], .rest, words.rest, section: words.moveSection, inFooter: true),
      KeyEntry([.up], .shift(-1), words.up, section: words.answerSection),
      KeyEntry([.down], .shift(1), words.down, section: words.answerSection),
      KeyEntry([.delete, .backspace], .rate(nil), words.clear, section: words.answerSection),
    ]
  }

  private static func worker(_ words: StudentAssessmentTexts) -> KeyEntry<Message> {
    KeyEntry([.f(4)], .worker, words.worker, inFooter: true)
  }

  /// The workers' keys, which do nothing while the student has the screen.
  ///
  /// Leaving the program saves first and stops at the break, where a worker may quit.
  private static func closed(handsOver: Bool) -> KeyTable<Message> {
    let keys: [Key] =
      [1, 2, 3, 4, 5, 6, 7, 8].map { .f($0) }
      + [.character("?"), .escape, .ctrl("p"), .ctrl("o"), .ctrl("t"), .ctrl("s"), .ctrl("c")]
      + [.alt("h"), .f(12)]
    var entries = [
      KeyEntry<Message>(keys, .nothing, ""), KeyEntry<Message>([.f(9)], .nextLanguage, ""),
    ]
    if !handsOver { entries.append(KeyEntry([.f(10), .ctrl("q")], .rest, "")) }
    return KeyTable(entries)
  }
}
