import Casework
import TestSupport
import Testing

/// A meeting to which nobody comes is told of seven days before, with the next time.
@Suite struct CancellationNoticeTests {
  private func meeting(
    _ id: ID<Meeting>, in days: Int, _ state: MeetingState = .agreed, students: Bool = false
  ) -> Meeting {
    let day = Sample.today.adding(days: days)
    var meeting = Meeting(id: id, starts: Sample.time(day, 9, 0), length: 180, place: "")
    meeting.state = state
    if students { meeting.turns = Rows([Turn(client: "cx", order: "n", length: 45)]) }
    return meeting
  }

  private func due(_ meetings: [Meeting], _ schedule: Schedule? = nil) -> [ID<Meeting>] {
    CancellationNotice.due(
      among: meetings, schedule: schedule, roster: Sample.roster, today: Sample.today
    ).map(\.meeting.id)
  }

  @Test(arguments: [
    (0, true), (1, true), (7, true), (8, false), (-1, false), (60, false),
  ])
  func isDueFromSevenDaysBeforeToTheDayItself(_ days: Int, _ isDue: Bool) {
    #expect(due([meeting("m1", in: days)]) == (isDue ? ["m1"] : []))
  }

  @Test(arguments: MeetingState.allCases)
  func onlyAnAgreedMeetingIsTold(_ state: MeetingState) {
    #expect(due([meeting("m1", in: 3, state)]).isEmpty == (state != .agreed))
  }

  @Test func aMeetingWithAStudentIsHeld() {
    #expect(due([meeting("m1", in: 3, students: true)]).isEmpty)
  }

  @Test func theDaysAreASetting() {
    let ten = Sample.schedule
    #expect(due([meeting("m1", in: 10)], ten) == ["m1"])
    #expect(due([meeting("m2", in: 10)]).isEmpty)
    var none = ten
    none.noticeDays = 0
    #expect(due([meeting("m1", in: 1), meeting("m2", in: 0)], none) == ["m2"])
  }

  @Test func sayTheNearestFirst() {
    #expect(due([meeting("m2", in: 5), meeting("m1", in: 2)]) == ["m1", "m2"])
  }

  @Test func theNextTimeIsTheFirstAgreedOne() throws {
    let off = meeting("m1", in: 3)
    let all = [
      off, meeting("m2", in: 30, .draft), meeting("m3", in: 60), meeting("m4", in: 40, .cancelled),
      meeting("m5", in: 90), meeting("m6", in: 1),
    ]
    let notice = CancellationNotice(
      of: off, among: all, roster: Sample.roster, today: Sample.today)
    #expect(notice.next?.id == "m3" && notice.isReady && notice.draft == nil)
  }

  /// A notice that was sent says the same for ever; that it holds no more is marked.
  @Test func staysAsItWasToldWhateverChangesLater() throws {
    let off = meeting("m1", in: 3)
    var next = meeting("m3", in: 60)
    var surroundings = Sample.surroundings(meeting: off)
    surroundings.meetings = [off.id: off, next.id: next]
    let cancelled = try Meeting.after(
      .cancel(reason: "Ei asiakkaita"), on: off, id: off.id, in: surroundings)
    func notice(_ others: [Meeting]) -> CancellationNotice {
      CancellationNotice(
        of: cancelled, among: [cancelled] + others, roster: Sample.roster, today: Sample.today)
    }
    let told = ToldMeeting(next)
    let cases: [(CancellationNotice, Bool)] = [
      (notice([next]), false), (notice([meeting("m2", in: 30), next]), false),
      (notice([meeting("m2", in: 30)]), false),
    ]
    for (notice, isOutdated) in cases {
      #expect(try notice.told().next == told && notice.isOutdated == isOutdated)
    }
    for state in MeetingState.allCases {
      next.state = state
      let isOff = state == .draft || state == .cancelled
      #expect(notice([next]).isOutdated == isOff && notice([next]).isReady)
    }
    next.state = .agreed
    next.starts = Sample.time(Sample.today.adding(days: 67), 9, 0)
    let moved = notice([next])
    #expect(try moved.isOutdated && moved.told().next == told && moved.next == next)
    let again = try Meeting.after(
      .reopen(reason: "Tuli asiakas"), on: cancelled, id: off.id, in: surroundings)
    #expect(again.nextTold == nil)
  }

  @Test func withoutANextTimeItIsNotReadyAndNamesADraft() {
    let off = meeting("m1", in: 3)
    let alone = CancellationNotice(of: off, among: [off], roster: nil, today: Sample.today)
    #expect(!alone.isReady && alone.draft == nil && alone.languages == [.finnish])
    let draft = meeting("m2", in: 30, .draft)
    let waiting = CancellationNotice(
      of: off, among: [off, draft], roster: nil, today: Sample.today)
    #expect(!waiting.isReady && waiting.draft?.id == "m2")
  }

  @Test func isInTheLanguagesOfTheGroup() {
    var roster = Sample.roster
    roster.language = .swedish
    for id in roster.members.byID.keys { roster.members[id]?.language = nil }
    roster.members[Sample.coach]?.language = .english
    roster.members[Sample.formerTeacher]?.language = .finnish
    #expect(roster.languages(on: Sample.today) == [.swedish, .english])
  }
}
