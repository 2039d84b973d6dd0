import Canvas
import Casework
import Papers
import Texts
import Workplace

/// Offers what was typed and never saved: each text once, and never lost by putting it off.
extension App {
  var leftBehindDrafts: [DraftNote] {
    world.casebook.drafts.filter { $0.isLeftBehind && !$0.isBesideOther }.sorted {
      ($0.time, $0.path) < ($1.time, $1.path)
    }
  }

  /// What others' machines or programs that died bring to light: asked before the work begins, and
  /// said in a line once it has, as the next key is meant for the screen and not for a question.
  mutating func noticeDrafts() {
    if case .leftBehind(let draft, _) = overlay, !isLeftBehind(draft) { overlay = nil }
    if !isAtWork { return offerDrafts() }
    if case .leftBehind = overlay { return }
    let new = leftBehindDrafts.filter {
      !seenDrafts.contains($0.key) && !toldDrafts.contains($0.key)
    }
    guard !new.isEmpty, top?.destination != nil, top?.isForStudent == false else { return }
    toldDrafts.formUnion(new.map(\.key))
    if message == nil { say(.information, world.texts.app.drafts.waiting) }
  }

  private func isLeftBehind(_ draft: DraftNote) -> Bool {
    world.casebook.drafts.contains { $0.key == draft.key && $0.isLeftBehind }
  }

  mutating func offerDrafts() {
    if case .leftBehind(let draft, _) = overlay {
      if isLeftBehind(draft) { return }
      overlay = nil
    }
    guard overlay == nil, !screens.isEmpty, top?.destination != nil, top?.isForStudent == false,
      let draft = leftBehindDrafts.first(where: { !seenDrafts.contains($0.key) })
    else { return }
    overlay = .leftBehind(draft, question(draft))
  }

  private func question(_ draft: DraftNote) -> Dialog {
    let texts = world.texts.app.drafts
    return dialog(draft, lead: texts.lead, most: 160, Dialog.Answer(.enter, texts.resume))
  }

  /// The text, as much of it as there is room for, with what can be done with it first.
  private func dialog(
    _ draft: DraftNote, lead: String, most: Int, _ first: Dialog.Answer
  ) -> Dialog {
    let texts = world.texts.app.drafts
    let quote = draft.text.count > most ? draft.text.prefix(most) + "…" : draft.text[...]
    return Dialog(
      [
        StyledText(lead + " ", .bold), StyledText("”" + quote + "” "),
        StyledText("(" + place(of: draft) + ")", .dim),
      ],
      answers: [
        first, Dialog.Answer(.character("d"), texts.remove),
        Dialog.Answer(.escape, texts.later),
      ])
  }

  private func place(of draft: DraftNote) -> String {
    var when = world.texts.dates.instant(draft.time)
    if case .plan(let id) = draft.document, let plan = world.casebook.plans[id]?.value,
      plan.isDiscarded
    {
      let texts = world.texts.plan.versions
      let day = plan.endedOn.map(world.texts.dates.day) ?? "–"
      when = "\(texts.version(plan.revision)), \(texts.discardedOn(day)), \(when)"
    }
    if draft.isElsewhere { when += ", " + world.texts.app.drafts.elsewhere(draft.machine) }
    switch destination(of: draft) {
    case .plan(let id), .checklist(let id), .client(let id):
      return [world.casebook.clients[id]?.value.shortName, when].compactMap(\.self)
        .joined(separator: ", ")
    default: return when
    }
  }

  mutating func answerDraft(_ draft: DraftNote, _ answer: DialogOutcome) -> [Effect] {
    let texts = world.texts.app.drafts
    overlay = nil
    seenDrafts.insert(draft.key)
    var effects: [Effect] = []
    switch answer {
    case .chosen(0):
      guard let destination = destination(of: draft) else {
        overlay = .homeless(draft, homelessQuestion(draft))
        return []
      }
      if destination == .clients {
        // The form for a new client takes up all its texts at once.
        for other in leftBehindDrafts where other.document == draft.document {
          seenDrafts.insert(other.key)
        }
      }
      effects = go(destination)
      // The other texts of the same form come with it.
      for other in leftBehindDrafts where other.isOfForm(of: draft) && other.key != draft.key {
        seenDrafts.insert(other.key)
        effects += takeUp(other)
      }
      return effects + takeUp(draft)
    case .chosen(1):
      let beside = world.casebook.drafts.filter { $0.isLeftBehind && $0.isBeside(draft) }
      effects = run((beside + [draft]).map { .dropLeftBehind($0) })
      say(.information, texts.removed)
    default: say(.information, texts.kept)
    }
    offerDrafts()
    return effects
  }

