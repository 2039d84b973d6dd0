import Casework
import TestSupport
import Testing

@Suite struct BookingTests {
  private var empty: Meeting {
    var meeting = Sample.meeting
    meeting.turns = Rows()
    return meeting
  }
  private let book = MeetingChange.book(
    client: Sample.clientID, order: "", starts: nil, length: 45)

  @Test func booksUnderTheTurnsOwnID() throws {
    let meeting = try empty.after(book)
    #expect(meeting.turn?.bookedBy == Sample.teacher)
    #expect(meeting.turn?.order == "n")
    #expect(meeting.refusal(of: book) == .alreadyBooked)
  }

  @Test func noConsentNoBooking() {
    var client = Sample.client
    client.consents = Rows()
    #expect(empty.refusal(of: book, in: Sample.surroundings(client: client)) == .noConsent)
    var onlyPlan = Sample.client
    onlyPlan.consents["s1"]?.matters = [.plan]
    #expect(empty.refusal(of: book, in: Sample.surroundings(client: onlyPlan)) == .noConsent)
  }

  @Test func consentMustHoldOnTheMeetingsDay() {
    var later = empty
    later.starts = Sample.time(Sample.day(2027, 12, 2), 9, 0)
    #expect(later.refusal(of: book) == .consentEndsFirst(Sample.day(2027, 12, 1)))
    later.starts = Sample.time(Sample.day(2027, 12, 1), 9, 0)
    #expect(later.refusal(of: book) == nil)
  }

  @Test func whoMayBook() {
    let cases: [(ID<Member>?, Refusal?)] = [
      (Sample.outreachWorker, nil), (Sample.socialWorker, .notPermitted),
      (Sample.formerTeacher, .memberRoleEnded), (nil, .notOnRoster),
    ]
    for (member, expected) in cases {
      #expect(empty.refusal(of: book, in: Sample.surroundings(as: member)) == expected)
    }
  }

  @Test func invitesOnlyWhomTheConsentCovers() {
    func invite(_ party: Party) -> MeetingChange {
      .invite(
        Sample.turnID, Invitation(id: "i2", order: "", party: party, name: "", why: "Tuki"))
    }
    #expect(Sample.meeting.refusal(of: invite(.health)) == nil)
    #expect(Sample.meeting.refusal(of: invite(.student)) == nil)
    #expect(Sample.meeting.refusal(of: invite(.social)) == .partyNotCovered(.social))
  }

  @Test func bookingStandsInNoEndedMeeting() {
    for (state, refusal) in [
      (MeetingState.draft, nil), (.agreed, nil), (.inProgress, nil),
      (.closed, Refusal.meetingClosed), (.cancelled, .meetingCancelled),
    ] {
      var meeting = empty
      meeting.state = state
      #expect(meeting.refusal(of: book) == refusal)
    }
  }

  @Test func aTurnThatHasBegunStays() {
    #expect(Sample.meeting.refusal(of: .unbook(Sample.turnID)) == nil)
    #expect(Sample.runningMeeting.refusal(of: .unbook(Sample.turnID)) == .turnClosed)
    #expect(Sample.meeting.refusal(of: .unbook("tnone")) == .noSuchRow)
  }

  /// A booking is not for everybody to move about; no permission is needed to take it off the list.
  @Test func arrangingIsForThoseWhoseBookingItIs() {
    var hidden = Sample.client
    hidden.consents = Rows()
    hidden.concerns = Rows()
    hidden.openedBy = Sample.teacher
    hidden.knowsBest = nil
    var meeting = Sample.meeting
    meeting.turns[Sample.turnID]?.bookedBy = Sample.coach
    let changes: [MeetingChange] = [
      .unbook(Sample.turnID), .setTurnTime(Sample.turnID, starts: nil, length: 30),
      .moveTurn(Sample.turnID, order: "c"),
    ]
    for change in changes {
      func refusal(_ member: ID<Member>) -> Refusal? {
        meeting.refusal(
          of: change, in: Sample.surroundings(as: member, client: hidden, meeting: meeting))
      }
      #expect(refusal(Sample.nurse) == .notPermitted, "\(change)")
      #expect(refusal(Sample.formerTeacher) == .memberRoleEnded, "\(change)")
      for member in [Sample.teacher, Sample.coach, Sample.outreachWorker] {
        #expect(refusal(member) == nil, "\(change) \(member)")
      }
    }
  }

  @Test(arguments: [(4, false), (5, true), (480, true), (481, false)])
  func lengths(minutes: Int, fits: Bool) {
    let change = MeetingChange.setTurnTime(Sample.turnID, starts: nil, length: minutes)
    #expect(Sample.meeting.refusal(of: change) == (fits ? nil : .lengthOutOfRange))
  }

  /// Two coming times of one student are a mistake; the next time booked in a meeting is none.
  @Test(arguments: [
    (30, MeetingState.agreed, TurnState.waiting, 60, false), (30, .draft, .waiting, 60, false),
    (90, .agreed, .waiting, 60, false), (30, .cancelled, .waiting, 60, true),
    (30, .inProgress, .waiting, 60, true), (30, .agreed, .leftOpen, 60, true),
    (0, .agreed, .waiting, 60, true), (30, .agreed, .waiting, 0, true),
    (-30, .agreed, .waiting, 60, true),
  ])
  func oneComingTimeForAStudent(
    _ days: Int, _ state: MeetingState, _ turn: TurnState, _ ahead: Int, _ goesThrough: Bool
  ) {
    var other = Sample.meeting
    other.starts.day = Sample.today.adding(days: days)
    other.state = state
    other.turns[Sample.turnID]?.state = turn
    var new = Meeting(id: "mnew", starts: Sample.meeting.starts, length: 120, place: "")
    new.starts.day = Sample.today.adding(days: ahead)
    new.state = .agreed
    let refusal = new.refusal(of: book, in: Sample.surroundings(meeting: other))
    #expect((refusal == nil) == goesThrough, "\(String(describing: refusal))")
  }
}
