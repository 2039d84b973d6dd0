import Canvas
import Casework
import Texts
import Workplace

/// The form for a new client: the name is enough, the rest may follow.
struct NewClient: Sendable {
  static let firstName = "firstName"
  static let lastName = "lastName"
  static let language = "language"
  static let school = "school"
  static let field = "field"
  static let record = "record"
  private static let texts = [firstName, lastName, school, field]
  /// All that is kept of the form while it is filled in.
  private static let kept = texts + [language]

  let id: ID<Client>
  var fields = Fields()
  /// What is still to be saved, one change after the other.
  var steps: [ClientChange] = []

  var document: Document { .client(id) }

  /// Takes up again what was being typed for a client that never came to be.
  init(_ world: World) {
    let known = { (id: ID<Client>) in
      world.casebook.clients[id] != nil || world.casebook.hidden.contains(id)
    }
    let drafts = world.casebook.drafts.filter { note in
      guard case .client(let id) = note.document else { return false }
      return note.author == world.me && !known(id) && Self.kept.contains(note.path)
    }
    if case .client(let id) = drafts.first?.document {
      self.id = id
    } else {
      id = world.newID("c")
    }
    show(world)
    for note in drafts where note.document == document {
      if note.path == Self.language {
        takeUp(language: note.text, world)
        continue
      }
      fields.type(note.text, into: note.path, in: world.body)
    }
    fields.open(Self.firstName)
  }

  /// Chooses again the language that was kept, in whichever language its name is.
  private mutating func takeUp(language name: String, _ world: World) {
    let index = Language.allCases.firstIndex { language in
      Language.allCases.contains { Texts.of($0).common.language(language) == name }
    }
    fields.picks[Self.language] = index
    show(world)
  }

  /// Keeps the chosen language as the texts are kept.
  func languageDraft(_ world: World) -> [Effect] {
    guard let pick = fields.picks[Self.language], Language.allCases.indices.contains(pick) else {
      return [.dropDraft(document, path: Self.language)]
    }
    let name = world.texts.common.language(Language.allCases[pick])
    return [.draft(document, path: Self.language, text: name, basedOn: 0)]
  }

  mutating func show(_ world: World) {
    let words = world.texts.clients
    func place(_ path: String) -> FieldPlace {
      FieldPlace(document: document, path: path, version: 0)
    }
    func text(_ path: String, _ label: String) -> FieldSpec {
      FieldSpec(.text(path, label, ""), at: place(path))
    }
    let language = world.casebook.roster?.value.language ?? world.texts.language
    var specs = [
      FieldSpec(.note("hint", [StyledText(words.list.newHint, .dim)])),
      text(Self.firstName, words.papers.firstName), text(Self.lastName, words.papers.lastName),
      FieldSpec(
        .choice(
          Self.language, words.papers.language,
          Language.allCases.map(world.texts.common.language),
          selected: Language.allCases.firstIndex(of: language)),
        at: place(Self.language)),
      text(Self.school, words.papers.school), text(Self.field, words.papers.field),
    ]
    if let same = sameName(world) {
      specs.append(
        FieldSpec(.note("same", [StyledText(words.list.sameName(same), .warning)])))
    }
    specs.append(FieldSpec(.link(Self.record, "", [StyledText("[ \(words.list.addClient) ]")])))
    if let problem = fields.problems[Self.record] {
      specs.append(FieldSpec(.note("problem", [StyledText(problem, .warning)])))
    }
    fields.show(specs, world.texts.fields, world)
  }

  private struct NamesKey: Equatable {}

  private struct FullName: Hashable {
    var first: String
    var last: String
  }

  /// Whose each name is: gone through once, not at every letter.
  private static func names(_ world: World) -> [FullName: [ID<Client>]] {
    var names: [FullName: [ID<Client>]] = [:]
    for held in world.casebook.clients.values {
      let (first, last) = (held.value.firstName.lowercased(), held.value.lastName.lowercased())
      names[FullName(first: first, last: last), default: []].append(held.value.id)
    }
    return names
  }

  /// A client of the same name whose papers are open to this member.
  private func sameName(_ world: World) -> String? {
    let name = (fields.text(Self.firstName), fields.text(Self.lastName))
    guard !name.0.isEmpty else { return nil }
    let known = world.ofDocuments.value(for: NamesKey()) { Self.names(world) }
    let wanted = FullName(first: name.0.lowercased(), last: name.1.lowercased())
    let same = known[wanted]?.first { $0 != id }.flatMap { world.casebook.clients[$0]?.value }
    return same.map { [$0.fullName, $0.school].filter { !$0.isEmpty }.joined(separator: ", ") }
  }

  /// Saves the first change; the others follow when it is there.
  mutating func start(_ world: World) -> [Effect] {
    let first = fields.text(Self.firstName).trimmed
    guard !first.isEmpty else {
      fields.open(Self.firstName)
      return fields.refuse(Self.firstName, world.texts.clients.list.nameFirst)
    }
    guard steps.isEmpty else { return [] }
    let fallback = world.casebook.roster?.value.language ?? world.texts.language
    let language = fields.picks[Self.language].map { Language.allCases[$0] } ?? fallback
    if world.casebook.clients[id] == nil {
      steps.append(
        .open(
          firstName: first, lastName: fields.text(Self.lastName).trimmed, language: language))
    }
    let school = fields.text(Self.school).trimmed
    let field = fields.text(Self.field).trimmed
    if !school.isEmpty { steps.append(.setSchool(school)) }
    if !field.isEmpty { steps.append(.setField(field)) }
    return saveNext(world)
  }

  private mutating func saveNext(_ world: World) -> [Effect] {
    guard let step = steps.first else {
      return Self.kept.map { .dropDraft(document, path: $0) } + [.go(.client(id))]
    }
    let ticket = world.makeTicket()
    fields.waiting[ticket] = Fields.Sent(field: Self.record, text: nil)
    fields.problems[Self.record] = nil
    return [.save(.client(id, step), basedOn: nil, ticket: ticket)]
  }

  /// Takes the answer to a save: goes on, or stays with what was typed and says why.
  mutating func take(_ news: DeskNews?, _ world: World) -> [Effect] {
    let (answered, effects) = fields.take(news, world)
    guard answered == Self.record else { return effects }
    if fields.problems[Self.record] != nil {
      steps = []
      return effects
    }
    if !steps.isEmpty { steps.removeFirst() }
    return effects + saveNext(world)
  }
}

extension String {
  /// Without spaces at both ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
