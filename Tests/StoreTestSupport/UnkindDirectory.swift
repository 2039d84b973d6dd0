import Glibc
public import SharedStore
import Synchronization

/// A directory that wraps another and treats its caller as bad shares do: late, forgetful, full, torn.
///
/// Everything is decided by a seed and by the count of calls, so a run can be repeated exactly.
public final class UnkindDirectory: Directory {
  /// What happens to one call.
  public enum Fault: Hashable, Sendable {
    /// The call is not made and says the errno.
    case error(Int32)
    /// The call is made, then says the errno: the answer was lost on the way.
    case late(Int32)
    /// A write that takes this many bytes only; other calls go through.
    case short(Int)
    /// A write that takes half of its bytes, then says the errno.
    case torn(Int32)
    /// The program is killed before the call: neither this one is made nor any later one.
    case killed
    /// The program is killed within a write that took half of its bytes.
    case killedMidway
  }

  /// Faults that are known beforehand.
  public struct Plan: Sendable {
    /// The call that changes something, counted from 1, that the fault befalls.
    public var call: Int
    public var fault: Fault
    /// All such calls from then on, not only that one.
    public var fromThenOn: Bool
    /// The call is one of those that read, and the fault is an error.
    public var isOfReading: Bool

    public init(call: Int, fault: Fault, fromThenOn: Bool = false, isOfReading: Bool = false) {
      self.call = call
      self.fault = fault
      self.fromThenOn = fromThenOn
      self.isOfReading = isOfReading
    }

    func befalls(_ count: Int, isOfReading: Bool) -> Bool {
      guard self.isOfReading == isOfReading else { return false }
      return fromThenOn ? count >= call : count == call
    }
  }

  /// Faults by chance, each in so many of a hundred calls.
  public struct Weather: Sendable {
    /// A folder's new names stay unseen, by listing and by name, until somebody looks at the folder.
    public var lateNames = false
    /// Writes take some of their bytes only.
    public var shortWrites = 0
    /// Calls that change something say EIO or EAGAIN and were not made.
    public var errors = 0
    /// Calls that change something say EEXIST or EIO though they were made.
    public var lostReplies = 0
    /// Reading calls say EINVAL, EAGAIN or ESTALE.
    public var readErrors = 0
    /// Only these reading calls; all of them where it is empty.
    public var readErrorsOf: Set<SystemError.Call> = []

    public init(
      lateNames: Bool = false, shortWrites: Int = 0, errors: Int = 0, lostReplies: Int = 0,
      readErrors: Int = 0, readErrorsOf: Set<SystemError.Call> = []
    ) {
      self.lateNames = lateNames
      self.shortWrites = shortWrites
      self.errors = errors
      self.lostReplies = lostReplies
      self.readErrors = readErrors
      self.readErrorsOf = readErrorsOf
    }

    /// What a store must bear without its caller noticing anything.
    public static let bearable = Weather(
      lateNames: true, shortWrites: 30, errors: 0, lostReplies: 20, readErrors: 20)
  }

  struct State {
    var random: UInt64
    var changes = 0
    var readings = 0
    var isDead = false
    /// What somebody else does just before a call that changes something.
    var meanwhile: (call: Int, work: @Sendable () -> Void)?
    var plan: Plan?
    var weather: Weather
    /// The names of each folder as last looked at.
    var seen: [Folder: Set<String>] = [:]
    var log: [SystemError.Call] = []
  }

  let inner: any Directory
  let state: Mutex<State>

  public init(
    _ inner: any Directory, seed: UInt64 = 1, plan: Plan? = nil, weather: Weather = Weather()
  ) {
    self.inner = inner
    state = Mutex(State(random: seed, plan: plan, weather: weather))
  }

  /// Turns to other weather and another plan; counting begins anew.
  public func turn(plan: Plan? = nil, weather: Weather = Weather()) {
    state.withLock {
      $0.plan = plan
      $0.weather = weather
      $0.changes = 0
      $0.readings = 0
      $0.isDead = false
      $0.meanwhile = nil
      $0.log = []
    }
  }

