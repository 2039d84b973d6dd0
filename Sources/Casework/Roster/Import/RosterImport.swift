/// What taking in a list of members would do, line by line; nothing is done yet.
public struct RosterImport: Sendable, Equatable {
  /// The lines in the order of the file.
  public let lines: [Line]
  /// Takes in all lines without a fault; nothing where they say nothing new.
  public let change: RosterChange?
  /// Who would become convener or contact person in somebody else's place; asked about, not taken in
  /// with the rest.
  public let named: [MemberColumn: ID<Member>]

  /// One line and what becomes of it.
  public struct Line: Sendable, Equatable {
    public let number: Int
    /// The name as the line has it.
    public let name: String
    /// What the line's member is named for.
    public let offices: Set<MemberColumn>
    public let result: Result
  }

  /// What becomes of a line.
  public enum Result: Sendable, Equatable {
    case new(Member)
    /// The columns in which the member becomes another, or is named for a task.
    case changed(from: Member, to: Member, [MemberColumn])
    case same(Member)
    case faulty([LineFault])
  }

  /// Reads a list beside the roster as it stands.
  ///
  /// An empty cell says nothing: it changes nothing. Whom the list does not name stays.
  /// - Parameters:
  ///   - takesOffices: whether a person has said yes to those in ``named``.
  ///   - newID: the id that somebody new on a line of this number gets.
  public init(
    _ table: MemberTable, into roster: Roster, words: MemberListWords, today: Day,
    takesOffices: Bool, newID: (_ line: Int) -> ID<Member>
  ) {
    var reader = MemberListReader(table, roster, words, today)
    reader.takesOffices = takesOffices
    reader.read(newID)
    (lines, change, named) = (reader.lines, reader.change, reader.named)
  }

  /// Who would get a seat, by id.
  public var newMembers: [ID<Member>: Member] {
    var members: [ID<Member>: Member] = [:]
    for line in lines {
      if case .new(let member) = line.result { members[member.id] = member }
    }
    return members
  }

  public var newCount: Int { lines.count { if case .new = $0.result { true } else { false } } }
  public var changedCount: Int {
    lines.count { if case .changed = $0.result { true } else { false } }
  }
  public var sameCount: Int { lines.count { if case .same = $0.result { true } else { false } } }
  public var faultyCount: Int {
    lines.count { if case .faulty = $0.result { true } else { false } }
  }
}
