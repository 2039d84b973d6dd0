import Canvas
import Casework
import Glibc
import Screens
import TerminalDriver
import Texts
import Workplace

/// The screens at work: one loop over keyboard, signals, news from the desk and the next deadline.
///
/// Nothing here waits for a file: directories are opened on a thread of their own, and the desk
/// does the rest.
@MainActor
final class ScreenRun {
  let command: CommandRun
  var settings: Settings
  private let settingsKeeper: SettingsKeeper
  private let terminal: Terminal
  private let loop: EventLoop
  private let letters: Mailbox<OpeningNews>
  /// What became of files that the person named.
  let files: Mailbox<FileNews>
  var app: App
  var desk: Desk?
  /// The desk that has done its work: letting go what it holds would keep the person waiting.
  private var finishedDesk: Desk?
  /// Requests for the desk, in order: handed over once the picture is out, typing before it, and once
  /// there is a desk.
  private var requests: [DeskRequest] = []
  private var watched: [Document] = []
  /// The directory that is open, or is waiting for somebody to say who they are.
  var directory: String?
  /// What is open, and as whom.
  private var opened: Opened?
  private var temporary: String?
  private var end: End?
  /// A meeting was named that is still to be looked up.
  var isSeeking: Bool
  /// The first start is on the screen: its pages say what went wrong.
  var isFirstStart: Bool
  /// While a directory is being opened: when to say that the share does not answer.
  var silentAt: ContinuousClock.Instant?
  /// Where the screens go once there is something to show.
  let start: Destination
  var connection = Connection.opening

  /// How the run is coming to its end.
  private struct End {
    var code: ExitCode
    var failure: Failure?
    /// Until when the desk may still be saving.
    var until: ContinuousClock.Instant
  }

  /// Longer than the desk itself waits for a share.
  private static let patience = Duration.seconds(6)

  init(_ command: CommandRun) throws(Failure) {
    self.command = command
    settings = command.settings
    settingsKeeper = SettingsKeeper(Settings.path(command.machine.environment))
    start = command.invocation.command == .sharedScreen ? .sharedScreen(nil) : .comingTimes
    let isDemo = command.invocation.has(.demo)
    if command.invocation.command == .sharedScreen, command.directory == nil, !isDemo {
      // The room's screen is no place to set a group up.
      throw Failure(.noDirectoryGiven, .noInput)
    }
    isSeeking = command.invocation.has(.meeting) || command.invocation.has(.client)
    do throws(TerminalError) {
      letters = try Mailbox()
      files = try Mailbox()
      terminal = try Terminal.open(ScreenRun.options(command))
    } catch { throw Failure(error) }
    loop = EventLoop(terminal)
    directory = command.directory.map { Machine.absolute($0, command.machine) }
    let world = ScreenRun.world(command, command.texts, size: terminal.size)
    // Without any directory the first start asks for one.
    isFirstStart = directory == nil && !isDemo
    app = App(world: world, start: isFirstStart ? nil : start)
  }

  /// Runs until the person leaves, and answers with the exit code.
  func run() -> ExitCode {
    draw()
    openFirst()
    while true {
      take(loop.wait(for: descriptors, until: deadline))
      if let end, isDone(end) { break }
      // A letter reaches the others' screens while this one is being painted.
      if requests.contains(where: \.isTyping) { handOver(isStillToBePainted: true) }
      draw()
      desk?.painted()
      watch()
      handOver()
      // The screens underneath hear of it now; the one on top is out already.
      guard app.isBehind else { continue }
      perform(app.catchUp())
      draw()
      watch()
      handOver()
    }
    terminal.close()
    settingsKeeper.finish()
    if let temporary { FolderTree.remove(temporary) }
    let failure = end?.failure ?? broken ?? app.whyUnsaved.map { Failure($0) }
    if let failure { Output.complain(failure.lines(app.world.texts)) }
    return failure?.code ?? end?.code ?? .done
  }

  /// Why the directory takes nothing just now: it may turn out only while the last words are saved.
  private var broken: Failure? {
    if case .broken(let trouble) = connection { Failure(trouble) } else { nil }
  }

  // MARK: The loop

