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

private struct PlanKey: Equatable {
  var client: ID<Client>
}

extension World {
  /// The client's plan that is in force or being made; the one asked for last is at hand.
  func plan(of client: ID<Client>) -> Held<Plan>? {
    workedOut.value(for: PlanKey(client: client)) { casebook.plan(of: client) }
  }

  var outline: Outline {
    workedOut.value(for: Outline.Key(today: today)) { Outline(casebook, today) }
  }
}
