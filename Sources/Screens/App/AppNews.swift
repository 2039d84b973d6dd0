import Canvas
import Casework
import Texts
public import Workplace

extension App {
  /// The desk tells something: what others changed, or what became of a save.
  public mutating func handle(_ news: DeskNews) -> [Effect] {
    saving.note(news)
    let texts = world.texts
    switch news {
    case .casebook(let casebook):
      world.casebook = casebook
      follow()
      forgetChosen()
    case .connection(let connection): world.connection = connection
    case .saved(_, let document, _, let questions):
      // Said once, not after every save of a document in which something waits.
      if questions > saidQuestions[document] ?? 0 {
        say(.warning, texts.app.notices.twoValues, sticky: true)
        message?.isAboutQuestions = true
      }
      saidQuestions[document] = questions
    case .kept(_, let refusal):
      say(.information, texts.refusals.keptWords(for: refusal), sticky: true)
    case .refused(_, let refusal):
      say(.refusal, world.words(for: refusal), sticky: true)
    case .failed where top?.destination == nil: break  // The first start says it itself.
    case .failed(_, let trouble):
      let words = texts.troubles.words(for: trouble.code)
      message = Message(
        line: line(.refusal, words), isSticky: true, isAboutSaving: saving.hasFailed)
    case .history, .measures, .feedback: break
    case .finished: return []
    }
    // What it warned of is over.
    if message?.isAboutSaving == true, world.connection == .good, !saving.hasFailed {
      message = nil
    }
    let effects = refreshAll(news)
    if case .casebook = news { noticeDrafts() }
    // What kept the person from leaving is in its place by now.
    if case .saved = news, case .quit = overlay, !saving.isUnsaved {
      overlay = nil
      return effects + quit(asking: false)
    }
    return effects
  }

  /// What somebody has chosen by now is no more to be chosen here.
  private mutating func forgetChosen() {
    for (document, count) in saidQuestions {
      saidQuestions[document] = min(count, world.casebook.questions(of: document).count)
    }
    if message?.isAboutQuestions == true, openQuestions.isEmpty { message = nil }
  }

  /// A trouble in the room of the message line: all three parts, or the first two where it is narrow.
  func line(_ kind: MessageLine.Kind, _ words: TroubleWords) -> MessageLine {
    let whole = MessageLine(kind, words.sentence)
    let fits = Wrap.lines("! " + words.sentence, width: max(1, world.size.columns - 2)).count <= 2
    return fits ? whole : MessageLine(kind, words.happened + " " + words.data)
  }
}
