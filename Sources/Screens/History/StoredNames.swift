import Canvas
import Casework
import Texts
import Workplace

/// Puts the fields and rows of one document's history into the reader's words.
struct StoredNames {
  let document: Document
  let rowNames: RowNames
  let world: World
  let table: StoredTable
  /// Phrases say what has come of taking the changes back, not what they had done.
  var isUndone = false

  var texts: HistoryTexts { world.texts.history }
  private var language: Language { world.texts.language }

  init(_ document: Document, _ rowNames: RowNames, _ world: World) {
    (self.document, self.rowNames, self.world) = (document, rowNames, world)
    table = StoredTable.of(document)
  }

  /// Whether a field is told at all.
  func isTold(_ path: [String]) -> Bool {
    if case .hidden? = table.entry(path)?.kind { return false }
    return true
  }

  // MARK: Names

  /// The field's own name: `määräpäivä`.
  func field(_ path: [String]) -> String {
    guard let entry = table.entry(path) else { return StoredField.other.words[language] }
    let words = entry.field.words[language]
    switch entry.field {
    case .done:
      let item = AgendaItem.allCases.first { "\($0)" == path.last }
      return item.map { "\(words): \(world.texts.common.agendaItem($0))" } ?? words
    case .notNeeded:
      let area = path.last.flatMap { LifeArea(rawValue: $0) }
      return area.map { "\(words): \(world.texts.common.lifeArea($0))" } ?? words
    case .inFinnish, .inSwedish, .inEnglish:
      // What of a service it is, and then in which language.
      guard path.count == 4, let part = ServiceText(rawValue: path[2]) else { return words }
      return "\(world.texts.catalogue.part(part)), \(words)"
    case .rating: return statement(path).map { "\(words): \($0)" } ?? words
    default: return words
    }
  }

  /// The rows that a path lies in, the outermost first; the last one may be the whole of it.
  func rows(_ path: [String]) -> [(row: StoredRow, path: [String])] { table.rows(path) }

  /// What a row goes by, without its kind: `Kela-aika`; nothing where it has no name.
  func name(ofRow path: [String]) -> String? {
    let last = path.last ?? ""
    switch table.rows(path).last?.row {
    case .situation:
      return Situation(rawValue: last).map { world.texts.checklist.situation($0).name }
    case .sign: return AssessmentSign(rawValue: last).map { world.texts.checklist.sign($0).name }
    case .partyName: return Party(rawValue: last).map { world.texts.common.party($0) }
    case .coachingStage: return CoachingStep(rawValue: last).map { world.texts.coaching.step($0) }
    case .evaluation: return Evaluator(rawValue: last).map { world.texts.coaching.evaluation($0) }
    case .catalogueService:
      return ID<CatalogueService>(last).flatMap { world.casebook.catalogue[$0]?.name(language) }
    case .regionPoint: return RegionPoint(rawValue: last).map { world.texts.region.point($0) }
    case .consensusStep: return ConsensusStep(rawValue: last).map { world.texts.region.step($0) }
    case .transferStep: return TransferStep(rawValue: last).map { world.texts.transfers.step($0) }
    case .assessedArea: return area(path)?.name[language]
    default: break
    }
    guard let name = rowNames[path.joined(separator: "/")] else { return nil }
    return StoredNames.short(value(.text(name.text), at: name.path))
  }

  /// `Tehtävä ’Kela-aika’`, beginning with a capital letter.
  func heading(ofRow path: [String]) -> String {
    let rows = table.rows(path)
    return rows.map { capital(words(of: $0.row, $0.path)) }.joined(separator: " · ")
  }

  /// `tehtävä ’Kela-aika’`.
  private func words(of row: StoredRow, _ path: [String]) -> String {
    let kind = row.words[language]
    guard let name = name(ofRow: path) else { return kind }
    return "\(kind) \(texts.quoted(name))"
  }

