import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// One key books only what nobody would choose otherwise.
@Suite struct BookingChoiceTests {
  private func worker(
    size: Size = .standard, _ change: (inout Casebook) -> Void
  ) -> Worker {
    var book = Office.casebook()
    change(&book)
    var worker = Worker(Office.world(book, size: size), at: .client(Office.aino))
    worker.press("3")
    return worker
  }

  /// A meeting of today that has begun; nobody of the office's students is in it.
  private static func running(_ book: inout Casebook) {
    var meeting = Meeting(
      id: "mnyt", starts: LocalTime(day: Office.today, time: ClockTime(11, 30)!), length: 120,
      place: "Huone 12")
    meeting.state = .inProgress
    meeting.startedAt = Office.now
    book.meetings[meeting.id] = Held(meeting, version: 2)
  }

  private static func booked(_ book: inout Casebook) {
    book.meetings[Office.january]?.value.turns = Rows([
      Turn(client: Office.aino, order: "n", length: 45)
    ])
  }

  /// The line with the sign of the focus: on the small screen the cursor stands in the line below.
  private func chosen(_ worker: Worker) -> String {
    worker.screen.split(separator: "\n").map(String.init).first { $0.contains("> ") } ?? ""
  }

  @Test(arguments: [Size.standard, .small])
  func aRunningMeetingIsChosenByHand(_ size: Size) {
    var worker = worker(size: size, Self.running)
    worker.press("n")
    #expect(worker.changes.isEmpty, "\(worker.screen)")
    #expect(worker.screen.contains("Valitse tapaaminen. Enter varaa."), "\(worker.screen)")
    // The next one is at hand: it is the likely choice.
    #expect(chosen(worker).contains("pe 15.1.2027"), "\(worker.screen)")
    worker.press(.up)
    #expect(chosen(worker).contains("pe 20.11.2026"), "\(worker.screen)")
    worker.press(.enter)
    guard case .meeting("mnyt", .book) = worker.changes.last else {
      Issue.record("not booked: \(worker.changes)\n\(worker.screen)")
      return
    }
  }

  @Test(arguments: [Size.standard, .small])
  func besideABookingAheadAMeetingIsChosenByHand(_ size: Size) {
    var worker = worker(size: size) {
      Self.running(&$0)
      Self.booked(&$0)
    }
    worker.press("n")
    #expect(worker.changes.isEmpty, "\(worker.screen)")
    #expect(worker.screen.contains("Valitse tapaaminen. Enter varaa."), "\(worker.screen)")
    #expect(chosen(worker).contains("2027") || chosen(worker).contains("2026"))
  }

  @Test func aSecondNDoesNotBookEither() {
    var worker = worker(Self.running)
    worker.press("nn")
    #expect(worker.changes.isEmpty, "\(worker.screen)")
  }

  /// The form of an invitation opens with the cursor in it, from wherever it was opened.
  @Test(arguments: [0, 1, 3], [Size.standard, .small])
  func theInvitationOpensAtWhomToAsk(_ tabs: Int, _ size: Size) {
    var worker = worker(size: size, Self.booked)
    for _ in 0..<tabs { worker.press(.tab) }
    while worker.app.top?.isTyping == true { worker.press(.escape) }
    worker.press("i")
    #expect(worker.screen.contains("Kuka kutsutaan mukaan?"), "\(worker.screen)")
    #expect(chosen(worker).contains("Taho"), "\(worker.screen)")
    worker.press(" ")
    #expect(worker.screen.contains("●"), "\(worker.screen)")
  }
}
