import Casework
import Workplace

/// What the frame asks of the casebook for every key.
struct Outline: Sendable {
  let running: ID<Meeting>?
  let next: ID<Meeting>?
  /// Documents in which two values of a field wait for a choice, in a fixed order.
  let withQuestions: [Document]

  fileprivate struct Key: Equatable {
    var today: Day
  }

  fileprivate init(_ casebook: Casebook, _ today: Day) {
    running = casebook.runningMeeting?.id
    next = casebook.nextMeeting(from: today)?.id
    withQuestions = casebook.documentsWithQuestions
  }
}

extension World {
  var outline: Outline {
    workedOut.value(for: Outline.Key(today: today)) { Outline(casebook, today) }
  }
}
