import Casework
import TestSupport
import Testing

@Suite struct SlotTests {
  /// A turn: when it starts, where it has a time of its own, and for how long.
  struct Planned: Sendable {
    var starts: String?
    var length: Int

    init(_ starts: String?, _ length: Int) { (self.starts, self.length) = (starts, length) }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var turns: [Planned]
    /// `9.00–9.45` for each turn.
    var spans: [String]
    /// What does not fit about each turn, in a word: `päällä 2`, `ennen`, `yli 15`.
    var troubles: [[String]]
    var testDescription: String { name }
  }

  /// The meeting lasts from nine to eleven.
  static let cases = [
    Case(
      name: "one after another", turns: [Planned(nil, 45), Planned(nil, 45)],
      spans: ["9.00–9.45", "9.45–10.30"], troubles: [[], []]),
    Case(
      name: "side by side, to the minute", turns: [Planned("9.00", 60), Planned("10.00", 60)],
      spans: ["9.00–10.00", "10.00–11.00"], troubles: [[], []]),
    Case(
      name: "by a minute at once", turns: [Planned("9.00", 61), Planned("10.00", 60)],
      spans: ["9.00–10.01", "10.00–11.00"], troubles: [["on 2"], ["on 1"]]),
    Case(
      name: "one within another", turns: [Planned("9.00", 90), Planned("9.15", 15)],
      spans: ["9.00–10.30", "9.15–9.30"], troubles: [["on 2"], ["on 1"]]),
    Case(
      name: "after the longest, not after the last",
      turns: [Planned("9.00", 60), Planned("9.15", 15), Planned(nil, 30)],
      spans: ["9.00–10.00", "9.15–9.30", "10.00–10.30"],
      troubles: [["on 2"], ["on 1"], []]),
    Case(
      name: "before the meeting", turns: [Planned("8.50", 45)], spans: ["8.50–9.35"],
      troubles: [["before"]]),
    Case(
      name: "past the end", turns: [Planned("10.30", 45)], spans: ["10.30–11.15"],
      troubles: [["past 15"]]),
    Case(
      name: "too many in a row", turns: [Planned(nil, 60), Planned(nil, 45), Planned(nil, 45)],
      spans: ["9.00–10.00", "10.00–10.45", "10.45–11.30"], troubles: [[], [], ["past 30"]]),
    Case(
      name: "an order that is not the times'", turns: [Planned("10.00", 30), Planned("9.00", 30)],
      spans: ["10.00–10.30", "9.00–9.30"], troubles: [["not as 2"], ["not as 1"]]),
    Case(
      name: "all at once", turns: [Planned("8.30", 200), Planned("8.30", 200)],
      spans: ["8.30–11.50", "8.30–11.50"],
      troubles: [["before", "on 2", "past 50"], ["before", "on 1", "past 50"]]),
  ]

  private func meeting(_ turns: [Planned]) -> Meeting {
    var meeting = Sample.meeting
    meeting.turns = Rows()
    for (index, planned) in turns.enumerated() {
      var turn = Turn(
        client: ID("c\(index + 1)") ?? "cx", order: meeting.turns.orderAfterLast,
        length: planned.length)
      let parts = (planned.starts ?? "").split(separator: ".").compactMap { Int($0) }
      if parts.count == 2 { turn.starts = ClockTime(parts[0], parts[1]) }
      meeting.turns[turn.id] = turn
    }
    return meeting
  }

  @Test(arguments: cases)
  func areWorkedOut(_ one: Case) {
    let meeting = meeting(one.turns)
    let spans = meeting.slots.map { "\(clock($0.starts))–\(clock($0.ends))" }
    #expect(spans == one.spans)
    let troubles = meeting.slots.map { meeting.slotTroubles(of: $0.turn).map(word) }
    #expect(troubles == one.troubles)
  }

  @Test func noTurnNoTrouble() {
    let meeting = meeting([])
    #expect(meeting.slots == [] && meeting.slotTroubles(of: "tnobody") == [])
    #expect(meeting.endOfSlots == 9 * 60)
  }

  @Test(arguments: [([], 120, true), ([], 121, false), ([75], 45, true), ([76], 45, false)])
  func roomForOneMore(_ lengths: [Int], _ wanted: Int, _ isThere: Bool) {
    let meeting = meeting(lengths.map { Planned(nil, $0) })
    #expect(meeting.hasRoom(for: wanted) == isThere)
  }

  /// A slot that does not fit is told of and taken all the same: people agree it among themselves.
  @Test func troubleStopsNobody() {
    let early = MeetingChange.setTurnTime(Sample.turnID, starts: ClockTime(7, 0), length: 400)
    #expect(Sample.meeting.refusal(of: early) == nil)
  }

  private func clock(_ minutes: Int) -> String {
    "\(minutes / 60).\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  private func word(_ trouble: SlotTrouble) -> String {
    switch trouble {
    case .overlaps(let other): "on \(other.client.text.dropFirst())"
    case .beforeTheMeeting: "before"
    case .pastTheEnd(let minutes): "past \(minutes)"
    case .outOfOrder(let other): "not as \(other.client.text.dropFirst())"
    }
  }
}
