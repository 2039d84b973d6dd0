public import Casework
public import Texts

/// The members as address cards (vCard 3.0, RFC 2426), which Outlook and telephones take.
public struct ContactCards: Sendable {
  public var safety: PaperSafety

  public init(safety: PaperSafety) { self.safety = safety }

  /// One card for each member who sits in the group on the day.
  public func text(of roster: Roster, on day: Day, isDemo: Bool, texts: Texts) -> String {
    roster.seats(on: day).flatMap(\.current)
      .map { card(of: $0, roster, day, isDemo, texts) }.joined()
  }

  private func card(
    of member: Member, _ roster: Roster, _ day: Day, _ isDemo: Bool, _ texts: Texts
  ) -> String {
    var lines = ["BEGIN:VCARD", "VERSION:3.0", "PRODID:-//omatie//roster//FI"]
    func add(_ property: String, _ values: [String], structured separator: String = ";") {
      guard values.contains(where: { !$0.isEmpty }) else { return }
      let value = values.map(escaped).joined(separator: separator)
      // Outlook takes a card for the machine's own letters where none are named.
      let isPlain = value.utf8.allSatisfy { $0 < 0x80 }
      lines.append(property + (isPlain ? ":" : ";CHARSET=UTF-8:") + value)
    }
    let words = safety.line(member.name).split(separator: " ").map(String.init)
    let family = words.count > 1 ? words.last ?? "" : ""
    let given = words.count > 1 ? words.dropLast().joined(separator: " ") : words.first ?? ""
    // A card without these two is none: the id stands in for a name that is only signs.
    add("N", [family, given.isEmpty ? member.id.text : given, "", "", ""])
    add("FN", [words.isEmpty ? member.id.text : words.joined(separator: " ")])
    let party = roster.parties[member.party]?[texts.language] ?? ""
    let partyName = party.isEmpty ? texts.common.party(member.party) : party
    add("ORG", [member.organisation.isEmpty ? partyName : member.organisation])
    add("TITLE", [member.role])
    add("ROLE", [partyName])
    add("EMAIL;TYPE=INTERNET", [member.email])
    add("TEL;TYPE=WORK,VOICE", [member.phone])
    add("CATEGORIES", [roster.name])
    add("NOTE", [note(member, roster, day, isDemo, texts)])
    lines.append("UID:omatie-\(member.id.text)")
    lines.append("END:VCARD")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private func note(
    _ member: Member, _ roster: Roster, _ day: Day, _ isDemo: Bool, _ texts: Texts
  ) -> String {
    let list = texts.roster.list
    let substitute = member.substitute.flatMap { roster.members[$0]?.name } ?? ""
    let parts = [
      isDemo ? texts.commands.lists.sample : "",
      roster.convener(on: day)?.id == member.id ? list.column(.convener) : "",
      roster.contactPerson(on: day)?.id == member.id ? list.column(.contactPerson) : "",
      substitute.isEmpty ? "" : list.exporting.cardSubstitute(safety.line(substitute)),
      member.informed.isEmpty ? "" : list.exporting.cardInformed(safety.line(member.informed)),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var result = ""
      for letter in safety.line(String(line)) {
        if letter == "\\" || letter == ";" || letter == "," { result += "\\" }
        result.append(letter)
      }
      return result
    }.joined(separator: "\\n")
  }

  /// A line longer than 75 bytes goes on below, behind a blank; no letter is taken apart.
  private func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if count + width > 75 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(scalar)
      count += width
    }
    return result
  }
}
