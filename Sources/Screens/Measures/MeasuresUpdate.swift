import Canvas
import Casework
import Papers
import Texts
import Workplace

extension MeasuresScreen {
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    // While something is asked its keys are the dialog's.
    guard state.asking == nil else { return KeyTable([]) }
    let texts = world.texts.measures.keys
    let none = state.measures == nil ? world.texts.measures.notes.counting : nil
    func entry(
      _ keys: [Key], _ message: Message, _ label: String, words: String? = nil,
      inFooter: Bool = true, unless: String? = nil
    ) -> KeyEntry<Message> {
      KeyEntry(
        keys, message, label, words: words ?? label, section: texts.section, inFooter: inFooter,
        unavailable: unless ?? none)
    }
    let shapes = [
      entry(
        [.character("p")], .bars, texts.bars, words: texts.barsWords, inFooter: state.shape != .bars
      ),
      entry(
        [.character("v")], .line, texts.line, words: texts.lineWords, inFooter: state.shape != .line
      ),
      entry(
        [.character("t")], .table, texts.table, words: texts.tableWords,
        inFooter: state.shape != .table),
    ]
    let papers = world.texts.clients.papers
    let feedback = world.texts.feedback.overTime
    let foot = MeasuresLayout(world.body, state, world).foot
    let reading =
      state.isDefining
      ? DefinitionFoot.keys(
        definition(state, world, foot.columns), in: foot, world, Message.turn) : []
    return KeyTable(
      reading + [
        entry([.enter], .define, state.isDefining ? texts.close : texts.define, words: texts.define)
      ]
        + shapes
        + [
          // Feedback stands there before anything has been counted.
          KeyEntry(
            [.character("y")], .feedback, feedback.openKey, words: feedback.openWords,
            section: texts.section, inFooter: true),
          entry(
            [.character("a")], .step, texts.step, words: texts.stepWords,
            inFooter: state.shape == .line),
          entry([.character("o")], .free, texts.free),
          entry([.character("1")], .reporting(.toApril), texts.toApril, inFooter: false),
          entry([.character("2")], .reporting(.toAugust), texts.toAugust, inFooter: false),
          entry([.character("3")], .reporting(.year), texts.year, inFooter: false),
          entry([.left], .year(by: -1), texts.earlier, inFooter: false),
          entry([.right], .year(by: 1), texts.later, inFooter: false),
          entry(
            [.character("r")], .smallest, texts.smallest, words: texts.smallestWords,
            inFooter: false),
          entry([.character("x")], .export, texts.export, words: texts.exportWords),
        ]) + .movement(papers.up, papers.down, section: papers.moving, { .key($0) })
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    defer { show(&state, world) }
    let notes = world.texts.measures.notes
    switch message {
    case .key(let key):
      if state.asking != nil { return answer(key, &state, world) }
      if case .activated = state.list.handle(key, in: MeasuresLayout(world.body, state, world).list)
      {
        state.isDefining.toggle()
      }
    case .define: state.isDefining.toggle()
    case .turn(let pages):
      let foot = MeasuresLayout(world.body, state, world).foot
      state.read.turn(
        pages, of: subject(state, world), count: definition(state, world, foot.columns).count,
        rows: DefinitionFoot.rows(of: foot))
    case .bars: state.shape = .bars
    case .line: state.shape = .line
    case .table: state.shape = .table
    case .step: state.step = state.step == .term ? .year : .term
    case .reporting(let reporting):
      state.period = MeasurePeriod(reporting, of: state.period.from.year)
    case .year(let count): state.period = moved(state.period, by: count, state.measures?.years)
    case .free:
      let goOn = world.texts.measures.keys.goOn
      state.asking = .from(day(notes.fromWhich, goOn, state.period.from, world))
    case .smallest:
      let counts = [PublishedFamily.floor, 10, 20]
      let next = counts.first { $0 > world.smallestCount } ?? PublishedFamily.floor
      return [.setSmallestCount(next), .say(notes.smallest(next))]
    case .feedback: return [.go(.feedbackOverTime)]
    case .export:
      state.asking = .file(FileDialog.of(notes.whichFile, path: notes.fileName, world))
    }
    return []
  }

  /// The same days of another year, among those in which there is anything.
  private static func moved(
    _ period: MeasurePeriod, by count: Int, _ years: ClosedRange<Int>?
  ) -> MeasurePeriod {
    guard let years else { return period }
    let year = min(max(period.from.year + count, years.lowerBound), years.upperBound)
    if let reporting = period.reporting { return MeasurePeriod(reporting, of: year) }
    let months = 12 * (year - period.from.year)
    return MeasurePeriod(
      from: period.from.adding(months: months), to: period.to.adding(months: months)) ?? period
  }

  private static func day(
    _ question: String, _ enter: String, _ day: Day, _ world: World
  ) -> Dialog {
    let texts = world.texts.paperScreen
    return Dialog(
      [StyledText(question)],
      answers: [
        Dialog.Answer(.enter, enter),
        Dialog.Answer(.escape, texts.stay),
      ], input: LineField(), hint: world.texts.dates.day(day))
  }

  private static func answer(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    switch state.asking {
    case .from(var dialog):
      let outcome = dialog.handle(key, in: world.body)
      state.asking = .from(dialog)
      return take(outcome, dialog, &state, world) { day, state in
        let texts = world.texts.measures
        let last = max(day, state.period.to)
        state.asking = .to(day, Self.day(texts.notes.toWhich, texts.keys.free, last, world))
        return []
      }
    case .to(let from, var dialog):
      let outcome = dialog.handle(key, in: world.body)
      state.asking = .to(from, dialog)
      return take(outcome, dialog, &state, world) { day, state in
        guard let period = MeasurePeriod(from: from, to: day) else {
          return [.say(world.texts.measures.notes.wrongOrder)]
        }
        (state.period, state.asking) = (period, nil)
        return []
      }
    case .file(let dialog):
      var open: Dialog? = dialog
      let (path, effects) = FileDialog.answer(key, &open, world)
      state.asking = open.map { .file($0) }
      guard let path, let figures = figures(state, world) else { return effects }
      state.asking = nil
      let table = MeasureTables.sheet(figures, in: state.period, texts: world.texts)
      let text = CSVWriter(safety: .files).text(table)
      return [.write(FileOrder(path: path, bytes: Array(text.utf8)))]
    case nil: return []
    }
  }

  /// Goes on with the day that was written; one that is none is said and stays open.
  private static func take(
    _ outcome: DialogOutcome, _ dialog: Dialog, _ state: inout State, _ world: World,
    _ goOn: (Day, inout State) -> [Effect]
  ) -> [Effect] {
    switch outcome {
    case .chosen(0):
      // Nothing written: the day that stands there.
      let isBlank = dialog.text.allSatisfy(\.isWhitespace)
      let entry = world.day(isBlank ? dialog.hint : dialog.text, as: .limit)
      guard let day = entry.day else {
        return [.say(entry.problem(world.texts) ?? world.texts.measures.notes.fromWhich)]
      }
      return goOn(day, &state)
    case .chosen, .left: state.asking = nil
    case .moved, .ignored: break
    }
    return []
  }
}
