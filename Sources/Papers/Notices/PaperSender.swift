public import Casework
import Texts

/// Who sends a paper and may be asked about it: the convener, else the school's contact person.
public struct PaperSender: Sendable {
  public var group: String
  public var member: Member?
  /// When the paper is written.
  public var day: Day
  public var isDemo: Bool
  private var roster: Roster?

  public init(roster: Roster?, day: Day, isDemo: Bool) {
    let contact = roster?.contactPerson.flatMap { roster?.members[$0] }
    member = roster?.convener(on: day) ?? contact.flatMap { $0.isSeated(on: day) ? $0 : nil }
    group = roster?.name ?? ""
    (self.day, self.isDemo, self.roster) = (day, isDemo, roster)
  }

  /// The paper, with who to ask at its end.
  func paper(_ title: String, _ blocks: [PaperBlock], _ texts: Texts) -> Paper {
    let words = texts.notices
    var facts = [PaperFact(words.group, group.isEmpty ? texts.commands.lists.groupName : group)]
    if let member {
      let about = [member.name, member.role, member.organisation].filter { !$0.isEmpty }
      facts.append(PaperFact(words.contact, about.joined(separator: ", ")))
      if !member.phone.isEmpty { facts.append(PaperFact(words.phone, member.phone)) }
      if !member.email.isEmpty { facts.append(PaperFact(words.email, member.email)) }
    }
    facts.append(PaperFact(words.written, texts.dates.day(day)))
    return Paper(
      title: title, language: texts.language,
      sampleNotice: isDemo ? texts.papers.sampleNotice : nil,
      blocks: blocks + [.heading(words.ask), .facts(facts)])
  }

  func name(of party: Party, _ texts: Texts) -> String {
    let own = roster?.parties[party]?[texts.language] ?? ""
    return own.isEmpty ? texts.common.party(party) : own
  }

  /// The people in the seats of a day, but the student: for a paper that says who comes.
  func members(of parties: Set<Party>, on day: Day) -> [Member] {
    let seats = roster?.seats(on: day) ?? []
    return seats.filter { $0.party != .student && parties.contains($0.party) }.flatMap(\.current)
  }
}
