import Canvas
import Casework
import Texts
import Workplace

/// The parts of the plan around the chain.
extension PlanSheet {
  mutating func addStateNote() {
    if let words = PlanEditor.earlierNote(scene.state, scene.plan, scene.world) {
      return note(words, .warning, indent: -2)
    }
    if scene.state.finishing != nil {
      return note(scene.world.texts.plan.versions.finishing, .warning, indent: -2)
    }
    for reopening in scene.plan.reopenings.sorted {
      let label = scene.world.texts.papers.reopened
      note("\(label) \(texts.dates.day(reopening.day)): \(reopening.reason)", indent: -2)
    }
    switch scene.plan.state {
    case .draft: break
    case .inForce:
      let day = scene.plan.inForceFrom.map(texts.dates.day) ?? ""
      note(texts.notes.inForce(day), .ok, indent: -2)
    case .ended: note(texts.notes.ended, .warning, indent: -2)
    }
  }

  mutating func addOwnWords() {
    heading(texts.headings.ownWords)
    add(.ownWords, "", texts.hints.ownWords, labelColumns: 0)
  }

  mutating func addOwnPart() {
    let (labels, hints) = (texts.labels, texts.hints)
    heading(texts.headings.ownPart)
    add(.ownDoings, labels.ownDoings, hints.ownDoings)
    add(.familyDoings, labels.familyDoings, hints.familyDoings)
    add(.aids, labels.aids, hints.aids)
  }

  mutating func addViews() {
    let (labels, hints) = (texts.labels, texts.hints)
    heading(texts.headings.views)
    for view in scene.plan.views.sorted {
      add(.view(view.id, .topic), labels.topic, hints.view)
      if scene.isBlank(PlanRow(.views, view.id.text)) { continue }
      add(.view(view.id, .student), labels.student, hints.viewText, indent: 2, labelColumns: 18)
      add(.view(view.id, .studentReason), labels.reason, hints.reason, indent: 4, labelColumns: 16)
      add(.view(view.id, .worker), labels.worker, hints.viewText, indent: 2, labelColumns: 18)
      add(.view(view.id, .workerReason), labels.reason, hints.reason, indent: 4, labelColumns: 16)
    }
    addSlot(.views, labels.topic, hints.view)
    addOthersNewRows([.views])
  }

  mutating func addPath() {
    heading(texts.headings.path)
    add(SheetLine(.flow([field(.path, "", texts.hints.path, columns: 30)])))
    guard let path = scene.plan.path else { return }
    let ahead = scene.plan.pathStepsAhead
    let words = Texts.of(scene.plan.language).plan.step
    for step in path.steps where !ahead.contains(step) {
      lines.append(
        SheetLine(.note([StyledText("✓ ", .ok), StyledText(words(step), .dim)]), indent: 2))
    }
    if !ahead.isEmpty { note(texts.notes.pathNeeds) }
    for step in ahead {
      let kind = step.isService ? texts.labels.service : texts.labels.action
      add(
        SheetLine(
          .field(field(.step(step), "+ \(kind)", "")), indent: 2, labelColumns: 11))
    }
  }

  mutating func addResponsibility() {
    let (labels, hints) = (texts.labels, texts.hints)
    heading(texts.headings.responsibility)
    var flow = [field(.responsible, labels.responsible, hints.responsible, columns: 22)]
    if !scene.current(.responsible).isEmpty {
      flow.append(field(.responsibleDay, labels.saidYes, hints.day, columns: 14))
    }
    add(SheetLine(.flow(flow)))
    addHandovers()
    add(SheetLine(.flow([field(.substitute, labels.substitute, hints.member, columns: 22)])))
    for followUp in scene.plan.followUps.sorted {
      let id = followUp.id
      var flow = [field(.followUp(id, .planned), labels.followUp, hints.followUp, columns: 14)]
      if !scene.isBlank(PlanRow(.followUps, id.text)) {
        flow.append(field(.followUp(id, .held), labels.held, hints.day, columns: 14))
      }
      if !scene.current(.followUp(id, .held)).isEmpty {
        flow.append(field(.followUp(id, .note), labels.note, hints.note, columns: 30))
      }
      add(SheetLine(.flow(flow)))
      if followUp.isNotHeld {
        note("\(scene.world.texts.followUp.form.notHeld): \(followUp.note)")
      }
    }
    addSlot(.followUps, labels.followUp, hints.followUp)
    addOthersNewRows([.followUps])
    add(
      SheetLine(
        .flow([
          field(.from, labels.from, hints.day, columns: 14),
          field(.until, labels.until, hints.day, columns: 14),
        ])))
  }

