import Canvas
import Casework
import Texts
import Workplace

/// The responsibility for a plan in force never goes to another member by an arrow alone.
extension MeetingScreen {
  /// Asks about an option taken for the responsible worker; false where there is nothing to ask.
  static func asksToHandOver(
    _ id: String, _ state: inout State, _ scene: MeetingScene
  ) -> Bool {
    guard let (from, to) = handingOver(id, state, scene) else { return false }
    if state.asking?.row == id { return true }
    let texts = scene.texts.meeting.ask
    let unknown = scene.texts.plan.unknownMember
    let names = [from, to].map { scene.world.casebook.memberName($0) ?? unknown }
    let isOffer = scene.plan?.value.needsOffer(to: to, in: scene.world.surroundings) ?? false
    let question = isOffer ? texts.offer(names[0], names[1]) : texts.handOver(names[0], names[1])
    state.asking = Asking(
      question: .handOver,
      dialog: Dialog(
        [StyledText(question)],
        answers: [
          Dialog.Answer(.enter, isOffer ? texts.offerAnswer : texts.handOverAnswer),
          Dialog.Answer(.escape, texts.noChange),
        ]),
      row: id, isOffer: isOffer)
    return true
  }

  /// From whom to whom an option that waits in a row would move the responsibility.
  static func handingOver(
    _ id: String, _ state: State, _ scene: MeetingScene
  ) -> (from: ID<Member>, to: ID<Member>)? {
    guard case .responsible(let members)? = state.rows[id], let option = state.fields.picks[id],
      members.indices.contains(option), !state.fields.settled.contains(id),
      let plan = scene.plan?.value, plan.state == .inForce,
      let present = plan.responsible?.member, present != members[option],
      plan.openHandover?.to != members[option]
    else { return nil }
    return (present, members[option])
  }

  /// Saves the option that was asked about.
  static func handOver(_ state: inout State, _ scene: MeetingScene) -> [Effect] {
    guard let asking = state.asking, let id = asking.row else { return [] }
    state.asking = nil
    // The turn may have ended meanwhile: then the same option would be another thing.
    if let to = handingOver(id, state, scene)?.to,
      scene.plan?.value.needsOffer(to: to, in: scene.world.surroundings) != asking.isOffer
    {
      _ = asksToHandOver(id, &state, scene)
      return [.say(scene.texts.meeting.ask.askedAnew)]
    }
    guard let field = state.rows[id], let option = state.fields.picks[id] else { return [] }
    return save(id, field, option, &state, scene)
  }
}
