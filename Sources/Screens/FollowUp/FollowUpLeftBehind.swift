import Canvas
import Casework
import Workplace

/// What a program that was killed had been told of a task or a follow-up, taken up where it was.
extension FollowUpScreen {
  /// Whether a text that was left behind is gone on with here, not in the plan.
  static func holds(_ draft: DraftNote, _ world: World) -> Bool {
    guard case .plan(let id) = draft.document, let plan = world.casebook.plans[id]?.value else {
      return false
    }
    if draft.path == reopenDraft || sleeper(draft, plan) != nil { return true }
    // What is asked in the plan that is written is asked there.
    if PlanDeclining.offer(draft.path) != nil, world.plan(of: plan.client)?.value.id == id {
      return false
    }
    return item(draft, plan, world) != nil
  }

  /// The task or the follow-up whose form has the text.
  private static func item(
    _ draft: DraftNote, _ plan: Plan, _ world: World
  ) -> (item: FollowUpItem, row: String)? {
    for item in FollowUpItem.all(in: [plan], on: world.today) {
      if let row = item.draftPaths.first(where: { $0.value == draft.path })?.key {
        return (item, row)
      }
    }
    return nil
  }

  /// The open task of which it is said until when it sleeps.
  private static func sleeper(_ draft: DraftNote, _ plan: Plan) -> Action? {
    plan.actions.sorted.first {
      $0.state == .open && FollowUpItem.sleepDraft($0.id) == draft.path
    }
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    guard case .plan(let id) = draft.document, let held = world.casebook.plans[id] else {
      return nil
    }
    if draft.path == reopenDraft {
      state.showsEnded = true
      fill(&state, world)
      state.list.select(endedID(held.value))
      state.entry = .reopen(id, reopenDialog(draft.text, world))
      return []
    }
    (state.whose, state.showsAsleep) = (.everybody, true)
    fill(&state, world)
    if let action = sleeper(draft, held.value) {
      state.list.select("actions/\(id)/\(action.id)")
      state.entry = .sleep(id, action.id, sleepDialog(draft.text, id, action.id, world))
    } else if let (item, row) = item(draft, held.value, world) {
      state.list.select(item.rowID)
      if case .offer(let offer) = item.subject {
        var answer = OfferAnswer(offer, of: item, world)
        answer.decline(draft.text, world)
        state.entry = .offer(answer)
        return []
      }
      var form = FollowUpForm(item, version: draft.basedOn, world)
      if case .form(let open)? = state.entry, open.item.rowID == item.rowID { form = open }
      // Half of a form would be recorded as something else: the rest of it comes back with the text.
      for (row, path) in item.draftPaths.sorted(by: { $0.key < $1.key }) {
        if let text = left(item.plan, path, world) { form.resume(text, in: row, world) }
      }
      form.resume(draft.text, in: row, world)
      state.entry = .form(form)
    } else {
      return nil
    }
    return []
  }

  /// The text that was left behind in a field of a plan.
  static func left(_ plan: ID<Plan>, _ path: String, _ world: World) -> String? {
    world.casebook.drafts.first {
      $0.isLeftBehind && $0.document == .plan(plan) && $0.path == path
    }?.text
  }
}
