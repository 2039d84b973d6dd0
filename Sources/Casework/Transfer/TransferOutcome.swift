/// How a transfer turned out, as it was seen at its follow-up; never changed.
///
/// Seen otherwise later, it is recorded anew: the latest record holds, and the earlier ones stay.
public struct TransferOutcome: Row {
  public let id: ID<TransferOutcome>
  public var order: String
  public var result: TransferResult
  /// The day on which it was known.
  public var day: Day
  /// Who says it.
  public var said: Party
  /// Who recorded it.
  public var by: ID<Member>?
  public var note: String

  public init(
    id: ID<TransferOutcome>, order: String, result: TransferResult, day: Day, said: Party,
    note: String = ""
  ) {
    (self.id, self.order, self.result, self.day) = (id, order, result, day)
    (self.said, self.note) = (said, note)
  }
}

/// What became of the student after a transfer.
public enum TransferResult: String, Sendable, CaseIterable {
  /// Attached to the service or the studies to which the transfer led.
  case attached
  case droppedOut
  case notKnown
}

extension Transfer {
  /// The record that holds: the latest one.
  public var outcome: TransferOutcome? { outcomes.sorted.last }

  /// The day on which the receiver took what was sent last; nothing where it was not taken.
  public var takenOn: Day? {
    let answer = events.sorted.last { [.sent, .taken, .refused].contains($0.kind) }
    return answer?.kind == .taken ? answer?.day : nil
  }

  /// Whether it was taken, and nobody has said for good how it turned out.
  public var lacksOutcome: Bool {
    takenOn != nil && (outcome?.result ?? .notKnown) == .notKnown
  }

  /// Records how it turned out; on the day it was taken at the earliest.
  mutating func record(
    _ result: TransferResult, on day: Day, said: Party, _ note: String, _ asking: Asking
  ) throws(Refusal) {
    guard let takenOn else { throw .transferNotTaken }
    try checkPast(day, asking.today)
    try checkOrder(takenOn, day)
    let note = try longText(note)
    let words = [result.rawValue, day.isoText, said.rawValue, note, "\(outcomes.count)"]
    var row = TransferOutcome(
      id: recordID("r", words, asking), order: "", result: result, day: day, said: said, note: note)
    row.by = asking.member.id
    try outcomes.add(row)
  }
}

extension TransferFact {
  /// How a transfer ended, where that is known for good.
  public init?(_ transfer: Transfer) {
    guard let outcome = transfer.outcome else { return nil }
    switch outcome.result {
    case .attached: self.init(client: transfer.client, day: outcome.day, result: .attached)
    case .droppedOut: self.init(client: transfer.client, day: outcome.day, result: .droppedOut)
    case .notKnown: return nil
    }
  }
}
