import Casework
import Texts
import Workplace

/// What is ticked and chosen for a permission that is not recorded yet, kept as typing is kept.
extension ClientPapers {
  private static let separator = "; "

  /// In words, as the question at the next start shows it.
  static func ticksDraft(_ state: State, _ world: World) -> [Effect] {
    guard let new = state.consent else { return [] }
    let texts = world.texts.clients.consent
    let path = "\(new.base)/\(NewConsent.ticks)"
    var words = Party.allCases.filter { new.parties.contains($0) }.map { world.name(of: $0) }
    words += ConsentMatter.allCases.filter { new.matters.contains($0) }.map { texts.matter($0) }
    if let way = state.fields.picks["\(new.base)/way"] {
      words.append(texts.ways(ConsentWay.allCases[way]))
    }
    if state.fields.picks["\(new.base)/earlier"] == 1 { words.append(texts.beside(false)) }
    if let asker = asker(state, new.base, world) { words.append(asker.name) }
    guard !words.isEmpty else { return [.dropDraft(state.document, path: path)] }
    let version = world.casebook.clients[state.client]?.version ?? 0
    return [
      .draft(
        state.document, path: path, text: words.joined(separator: separator), basedOn: version)
    ]
  }

  /// Ticks and chooses again what was kept, in whichever language it was.
  static func takeUpTicks(_ text: String, _ state: inout State, _ world: World) {
    guard let base = state.consent?.base else { return }
    for word in text.split(separator: separator).map(String.init) {
      if let party = partiesToAsk(world).first(where: { isName(word, of: $0, world) }) {
        state.consent?.parties.insert(party)
        continue
      }
      let asker = askers(world).firstIndex { $0.name == word }
      if let asker { state.fields.picks["\(base)/askedBy"] = asker }
      for texts in Language.allCases.map({ Texts.of($0).clients.consent }) {
        if let matter = ConsentMatter.allCases.first(where: { texts.matter($0) == word }) {
          state.consent?.matters.insert(matter)
        }
        if texts.beside(false) == word { state.fields.picks["\(base)/earlier"] = 1 }
        if let way = ConsentWay.allCases.firstIndex(where: { texts.ways($0) == word }) {
          state.fields.picks["\(base)/way"] = way
        }
      }
    }
  }

  /// Which permissions are to be withdrawn, in words; once one has been unticked, also that none is.
  static func endTicksDraft(_ state: State, _ held: Held<Client>, _ world: World) -> [Effect] {
    guard let id = state.withdrawal else { return [] }
    let ended = toEnd(state, held.value, world)
    let words = ended.compactMap { held.value.consents[$0] }.map { recordWords($0, world) }
    return [
      .draft(
        state.document, path: "consents/\(id)/\(NewConsent.endTicks)",
        text: words.isEmpty ? "–" : words.joined(separator: separator), basedOn: held.version)
    ]
  }

  /// Ticks again what was to be withdrawn. What cannot be told from another one stays in force.
  static func takeUpEndTicks(_ state: inout State, _ world: World) {
    guard let id = state.withdrawal, let client = world.casebook.clients[state.client]?.value
    else { return }
    let path = "consents/\(id)/\(NewConsent.endTicks)"
    let kept = world.casebook.drafts.last {
      $0.document == state.document && $0.path == path && $0.author == world.me
    }
    guard let kept else { return }
    let records = client.permission(on: world.today)?.records ?? []
    for record in records {
      let names = Language.allCases.filter { language in
        var world = world
        world.texts = .of(language)
        let words = recordWords(record, world)
        let same = records.filter { recordWords($0, world) == words }
        return same.count == 1 && kept.text.contains(words)
      }
      if names.isEmpty { state.keptInForce.insert(record.id) }
    }
  }

  /// Whether a party is called so, in any language.
  static func isName(_ word: String, of party: Party, _ world: World) -> Bool {
    if world.name(of: party) == word { return true }
    guard let roster = world.casebook.roster?.value else { return false }
    let name = RosterScreen.partyName(party, roster)
    return Language.allCases.contains { name[$0] == word }
  }
}
