public import Casework

/// An invented group for tests: eight members, a student with a consent, a meeting and a plan.
public enum Sample {
  /// Friday 15 January 2027, nine in the morning in Finland: the meeting begins.
  public static let today = day(2027, 1, 15)
  public static let now = Helsinki.instant(time(today, 9, 0))

  public static let teacher: ID<Member> = "mteacher"
  public static let outreachWorker: ID<Member> = "moutreach"
  public static let coach: ID<Member> = "mcoach"
  public static let kela: ID<Member> = "mkela"
  public static let socialWorker: ID<Member> = "msocial"
  public static let nurse: ID<Member> = "mnurse"
  public static let doctor: ID<Member> = "mdoctor"
  /// Taught before the teacher of today; the role has ended.
  public static let formerTeacher: ID<Member> = "mformer"

  public static let clientID: ID<Client> = "caino"
  public static let meetingID: ID<Meeting> = "mtammi"
  public static let planID = Plan.id(for: clientID)
  public static let turnID = Turn.id(for: clientID)

  /// A day that a test names; a day that is none stops the test.
  public static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year, month, day) else { preconditionFailure("not a day") }
    return day
  }

  public static func time(_ day: Day, _ hour: Int, _ minute: Int) -> LocalTime {
    guard let time = ClockTime(hour, minute) else { preconditionFailure("not a time") }
    return LocalTime(day: day, time: time)
  }

  /// What a rule is handed, with the whole sample group at hand.
  public static func surroundings(
    as member: ID<Member>? = teacher, today: Day = today, client: Client = client,
    plan: Plan? = plan, meeting: Meeting = meeting, roster: Roster = roster
  ) -> Surroundings {
    var plans: Known<Plan> = [:]
    if let plan { plans[plan.id] = plan }
    return Surroundings(
      today: today, now: Helsinki.instant(time(today, 9, 0)), member: member, roster: roster,
      clients: [client.id: client], plans: plans,
      meetings: [meeting.id: meeting, nextMeeting.id: nextMeeting])
  }
}
