/// The joint client plan: needs and goals, supports and services, who answers and when.
public struct Plan: Sendable, Equatable {
  public let id: ID<Plan>
  public let client: ID<Client>
  /// 1 for the first plan of a client, then one more with each revision.
  public let revision: Int
  public var state: PlanState = .draft
  public var inForceFrom: Day?
  public var endedOn: Day?
  /// What came of it, where it has ended.
  public var outcome: PlanOutcome?
  /// Of which level the studies are that it led to, where it led to any and that is known.
  public var studyLevel: StudyLevel?
  /// The language the plan is written in; may differ from the screen's.
  public var language: Language
  /// What the student wants, in own words.
  public var ownWords = ""
  /// What the student does.
  public var ownDoings = ""
  /// What family and friends do.
  public var familyDoings = ""
  /// Interpreter and other aids.
  public var aids = ""
  public var path: Path?
  /// Areas of life of which it was said that nothing is needed in them.
  public var notNeeded: Set<LifeArea> = []
  public var needs: Rows<Need> = Rows()
  public var goals: Rows<Goal> = Rows()
  public var services: Rows<PlannedService> = Rows()
  public var actions: Rows<Action> = Rows()
  public var views: Rows<DifferingView> = Rows()
  public var responsible: Responsibility?
  public var substitute: ID<Member>?
  /// Offers of the responsibility, with their answers.
  public var handovers: Rows<Handover> = Rows()
  /// Those who were responsible before.
  public var formerResponsible: Rows<FormerResponsibility> = Rows()
  public var from: Day?
  public var until: Day?
  public var followUps: Rows<FollowUp> = Rows()
  public var otherPlans: Rows<OtherPlan> = Rows()
  public var agreements: Rows<Agreement> = Rows()
  /// Each time that an ended plan was opened again, with the reason.
  public var reopenings: Rows<Reopening> = Rows()

  public init(id: ID<Plan>, client: ID<Client>, revision: Int, language: Language) {
    (self.id, self.client, self.revision) = (id, client, revision)
    self.language = language
  }

  /// The id of a client's plan: made from the client's, so that two who start it make one plan.
  public static func id(for client: ID<Client>, revision: Int = 1) -> ID<Plan> {
    ID("p" + client.text.prefix(56) + (revision == 1 ? "" : "r\(revision)")) ?? "p0"
  }
}

/// Where a plan stands; at most one plan of a client is in force.
public enum PlanState: String, Sendable, CaseIterable { case draft, inForce, ended }

/// What a plan led to when it ended.
public enum PlanOutcome: String, Sendable, CaseIterable {
  case openWork, supportedWork, studies, rehabilitation, workTryOut, otherService, moved
  case endedByStudent
}

/// The road ahead that the student and the group chose.
public enum Path: String, Sendable, CaseIterable {
  case openLabourMarket, rehabilitation, furtherStudies, participation
}

/// The part of life that a need or a goal is about.
public enum LifeArea: String, Sendable, CaseIterable { case learning, work, living }

/// What the student needs, in the student's own words.
public struct Need: Row {
  public let id: ID<Need>
  public var order: String
  public var text: String
  public var area: LifeArea?
  /// Why no goal answers the need now, where none does.
  public var whyNot = ""

  public init(id: ID<Need>, order: String, text: String, area: LifeArea? = nil) {
    (self.id, self.order, self.text, self.area) = (id, order, text, area)
  }
}

/// A goal with a measure and a date, tied to the need it answers.
public struct Goal: Row {
  public let id: ID<Goal>
  public var order: String
  public var need: ID<Need>?
  public var text: String
  public var measure = ""
  public var by: Day?
  /// Whether it was reached, as those in the room saw it.
  public var state: GoalState = .open

  public init(id: ID<Goal>, order: String, need: ID<Need>?, text: String) {
    (self.id, self.order, self.need, self.text) = (id, order, need, text)
  }
}

/// How a goal stands when it is looked at in a follow-up.
public enum GoalState: String, Sendable, CaseIterable {
  case open, reached, partlyReached, notReached
}

