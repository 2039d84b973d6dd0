public import Casework
public import Texts

/// The roster as a table, and a table of members as it comes in.
public enum RosterTable {
  /// How many lines a list may have: more is no group.
  public static let maximumLines = 500

  /// All members, those who have left and those who begin later included.
  public static func table(of roster: Roster, texts: Texts) -> PaperTable {
    let columns = MemberColumn.written
    let members = roster.members.sorted
    return PaperTable(
      columns: columns.map(texts.roster.list.column),
      rows: members.map { member in
        columns.map { cell($0, of: member, roster, texts) }
      })
  }

  private static func cell(
    _ column: MemberColumn, of member: Member, _ roster: Roster, _ texts: Texts
  ) -> String {
    let dates = texts.dates
    switch column {
    case .party: return name(of: member.party, roster, texts)
    case .name: return member.name
    case .organisation: return member.organisation
    case .role: return member.role
    case .email: return member.email
    case .phone: return member.phone
    case .substitute: return substitute(of: member, roster)
    case .informed: return member.informed
    case .from: return member.from.map(dates.day) ?? ""
    case .until: return member.until.map(dates.day) ?? ""
    case .language: return member.language.map(texts.common.language) ?? ""
    case .convener: return roster.convener == member.id ? texts.common.yes : ""
    case .contactPerson: return roster.contactPerson == member.id ? texts.common.yes : ""
    case .id: return member.id.text
    case .firstName, .lastName: return ""
    }
  }

  /// What the party is called in the group, as long as that says which party it is.
  private static func name(of party: Party, _ roster: Roster, _ texts: Texts) -> String {
    let own = roster.parties[party]?[texts.language] ?? ""
    let words = MemberListWords(parties: roster.parties)
    for name in [own, texts.common.party(party)] where !name.isEmpty {
      if words.parties[MemberListWords.key(name)] == party { return name }
    }
    return party.rawValue
  }

  /// The name, or the id where more than one has that name.
  private static func substitute(of member: Member, _ roster: Roster) -> String {
    guard let id = member.substitute, let other = roster.members[id] else { return "" }
    let key = MemberListWords.key(other.name)
    let count = roster.members.byID.values.count { MemberListWords.key($0.name) == key }
    return count == 1 && !key.isEmpty ? other.name : id.text
  }

  // MARK: Coming in

  /// Reads the bytes of a file as a list of members.
  public static func read(_ bytes: [UInt8]) throws(FileProblem) -> MemberTable {
    guard var text = CSVBytes.text(bytes) else { throw .notText }
    let separator = takeSeparator(&text)
    let separators: [UInt8] = separator.map { [$0] } ?? [0x3B, 0x2C, 0x09]
    var best: (records: [CSVRecord], known: Int) = ([], 0)
    for separator in separators {
      let records = CSVReader.records(text, separator: separator)
      let known = records.first?.cells.count { MemberHeadings.column($0) != nil } ?? 0
      if best.records.isEmpty || known > best.known { best = (records, known) }
    }
    guard let headings = best.records.first else { throw .empty }
    guard best.known > 0 else { throw .noHeadings }
    let shift = separator == nil ? 0 : 1
    return try table(headings.cells, best.records.dropFirst(), shift)
  }

  /// Excel's own first line `sep=;` says the separator.
  private static func takeSeparator(_ text: inout String) -> UInt8? {
    let bytes = Array(text.utf8.prefix(7))
    guard bytes.count >= 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep="
    else { return nil }
    guard bytes.count == 5 || bytes[5] == 0x0A || bytes[5] == 0x0D else { return nil }
    var rest = text.utf8.dropFirst(5)
    if rest.first == 0x0D { rest = rest.dropFirst() }
    if rest.first == 0x0A { rest = rest.dropFirst() }
    text = String(Substring(rest))
    return bytes[4]
  }

  private static func table(
    _ headings: [String], _ records: ArraySlice<CSVRecord>, _ shift: Int
  ) throws(FileProblem) -> MemberTable {
    var columns: [MemberColumn?] = []
    for heading in headings {
      let column = MemberHeadings.column(heading)
      if let column, columns.contains(column) { throw .headingTwice(heading) }
      columns.append(column)
    }
    // Empty columns at the end are a spreadsheet's.
    while let last = headings[..<columns.count].last, columns.last == .some(nil), isEmpty(last) {
      columns.removeLast()
    }
    guard columns.contains(.name) || columns.contains(.firstName) || columns.contains(.lastName)
    else { throw .noNames }
    let lines = records.filter { record in
      record.isUnfinished || record.cells.contains { !isEmpty($0) }
    }
    guard lines.count <= maximumLines else { throw .tooManyLines(limit: maximumLines) }
    return MemberTable(
      columns: columns,
      unknownHeadings: named(zip(headings, columns).filter { $1 == nil && !isEmpty($0) }.map(\.0)),
      lines: lines.map { record in
        MemberLine(
          number: record.line + shift,
          cells: record.cells.map { shortened(CSVGuard.unguarded($0), to: longestCell) },
          isUnfinished: record.isUnfinished)
      })
  }

  /// Beyond what any field takes in, so that a longer cell stays one that is too long: a file without
  /// a line end or a closing quotation mark comes as one cell, and is shown on the screen.
  private static let longestCell = 2 * TextLimit.line

  /// The headings as far as a person reads them.
  private static func named(_ headings: [String]) -> [String] {
    let shown = headings.prefix(20).map { shortened($0, to: 60) }
    return headings.count > shown.count ? shown + ["…"] : shown
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    // In bytes first: of a long text not all letters need to be counted.
    if text.utf8.count <= limit { return text }
    var scalars = String.UnicodeScalarView()
    var letters = 0
    for scalar in text.unicodeScalars.prefix(8 * limit) {
      if letters == limit { break }
      scalars.append(scalar)
      if !scalar.properties.isGraphemeExtend { letters += 1 }
    }
    return scalars.count == text.unicodeScalars.count ? text : String(scalars) + "…"
  }

  private static func isEmpty(_ cell: String) -> Bool { cell.allSatisfy(\.isWhitespace) }
}
