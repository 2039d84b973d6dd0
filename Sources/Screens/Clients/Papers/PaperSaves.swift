import Canvas
import Casework
import Texts
public import Workplace

extension ClientPapers {
  /// Saves what stands in a field, if the papers do not have it yet; forms are recorded as a whole.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard state.fields.isAhead(id) else {
      // Typed and taken back again: nothing is left to keep.
      guard state.fields.since.removeValue(forKey: id) != nil, let place = state.fields.places[id]
      else { return [] }
      return [.dropDraft(place.document, path: place.path)]
    }
    guard !state.fields.isSending(id), !isInForm(id, state) else { return [] }
    if id.hasPrefix("m/") { return saveTurn(id, &state, world) }
    if id == "born" { return saveBirth(&state, world) }
    if let change = basicChange(id, state, world) {
      return [state.fields.save(id, .client(state.client, change), world)]
    }
    if let change = assessmentChange(id, state) {
      return [state.fields.save(id, .client(state.client, change), world)]
    }
    if let change = feedbackChange(id, state) {
      return [state.fields.save(id, change, world)]
    }
    let parts = id.split(separator: "/")
    guard parts.count == 3, parts[0] == "concerns", let row = ID<Concern>(String(parts[1])) else {
      return []
    }
    let text = state.fields.text(id)
    switch parts[2] {
    case "words":
      return [state.fields.save(id, .client(state.client, .writeConcern(row, text)), world)]
    case "talk":
      return [state.fields.save(id, .client(state.client, .writeTalk(row, text)), world)]
    case "talkedBy":
      return [
        state.fields.save(id, .client(state.client, .setTalkedBy(row, text.trimmed)), world)
      ]
    default: return []
    }
  }

  /// Whether a field belongs to a form that is recorded as a whole.
  static func isInForm(_ id: String, _ state: State) -> Bool {
    let forms = ["consents/", "papers/"]
    if forms.contains(where: id.hasPrefix) || id.contains("/invitations/") { return true }
    return state.concern.map { id.hasPrefix($0.base) } ?? false
  }

  /// Records a form; the rules are asked first, so that what lacks is said at once.
  static func record(
    _ id: String, _ change: ClientChange, _ state: inout State, _ held: Held<Client>,
    _ world: World
  ) -> [Effect] {
    do {
      _ = try Client.after(change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch {
      return state.fields.refuse(id, world.texts.refusals.words(for: error))
    }
    return [state.fields.send(id, .client(state.client, change), basedOn: held.version, world)]
  }

  /// The papers as they open: at the concern, its form ready where there is none yet.
  static func open(_ client: ID<Client>, _ world: World) -> State {
    var state = State(client: client)
    _ = refresh(&state, nil, world)
    return state
  }

  public static func reopen(
    _ state: inout State, at destination: Destination, _ world: World
  ) -> [Effect] {
    let page: PaperPage
    switch destination {
    case .assessments: page = .assessment
    case .booking: page = .booking
    case .feedback: page = .feedback
    default: return []
    }
    return state.page == page ? [] : turn(to: page, &state, world)
  }

  /// The papers as they open at a page.
  static func open(_ client: ID<Client>, at page: PaperPage, _ world: World) -> State {
    var state = open(client, world)
    _ = turn(to: page, &state, world)
    return state
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    guard let client = world.casebook.clients[state.client]?.value else { return [] }
    var effects: [Effect] = []
    if !state.isOpened {
      state.isOpened = true
      restore(&state, world)
      begin(&state, world)
    }
    let (saved, more) = state.fields.takeSaved(news, world)
    effects += more
    if let saved {
      let wasThere = state.fields.focus == saved
      effects += finish(saved, &state, world)
      // The form has closed over the record: what holds now stands at the top of the page.
      if wasThere, saved.hasPrefix("consents/") {
        show(&state, world)
        state.fields.form.toTop(nil)
      }
    }
    keepConcerns(&state, client)
    keepAssessment(&state, client)
    show(&state, world)
    landOnFeedback(&state)
    if state.beginsAssessment, state.page == .assessment,
      let first = state.fields.form.rows.first(where: {
        $0.id.contains("/ratings/") && $0.isFocusable
      })
    {
      state.beginsAssessment = false
      state.fields.form.moveFocus(to: first.id)
      state.fields.settleAtTop()
    }
    return effects
  }

  /// A form has been recorded: it closes, and the next step is named.
  private static func finish(
    _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let texts = world.texts.clients
    func drop(_ names: [String]) -> [Effect] {
      let base = id.split(separator: "/").dropLast().joined(separator: "/")
      return names.map { .dropDraft(state.document, path: "\(base)/\($0)") }
    }
    let parts = id.split(separator: "/")
    switch (parts.first, parts.last) {
    case ("concerns", "record"):
      state.concern = nil
      return drop(NewConcern.texts + [choices]) + [.say(texts.concern.recorded)]
    case ("consents", "give"):
      let words = givenWords(state, world)
      state.consent = nil
      return drop(NewConsent.texts + [NewConsent.ticks]) + [.say(words)]
    case ("consents", "refuse"):
      state.consent = nil
      return drop(NewConsent.texts + [NewConsent.ticks]) + [.say(texts.consent.refusedDone)]
    case ("consents", "withdraw"):
      state.withdrawal = nil
      return drop([NewConsent.endDay, NewConsent.endReason, NewConsent.endTicks]) + [
        .say(texts.consent.withdrawnDone)
      ]
    case ("papers", "record"):
      state.paper = nil
      return drop(NewPaper.texts + [choices]) + [.say(texts.brought.recorded)]
    case ("assessment", "together"), ("assessment", "paper"):
      state.beginsAssessment = true
      return [.say(world.texts.selfAssessment.papers.begun)]
    case ("assessment", "finish"):
      // What has changed since the last one stands first.
      state.fields.form.toTop("assessment/alone")
      return [.say(world.texts.selfAssessment.papers.finished)]
    case ("assessment", "remove"): return [.say(world.texts.selfAssessment.papers.removed)]
    case ("feedback", "own"): return [.say(world.texts.feedback.page.begun)]
    case ("feedback", "finish"): return [.say(world.texts.feedback.page.given)]
    case ("m", "book"):
      let meeting = ID<Meeting>(String(parts[1])).flatMap { world.casebook.meetings[$0]?.value }
      let isDraft = meeting?.state == .draft
      return [.say(isDraft ? texts.booking.bookedInDraft : texts.booking.bookedDone)]
    case ("m", "unbook"): return [.say(texts.booking.unbookedDone)]
    case ("m", "record"):
      guard let new = state.invitation else { return [] }
      state.invitation = nil
      return new.dropDrafts(state.client)
    default: return []
    }
  }

  public static func resume(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    if client(ofBooking: draft, world) == state.client {
      state.isOpened = true
      return resumeBooking(&state, draft, world)
    }
    if case .feedback = draft.document {
      state.isOpened = true
      state.page = .feedback
      show(&state, world)
      return state.fields.resume(draft, in: formArea(world))
    }
    guard draft.document == state.document, let held = world.casebook.clients[state.client] else {
      return nil
    }
    state.isOpened = true
    let parts = draft.path.split(separator: "/").map(String.init)
    let row = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "concerns":
      state.page = .concern
      if let id = ID<Concern>(row), held.value.concerns[id] == nil {
        startConcern(&state, world, id: id)
        if parts.last == choices { return takeUpForm(draft, &state, world) }
      }
    case "consents":
      state.page = .consent
      if let id = ID<Consent>(row), held.value.consents[id] == nil,
        let last = parts.last,
        [NewConsent.endReason, NewConsent.endDay, NewConsent.endTicks].contains(last)
      {
        if state.withdrawal != id { startWithdrawal(&state, world, id: id) }
        if last == NewConsent.endTicks { return [] }
      } else if let id = ID<Consent>(row), held.value.consents[id] == nil {
        startConsent(&state, world, id: id)
        if parts.last == NewConsent.ticks {
          takeUpTicks(draft.text, &state, world)
          show(&state, world)
          return []
        }
      }
    case "papers":
      state.page = .brought
      if let id = ID<BroughtPaper>(row), held.value.papers[id] == nil {
        startPaper(&state, world, id: id)
        if parts.last == choices { return takeUpForm(draft, &state, world) }
      }
    case "selfAssessments": state.page = .assessment
    default: state.page = .basics
    }
    show(&state, world)
    return state.fields.resume(draft, in: formArea(world))
  }

  private static func takeUpForm(
    _ draft: DraftNote, _ state: inout State, _ world: World
  ) -> [Effect] {
    takeUpChoices(draft.text, &state, world)
    show(&state, world)
    return []
  }

  /// Takes up the forms that this person began on these papers earlier in the session.
  private static func restore(_ state: inout State, _ world: World) {
    let own = world.casebook.drafts.filter {
      $0.document == state.document && $0.author == world.me && !$0.isLeftBehind
        && ["concerns/", "consents/", "papers/"].contains(where: $0.path.hasPrefix)
    }
    for draft in own { _ = resume(&state, draft, world) }
    _ = state.fields.close()
    if !own.isEmpty { state.page = .concern }
  }
}

extension Fields {
  /// Sends what a link does, known again by the link's id.
  mutating func send(_ id: String, _ change: Change, basedOn: Int?, _ world: World) -> Effect {
    let ticket = world.makeTicket()
    waiting[ticket] = Sent(field: id, text: nil)
    problems[id] = nil
    return .save(change, basedOn: basedOn, ticket: ticket)
  }
}

extension Form {
  /// Stands on a field, or on the first one.
  mutating func toTop(_ id: String?) {
    if let id, rows.contains(where: { $0.id == id && $0.isFocusable }) {
      moveFocus(to: id)
    } else if let first = rows.first(where: \.isFocusable) {
      moveFocus(to: first.id)
    }
  }
}
