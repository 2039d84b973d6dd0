/// A record of permission: given, refused or withdrawn; once recorded it never changes.
public struct Consent: Row {
  public let id: ID<Consent>
  public var order: String
  public var kind: ConsentKind
  /// The member who asked.
  public var askedBy: ID<Member>?
  public var day: Day
  public var way: ConsentWay
  /// The parties that may take part and know; the student may permit some and not others.
  public var parties: Set<Party>
  public var matters: Set<ConsentMatter>
  /// The last day on which it holds; open-ended where nothing is said.
  public var until: Day?
  /// What it does not cover, in the student's words.
  public var excludes: String = ""
  /// The record that this one ends.
  public var ends: ID<Consent>?
  /// Further records that it ends, where the student takes back several at once.
  public var endsToo: Set<ID<Consent>> = []
  /// Why it was refused or withdrawn.
  public var reason: String = ""

  public init(
    id: ID<Consent>, order: String, kind: ConsentKind, day: Day, way: ConsentWay,
    parties: Set<Party>, matters: Set<ConsentMatter>
  ) {
    (self.id, self.order, self.kind, self.day) = (id, order, kind, day)
    (self.way, self.parties, self.matters) = (way, parties, matters)
  }

  /// All the records that it ends.
  public var ended: Set<ID<Consent>> { endsToo.union([ends].compactMap(\.self)) }

  /// The records that it ends, as they are said in a file: the first by itself, then the others.
  public mutating func end(_ records: [ID<Consent>]) {
    ends = records.first
    endsToo = Set(records.dropFirst())
  }
}

/// A permission given, refused or withdrawn: each is a record of its own.
public enum ConsentKind: String, Sendable, CaseIterable { case given, refused, withdrawn }

/// How the student answered.
public enum ConsentWay: String, Sendable, CaseIterable { case spoken, paper, electronic }

/// What a consent is about: working together, and which information may pass.
public enum ConsentMatter: String, Sendable, CaseIterable {
  case cooperation, studies, health, work, livingAndMoney, plan

  /// The kinds of information about the student's own life.
  public static let details: Set<ConsentMatter> = [.studies, .health, .work, .livingAndMoney]
}
