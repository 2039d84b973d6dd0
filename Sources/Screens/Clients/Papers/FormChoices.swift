import Casework
import Texts
import Workplace

/// What is ticked and chosen in the forms that are recorded as a whole, kept as typing is kept.
extension ClientPapers {
  /// The name under which a form's ticks and choices are kept beside its texts.
  static let choices = NewConsent.ticks

  private static let separator = "; "

  /// Keeps what is chosen in the form that a field belongs to; nothing where it belongs to none.
  static func choicesDraft(_ id: String, _ state: State, _ world: World) -> [Effect] {
    let version = world.casebook.clients[state.client]?.version ?? 0
    if let base = state.consent?.base, id.hasPrefix(base + "/") { return ticksDraft(state, world) }
    if let new = state.concern, id.hasPrefix(new.base + "/") {
      return kept(words(of: new, world), state.document, "\(new.base)/\(choices)", version)
    }
    if let new = state.paper, id.hasPrefix(new.base + "/") {
      return kept(words(of: new, state, world), state.document, "\(new.base)/\(choices)", version)
    }
    if let new = state.invitation, id.hasPrefix(new.base + "/") {
      let parties = partiesToAsk(world)
      let party = state.fields.picks["\(new.base)/party"].flatMap {
        parties.indices.contains($0) ? world.name(of: parties[$0]) : nil
      }
      return kept(
        [party].compactMap(\.self), .meeting(new.meeting), "\(new.path(state.client))/\(choices)",
        world.casebook.meetings[new.meeting]?.version ?? 0)
    }
    return []
  }

  private static func kept(
    _ words: [String], _ document: Document, _ path: String, _ version: Int
  ) -> [Effect] {
    let text = words.joined(separator: separator)
    return text.isEmpty
      ? [.dropDraft(document, path: path)]
      : [.draft(document, path: path, text: text, basedOn: version)]
  }

  private static func words(of new: NewConcern, _ world: World) -> [String] {
    let texts = world.texts.clients.concern
    return ConcernReason.allCases.filter(new.reasons.contains).map(texts.reason)
      + ConcernSource.allCases.filter(new.sources.contains).map(texts.source)
  }

  /// Each with its label: a party and a kind of information may be called the same.
  private static func words(of new: NewPaper, _ state: State, _ world: World) -> [String] {
    let texts = world.texts.clients
    func pick(_ name: String) -> Int? { state.fields.picks["\(new.base)/\(name)"] }
    let kind = pick("kind").map { texts.brought.kind(PaperKind.allCases[$0]) }
    let matter = pick("matter").map { texts.consent.matter(paperMatters[$0]) }
    let parties = bringers(world)
    let who = pick("broughtBy").flatMap {
      parties.indices.contains($0) ? bringer(parties[$0], world) : nil
    }
    return [
      (texts.brought.which, kind), (texts.brought.matter, matter), (texts.brought.who, who),
    ].compactMap { label, word in word.map { "\(label) \($0)" } }
  }

  /// Ticks and chooses again what was kept, in whichever language it was.
  static func takeUpChoices(_ text: String, _ state: inout State, _ world: World) {
    for word in text.split(separator: separator).map(String.init) {
      for language in Language.allCases {
        takeUp(word, Texts.of(language).clients, &state, world)
      }
      guard let new = state.invitation else { continue }
      let party = partiesToAsk(world).firstIndex { isName(word, of: $0, world) }
      state.fields.picks["\(new.base)/party"] = party ?? state.fields.picks["\(new.base)/party"]
    }
  }

  private static func takeUp(
    _ word: String, _ texts: ClientTexts, _ state: inout State, _ world: World
  ) {
    if state.page == .concern {
      let reason = ConcernReason.allCases.first { texts.concern.reason($0) == word }
      let source = ConcernSource.allCases.first { texts.concern.source($0) == word }
      if let reason { state.concern?.reasons.insert(reason) }
      if let source { state.concern?.sources.insert(source) }
    }
    guard state.page == .brought, let base = state.paper?.base else { return }
    func value(_ label: String) -> String? {
      word.hasPrefix(label + " ") ? String(word.dropFirst(label.count + 1)) : nil
    }
    func choose(_ name: String, _ index: Int?) {
      if let index { state.fields.picks["\(base)/\(name)"] = index }
    }
    let brought = texts.brought
    choose(
      "kind",
      value(brought.which).flatMap { word in
        PaperKind.allCases.firstIndex { brought.kind($0) == word }
      })
    choose(
      "matter",
      value(brought.matter).flatMap { word in
        paperMatters.firstIndex { texts.consent.matter($0) == word }
      })
    choose(
      "broughtBy",
      value(brought.who).flatMap { word in
        bringers(world).firstIndex { party in
          party == .student ? brought.student == word : isName(word, of: party, world)
        }
      })
  }
}
