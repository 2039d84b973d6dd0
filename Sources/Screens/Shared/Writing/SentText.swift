import Canvas
import Casework
import Workplace

/// A text handed over for saving: it stays on the screen until the saved one has come back.
struct SentText: Sendable, Equatable {
  enum State: Sendable, Equatable {
    case asked
    /// Saved as this version; waits for the casebook that has it.
    case answered(version: Int)
    /// Not saved: the text stays in its field with the words why.
    case kept(Problem)
  }

  enum Problem: Sendable, Equatable {
    /// The typed text means nothing there.
    case wrong(String)
    case refused(Refusal)
    case failed(Trouble)
  }

  /// As typed.
  var text: String
  /// As the value reads.
  var shown: String
  var change: Change?
  var ticket: Int
  var basedOn: Int
  var state: State
  /// What was left behind in the field and went into this text.
  var takenUp: DraftNote?

  var problem: Problem? {
    if case .kept(let problem) = state { problem } else { nil }
  }
}

/// A text that waits for an earlier save: of the same field, or of the row it belongs to.
struct QueuedText: Sendable, Equatable {
  var text: String
  var basedOn: Int
  /// Waits for its row: what it is based on is known once the row is saved.
  var waitsForRow = false
  /// It was typed on after the document had closed; see ``OpenField/goesOnFrom``.
  var goesOnFrom: Int?
}

extension QueuedText {
  init(text: String, _ field: OpenField) {
    self.init(text: text, basedOn: field.basedOn, goesOnFrom: field.goesOnFrom)
  }
}

extension Trouble {
  /// The share is away, or a right to it: the desk saves by itself once it is back.
  var isPassing: Bool {
    switch code {
    case .shareSilent, .readOrWriteFailed, .noSpace, .busy, .noDirectory, .directoryLost,
      .readOnlyDirectory, .noPermission:
      true
    default: false
    }
  }
}