  /// Has somebody else do something just before such a call.
  public func meanwhile(before call: Int, _ work: @escaping @Sendable () -> Void) {
    state.withLock { $0.meanwhile = (call, work) }
  }

  /// The calls that change something, in order, since the last turn.
  public var changes: [SystemError.Call] { state.withLock { $0.log } }

  /// How many calls that read there were since the last turn.
  public var readings: Int { state.withLock { $0.readings } }

  // MARK: Fate

  private func fate(_ call: SystemError.Call) -> Fault? {
    let meanwhile = state.withLock { state in
      state.meanwhile?.call == state.changes + 1 ? state.meanwhile?.work : nil
    }
    meanwhile?()
    return state.withLock { state in
      state.changes += 1
      state.log.append(call)
      if state.isDead { return .killed }
      if let plan = state.plan, plan.befalls(state.changes, isOfReading: false) {
        if plan.fault == .killed || plan.fault == .killedMidway { state.isDead = true }
        return plan.fault
      }
      if call == .write, state.chance(state.weather.shortWrites) {
        return .short(1 + state.roll(9))
      }
      if state.chance(state.weather.errors) {
        return .error(state.roll(2) == 0 ? EIO : EAGAIN)
      }
      // A lost reply to a write or a sync is an error like any other; here it is about publishing.
      if [.link, .makeFolder, .remove].contains(call), state.chance(state.weather.lostReplies) {
        return .late(call == .remove ? ENOENT : state.roll(2) == 0 ? EEXIST : EIO)
      }
      return nil
    }
  }

  private func change<Answer>(
    _ call: SystemError.Call, _ body: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    switch fate(call) {
    case .error(let number), .torn(let number): throw SystemError(call, number)
    case .killed, .killedMidway: throw SystemError(call, ENXIO)
    case .late(let number):
      _ = try body()
      throw SystemError(call, number)
    case .short, nil: return try body()
    }
  }

  private func reading(_ call: SystemError.Call) throws(SystemError) {
    let number: Int32? = state.withLock { state in
      state.readings += 1
      if state.isDead { return ENXIO }
      if let plan = state.plan, plan.befalls(state.readings, isOfReading: true),
        case .error(let number) = plan.fault
      {
        return number
      }
      let only = state.weather.readErrorsOf
      guard only.isEmpty || only.contains(call) else { return nil }
      return state.chance(state.weather.readErrors) ? [EINVAL, EAGAIN, ESTALE][state.roll(3)] : nil
    }
    if let number { throw SystemError(call, number) }
  }

  /// Whether a name is hidden because nobody has looked at the folder since it came.
  private func isHidden(_ name: String, _ folder: Folder) -> Bool {
    state.withLock { state in
      guard state.weather.lateNames, let seen = state.seen[folder] else { return false }
      return !seen.contains(name)
    }
  }

  private func remember(_ folder: Folder, _ name: String) {
    state.withLock { _ = $0.seen[folder]?.insert(name) }
  }

  // MARK: Directory

  public func list(_ folder: Folder) throws(SystemError) -> [Entry] {
    try reading(.list)
    return try inner.list(folder).filter { !isHidden($0.name, folder) }
  }

  public func look(_ folder: Folder) throws(SystemError) {
    try reading(.look)
    try inner.look(folder)
    let names = Set(try inner.list(folder).map(\.name))
    state.withLock { $0.seen[folder] = names }
  }

  public func read(
    _ name: String, in folder: Folder, limit: Int
  ) throws(SystemError) -> [UInt8] {
    try reading(.read)
    if isHidden(name, folder) { throw SystemError(.read, ENOENT) }
    return try inner.read(name, in: folder, limit: limit)
  }

  public func status(_ name: String, in folder: Folder) throws(SystemError) -> FileStatus {
    try reading(.status)
    if isHidden(name, folder) { throw SystemError(.status, ENOENT) }
    return try inner.status(name, in: folder)
  }

  public func status(_ folder: Folder) throws(SystemError) -> FileStatus {
    try reading(.status)
    return try inner.status(folder)
  }

  public func create(_ name: String, in folder: Folder) throws(SystemError) -> OpenFile {
    let file = try change(.create) { () throws(SystemError) in
      try inner.create(name, in: folder)
    }
    remember(folder, name)
    return file
  }

