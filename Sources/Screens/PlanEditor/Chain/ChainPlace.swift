import Canvas
import Texts

/// Where the columns of the chain stand; closer together on a narrow screen.
struct ChainColumns {
  let who: Int
  let when: Int
  let whoColumns: Int
  let whenColumns: Int
  let step: Int
  let label: Int

  init(_ columns: Int) {
    let isWide = columns >= 76
    (whoColumns, whenColumns) = isWide ? (17, 15) : (14, 11)
    (step, label) = isWide ? (2, 9) : (1, 8)
    when = columns - whenColumns
    who = when - whoColumns - 1
  }

  var isWide: Bool { step == 2 }
}

/// One row of the chain broken into lines.
struct ChainPlace {
  let left: Int
  let label: Int
  let lines: [String]
  let who: [StyledLine]
  let when: [StyledLine]
  let rows: Int
  /// Columns of the link's own words.
  let columns: Int

  init(_ row: PlanChainRows.Row, _ columns: ChainColumns, isCut: Bool = false) {
    left = 3 + columns.step * row.depth
    label = row.label.isEmpty ? 0 : max(columns.label, TextWidth.of(row.label) + 1)
    let isAlone = row.who.isEmpty && row.when.isEmpty
    let end = isAlone ? columns.when + columns.whenColumns : columns.who
    self.columns = max(8, end - left - label - 1)
    let time = columns.isWide ? row.when : row.shortWhen
    if isCut {
      // A paragraph of its own would be a line of its own.
      lines = [row.text.replacing("\n", with: " ")]
      who = row.who.isEmpty ? [] : [row.who.cut(to: columns.whoColumns)]
      let fits = time.width <= columns.whenColumns
      when = time.isEmpty ? [] : [(fits ? time : row.briefWhen).cut(to: columns.whenColumns)]
    } else {
      lines = Wrap.lines(row.text, width: self.columns)
      who = row.who.isEmpty ? [] : Wrap.lines(row.who, width: columns.whoColumns)
      when = time.isEmpty ? [] : Wrap.lines(time, width: columns.whenColumns)
    }
    rows = max(1, lines.count, who.count, when.count) + (row.above == nil ? 0 : 1)
  }
}

extension ChainPlace {
  /// Whether all rows are in sight when they are written out; it is not looked further than that.
  static func fit(_ all: [PlanChainRows.Row], _ columns: ChainColumns, in rows: Int) -> Bool {
    guard cutRows(all, upTo: rows) <= rows else { return false }
    var height = 0
    for row in all {
      height += ChainPlace(row, columns).rows
      if height > rows { return false }
    }
    return true
  }

  /// The rows that all take with one line for each.
  static func cutRows(_ all: [PlanChainRows.Row], upTo most: Int = .max) -> Int {
    all.count > most ? all.count : all.reduce(0) { $0 + ($1.above == nil ? 1 : 2) }
  }
}

extension StyledLine {
  /// One line of no more than some columns: the value is cut, what is missing or late stays whole.
  func cut(to columns: Int) -> StyledLine {
    guard width > columns, count > 1, let value = first else { return self }
    let marks = Array(dropFirst())
    let room = columns - marks.width
    // Of less than a few letters nothing is understood.
    guard room > 3 else { return marks.withoutLeadingSpace }
    return [StyledText(value.text.cut(to: room), value.style)] + marks
  }

  private var withoutLeadingSpace: StyledLine {
    guard var first, first.text.hasPrefix(" ") else { return self }
    first.text.removeFirst()
    return [first] + dropFirst()
  }
}

extension String {
  /// The text, its end left out behind `…` where it is wider than some columns.
  func cut(to columns: Int) -> String {
    guard TextWidth.of(self) > columns else { return self }
    var text = ""
    var width = 1
    for letter in self {
      width += TextWidth.of(String(letter))
      if width > columns { break }
      text.append(letter)
    }
    while text.last == " " { text.removeLast() }
    return text + "…"
  }
}
