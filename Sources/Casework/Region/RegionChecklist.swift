/// How the region looks after the support of people with partial work ability (alueen muistilista).
///
/// Seven points with what stands behind them; beside them the network's aim, the management's backing,
/// what is agreed with employers, and the consensus agreement between the parties.
public struct RegionChecklist: Sendable, Equatable {
  public var points: [RegionPoint: RegionPointEntry] = [:]
  /// What the network is for.
  public var aim = ""
  /// Who of the management stands behind it, and how.
  public var backing = ""
  public var backedOn: Day?
  public var agreements: Rows<EmployerAgreement> = Rows()
  /// What the parties agree on in the consensus agreement.
  public var contents = ""
  public var consensus: [ConsensusStep: ConsensusEntry] = [:]
  public var signatures: Rows<Signature> = Rows()

  public init() {}

  public subscript(point: RegionPoint) -> RegionPointEntry {
    points[point] ?? RegionPointEntry()
  }

  public subscript(step: ConsensusStep) -> ConsensusEntry {
    consensus[step] ?? ConsensusEntry()
  }

  /// How many of the seven points stand at a state.
  public func count(_ state: RegionState) -> Int {
    points.values.count { $0.state == state }
  }
}

/// The seven points of the checklist, in its order.
public enum RegionPoint: String, Sendable, CaseIterable {
  case sharedWill, network, recognition, serviceChains, jobCoaching, employers, participation
}

/// How far a point has come.
public enum RegionState: String, Sendable, CaseIterable { case notBegun, underWay, inPlace }

/// What is written of one point.
public struct RegionPointEntry: Sendable, Equatable {
  /// Nothing while nobody has weighed it.
  public var state: RegionState?
  /// What shows that it is so.
  public var evidence = ""
  /// Who answers for it: people of the region, not only of the group.
  public var owner = ""
  public var nextStep = ""
  /// The day by which the next step is taken.
  public var by: Day?

  public init() {}
}

/// The texts of a point.
public enum RegionPointText: String, Sendable, CaseIterable {
  case evidence, owner, nextStep

  /// Whether it may be several sentences.
  public var isLong: Bool { self != .owner }
}

/// Something agreed with an employer or employers.
public struct EmployerAgreement: Row {
  public let id: ID<EmployerAgreement>
  public var order: String
  public var employer: String
  /// What has been agreed: work try-outs, tailored tasks, a coach at the workplace.
  public var content = ""
  /// Who keeps in touch with the employer.
  public var contact = ""
  public var from: Day?
  public var until: Day?

  public init(id: ID<EmployerAgreement>, order: String, employer: String) {
    (self.id, self.order, self.employer) = (id, order, employer)
  }

  /// Whether it holds on a day; one without days holds.
  public func isInForce(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { $0 >= day } ?? true)
  }
}

/// The texts of an agreement with an employer.
public enum AgreementText: String, Sendable, CaseIterable {
  case employer, content, contact

  /// Whether it may be several sentences.
  public var isLong: Bool { self == .content }
}

/// The steps to a consensus agreement, in order.
public enum ConsensusStep: String, Sendable, CaseIterable { case gathered, workedOut, signed }

/// Where a step of the consensus agreement stands.
public struct ConsensusEntry: Sendable, Equatable {
  public var note = ""
  /// The day on which it was done; nothing while it is not.
  public var doneOn: Day?

  public init() {}
}

/// Who has signed the consensus agreement.
public struct Signature: Row {
  public let id: ID<Signature>
  public var order: String
  public var organisation: String
  public var person: String
  public var day: Day

  public init(
    id: ID<Signature>, order: String, organisation: String, person: String, day: Day
  ) {
    (self.id, self.order, self.organisation) = (id, order, organisation)
    (self.person, self.day) = (person, day)
  }
}