  public func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    switch fate(.write) {
    case .error(let number): throw SystemError(.write, number)
    case .short(let count): return try inner.write(bytes.prefix(count), to: file)
    case .killed: throw SystemError(.write, ENXIO)
    case .killedMidway:
      _ = try inner.write(bytes.prefix(bytes.count / 2), to: file)
      throw SystemError(.write, ENXIO)
    case .torn(let number):
      _ = try inner.write(bytes.prefix(bytes.count / 2), to: file)
      throw SystemError(.write, number)
    case .late(let number):
      _ = try inner.write(bytes, to: file)
      throw SystemError(.write, number)
    case nil: return try inner.write(bytes, to: file)
    }
  }

  public func sync(_ file: OpenFile) throws(SystemError) {
    try change(.sync) { () throws(SystemError) in try inner.sync(file) }
  }

  public func close(_ file: OpenFile) throws(SystemError) {
    let fate = fate(.close)
    // The descriptor is closed whatever the answer.
    try inner.close(file)
    switch fate {
    case .error(let number), .late(let number), .torn(let number):
      throw SystemError(.close, number)
    case .killed, .killedMidway: throw SystemError(.close, ENXIO)
    case .short, nil: break
    }
  }

  public func link(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try change(.link) { () throws(SystemError) in
      try inner.link(name, to: newName, in: folder)
    }
    remember(folder, newName)
  }

  public func renameWithoutReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try change(.rename) { () throws(SystemError) in
      try inner.renameWithoutReplacing(name, to: newName, in: folder)
    }
    remember(folder, newName)
  }

  public func renameReplacing(
    _ name: String, to newName: String, in folder: Folder
  ) throws(SystemError) {
    try change(.rename) { () throws(SystemError) in
      try inner.renameReplacing(name, to: newName, in: folder)
    }
    remember(folder, newName)
  }

  public func remove(_ name: String, in folder: Folder) throws(SystemError) {
    try change(.remove) { () throws(SystemError) in try inner.remove(name, in: folder) }
  }

  public func overwrite(
    _ name: String, in folder: Folder, with bytes: [UInt8]
  ) throws(SystemError) {
    switch fate(.write) {
    case .error(let number): throw SystemError(.write, number)
    case .torn(let number):
      try inner.overwrite(name, in: folder, with: Array(bytes.prefix(bytes.count / 2)))
      throw SystemError(.write, number)
    case .killed: throw SystemError(.write, ENXIO)
    case .killedMidway:
      try inner.overwrite(name, in: folder, with: Array(bytes.prefix(bytes.count / 2)))
      throw SystemError(.write, ENXIO)
    case .late(let number):
      try inner.overwrite(name, in: folder, with: bytes)
      throw SystemError(.write, number)
    case .short, nil: try inner.overwrite(name, in: folder, with: bytes)
    }
  }

  public func makeFolder(_ folder: Folder) throws(SystemError) {
    try change(.makeFolder) { () throws(SystemError) in try inner.makeFolder(folder) }
    if let parent = folder.parent { remember(parent, folder.lastName) }
  }

  public func sync(_ folder: Folder) throws(SystemError) {
    try change(.syncFolder) { () throws(SystemError) in try inner.sync(folder) }
  }

  public func openToAppend(
    _ name: String, in folder: Folder
  ) throws(SystemError) -> FileToAppend {
    let file = try change(.append) { () throws(SystemError) in
      try inner.openToAppend(name, in: folder)
    }
    remember(folder, name)
    return file
  }

  public func fileSystem() throws(SystemError) -> FileSystemKind { .unknown }

  public func addWatch(
    _ folder: Folder, to inotify: Int32, mask: UInt32
  ) throws(SystemError) -> Int32 {
    throw SystemError(.watch, ENOTSUP)
  }
}

extension UnkindDirectory.State {
  mutating func roll(_ bound: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((random >> 33) % UInt64(bound))
  }

  mutating func chance(_ hundred: Int) -> Bool { hundred > 0 && roll(100) < hundred }
}
