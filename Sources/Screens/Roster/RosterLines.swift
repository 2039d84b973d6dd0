import Canvas
import Casework
import Texts
import Workplace

/// What the list says of each seat.
enum RosterLines {
  /// Columns as wide as the words in them: one that has no room goes, rather than all being cut.
  ///
  /// Beside the sheet of duties there is room for little more than the parties.
  static func table(_ world: World, columns: Int) -> Table {
    let texts = world.texts.roster.lists
    guard let roster = world.casebook.roster?.value else { return Table([]) }
    let seats = roster.seats(on: world.today)
    let people = seats.flatMap(\.current)
    func column(
      _ title: String, _ words: [String], _ range: ClosedRange<Int>, least: Int, priority: Int
    ) -> Table.Column {
      let widest = words.map(TextWidth.of).max() ?? 0
      let width = min(range.upperBound, max(least, widest))
      return Table.Column(
        title, minimum: columns < 48 ? least : width, ideal: max(width, range.lowerBound),
        priority: priority)
    }
    let substitutes = people.compactMap { $0.substitute.flatMap { roster.members[$0]?.name } }
    return Table([
      column(
        texts.party, seats.map { world.name(of: $0.party) }, 18...28, least: 14, priority: 4),
      column(
        texts.name, people.map(\.name) + [texts.student, "– \(texts.gap) –"], 18...24, least: 16,
        priority: 5),
      column(texts.organisation, people.map(\.organisation), 24...24, least: 12, priority: 2),
      column(texts.substitute, substitutes, 14...20, least: 14, priority: 1),
    ])
  }

  /// Seats in the model's order, then who begins later, then who has left.
  static func rows(_ world: World, columns: Int) -> [ListRow] {
    guard let roster = world.casebook.roster?.value else { return [] }
    let texts = world.texts.roster.lists
    let seats = roster.seats(on: world.today)
    let table = table(world, columns: columns)
    var rows = seats.flatMap { seatRows($0, roster, world, columns, table) }
    let coming = seats.flatMap(\.coming)
    if !coming.isEmpty {
      rows.append(.header("coming", " " + texts.coming))
      rows += coming.map { periodRow($0, world, columns) }
    }
    let past = seats.flatMap(\.past)
    if !past.isEmpty {
      rows.append(.header("ended", " " + texts.ended))
      rows += past.map { periodRow($0, world, columns) }
    }
    return rows
  }

  private static func seatRows(
    _ seat: Seat, _ roster: Roster, _ world: World, _ columns: Int, _ table: Table
  ) -> [ListRow] {
    let texts = world.texts.roster.lists
    let party = world.name(of: seat.party)
    if seat.party == .student {
      return [
        ListRow(
          "student",
          table.line([StyledText(party), StyledText(texts.student, .dim)], width: columns))
      ]
    }
    if seat.current.isEmpty {
      guard seat.isGap else { return [] }
      return [
        ListRow(
          "gap/\(seat.party.rawValue)",
          table.line([StyledText(party), StyledText("– \(texts.gap) –", .lack)], width: columns))
      ]
    }
    return seat.current.enumerated().map { index, member in
      let ending = ending(member, roster, world)
      let substitute = member.substitute.flatMap { roster.members[$0]?.name } ?? ""
      return ListRow(
        "member/\(member.id)",
        trimmed(
          table.line(
            [
              StyledText(index == 0 ? party : ""), StyledText(member.name),
              StyledText(member.organisation, .dim), StyledText(substitute),
            ], width: columns)), trailing: ending)
    }
  }

  /// The line without the blanks of its last cells, which would else be cut before a day.
  private static func trimmed(_ line: StyledLine) -> StyledLine {
    var line = line
    while var last = line.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      guard last.text.isEmpty else { return line + [last] }
    }
    return []
  }

  /// The last day where one is known; marked where nobody comes after.
  private static func ending(_ member: Member, _ roster: Roster, _ world: World) -> StyledLine {
    guard let until = member.until else { return [] }
    let isFollowed = roster.members.byID.values.contains {
      $0.party == member.party && $0.isSeated(on: until.adding(days: 1))
    }
    return [StyledText("–\(world.texts.dates.day(until))", isFollowed ? .dim : .lack)]
  }

  private static func periodRow(
    _ member: Member, _ world: World, _ columns: Int
  ) -> ListRow {
    let dates = world.texts.dates
    let period = "\(member.from.map(dates.day) ?? "")–\(member.until.map(dates.day) ?? "")"
    let party = Table.clipped(world.name(of: member.party), 18)
    let pad = String(repeating: " ", count: 20 - TextWidth.of(party))
    let hasRoom = columns >= 55
    return ListRow(
      "member/\(member.id)", [StyledText(party + pad + member.name, .dim)],
      trailing: hasRoom ? [StyledText(period, .dim)] : [])
  }

  /// The party of a row of the list.
  static func party(_ id: String?, _ world: World) -> Party? {
    guard let id else { return nil }
    if id == "student" { return .student }
    let parts = id.split(separator: "/")
    guard parts.count == 2 else { return nil }
    if parts[0] == "gap" { return Party(rawValue: String(parts[1])) }
    return member(id).flatMap { world.casebook.roster?.value.members[$0]?.party }
  }

  static func member(_ id: String?) -> ID<Member>? {
    guard let id, id.hasPrefix("member/") else { return nil }
    return ID(String(id.dropFirst(7)))
  }
}
