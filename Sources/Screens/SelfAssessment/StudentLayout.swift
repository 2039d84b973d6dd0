import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of a statement's page stand, on a small window and on a large one.
struct StudentLayout {
  let edge: Int
  let top: Int
  let area: Int
  let statement: [String]
  let statementRow: Int
  let question: Int
  let steps: [Int]
  let label: Int
  /// The own words.
  let words: Rect
  let footer: Int

  init(_ state: StudentAssessment.State, _ fields: AssessmentFields, _ world: World) {
    let size = world.size
    let isTall = size.rows >= 24
    edge = size.columns >= 72 ? 6 : 3
    top = isTall ? 1 : 0
    area = top + (isTall ? 3 : 2)
    let language = StudentAssessment.allTexts(state, world).language
    let text = StudentAssessment.page(state, fields)?.statement.text[language] ?? ""
    let lines = Wrap.lines(text, width: size.columns - 2 * edge)
    // A region's sentence may be long: it takes what the steps can spare.
    statement = Array(lines.prefix(isTall ? 4 : 3))
    statementRow = area + (isTall ? 2 : 1)
    question = statementRow + max(1, statement.count) + (isTall || statement.count < 2 ? 1 : 0)
    let first = question + 1
    steps = (0..<5).map { first + $0 }
    label = first + 5 + (isTall ? 1 : 0)
    footer = size.rows - 1
    let start = label + 1
    words = Rect(
      row: start, column: edge, rows: max(1, min(4, footer - 1 - start)),
      columns: size.columns - 2 * edge)
  }

  func step(row: Int) -> Rating? {
    steps.firstIndex(of: row).flatMap { Rating(rawValue: $0 + 1) }
  }
}
