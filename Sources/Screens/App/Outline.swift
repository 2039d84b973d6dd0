import Casework
import Workplace

/// What the frame asks of the casebook for every key.
struct Outline: Sendable {
  let running: ID<Meeting>?
  /// The student whose turn is going on in it.
  let client: ID<Client>?
  let next: ID<Meeting>?
  /// Documents in which two values of a field wait for a choice, in a fixed order.
  let withQuestions: [Document]

  fileprivate struct Key: Equatable {
    var today: Day
  }

  fileprivate init(_ casebook: Casebook, _ today: Day) {
    let meeting = casebook.runningMeeting
    (running, client) = (meeting?.id, meeting?.runningTurn?.client)
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
    ofDocuments.value(for: PlanKey(client: client)) { casebook.plan(of: client) }
  }

  var outline: Outline {
    ofDocuments.value(for: Outline.Key(today: today)) { Outline(casebook, today) }
  }
}
