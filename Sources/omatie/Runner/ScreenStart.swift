import Canvas
import Casework
import Screens
import Synchronization
import TerminalDriver
import Texts
import Workplace

/// What the screens start with, as the command line and the environment say.
extension ScreenRun {
  /// Goes to the meeting that was named, once there is a casebook to find it in.
  func seek(in casebook: Casebook) {
    guard isSeeking else { return }
    isSeeking = false
    do throws(Failure) {
      let meeting = try ScreenRun.meeting(command.invocation, in: casebook)
      app = App(world: app.world, start: .sharedScreen(meeting.id))
    } catch { leave(error.code, error) }
  }

  /// The meeting that was named, or the one in which the named client has a turn.
  nonisolated static func meeting(
    _ invocation: Invocation, in casebook: Casebook
  ) throws(Failure) -> Meeting {
    let meetings = casebook.sortedMeetings
    if let said = invocation.values[.meeting] { return try MeetingChoice.find(said, in: casebook) }
    let said = invocation.values[.client] ?? ""
    let client = try ClientChoice.find(said, in: casebook)
    let turns = meetings.filter {
      $0.state != .cancelled && $0.turns[Turn.id(for: client.id)] != nil
    }
    let isOpen: (Meeting) -> Bool = { $0.state == .inProgress || $0.state == .agreed }
    guard
      let meeting = turns.first(where: { $0.state == .inProgress }) ?? turns.first(where: isOpen)
        ?? turns.last
    else { throw Failure(.noMeetingOfClient(client.fullName), .noInput) }
    return meeting
  }

  nonisolated static func options(_ command: CommandRun) -> TerminalOptions {
    var options = TerminalOptions(environment: command.machine.environment)
    let colour = command.invocation.values[.color]
    options.colour = colour.flatMap { TerminalOptions.ColourUse(rawValue: $0) } ?? .auto
    options.ascii = command.invocation.has(.ascii)
    options.mouse = !command.invocation.has(.noMouse)
    return options
  }

  nonisolated static func world(_ command: CommandRun, _ texts: Texts, size: Size) -> World {
    var world = World(
      texts: texts, now: command.machine.clock(), isClockSet: command.machine.frozen != nil,
      size: size, makeID: Machine.makeID, makeTicket: { Tickets.next() })
    world.smallestCount = command.settings.smallestCount ?? world.smallestCount
    return world
  }

  // MARK: The first start

  func perform(_ setUp: SetUp) {
    settings.language = setUp.language
    let (opening, directory) = (opening, directory)
    let folder = setUp.place == .demo ? demoDirectory() : nil
    if folder == nil { silentAt = .now + .seconds(3) }
    inBackground { () throws(Failure) in
      try opening.setUp(setUp, open: directory, demo: folder)
    }
  }

  /// Tells why a directory could not be opened: on the first start there, else at the end.
  func tell(_ failure: Failure) {
    guard app.world.me == nil, isFirstStart else { return leave(failure.code, failure) }
    switch failure.cause {
    case .trouble(let trouble): perform(app.handle(.failed(ticket: 0, trouble)))
    case .refusal(let refusal): perform(app.handle(.refused(ticket: 0, refusal)))
    case .problem(.directoryNotEmpty(let path)):
      perform(app.handle(.failed(ticket: 0, Trouble(.alreadyThere, place: path))))
    case .problem, .usage: leave(failure.code, failure)
    }
  }
}

/// The numbers by which answers to saves are known again.
enum Tickets {
  private static let last = Atomic<Int>(0)

  static func next() -> Int { last.add(1, ordering: .relaxed).newValue }
}

extension Failure {
  /// Why the screens cannot be opened on this terminal.
  init(_ error: TerminalError) {
    switch error {
    case .notATerminal: self.init(.noTerminal, .usage)
    case .cannotMoveCursor(let term): self.init(.dumbTerminal(term), .settings)
    case .unknownKind(let term): self.init(.unknownTerminal(term), .settings)
    case .tooSmall(let size):
      self.init(.terminalTooSmall("\(size.columns)×\(size.rows)"), .settings)
    case .system(let code):
      self.init(.terminalFailed(errno: code), .readOrWrite)
    }
  }
}