/// A support or service that helps to reach a goal: who gives it, who there, from when to when.
public struct PlannedService: Row {
  public let id: ID<PlannedService>
  public var order: String
  public var goal: ID<Goal>?
  public var name: String
  public var party: Party?
  public var person = ""
  public var starts: Day?
  public var ends: Day?
  public var state: ServiceState = .planned
  /// Where it was picked from the catalogue; nothing for free words.
  public var catalogue: CatalogueEntry?
  /// Nothing where no coaching is followed in it.
  public var coaching: Coaching?
  /// The step of the path that it was taken from.
  public var step: PathStep?

  public init(id: ID<PlannedService>, order: String, goal: ID<Goal>?, name: String) {
    (self.id, self.order, self.goal, self.name) = (id, order, goal, name)
  }
}

/// Where a service stands.
public enum ServiceState: String, Sendable, CaseIterable {
  case planned, applied, running, ended, dropped
}

/// A task: who does what by when.
public struct Action: Row {
  public let id: ID<Action>
  public var order: String
  public var service: ID<PlannedService>?
  public var goal: ID<Goal>?
  public var what: String
  public var owner: ActionOwner?
  public var by: Day?
  public var state: ActionState = .open
  public var doneOn: Day?
  public var happened = ""
  /// Out of sight in the follow-up until this day; an overdue one is always in sight.
  public var sleepsUntil: Day?
  /// The meeting in which it was agreed.
  public var meeting: ID<Meeting>?
  /// The step of the path that it was taken from.
  public var step: PathStep?

  public init(id: ID<Action>, order: String, what: String) {
    (self.id, self.order, self.what) = (id, order, what)
  }
}

/// Who does an action.
public enum ActionOwner: Sendable, Hashable {
  case student
  /// Family and friends.
  case family
  case member(ID<Member>)
  /// Somebody outside the roster, as written.
  case named(String)
}

/// Where an action stands.
public enum ActionState: String, Sendable, CaseIterable { case open, done, dropped }

/// A matter that student and worker see differently, with both views and their reasons.
public struct DifferingView: Row {
  public let id: ID<DifferingView>
  public var order: String
  public var topic: String
  public var student = ""
  public var studentReason = ""
  public var worker = ""
  public var workerReason = ""

  public init(id: ID<DifferingView>, order: String, topic: String) {
    (self.id, self.order, self.topic) = (id, order, topic)
  }
}

/// The parts of a differing view that are written one by one.
public enum ViewPart: String, Sendable, CaseIterable {
  case topic, student, studentReason, worker, workerReason
}

/// The responsible worker, and the day on which that person said yes.
public struct Responsibility: Sendable, Equatable {
  public var member: ID<Member>
  public var agreedOn: Day

  public init(member: ID<Member>, agreedOn: Day) {
    (self.member, self.agreedOn) = (member, agreedOn)
  }
}

/// A follow-up with its two dates: planned and held.
public struct FollowUp: Row {
  public let id: ID<FollowUp>
  public var order: String
  public var planned: Day
  public var held: Day?
  /// The day passed and nobody met; the note says why.
  public var isNotHeld = false
  public var note = ""

  public init(id: ID<FollowUp>, order: String, planned: Day) {
    (self.id, self.order, self.planned) = (id, order, planned)
  }
}

/// Another plan in force beside this one, and who keeps it.
public struct OtherPlan: Row {
  public let id: ID<OtherPlan>
  public var order: String
  public var name: String
  public var keeper: String

  public init(id: ID<OtherPlan>, order: String, name: String, keeper: String) {
    (self.id, self.order, self.name, self.keeper) = (id, order, name, keeper)
  }
}

/// Who agreed to the plan, when and how; never merged by machine.
public struct Agreement: Row {
  public let id: ID<Agreement>
  public var order: String
  public var who: Agreeing
  public var day: Day
  public var way: ConsentWay
  /// The plan has been changed since: what was agreed to is what it said before.
  public var isOutdated = false
  /// The mark of the text that was agreed to; nothing in what was written before there was one.
  public var text: String?

  public init(id: ID<Agreement>, order: String, who: Agreeing, day: Day, way: ConsentWay) {
    (self.id, self.order, self.who, self.day, self.way) = (id, order, who, day, way)
  }
}

/// Somebody who agrees to a plan.
public enum Agreeing: Sendable, Hashable {
  case student
  case member(ID<Member>)
}
