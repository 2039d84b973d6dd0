import Canvas
import Casework
import Texts
import Workplace

/// What stands below a service of the plan: where its coaching is, and what it asks while the
/// person is in its row.
extension PlanSheet {
  mutating func addServiceNotes(_ service: PlannedService, indent: Int) {
    if let words = coachingWords(service) { note(words, indent: indent) }
    guard scene.state.field?.row == PlanRow(.services, service.id.text) else { return }
    var service = service
    service.name = scene.current(.service(service.id, .name))
    let texts = scene.world.texts.catalogue
    if service.pickedEntry != nil || service.coaching != nil {
      note("Alt-S  \(texts.suggestions.openHint)", indent: indent)
    }
    for requirement in scene.requirements(of: service) {
      let conditions = scene.conditions(of: service)
      lines.append(
        SheetLine(
          .note([requirement.mark, StyledText(texts.requirement(requirement, conditions), .dim)]),
          indent: indent))
    }
  }

  private func coachingWords(_ service: PlannedService) -> String? {
    guard let coaching = service.coaching, let now = coaching.now else { return nil }
    let texts = scene.world.texts.coaching
    return texts.now(
      coaching.step.number, texts.step(coaching.step), scene.names.day(now.since), now.who)
  }
}

extension PlanScene {
  func requirements(of service: PlannedService) -> [ServiceRequirement] {
    plan.requirements(
      of: service, in: basis.catalogue, client: basis.client, on: world.today)
  }

  /// The catalogue's own words on what a person has to look into.
  func conditions(of service: PlannedService) -> String {
    service.pickedEntry.flatMap { basis.catalogue[$0.service] }?
      .text(.conditions, world.texts.language) ?? ""
  }
}

extension ServiceRequirement {
  /// A sign in front of the sentence, which says the same in words.
  var mark: StyledText {
    switch state {
    case .met: StyledText("✓ ", .ok)
    case .notMet: StyledText("! ", .lack)
    case .notKnown: StyledText("? ", .mark)
    }
  }
}
