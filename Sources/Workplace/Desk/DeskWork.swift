import Casework

/// What waits for the store's thread.
struct DeskWork: Sendable {
  /// Requests with the numbers in whose order they came.
  var requests: [(number: Int, request: DeskRequest)] = []
  /// Documents of which the watcher has seen a version, with its number where it is known.
  var changed: [Document: Int?] = [:]
  /// Too much has changed to be told apart.
  var everything = false
  var draftsChanged = false
  /// Files of `drafts/` into which others have put typing, where nothing else there has changed.
  var draftNames: Set<String> = []
  /// What the threads that write drafts could not do.
  var draftTroubles: [DraftPlace: Trouble] = [:]
  var draftTroublesChanged = false
  var isFinishing = false
  /// The desk is gone: nothing more is to be done.
  var isOver = false

  var isEmpty: Bool {
    requests.isEmpty && changed.isEmpty && !everything && !draftsChanged
      && draftNames.isEmpty && !draftTroublesChanged && !isFinishing && !isOver
  }

  /// Whether somebody asks for a look now.
  var asksToLook: Bool { requests.contains { if case .look = $0.request { true } else { false } } }

  /// The saves among the requests.
  var saves: [PendingSave] { requests.compactMap { PendingSave($0.request, $0.number) } }

  mutating func hear(_ trouble: Trouble?, of place: DraftPlace) {
    guard draftTroubles[place] != trouble else { return }
    draftTroubles[place] = trouble
    draftTroublesChanged = true
  }

  /// Takes everything out but what stays true.
  mutating func take() -> DeskWork {
    let taken = self
    requests = []
    changed = [:]
    draftNames = []
    (everything, draftsChanged, draftTroublesChanged) = (false, false, false)
    return taken
  }
}

/// Where typing is written to.
enum DraftPlace: Sendable { case own, shared }

/// A save that has not yet been done.
struct PendingSave: Sendable {
  var change: Change
  var basedOn: Int?
  var ticket: Int
  /// Its place among the requests; drafts that came before it are contained in it.
  var number: Int
  /// Tells the version that it becomes from all others, so that it is done once and no more.
  var id: String
  /// It was tried before, or kept by a program that died, and may have been done.
  var isAgain = false
  /// The front end has been told that it must wait.
  var isTold = false
}

extension PendingSave {
  /// Nothing for a request that saves nothing.
  init?(_ request: DeskRequest, _ number: Int) {
    guard case .save(let change, let basedOn, let ticket) = request else { return nil }
    self.init(
      change: change, basedOn: basedOn, ticket: ticket, number: number,
      id: PendingSave.program + PendingSave.hex(UInt64(number)))
  }

  /// The first half of the ids of this program's saves.
  static let program = newHalf()

  /// An id for a save that was kept without one.
  static func newID() -> String { newHalf() + newHalf() }

  private static func newHalf() -> String { hex(UInt64.random(in: 0...UInt64.max)) }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The threads that make calls on the share, as the monitor knows them.
enum ShareThread {
  static let store = 0
  static let drafts = 1
  static let watcher = 2
}

extension Trouble {
  /// Whether a save that failed for it may succeed later without anybody doing anything here.
  var mayPass: Bool {
    switch code {
    case .shareSilent, .readOrWriteFailed, .noSpace, .busy, .noDirectory, .directoryLost: true
    default: false
    }
  }

  /// Whether somebody has to give a right before it can succeed.
  var isAboutRights: Bool { code == .noPermission || code == .readOnlyDirectory }

  /// What it is called once the directory has been open: what was saved is wherever that has gone.
  var whileOpen: Trouble {
    var trouble = self
    if code == .noDirectory { trouble.code = .directoryLost }
    return trouble
  }

  /// Whether a directory that could not be opened is worth another try: a share comes back.
  var mayOpenLater: Bool {
    switch code {
    case .newerFormat, .unsafeFileSystem: false
    default: true
    }
  }
}