  private func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A name short enough to stand in a sentence.
  static func short(_ text: String, _ most: Int = 40) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? line.prefix(most - 1) + "…" : line
  }

  // MARK: Values

  /// A value as it is read; the year of a day goes without saying where it is this one.
  func value(_ value: StoredValue?, at path: [String], isShort: Bool = false) -> String {
    guard let value else { return texts.empty }
    let kind = table.entry(path)?.kind ?? .text
    switch value {
    case .flag(let flag): return flag ? texts.yes : texts.no
    case .number(let number): return words(String(number), kind, path, isShort)
    case .text(let text): return words(text, kind, path, isShort)
    case .list(let texts):
      return texts.map { words($0, kind, path, isShort) }.joined(separator: ", ")
    }
  }

  private func words(
    _ raw: String, _ kind: StoredKind, _ path: [String], _ isShort: Bool
  ) -> String {
    let (texts, dates) = (world.texts, world.texts.dates)
    switch kind {
    case .text, .number, .hidden: return raw
    case .day:
      return Day(isoText: raw).map { day in
        isShort && day.year == world.today.year ? dates.shortDay(day) : dates.day(day)
      } ?? raw
    case .instant: return Instant(isoText: raw).map { dates.instant($0) } ?? raw
    case .moment: return LocalTime(isoText: raw).map { dates.moment($0) } ?? raw
    case .clock: return TimeEntry.time(raw.replacing(":", with: ".")).map { dates.time($0) } ?? raw
    case .minutes: return Int(raw).map { texts.common.minutes($0) } ?? raw
    case .flag: return raw
    case .member: return member(raw)
    case .person: return person(raw)
    case .party: return Party(rawValue: raw).map { world.name(of: $0) } ?? raw
    case .client:
      return ID<Client>(raw).flatMap { world.casebook.clients[$0]?.value.shortName }
        ?? self.texts.hiddenStudent
    case .row(let list): return row(raw, in: list, path)
    case .choice(let words): return words(raw, texts) ?? raw
    }
  }

  private func member(_ raw: String) -> String {
    ID<Member>(raw).flatMap { world.casebook.memberName($0) } ?? texts.unknownAuthor
  }

  private func person(_ raw: String) -> String {
    if raw == "student" { return world.texts.common.student }
    if raw == "family" { return world.texts.common.family }
    if raw.hasPrefix("member/") { return member(String(raw.dropFirst(7))) }
    return raw.hasPrefix("name/") ? String(raw.dropFirst(5)) : raw
  }

  /// The row that an id in a field points to: its list stands beside the field's own.
  private func row(_ id: String, in list: String, _ path: [String]) -> String {
    let target = path.dropLast(3) + [list, id]
    return name(ofRow: Array(target)) ?? StoredRow.row.words[language]
  }

  // MARK: Self-assessments

  private func area(_ path: [String]) -> QuestionnaireArea? {
    guard case .client(let id) = document, path.count >= 4,
      let client = world.casebook.clients[id]?.value,
      let assessment = ID<SelfAssessment>(path[1]).flatMap({ client.selfAssessments[$0] }),
      let area = ID<QuestionnaireArea>(path[3])
    else { return nil }
    return client.questionnaires[assessment.questionnaire]?.area(area)
  }

  private func statement(_ path: [String]) -> String? {
    guard let id = path.last.flatMap({ ID<Statement>($0) }) else { return nil }
    return area(path)?.statements.first { $0.id == id }.map { $0.text[language] }
  }
}

extension StoredNames {
  // MARK: In one sentence

  /// What some changes did, in one phrase: the most telling one, and how many there are besides.
  ///
  /// `määräpäivä: 1.12. → 8.12., tehtävä ’Kela-aika’`
  ///
  /// - Parameter tellsFate: says of a row that came or went that it did.
  func phrase(_ changes: [FieldChange], tellsFate: Bool = true) -> String? {
    let groups = ChangeGroup.of(changes, self)
    guard let first = groups.first else { return nil }
    let rest = groups.reduce(0) { $0 + ($1.fate == .changed ? $1.changes.count : 1) } - 1
    let words = phrase(first, tellsFate)
    return rest > 0 ? "\(words) \(texts.andMore(rest))" : words
  }

  private func phrase(_ group: ChangeGroup, _ tellsFate: Bool) -> String {
    if let row = group.row.last {
      let words = words(of: row.row, row.path)
      switch group.fate {
      case .added where isUndone: return texts.gone(words)
      case .removed where isUndone: return texts.back(words)
      case .added: return tellsFate ? texts.added(words) : words
      case .removed: return tellsFate ? texts.removed(words) : words
      case .changed: break
      }
    }
    guard let change = group.changes.first else { return "" }
    return phrase(change)
  }

  /// One field's change in a phrase: what changed comes first, for the end of a row may be cut.
  func phrase(_ change: FieldChange) -> String {
    let row = table.rows(change.path).last.map { ", " + words(of: $0.row, $0.path) } ?? ""
    return "\(field(change.path)): \(whatBecame(change))\(row)"
  }

  private func whatBecame(_ change: FieldChange) -> String {
    let isText = if case .text? = table.entry(change.path)?.kind { true } else { false }
    let (before, after) = (
      value(change.before, at: change.path, isShort: true),
      value(change.after, at: change.path, isShort: true)
    )
    if isText, change.before != nil, change.after != nil {
      return changedWords(before, after)
    }
    if isUndone {
      return change.before == nil
        ? texts.gone(texts.quoted(StoredNames.short(after)))
        : texts.again(StoredNames.short(before))
    }
    if change.before == nil { return StoredNames.short(after) }
    return "\(StoredNames.short(before)) → \(StoredNames.short(after))"
  }

  /// Only the words that came and went, marked so that it reads without colour.
  private func changedWords(_ old: String, _ new: String) -> String {
    let pieces = WordComparison(from: old, to: new).runs.compactMap { run -> String? in
      let text = StoredNames.short(run.text.trimmed, 30)
      switch run.fate {
      case .added where isUndone: return texts.gone(texts.quoted(text))
      case .removed where isUndone: return texts.back(texts.quoted(text))
      case .kept: return nil
      case .added: return "+[\(text)]"
      case .removed: return "−[\(text)]"
      }
    }
    return StoredNames.short(pieces.joined(separator: isUndone ? ", " : " "), 80)
  }
}
