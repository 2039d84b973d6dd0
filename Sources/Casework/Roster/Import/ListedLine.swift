/// A line of a list on its way: what it says, and what is wrong with it so far.
struct ListedLine {
  let number: Int
  /// Cells by column, without blanks at their ends; empty ones are left out.
  let cells: [MemberColumn: String]
  let nameKey: String
  var faults: [LineFault] = []
  /// The member that the line is about, who may be new.
  var member: ID<Member>
  /// The member as the roster has them.
  var known: Member?
  var entry: MemberEntry
  /// What the line names the member for.
  var offices: Set<MemberColumn> = []

  init(_ line: MemberLine, columns: [MemberColumn?]) {
    number = line.number
    var cells: [MemberColumn: String] = [:]
    for (column, cell) in zip(columns, line.cells) {
      let text = ListedLine.oneLine(cell)
      if let column, !text.isEmpty { cells[column] = text }
    }
    if cells[.name] == nil {
      let parts = [cells[.firstName], cells[.lastName]].compactMap(\.self)
      if !parts.isEmpty { cells[.name] = parts.joined(separator: " ") }
    }
    self.cells = cells
    nameKey = MemberListWords.key(cells[.name] ?? "")
    // Replaced as soon as it is known who is meant.
    member = "x0"
    entry = MemberEntry(id: "x0")
    if line.isUnfinished { faults.append(.unfinished) }
    if line.cells.dropFirst(columns.count).contains(where: { !isBlank($0) }) {
      faults.append(.tooManyCells)
    }
  }

  subscript(column: MemberColumn) -> String? { cells[column] }

  var name: String { cells[.name] ?? "" }

  /// A cell may hold line ends; a field of a member may not.
  private static func oneLine(_ cell: String) -> String {
    let line =
      cell.contains(where: \.isNewline)
      ? String(cell.map { $0.isNewline ? " " : $0 }) : cell
    return String(line.trimmingBlanks)
  }

  /// Takes over who is meant.
  mutating func isAbout(_ id: ID<Member>, _ known: Member?) {
    (member, self.known) = (id, known)
    entry = MemberEntry(id: id)
  }
}