  private func draw() {
    terminal.crashWords = app.world.texts.app.crashed
    terminal.draw(app.view())
  }

  private var descriptors: [Int32] {
    [letters.descriptor, files.descriptor] + (desk.map { [$0.readableDescriptor] } ?? [])
  }

  private var deadline: ContinuousClock.Instant? {
    if let end { return end.until }
    let now = Machine.exactTime
    let next = app.nextDeadline.map { due in
      ContinuousClock.now + .milliseconds(max(0, due.seconds * 1000 - now))
    }
    return [next, silentAt].compactMap(\.self).min()
  }

  /// Takes all that has come, keys that follow a burst with it, before anything is painted.
  private func take(_ first: EventLoop.Wake) {
    var wake = first
    for _ in 0..<64 {
      let count = Instant(seconds: Machine.exactTime / 1000)
      perform(app.tick(now: command.machine.clock(), count: count))
      for event in wake.events { take(event) }
      for key in wake.keys where end == nil { perform(app.handle(key)) }
      if wake.ready.contains(letters.descriptor) { letters.drain().forEach(take) }
      if wake.ready.contains(files.descriptor) {
        for news in files.drain() { perform(app.handle(news)) }
      }
      if let desk, wake.ready.contains(desk.readableDescriptor) { desk.drain().forEach(take) }
      sayWhenSilent()
      // One key is painted at once; more of them are likely to go on.
      if wake.keys.count < 2 { return }
      wake = loop.wait(for: [], until: .now)
    }
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .resized, .resumed: perform(app.resize(terminal.size))
    case .suspend:
      terminal.suspend()
      perform(app.resize(terminal.size))
    case .terminate, .hangup:
      // What stands in open fields goes out first; a question that then opens is nobody's to answer.
      if end == nil { perform(app.handle(.ctrl("q"))) }
      leave(.done)
    }
  }

  private func take(_ news: DeskNews) {
    if case .finished = news {
      (finishedDesk, desk) = (desk, nil)
      return
    }
    if case .connection(let connection) = news { self.connection = connection }
    perform(app.handle(news))
    if case .casebook(let casebook) = news, casebook.isLoaded { seek(in: casebook) }
  }

  private func isDone(_ end: End) -> Bool { desk == nil || end.until <= .now }

  /// Ends the run: the desk saves what was asked for, then the loop stops.
  func leave(_ code: ExitCode, _ failure: Failure? = nil) {
    guard end == nil else { return }
    handOver()
    desk?.post(.finish)
    end = End(code: code, failure: failure, until: .now + ScreenRun.patience)
  }

  // MARK: Effects

  func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let change, let basedOn, let ticket):
        post(.save(change, basedOn: basedOn, ticket: ticket))
      case .draft(let document, let path, let text, let basedOn):
        post(.draft(document, path: path, text: text, basedOn: basedOn))
      case .dropDraft(let document, let path): post(.dropDraft(document, path: path))
      case .dropLeftBehind(let note): post(.dropLeftBehind(note))
      case .leaveBehind(let document, let path, let text, let basedOn):
        post(.leaveBehind(document, path: path, text: text, basedOn: basedOn))
      case .tryAgain: post(.look)
      case .quit: leave(.done)
      case .setLanguage(let language):
        settings.language = language
        remember()
      case .redraw: terminal.redraw()
      case .history(let request, let ticket): post(.history(request, ticket: ticket))
      case .measures(let ticket): post(.measures(ticket: ticket))
      case .feedback(let limit, let ticket): post(.feedback(below: limit, ticket: ticket))
      case .setSmallestCount(let count):
        settings.smallestCount = count
        remember()
      case .write(let order):
        // Where something lies there already the order comes twice.
        if !order.mayReplace { takeOut(order.opens) }
        write(order)
      case .copy(let order):
        takeOut(order.opens)
        app.handle(CopyOutcome(terminal.copy(order.text)))
      case .setUp(let setUp): perform(setUp)
      case .forgetMember:
        if let opened { settings.members[opened.info.id] = nil }
        remember()
      case .readMembers(let path, let ticket): readMembers(path, ticket)
      case .writeRoster(let wanted, let ticket): writeRoster(wanted, ticket)
      case .go, .back, .say, .tell: break
      }
    }
  }

  /// Papers leave as a file or as a text: that stands in the log.
  private func takeOut(_ documents: [Document]) {
    if !documents.isEmpty { post(.takeOut(documents)) }
  }

  private func post(_ request: DeskRequest) { requests.append(request) }

  /// Hands over what was asked for; it wakes threads that want the processor.
  private func handOver(isStillToBePainted: Bool = false) {
    guard let desk else { return }
    for request in requests { desk.post(request, isStillToBePainted: isStillToBePainted) }
    requests = []
  }

  /// Tells the desk which papers are on the screen now.
  private func watch() {
    let documents = app.documents
    guard documents != watched, desk != nil else { return }
    watched = documents
    post(.watch(documents))
  }

  /// Has the settings written; the screen does not wait for it.
  func remember() { settingsKeeper.keep(settings) }

  // MARK: Opening

  private func openFirst() {
    let opening = opening
    if command.invocation.has(.demo) {
      guard let path = demoDirectory() else {
        return leave(
          .cannotCreate, Failure(Trouble(.noPermission, place: command.machine.temporaryFolder)))
      }
      inBackground { () throws(Failure) in try opening.demo(path) }
    } else if let directory {
      silentAt = .now + .seconds(3)
      inBackground { () throws(Failure) in try opening.existing(directory) }
    }
  }

  var opening: Opening {
    Opening(
      machine: command.machine, settings: settings,
      said: command.invocation.values[.as] ?? command.machine["OMATIE_AS"])
  }

  /// The directory that was named, or a fresh one that goes away at the end.
  func demoDirectory() -> String? {
    if let named = command.invocation.values[.dir] {
      return Machine.absolute(named, command.machine)
    }
    if temporary == nil {
      temporary = DemoDirectory.temporaryPath(in: command.machine.temporaryFolder)
    }
    return temporary
  }

  func inBackground(_ work: @escaping @Sendable () throws(Failure) -> OpeningNews) {
    let letters = letters
    startThread {
      do throws(Failure) { letters.post(try work()) } catch { letters.post(.failed(error)) }
    }
  }

  private func sayWhenSilent() {
    guard let due = silentAt, due <= .now, end == nil else { return }
    silentAt = nil
    perform(app.handle(.connection(.silent)))
  }

  private func take(_ news: OpeningNews) {
    if case .file(let news) = news { return app.handle(news) }
    silentAt = nil
    guard end == nil else { return }
    switch news {
    case .ready(let opened): open(opened)
    case .askWho(let directory, let glance):
      self.directory = directory
      ask(glance)
    case .failed(let failure): tell(failure)
    case .file: break
    }
  }

  private func open(_ opened: Opened) {
    directory = opened.directory
    self.opened = opened
    if !opened.info.isDemo {
      settings.lastDirectory = opened.directory
      settings.members[opened.info.id] = opened.member
      remember()
    }
    var world = ScreenRun.world(command, app.world.texts, size: terminal.size)
    world.me = opened.member
    world.casebook.isDemo = opened.info.isDemo
    // Whoever has gone to another screen meanwhile stays there.
    let place = isFirstStart ? nil : app.place
    app = App(world: world, start: start)
    if isFirstStart { app.sayScreens() }
    isFirstStart = false
    watched = []
    desk = Desk(opening.workstation(opened.directory, opened.member))
    if let place { perform(app.goOn(at: place)) }
  }

  /// Asks who sits at the keyboard; the directory and its roster are known.
  private func ask(_ glance: Glance) {
    var world = ScreenRun.world(command, app.world.texts, size: terminal.size)
    world.casebook.isDemo = glance.info.isDemo
    world.connection = .good
    world.casebook.roster =
      glance.roster.map { Held($0, version: 1) }
      ?? Held(Roster(name: glance.info.name, language: .finnish, parties: [:]), version: 0)
    app = App(world: world, start: nil)
    isFirstStart = true
  }
}

extension DeskRequest {
  fileprivate var isTyping: Bool { if case .draft = self { true } else { false } }
}
