import Casework
import Workplace

extension Casebook {
  /// Takes a change to a feedback in, as the desk would.
  mutating func take(
    _ change: FeedbackChange, _ id: ID<Feedback>, _ surroundings: Surroundings
  ) throws(Refusal) {
    let held = feedback[id]
    let new = try Feedback.after(change, on: held?.value, id: id, in: surroundings)
    feedback[id] = Held(new, version: (held?.version ?? 0) + 1)
  }

  /// The same of the region's checklist.
  mutating func take(
    _ change: RegionChange, _ surroundings: Surroundings
  ) throws(Refusal) {
    let held = checklistOfRegion
    let new = try RegionChecklist.after(change, on: held?.value, in: surroundings)
    checklistOfRegion = Held(new, version: (held?.version ?? 0) + 1)
  }
}