  /// Opens the place of a left-behind text with the text in it; where it has none, the text is offered
  /// to be copied.
  private mutating func takeUp(_ draft: DraftNote) -> [Effect] {
    var hasPlace = true
    let effects = run(
      onTop { screen, world in
        guard let effects = screen.resume(draft, world) else {
          hasPlace = false
          return []
        }
        return effects
      })
    if !hasPlace { overlay = .homeless(draft, homelessQuestion(draft)) }
    return effects
  }

  /// The whole text: where the terminal knows no clipboard it can still be read and written anew.
  private func homelessQuestion(_ draft: DraftNote) -> Dialog {
    let texts = world.texts.app.drafts
    return dialog(
      draft, lead: texts.homeless, most: 800, Dialog.Answer(.character("c"), texts.copy))
  }

  /// Copies a text that has no place, throws it away, or leaves it where it is kept.
  mutating func answerHomeless(_ draft: DraftNote, _ answer: DialogOutcome) -> [Effect] {
    let texts = world.texts.app.drafts
    overlay = nil
    switch answer {
    case .chosen(0):
      copiesDraft = true
      return run([.copy(CopyOrder(text: PaperSafety.files.visible(draft.text), opens: []))])
    case .chosen(1):
      say(.information, texts.removed)
      return run([.dropLeftBehind(draft)])
    default:
      say(.information, texts.kept)
      return []
    }
  }

  /// Where a text is gone on with.
  func destination(of draft: DraftNote) -> Destination? {
    switch draft.document {
    case .roster: .roster
    case .schedule: .schedule
    case .catalogue: .catalogue(CatalogueScreen.service(draft.path))
    case .region: .region
    case .feedback(let id): world.casebook.feedback[id].map { destination(of: $0.value) }
    case .meeting(let id) where world.casebook.meetings[id] == nil: .comingTimes
    case .meeting where ComingTimes.holds(draft.path): .comingTimes
    case .meeting(let id):
      ClientPapers.client(ofBooking: draft, world).map { .client($0) } ?? .meeting(id)
    case .transfer(let id): .transfer(id)
    case .client(let id) where world.casebook.clients[id] == nil: .clients
    case .client(let id) where draft.path.hasPrefix("selfAssessments"): assessment(id, draft)
    case .client(let id): draft.path.hasPrefix("checklist") ? .checklist(id) : .client(id)
    case .plan where FollowUpScreen.holds(draft, world): .followUps
    case .plan(let id) where ServiceScreen.service(draft.path) != nil:
      world.casebook.plans[id].flatMap { plan in
        ServiceScreen.service(draft.path).map { .service(plan.value.client, $0) }
      }
    case .plan(let id):
      (world.casebook.plans[id]?.value.client
        ?? world.casebook.client(ofFirst: id)).map { .plan($0) }
    }
  }
}

extension App {
  /// Where own words of a self-assessment are gone on with: as they were begun.
  private func assessment(_ id: ID<Client>, _ draft: DraftNote) -> Destination {
    let assessment = AssessmentFields.place(draft.path).flatMap {
      world.casebook.clients[id]?.value.selfAssessments[$0.assessment]
    }
    return assessment?.way == .alone ? .selfAssessment(id) : .client(id)
  }
}

extension App {
  /// Where own words of a feedback are gone on with: as they were begun.
  private func destination(of feedback: Feedback) -> Destination {
    feedback.isStudents
      ? .studentFeedback(feedback.client, feedback.subject) : .feedback(feedback.client)
  }
}

extension DraftNote {
  /// Tells one left-behind text from another.
  var key: String { "\(document) \(path) \(text)" }

  /// Whether it was written in the same form that is recorded as a whole: a new member, a
  /// permission, a concern, a brought paper, an invitation, a break of the school, the rule of
  /// the times, what happened to a task or in a follow-up, a step or a module of coaching.
  func isOfForm(of other: DraftNote) -> Bool {
    let (own, its) = (path.split(separator: "/"), other.path.split(separator: "/"))
    guard document == other.document else { return false }
    if document == .schedule, own.first == "rule" { return its.first == "rule" }
    if own.count == 5, its.count == 5, own[2] == "invitations" { return own[..<4] == its[..<4] }
    if own.count == 6, its.count == 6, own[2] == "coaching" { return own[..<5] == its[..<5] }
    guard own.count == 3, its.count == 3 else { return false }
    let happened: [Set<Substring>] = [["happened", "doneOn"], ["note", "held"]]
    if own[..<2] == its[..<2], happened.contains([own[2], its[2]]) { return true }
    return own[..<2] == its[..<2]
      && ["members", "consents", "concerns", "papers", "breaks", "signatures", "steps", "given"]
        .contains(own[0])
  }
}
