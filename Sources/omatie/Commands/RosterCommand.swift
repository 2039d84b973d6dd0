import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `roster`: who sits in the group, as a list, a table or address cards.
extension CommandRun {
  func showRoster() throws -> ExitCode {
    if let path = invocation.values[.`import`] { return try importMembers(path) }
    guard invocation.has(.csv) || invocation.has(.vcard) else { return try list(roster) }
    let session = try session(needsMember: false)
    guard let roster = session.casebook().roster?.value else {
      throw Failure(.documentNotFound("roster"), .noInput)
    }
    let text =
      invocation.has(.csv)
      ? CSVWriter(safety: Safe.papers).text(RosterTable.table(of: roster, texts: texts))
      : ContactCards(safety: Safe.papers).text(
        of: roster, on: today, isDemo: session.info.isDemo, texts: texts)
    guard let path = invocation.values[.output], path != "-" else {
      try Output.write(text)
      return .done
    }
    try NewFile.write(text, to: path, mayReplace: invocation.has(.yes))
    try Output.write(Safe.line(lists.written(path)) + "\n")
    return .done
  }

  private func roster(_ session: Session) throws -> Answer {
    guard let roster = session.casebook().roster?.value else {
      throw Failure(.documentNotFound("roster"), .noInput)
    }
    let seats = roster.seats(on: today)
    let words = texts.roster.lists
    let items = seats.filter { $0.party != .student }.map { seat -> PaperItem in
      let people = seat.current.map { item($0, roster) }
      return PaperItem(
        texts.name(of: seat.party, in: roster),
        people.isEmpty ? [PaperItem(lists.vacant)] : people)
    }
    let members = roster.members.sorted.map { member in
      JSON.object([
        "email": JSON(member.email), "from": JSON(member.from?.isoText),
        "id": JSON(member.id.text), "informed": JSON(member.informed),
        "isSeated": .bool(member.isSeated(on: today)),
        "language": JSON(member.language?.rawValue), "name": JSON(member.name),
        "organisation": JSON(member.organisation), "party": JSON(member.party.rawValue),
        "phone": JSON(member.phone), "role": JSON(member.role),
        "substitute": JSON(member.substitute?.text), "until": JSON(member.until?.isoText),
      ])
    }
    let offices = [
      PaperFact(words.convener, roster.convener(on: today)?.name ?? words.nobody),
      PaperFact(words.contactPerson, roster.contactPerson(on: today)?.name ?? words.nobody),
    ]
    return Answer(
      paper: Paper(
        title: "\(lists.roster): \(roster.name)", language: texts.language,
        blocks: [.facts(offices), .list(items)] + beside(seats, roster)),
      json: [
        "contactPerson": JSON(roster.contactPerson?.text), "convener": JSON(roster.convener?.text),
        "members": .array(members), "name": JSON(roster.name),
        "vacantSeats": .array(seats.filter(\.isGap).map { JSON($0.party.rawValue) }),
      ])
  }

  /// Those who begin later, then those whose role has ended.
  private func beside(_ seats: [Seat], _ roster: Roster) -> [PaperBlock] {
    let parts = [
      (texts.roster.lists.coming, seats.flatMap(\.coming)),
      (texts.roster.lists.ended, seats.flatMap(\.past)),
    ]
    return parts.filter { !$0.1.isEmpty }.flatMap { words, members -> [PaperBlock] in
      let items = members.map { member in
        let own = item(member, roster)
        return PaperItem("\(texts.name(of: member.party, in: roster)): \(own.text)", own.children)
      }
      return [.paragraph(words + ":"), .list(items)]
    }
  }

  /// A member in a line, and below what others need to reach them or who stands in.
  private func item(_ member: Member, _ roster: Roster) -> PaperItem {
    let list = texts.roster.list
    let about = [member.name, member.role, member.organisation].filter { !$0.isEmpty }
    let substitute = member.substitute.flatMap { roster.members[$0]?.name }
    var more: [String] = [member.phone, member.email]
    if let substitute { more.append(list.exporting.cardSubstitute(substitute)) }
    if !member.informed.isEmpty { more.append(list.exporting.cardInformed(member.informed)) }
    if let language = member.language {
      more.append("\(list.column(.language)): \(texts.common.language(language))")
    }
    if let from = member.from { more.append("\(list.column(.from)): \(texts.dates.day(from))") }
    if let until = member.until {
      more.append("\(list.column(.until)): \(texts.dates.day(until))")
    }
    return PaperItem(
      about.joined(separator: ", "), more.filter { !$0.isEmpty }.map { PaperItem($0) })
  }
}
