import Canvas
import Casework
import Texts
import Workplace

/// Why a plan that has ended, or a draft that was given up, is opened again.
struct PlanReopening: Sendable {
  let plan: ID<Plan>
  var dialog: Dialog
}

extension PlanEditor {
  /// Asks for the reason, with the words that were begun before.
  static func askReopening(
    _ versions: PlanVersions, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let chosen = state.versions, versions.plans.indices.contains(chosen) else { return [] }
    let plan = versions.plans[chosen]
    let begun = world.casebook.drafts.first {
      $0.author == world.me && $0.document == .plan(plan.id)
        && $0.path == FollowUpScreen.reopenDraft
    }
    let words = state.halfReopened[plan.id] ?? begun?.text ?? ""
    let texts = world.texts.plan.versions
    var dialog = FollowUpScreen.reopenDialog(words, world)
    if plan.isDiscarded { dialog.question = [StyledText(texts.reopenAsk(plan.revision))] }
    state.reopening = PlanReopening(plan: plan.id, dialog: dialog)
    return []
  }

  /// A key while the reason is asked.
  static func handle(
    _ key: Key, _ asked: PlanReopening, _ state: inout State, _ world: World
  ) -> [Effect] {
    var asked = asked
    let before = asked.dialog.text
    let outcome = asked.dialog.handle(key, in: world.body)
    state.reopening = asked
    switch outcome {
    case .moved, .ignored: break
    case .chosen(0): return reopen(asked, &state, world)
    case .chosen, .left:
      state.reopening = nil
      return []
    }
    guard asked.dialog.text != before else { return [] }
    state.halfReopened[asked.plan] = asked.dialog.text
    return Effect.reason(
      .plan(asked.plan), path: FollowUpScreen.reopenDraft, text: asked.dialog.text,
      basedOn: world.casebook.plans[asked.plan]?.version ?? 0)
  }

  private static func reopen(
    _ asked: PlanReopening, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let held = world.casebook.plans[asked.plan], state.startTicket == nil else { return [] }
    let change = PlanChange.reopen(world.newID("u"), reason: asked.dialog.text.trimmed)
    do throws(Refusal) {
      _ = try Plan.after(change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch { return [.say(world.texts.refusals.words(for: error))] }
    let ticket = world.makeTicket()
    (state.reopening, state.versions, state.startTicket) = (nil, nil, ticket)
    state.halfReopened[asked.plan] = nil
    return [
      .save(.plan(asked.plan, change), basedOn: held.version, ticket: ticket),
      .dropDraft(.plan(asked.plan), path: FollowUpScreen.reopenDraft),
      .say(world.texts.followUp.form.reopened(world.student(of: asked.plan))),
    ]
  }
}