  /// Offers of the responsibility, and those who were responsible before.
  private mutating func addHandovers() {
    let words = scene.world.texts.plan.handover
    for offer in scene.plan.handovers.sorted {
      let name = scene.names.member(offer.to)
      if let answer = offer.answer, let day = offer.answeredOn {
        if answer == .accepted { continue }
        let said = words.answered(answer, name, scene.names.day(day))
        note([said, offer.note].filter { !$0.isEmpty }.joined(separator: " "))
        continue
      }
      let former = scene.plan.responsible.map { scene.names.member($0.member) }
      note(words.open(name, scene.names.day(offer.offeredOn), former), .mark)
      let answers = scene.world.surroundings.answers(to: offer, about: scene.plan.client)
      add(
        SheetLine(
          .flow(answers.map { field(.handover(offer.id, $0), "", "", columns: 8) }), indent: 2))
    }
    for former in scene.plan.formerResponsible.sorted {
      note(
        words.former(
          scene.names.member(former.member), scene.names.day(former.agreedOn),
          scene.names.day(former.until)))
    }
  }

  mutating func addOtherPlans() {
    let (labels, hints) = (texts.labels, texts.hints)
    heading(texts.headings.otherPlans)
    for other in scene.plan.otherPlans.sorted {
      var flow = [
        field(.otherPlan(other.id, .name), labels.otherPlan, hints.otherPlan, columns: 26)
      ]
      if !scene.isBlank(PlanRow(.otherPlans, other.id.text)) {
        flow.append(field(.otherPlan(other.id, .keeper), labels.keeper, hints.keeper, columns: 22))
      }
      add(SheetLine(.flow(flow)))
    }
    addSlot(.otherPlans, labels.otherPlan, hints.otherPlan)
    addOthersNewRows([.otherPlans])
  }

  mutating func addAgreements() {
    let (labels, hints) = (texts.labels, texts.hints)
    heading(texts.headings.agreements)
    for agreement in scene.plan.agreements.sorted {
      let id = agreement.id
      if scene.isBlank(PlanRow(.agreements, id.text)) {
        add(
          SheetLine(
            .flow([
              field(.agreement(id, .who), labels.who, hints.agreement, columns: 22),
              field(.agreement(id, .way), labels.way, hints.choose, columns: 14),
              field(.agreement(id, .day), labels.day, hints.day, columns: 14),
            ])))
        note(texts.notes.recordsOnLeaving)
      } else {
        let dates = texts.dates
        let isOutdated = agreement.isOutdated
        lines.append(
          SheetLine(
            .note([
              isOutdated ? StyledText("– ", .dim) : StyledText("✓ ", .ok),
              StyledText(scene.names.agreeing(agreement.who)),
              StyledText(
                "  \(dates.dayWithWeekday(agreement.day))  \(texts.way(agreement.way))", .dim),
            ])))
        if isOutdated { note(texts.notes.agreedBeforeChanges) }
      }
    }
    addSlot(.agreements, labels.who, hints.agreement)
    if scene.plan.isAgreedByStudent, !scene.names.othersInRoom.isEmpty {
      add(SheetLine(.flow([field(.agreeOthers, "", "", columns: 20)])))
    }
    if scene.plan.state == .draft {
      add(SheetLine(.flow([field(.inForce, labels.inForce, hints.inForce, columns: 14)])))
    }
  }

  /// A short slot on a line of its own, looking like the fields above it.
  private mutating func addSlot(_ kind: PlanRowKind, _ label: String, _ hint: String) {
    let isWide = kind == .views
    var field = slot(kind, below: "end", label, hint)
    field.columns = max(12, TextWidth.of(hint) + 1)
    lines.append(
      isWide
        ? SheetLine(.field(field), labelColumns: PlanSheet.labelColumns)
        : SheetLine(.flow([field])))
  }
}
