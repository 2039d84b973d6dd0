/// What a key did to a dialog.
public enum DialogOutcome: Hashable, Sendable {
  /// An answer was given; what was typed stands in `input`.
  case chosen(Int)
  /// Esc: nothing is done and nothing is lost.
  case left
  case moved
  case ignored
}

/// A small question at the bottom of the screen; Esc always leaves it.
public struct Dialog: Hashable, Sendable {
  /// One answer: its key, which is also shown, and its words.
  public struct Answer: Hashable, Sendable {
    public var key: Key
    public var label: String

    public init(_ key: Key, _ label: String) {
      self.key = key
      self.label = label
    }
  }

  public var question: StyledLine
  public var answers: [Answer]
  /// A line to type in; its Enter gives the first answer.
  public var input: LineField?
  /// What stands in the line while it is empty.
  public var hint: String
  /// What is said of the text while it is typed, below the line; a row is kept for it while it is
  /// empty. Nothing where nothing is ever said.
  public var echo: StyledLine?
  private var selected = 0

  public init(
    _ question: StyledLine, answers: [Answer], input: LineField? = nil, hint: String = ""
  ) {
    self.question = question
    self.answers = answers
    self.input = input
    self.hint = hint
  }

  public var text: String { input?.text ?? "" }

  /// Rows needed at a width, the line above included.
  public func rowCount(columns: Int) -> Int {
    1 + questionLines(columns).count + (input == nil ? 0 : 1) + echoLines(columns).count
      + answerLines(columns).count
  }

  /// An answer's key or Enter answers, arrows and Tab move between answers, Esc leaves.
  ///
  /// Ctrl-S gives the first answer to what was typed; between answers alone it chooses none.
  public mutating func handle(_ key: Key, in rect: Rect) -> DialogOutcome {
    if key == .escape { return .left }
    if key == .ctrl("s") { return input == nil || answers.isEmpty ? .ignored : .chosen(0) }
    if let index = answers.firstIndex(where: { $0.key == key }),
      input == nil || !key.isTyped
    {
      return .chosen(index)
    }
    if key == .enter { return answers.isEmpty ? .left : .chosen(selected) }
    if input != nil {
      switch key {
      case .tab, .down: return step(1)
      case .backTab, .up: return step(-1)
      default:
        let field = Rect(
          row: rect.row, column: rect.column + 1, rows: 1, columns: max(1, rect.columns - 2))
        return input?.handle(key, in: field) == .ignored ? .ignored : .moved
      }
    }
    switch key {
    case .left, .up, .backTab: return step(-1)
    case .right, .down, .tab: return step(1)
    case .character(let letter):
      let small = Key.character(letter.lowercased().first ?? letter)
      return answers.firstIndex { $0.key == small }.map { .chosen($0) } ?? .ignored
    default: return .ignored
    }
  }

  private mutating func step(_ step: Int) -> DialogOutcome {
    guard !answers.isEmpty else { return .ignored }
    selected = (selected + step + answers.count) % answers.count
    return .moved
  }

  /// Draws at the bottom of the part given and returns what is left above.
  @discardableResult
  public func draw(on grid: inout Grid, in rect: Rect) -> Rect {
    let (rest, part) = rect.splitBottom(rowCount(columns: rect.columns))
    grid.fill(part)
    grid.horizontalLine(row: part.row, column: part.column, columns: part.columns)
    var row = part.row + 1
    for line in questionLines(part.columns) {
      grid.put(line, row: row, column: part.column + 1, width: part.columns - 2)
      row += 1
    }
    if let input {
      input.draw(
        on: &grid,
        in: Rect(row: row, column: part.column + 1, rows: 1, columns: part.columns - 2),
        focused: true, placeholder: hint)
      row += 1
    }
    for line in echoLines(part.columns) {
      grid.put(line, row: row, column: part.column + 1, width: part.columns - 2)
      row += 1
    }
    for line in answerLines(part.columns) {
      var column = part.column + 1
      for index in line {
        let isSelected = index == selected
        let words = answers[index].key.name + " " + answers[index].label
        if isSelected && input == nil {
          grid.placeCursor(row: row, column: column, isVisible: false)
        }
        column = grid.put(
          isSelected ? "[" + words + "]" : " " + words + " ", row: row, column: column,
          style: isSelected ? .selected : .help, width: part.endColumn - 1 - column)
        column += 1
      }
      row += 1
    }
    return rest
  }

  private func questionLines(_ columns: Int) -> [StyledLine] {
    Wrap.lines(question, width: columns - 2)
  }

  private func echoLines(_ columns: Int) -> [StyledLine] {
    echo.map { $0.isEmpty ? [[]] : Wrap.lines($0, width: columns - 2) } ?? []
  }

  /// The answers' numbers, line by line.
  private func answerLines(_ columns: Int) -> [[Int]] {
    var lines: [[Int]] = []
    var column = Int.max
    for (index, answer) in answers.enumerated() {
      let width = TextWidth.of(answer.key.name) + TextWidth.of(answer.label) + 4
      if column > columns - 2 - width {
        lines.append([])
        column = 0
      }
      lines[lines.count - 1].append(index)
      column += width
    }
    return lines
  }
}

extension Key {
  /// Whether the key is a letter or the like, to be typed where one can type.
  var isTyped: Bool {
    if case .character = self { return true }
    return self == .enter
  }
}
