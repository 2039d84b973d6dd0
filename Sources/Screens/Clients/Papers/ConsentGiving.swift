import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  /// The link that records a yes; where it takes something from others, it is asked once more.
  static func giving(
    _ id: String, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.consent
    guard state.confirming == id, let consent = given(state, held.value, world) else {
      return action(id, texts.give, state)
    }
    let loss = held.value.loss(recording: consent, on: world.today)
    let words = LossWords(
      plan: loss.plan.map(world.name(of:)), endsCooperation: loss.endsCooperation,
      matters: loss.matters.map { part in
        (
          parties: part.parties.map(world.name(of:)).joined(separator: ", "),
          matters: part.matters.map(texts.matter).joined(separator: ", ")
        )
      })
    return [FieldSpec(.link(id, "", [StyledText(texts.reallyReplace(words), .warning)]))]
  }

  /// The permission as it stands in the form.
  private static func given(_ state: State, _ client: Client, _ world: World) -> Consent? {
    guard let new = state.consent else { return nil }
    func day(_ name: String, as use: DayUse) -> Day? {
      world.day(state.fields.text("\(new.base)/\(name)").trimmed, as: use).day
    }
    return newConsent(
      .given, new.id, day("day", as: .past) ?? world.today, day("until", as: .limit), state,
      client, world)
  }

  /// What is said once a yes is recorded: the next step, where it is permitted.
  static func givenWords(_ state: State, _ world: World) -> String {
    let texts = world.texts.clients.consent
    guard var client = world.casebook.clients[state.client]?.value else { return texts.given }
    // The casebook on the screen may not have the record yet.
    if let consent = given(state, client, world), client.consents[consent.id] == nil {
      client.consents[consent.id] = consent
    }
    return client.permission(on: world.today)?.covers(.cooperation) == true
      ? texts.given : texts.givenWithoutCooperation
  }
}
