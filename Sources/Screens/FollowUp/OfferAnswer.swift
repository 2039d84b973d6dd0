import Canvas
import Casework
import Texts
import Workplace

/// The answer to an offered responsibility: yes, or no with the reason, if one wants to give it.
struct OfferAnswer: Sendable {
  let plan: ID<Plan>
  let offer: ID<Handover>
  let rowID: String
  let draftPath: String
  /// Asked why, after a no.
  private(set) var isDeclining = false
  var dialog: Dialog

  init(_ offer: Handover, of item: FollowUpItem, _ world: World) {
    (plan, self.offer) = (item.plan, offer.id)
    (rowID, draftPath) = (item.rowID, item.draftPaths["words"] ?? "")
    let texts = world.texts.followUp.offer
    let client = world.casebook.clients[item.client]?.value.fullName ?? ""
    let from = offer.offeredBy.flatMap { $0 == world.me ? nil : world.casebook.memberName($0) }
    // The first answer is the one of a second Enter: nothing is taken on by a slip.
    let other = offer.to == world.me ? nil : world.casebook.memberName(offer.to)
    dialog = Dialog(
      [StyledText(other.map { texts.askOther($0, client) } ?? texts.ask(client, from))],
      answers: [
        Dialog.Answer(.escape, texts.back), Dialog.Answer(Self.key(texts.accept), texts.accept),
        Dialog.Answer(Self.key(texts.decline), texts.decline),
      ])
  }

  /// The first letter of an answer's word, which is another one in each language.
  private static func key(_ word: String) -> Key {
    word.lowercased().first.map { .character($0) } ?? .enter
  }

  /// Goes on to the question why.
  mutating func decline(_ words: String, _ world: World) {
    let texts = world.texts.followUp.offer
    isDeclining = true
    dialog = Dialog(
      [StyledText(texts.why)],
      answers: [Dialog.Answer(.enter, texts.decline), Dialog.Answer(.escape, texts.back)],
      input: LineField(words))
  }
}

extension FollowUpScreen {
  /// Opens the answer for the receiver; others read who answers.
  static func answer(
    _ offer: Handover, of item: FollowUpItem, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard world.surroundings.hears(offer.to, about: item.client) else {
      let name = world.casebook.memberName(offer.to) ?? world.texts.plan.unknownMember
      return [.say(world.texts.followUp.offer.onlyReceiver(name))]
    }
    state.entry = .offer(OfferAnswer(offer, of: item, world))
    return []
  }

  /// A key while an offer is answered.
  static func answer(
    _ key: Key, _ asked: OfferAnswer, _ state: inout State, _ world: World
  ) -> [Effect] {
    var asked = asked
    let before = asked.dialog.text
    let outcome = asked.dialog.handle(key, in: world.body)
    state.entry = .offer(asked)
    let texts = world.texts.followUp.offer
    switch outcome {
    case .moved, .ignored: break
    case .left: return stepBack(&state, world).effects
    case .chosen(let index) where asked.isDeclining:
      if index > 0 { return stepBack(&state, world).effects }
      let words = receiver(asked, world).map(texts.declinedBy) ?? texts.declined
      return give(.declined, asked, words, &state, world)
    case .chosen(0):
      state.entry = nil
      return []
    case .chosen(1):
      return give(.accepted, asked, accepted(asked, world), &state, world)
    case .chosen:
      asked.decline("", world)
      state.entry = .offer(asked)
      return []
    }
    guard asked.isDeclining, asked.dialog.text != before else { return [] }
    return Effect.reason(
      .plan(asked.plan), path: asked.draftPath, text: asked.dialog.text,
      basedOn: world.casebook.plans[asked.plan]?.version ?? 0)
  }

  private static func give(
    _ answer: HandoverAnswer, _ asked: OfferAnswer, _ words: String, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    save(
      .answerHandover(
        asked.offer, answer, on: world.today,
        note: asked.isDeclining ? asked.dialog.text.trimmed : ""),
      asked.plan, basedOn: nil, words, &state, world)
  }

  /// The name of the receiver, where that is somebody else in the room.
  private static func receiver(_ asked: OfferAnswer, _ world: World) -> String? {
    let to = world.casebook.plans[asked.plan]?.value.handovers[asked.offer]?.to
    return to.flatMap { $0 == world.me ? nil : world.casebook.memberName($0) }
  }

  /// What is said after a yes; where the new responsible worker was the substitute, that too.
  private static func accepted(_ asked: OfferAnswer, _ world: World) -> String {
    let texts = world.texts.followUp.offer
    let words = receiver(asked, world).map(texts.acceptedBy) ?? texts.accepted
    let plan = world.casebook.plans[asked.plan]?.value
    guard let to = plan?.handovers[asked.offer]?.to, plan?.substitute == to,
      let name = world.casebook.memberName(to)
    else { return words }
    return "\(words) \(texts.substituteGone(name))"
  }
}
