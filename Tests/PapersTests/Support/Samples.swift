import Casework
import Papers

/// What tests make safe and measure with: control characters become `?`, letters are one wide.
let plain = PaperSafety(
  visible: { text in
    String(
      text.unicodeScalars.map { $0.value < 32 ? Character("?") : Character($0) })
  },
  columns: { $0.count })

func day(_ text: String) -> Day { Day(isoText: text) ?? Day(number: 0) }

enum Sample {
  static let roster: Roster = {
    var roster = Roster(name: "Esimerkkiryhmä", language: .finnish, parties: [:])
    roster.parties[.employment] = PartyName(
      finnish: "Esimerkin työllisyyspalvelut", swedish: "Exempel sysselsättning",
      english: "Example employment")
    roster.members["m1"] = Member(
      id: "m1", order: "b", name: "Maija Esimerkki", party: .school)
    roster.members["m2"] = Member(
      id: "m2", order: "c", name: "Teppo Esimerkki", party: .employment)
    return roster
  }()

  static let client = Client(
    id: "c1", firstName: "Aino", lastName: "Esimerkki", language: .finnish)

  static var plan: Plan {
    var plan = Plan(id: "pc1", client: "c1", revision: 1, language: .finnish)
    plan.ownWords = "Haluan töihin puutarhalle.\n\nEn takaisin luokkaan."
    plan.path = .openLabourMarket
    plan.needs["n1"] = Need(id: "n1", order: "b", text: "Oma tahti", area: .work)
    var goal = Goal(id: "g1", order: "b", need: "n1", text: "Työkokeilu taimistolla")
    goal.measure = "kolme päivää viikossa"
    goal.by = day("2027-02-15")
    plan.goals[goal.id] = goal
    var service = PlannedService(id: "s1", order: "b", goal: "g1", name: "Työhönvalmennus")
    service.party = .employment
    service.person = "Teppo Esimerkki"
    service.starts = day("2027-02-01")
    plan.services[service.id] = service
    var action = Action(id: "a1", order: "b", what: "Soittaa taimistolle")
    action.service = "s1"
    action.owner = .member("m2")
    action.by = day("2027-01-22")
    plan.actions[action.id] = action
    var own = Action(id: "a2", order: "c", what: "Käydä tutustumassa")
    own.owner = .student
    plan.actions[own.id] = own
    plan.responsible = Responsibility(member: "m2", agreedOn: day("2027-01-15"))
    plan.followUps["f1"] = FollowUp(id: "f1", order: "b", planned: day("2027-03-12"))
    plan.agreements["k1"] = Agreement(
      id: "k1", order: "b", who: .student, day: day("2027-01-15"), way: .spoken)
    return plan
  }

  static var meeting: Meeting {
    var meeting = Meeting(
      id: "t1", starts: LocalTime(day: day("2027-01-15"), time: ClockTime(9, 0)!), length: 120,
      place: "Huone 12")
    meeting.state = .agreed
    var turn = Turn(client: "c1", order: "b", length: 45)
    turn.invitations["i1"] = Invitation(
      id: "i1", order: "b", party: .health, name: "Terhi", why: "lääkitys")
    meeting.turns[turn.id] = turn
    meeting.turns[Turn.id(for: "c2")] = Turn(client: "c2", order: "c", length: 30)
    return meeting
  }
}

/// Papers in a format of text, as tests compare them.
func written(_ papers: [Paper], as format: PaperFormat) -> String {
  String(decoding: format.write(papers, safety: plain), as: UTF8.self)
}
