import Canvas
public import Casework
import Texts

/// A text that a person asked to have in the terminal's clipboard.
public struct CopyOrder: Sendable, Equatable {
  /// Made harmless already: nothing in it steers a terminal.
  public var text: String
  /// The papers that are opened by it.
  public var opens: [Document]

  public init(text: String, opens: [Document]) { (self.text, self.opens) = (text, opens) }
}

/// What became of a text for the clipboard, as far as one can know.
public enum CopyOutcome: Sendable {
  /// It was sent; whether the terminal took it nobody says.
  case sent
  case tooLong
  /// The terminal is of a kind that knows no clipboard.
  case cannot
}

extension App {
  /// The runner tells what became of a text for the clipboard.
  public mutating func handle(_ outcome: CopyOutcome) {
    let texts = world.texts.planPapers
    if copiesDraft {
      copiesDraft = false
      let drafts = world.texts.app.drafts
      if case .sent = outcome {
        say(.information, drafts.copied, sticky: true)
      } else {
        say(.refusal, drafts.notCopied, sticky: true)
      }
      return
    }
    switch outcome {
    case .sent: say(.information, texts.copied, sticky: true)
    case .tooLong: say(.refusal, texts.copyTooLong, sticky: true)
    case .cannot: say(.refusal, texts.cannotCopy, sticky: true)
    }
  }
}
