import Canvas
import Casework
import Texts
import Workplace

extension App {
  /// Does what concerns the frame and gives back what the runner must do.
  mutating func run(_ effects: [Effect]) -> [Effect] {
    var left: [Effect] = []
    for effect in effects {
      saving.note(effect, now: count)
      switch effect {
      case .go(let destination): left += go(destination)
      case .back: left += back()
      case .quit: left += quit(asking: true)
      case .say(let words): say(.information, words)
      case .tell(let words): say(.information, words, sticky: true)
      case .setLanguage(let language):
        world.texts = Texts.of(language)
        say(.information, world.texts.app.notices.languageChanged)
        left.append(effect)
        left += refreshAll(nil)
      case .tryAgain, .save, .draft, .dropDraft, .dropLeftBehind, .leaveBehind, .setUp,
        .forgetMember, .redraw, .write, .copy, .readMembers, .writeRoster, .history, .measures,
        .feedback:
        left.append(effect)
      case .setSmallestCount(let count):
        world.smallestCount = count
        left.append(effect)
        left += refreshAll(nil)
      }
    }
    return left
  }

  /// The first start is over: says once which screens there are; the footer has no room for them.
  public mutating func sayScreens() {
    guard overlay == nil else { return }
    say(.information, world.texts.app.notices.screens)
  }

  /// Goes to a screen: one that is open already comes to the top as it was left.
  mutating func go(_ wanted: Destination) -> [Effect] {
    var destination = wanted
    switch wanted {
    case .assessments(let id), .booking(let id), .feedback(let id):
      if screens.contains(where: { $0.destination == .client(id) }) { destination = .client(id) }
    default: break
    }
    if case .offer = wanted { destination = .followUps }
    guard top?.destination != destination else {
      return run(onTop { $0.reopen(at: wanted, $1) })
    }
    let effects = run(onTop { $0.leave($1) })
    if let index = screens.lastIndex(where: { $0.destination == destination }) {
      screens.append(screens.remove(at: index))
    } else if let box = resting.removeValue(forKey: destination) {
      screens.append(box)
    } else if var box = opening(destination, world) {
      if let place = places[destination] { box.comeBack(to: place) }
      screens.append(box)
    } else {
      say(.refusal, world.texts.app.keys.notYet)
      return effects
    }
    hold(destination)
    return effects + run(onTop { $0.reopen(at: wanted, $1) }) + run(onTop { $0.refresh(nil, $1) })
  }

  /// One step back: inside the screen where it has one, else to the screen before.
  mutating func back() -> [Effect] {
    var isDone = false
    var effects = run(
      onTop { box, world in
        let step = box.stepBack(world)
        isDone = step.done
        return step.effects
      })
    if isDone { return effects }
    guard screens.count > 1 else {
      say(.information, world.texts.app.notices.atStart)
      return effects
    }
    effects += run(onTop { $0.leave($1) })
    let left = screens.removeLast()
    if let destination = left.destination {
      resting[destination] = left.isHalfFilled(world) ? left : nil
      places[destination] = left.place
    }
    return effects + run(onTop { $0.refresh(nil, $1) })
  }

  /// Saves what stands in open fields and ends; asks first where it would not reach the others.
  mutating func quit(asking: Bool) -> [Effect] {
    let before = catchUp()
    var effects: [Effect] = []
    for index in screens.indices { effects += screens[index].leave(world) }
    effects = before + run(effects)
    let isReachable = world.connection == .good && !saving.hasFailed
    if asking && saving.isUnsaved && !isReachable {
      let notices = world.texts.app.notices
      overlay = .quit(
        Dialog(
          [StyledText(notices.quitUnsaved)],
          answers: [
            Dialog.Answer(.enter, notices.quitAnyway), Dialog.Answer(.escape, notices.stay),
          ]))
      return effects
    }
    return effects + [.quit]
  }

  /// Remembers whom and what a screen is about.
  mutating func hold(_ destination: Destination) {
    switch destination {
    case .client(let id), .plan(let id), .checklist(let id), .selfAssessment(let id),
      .service(let id, _), .planPapers(let id, _), .studentCopy(let id), .assessments(let id),
      .booking(let id), .questionnaire(let id), .feedback(let id), .studentFeedback(let id, _):
      heldClient = id
    case .transfers(let id?): heldClient = id
    case .meeting(let id), .papers(let id), .notice(let id): heldMeeting = id
    case .invitation(let id, let client): (heldMeeting, heldClient) = (id, client)
    default: break
    }
  }

  /// Puts the running meeting and its student in hand when the turn changes.
  mutating func follow() {
    let outline = world.outline
    if let client = outline.client, client != runningClient { heldClient = client }
    runningClient = outline.client
    if let meeting = outline.running { heldMeeting = meeting }
  }

  /// Whose papers a key opens: where those of the client in hand stand open already, those of the student
  /// whose turn goes on.
  func clientToGoTo(_ destination: (ID<Client>) -> Destination) -> ID<Client>? {
    guard let client = clientInHand else { return nil }
    guard top?.destination == destination(client), let running = world.outline.client,
      world.casebook.clients[running] != nil
    else { return client }
    return running
  }

  var clientInHand: ID<Client>? { top?.clientInHand(world) ?? heldClient }

  /// The document whose history is shown from here; none before the group is open.
  var documentInHand: Document? {
    let document = top?.documentInHand(world)
    return document.flatMap { world.casebook.version(of: $0) == nil ? nil : $0 }
  }

  /// The running meeting, the one last looked at, or the next one.
  var meetingInHand: ID<Meeting>? {
    let outline = world.outline
    if let running = outline.running { return running }
    let next = outline.next
    guard let heldMeeting, world.casebook.meetings[heldMeeting] != nil else { return next }
    let isOpen = screens.contains { $0.destination == .meeting(heldMeeting) }
    return isOpen ? heldMeeting : next ?? heldMeeting
  }

  /// Documents with open questions: those on the screen first, then all others.
  var openQuestions: [Document] {
    let all = world.outline.withQuestions
    if all.isEmpty { return [] }
    let documents = documents
    return documents.filter(all.contains) + all.filter { !documents.contains($0) }
  }
}
