import Canvas
import Casework
import Texts
import Workplace

/// Makes the lines of the form, in the order of the plan; ``PlanForm`` keeps them.
struct PlanSheet {
  let scene: PlanScene
  var lines: [SheetLine] = []
  private var asked: Set<String> = []

  init(_ scene: PlanScene) {
    self.scene = scene
    addStateNote()
    addOwnWords()
    addChain()
    addOwnPart()
    addViews()
    addPath()
    addResponsibility()
    addOtherPlans()
    addAgreements()
    addHomelessQuestions()
  }

  var texts: PlanWords { scene.texts }

  /// The paths of all fields, in the order in which Tab goes through them.
  ///
  /// A field at a line's right end comes after the fields below the line.
  var paths: [String] {
    var paths: [String] = []
    var late: String?
    for line in lines {
      switch line.content {
      case .field(let field, let aside):
        if let path = late { paths.append(path) }
        paths.append(field.path)
        late = aside?.path
      case .flow(let fields):
        paths += fields.map(\.path)
        if let path = late { paths.append(path) }
        late = nil
      case .blank, .heading, .note: break
      }
    }
    return paths + (late.map { [$0] } ?? [])
  }

  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append(SheetLine(.blank)) }
    lines.append(SheetLine(.heading([StyledText(text, .heading)]), indent: -2))
  }

  mutating func note(_ text: String, _ style: Style = .dim, indent: Int = 0) {
    lines.append(SheetLine(.note([StyledText(text, style)]), indent: indent))
  }

  /// Adds a line, and below it the values of open questions in its fields.
  mutating func add(_ line: SheetLine) {
    lines.append(line)
    let questions = scene.basis.questionsByPath
    if questions.isEmpty { return }
    for field in line.fields {
      guard let question = questions[field.path] else { continue }
      addCandidates(question, indent: line.indent)
    }
  }

  mutating func add(
    _ field: PlanField, _ label: String, _ hint: String, indent: Int = 0,
    labelColumns: Int = PlanSheet.labelColumns
  ) {
    add(
      SheetLine(
        .field(self.field(field, label, hint)), indent: indent, labelColumns: labelColumns))
  }

  /// Columns of the labels outside the chain.
  static let labelColumns = 20
}

extension PlanSheet {
  /// One field as it stands now, with its mark and what others write in it.
  func field(
    _ field: PlanField, _ label: String, _ hint: String, columns: Int = 12
  ) -> SheetField {
    SheetField(
      path: field.path, label: label, placeholder: hint, columns: columns, isBare: true)
  }

  /// An empty line in which a new row begins.
  func slot(_ kind: PlanRowKind, below: String, _ label: String, _ hint: String) -> SheetField {
    SheetField(
      path: PlanField.add(kind, below: below).path, label: label, placeholder: hint, isBare: true)
  }
}

extension PlanSheet {
  private mutating func addCandidates(_ question: OpenQuestion, indent: Int) {
    guard asked.insert(question.path).inserted else { return }
    note(texts.notes.twoTexts, .mark, indent: indent)
    for candidate in question.candidates {
      let who = candidate.author.map(scene.names.member) ?? ""
      let when = candidate.time.map(texts.dates.instant) ?? ""
      let author = [who, when].filter { !$0.isEmpty }.joined(separator: ", ")
      let value =
        scene.world.words(for: candidate, of: question, in: scene.fields.document)
        ?? texts.notes.removedValue
      lines.append(
        SheetLine(
          .field(
            SheetField(
              path: PlanField.candidate(question.id, candidate.key).path,
              text: author.isEmpty ? value : "\(value)  (\(author))")),
          indent: indent + 2))
    }
  }

  /// Questions about rows and values that have no field of their own stand first.
  private mutating func addHomelessQuestions() {
    let homeless = scene.questions.filter { !asked.contains($0.path) }
    guard !homeless.isEmpty else { return }
    let sheet = lines
    lines = []
    heading(texts.headings.openQuestions)
    for question in homeless { addCandidates(question, indent: 0) }
    lines += [SheetLine(.blank)] + sheet
  }
}
