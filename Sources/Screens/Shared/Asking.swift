import Canvas

/// A question over a screen, with what it was asked for.
protocol Asking {
  var dialog: Dialog { get set }
}

extension Optional where Wrapped: Asking {
  /// Gives a key to the question, which is gone once it is answered or left.
  ///
  /// - Returns: the question and the number of the answer that was chosen.
  mutating func answer(_ key: Key, in area: Rect) -> (question: Wrapped, answer: Int)? {
    guard var question = self else { return nil }
    let outcome = question.dialog.handle(key, in: area)
    self = question
    switch outcome {
    case .moved, .ignored: return nil
    case .left:
      self = nil
      return nil
    case .chosen(let answer):
      self = nil
      return (question, answer)
    }
  }
}
