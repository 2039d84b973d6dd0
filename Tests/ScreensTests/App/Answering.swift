import Canvas
import Casework
import Workplace

@testable import Screens

extension Person {
  /// Answers all saves so far as the desk does: through the rules, then with the news of it.
  mutating func answer() {
    var open = effects
    effects = []
    while !open.isEmpty {
      let effect = open.removeFirst()
      switch effect {
      case .draft(let document, let path, let text, _): drafts["\(document)/\(path)"] = text
      case .dropDraft(let document, let path): drafts["\(document)/\(path)"] = nil
      default: break
      }
      guard case .save(let change, _, let ticket) = effect else { continue }
      do throws(Refusal) {
        let book = try after(change)
        hear(.casebook(book))
        hear(.saved(ticket: ticket, document: change.document, version: 99, openQuestions: 0))
      } catch {
        refusals.append(error)
        hear(.refused(ticket: ticket, error))
      }
      open += effects
      effects = []
    }
  }

  private func after(_ change: Change) throws(Refusal) -> Casebook {
    var book = app.world.casebook
    let surroundings = app.world.surroundings
    switch change {
    case .meeting(let id, let change):
      let old = book.meetings[id]
      let new = try Meeting.after(change, on: old?.value, id: id, in: surroundings)
      book.meetings[id] = Held(new, version: (old?.version ?? 0) + 1)
    case .plan(let id, let change):
      let old = book.plans[id]
      let new = try Plan.after(change, on: old?.value, id: id, in: surroundings)
      book.plans[id] = Held(new, version: (old?.version ?? 0) + 1)
    case .client(let id, let change):
      let old = book.clients[id]
      let new = try Client.after(change, on: old?.value, id: id, in: surroundings)
      book.clients[id] = Held(new, version: (old?.version ?? 0) + 1)
    case .roster(let change):
      let old = book.roster
      let new = try Roster.after(change, on: old?.value, in: surroundings)
      book.roster = Held(new, version: (old?.version ?? 0) + 1)
    case .schedule(let change):
      let old = book.schedule
      let new = try Schedule.after(change, on: old?.value, in: surroundings)
      book.schedule = Held(new, version: (old?.version ?? 0) + 1)
    case .catalogue(let change):
      let old = book.region
      let new = try RegionCatalogue.after(change, on: old?.value, in: surroundings)
      book.region = Held(new, version: (old?.version ?? 0) + 1)
    case .feedback(let id, let change): try book.take(change, id, surroundings)
    case .region(let change): try book.take(change, surroundings)
    case .transfer(let id, let change):
      let old = book.transfers[id]
      let new = try Transfer.after(change, on: old?.value, id: id, in: surroundings)
      book.transfers[id] = Held(new, version: (old?.version ?? 0) + 1)
    case .settle: break
    }
    return book
  }

  mutating func pressAndAnswer(_ keys: Key...) {
    for key in keys {
      press(key)
      answer()
    }
  }
}
