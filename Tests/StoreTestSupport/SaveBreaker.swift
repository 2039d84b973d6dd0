import Glibc
import SharedStore

/// Breaks a save at every call in every way, and judges what a program that starts anew finds.
public struct SaveBreaker {
  private let save: SaveToBreak
  /// Every error at every reading call, not one after the other.
  private let isThorough: Bool
  public private(set) var tally = FaultTally()
  /// More calls than any save makes: it goes in circles.
  private static let mostCalls = 5_000

  /// - Parameter isThorough: whether all takes its time, for figures.
  public static func run(_ save: SaveToBreak, isThorough: Bool = false) -> FaultTally {
    var breaker = SaveBreaker(save: save, isThorough: isThorough, tally: FaultTally())
    breaker.cutPower()
    breaker.breakChanges()
    breaker.breakReadings()
    breaker.letOthersSave()
    return breaker.tally
  }

  /// A program at work on a disk that can be made unkind.
  private struct Scene {
    let disk: MemoryDirectory
    let unkind: UnkindDirectory
    let saving: SaveToBreak.Saving

    init(disk: MemoryDirectory, unkind: UnkindDirectory, saving: @escaping SaveToBreak.Saving) {
      (self.disk, self.unkind, self.saving) = (disk, unkind, saving)
    }

    init(_ save: SaveToBreak) throws {
      let disk = MemoryDirectory(save.image)
      let unkind = UnkindDirectory(disk)
      self.init(disk: disk, unkind: unkind, saving: try save.start(unkind))
      unkind.turn()
    }
  }

  private func scene() -> Scene {
    guard let scene = try? Scene(save) else { fatalError("\(save.name) does not start") }
    return scene
  }

  // MARK: The faults

  private mutating func cutPower() {
    let scene = scene()
    scene.disk.record()
    do { try scene.saving() } catch { tally.note(.stuck, .powerCut, "without a fault: \(error)") }
    let moments = scene.disk.history
    for (number, moment) in moments.enumerated() {
      let isSaid = number == moments.count - 1
      judgeCuts(
        of: moment, isSaid: isSaid, triesAgain: true, .powerCut, "cut after \(number) changes")
    }
  }

  private static let errors = [ENOSPC, EIO, EROFS, EDQUOT, EACCES]

  private mutating func breakChanges() {
    typealias Fault = UnkindDirectory.Fault
    var once: [(Fault, FaultTally.Fault)] = [(.killed, .killed), (.killedMidway, .killed)]
    once += SaveBreaker.errors.map { (.error($0), .error) }
    once += [EIO, EEXIST, EAGAIN].map { (.late($0), .late) }
    once += [(.short(1), .short), (.torn(ENOSPC), .short), (.torn(EIO), .short)]
    for (fault, kind) in once { breakChanges(fault, kind, fromThenOn: false) }
    for error in SaveBreaker.errors {
      breakChanges(.error(error), .errorsFromThenOn, fromThenOn: true)
    }
  }

  private mutating func breakChanges(
    _ fault: UnkindDirectory.Fault, _ kind: FaultTally.Fault, fromThenOn: Bool
  ) {
    for call in 1...SaveBreaker.mostCalls {
      let scene = scene()
      scene.unkind.turn(plan: .init(call: call, fault: fault, fromThenOn: fromThenOn))
      let isSaid = (try? scene.saving()) != nil
      let changes = scene.unkind.changes
      if changes.count < call { return }
      // Other calls than writes have no half of them.
      if fault.isOfWriting && changes[call - 1] != .write { continue }
      tally.count(kind)
      let words = "\(fault) at \(call), \(changes[call - 1])\(fromThenOn ? ", from then on" : "")"
      judge(scene, isSaid: isSaid && kind != .killed, isDead: kind == .killed, kind, words)
    }
  }

  private mutating func breakReadings() {
    let errors = [EIO, EINVAL, ESTALE, EAGAIN]
    for isAtStart in [false, true] {
      for fromThenOn in [false, true] {
        for call in 1...SaveBreaker.mostCalls {
          var isOver = true
          for (place, error) in errors.enumerated()
          where isThorough || place == call % errors.count {
            let plan = UnkindDirectory.Plan(
              call: call, fault: .error(error), fromThenOn: fromThenOn, isOfReading: true)
            if breakReading(plan, isAtStart: isAtStart) { isOver = false }
          }
          if isOver { break }
        }
      }
    }
  }

  /// Whether there was such a call.
  private mutating func breakReading(_ plan: UnkindDirectory.Plan, isAtStart: Bool) -> Bool {
    let words = "reading \(plan.fault) at \(plan.call), \(isAtStart), \(plan.fromThenOn)"
    let scene: Scene
    if isAtStart {
      let disk = MemoryDirectory(save.image)
      let unkind = UnkindDirectory(disk)
      unkind.turn(plan: plan)
      let saving = Result { try save.start(unkind) }
      if unkind.readings < plan.call { return false }
      tally.count(.reading)
      guard case .success(let saving) = saving else {
        if case .failure(let error) = saving, error is SaveToBreak.TakenForEmpty {
          tally.note(.lost, .reading, "taken for empty: " + words)
        }
        judgeFound(save.look(disk), [.before], .lost, .reading, words)
        return true
      }
      scene = Scene(disk: disk, unkind: unkind, saving: saving)
    } else {
      scene = self.scene()
      scene.unkind.turn(plan: plan)
    }
    let isSaid = (try? scene.saving()) != nil
    if scene.unkind.readings < plan.call { return false }
    if !isAtStart { tally.count(.reading) }
    judge(scene, isSaid: isSaid, isDead: false, .reading, words)
    return true
  }

  private mutating func letOthersSave() {
    guard let others = save.others else { return }
    for call in 1...SaveBreaker.mostCalls {
      let scene = scene()
      let disk = scene.disk
      scene.unkind.turn()
      scene.unkind.meanwhile(before: call) { try? others(disk) }
      let isSaid = (try? scene.saving()) != nil
      if scene.unkind.changes.count < call { return }
      tally.count(.rival)
      let words = "others save before call \(call)"
      scene.unkind.turn()
      judgeFound(save.look(disk), isSaid ? [.both] : [.others, .both], .lost, .rival, words)
      if (try? scene.saving()) == nil { tally.note(.stuck, .rival, words) }
      judgeFound(save.look(disk), [.both], .lost, .rival, "again: " + words)
    }
  }

  // MARK: The judgement

  private mutating func judge(
    _ scene: Scene, isSaid: Bool, isDead: Bool, _ fault: FaultTally.Fault, _ words: String
  ) {
    let unkind = scene.unkind
    if unkind.changes.count + unkind.readings > SaveBreaker.mostCalls {
      tally.note(.hung, fault, words)
    }
    unkind.turn()
    if isSaid {
      judgeFound(save.look(scene.disk), [.after], .absent, fault, words)
      judgeCuts(of: scene.disk.image, isSaid: true, triesAgain: false, fault, words)
    } else {
      judgeFound(save.look(scene.disk), [.before, .partly, .after], .lost, fault, words)
    }
    do {
      try isDead ? save.start(scene.disk)() : scene.saving()
    } catch { tally.note(.stuck, fault, "\(error): \(words)") }
    judgeFound(save.look(scene.disk), [.after], .absent, fault, "again: " + words)
    // What the first try left unsynced is part of what the second one says is saved.
    judgeCuts(of: scene.disk.image, isSaid: true, triesAgain: false, fault, "again: " + words)
  }

  private mutating func judgeCuts(
    of image: DiskImage, isSaid: Bool, triesAgain: Bool, _ fault: FaultTally.Fault,
    _ words: String
  ) {
    // What needs no power cut to be there has been judged.
    var seen: Set<[String: [[UInt8]]]> = triesAgain ? [] : [image.contents]
    for cut in image.afterPowerCut where seen.insert(cut.contents).inserted {
      tally.count(.powerCut)
      let disk = MemoryDirectory(cut)
      let allowed: Set<SaveToBreak.Found> = isSaid ? [.after] : [.before, .partly, .after]
      judgeFound(save.look(disk), allowed, isSaid ? .absent : .lost, fault, words)
      guard triesAgain else { continue }
      do { try save.start(disk)() } catch { tally.note(.stuck, fault, "\(error): \(words)") }
      judgeFound(save.look(disk), [.after], .absent, fault, "again: " + words)
    }
  }

  private mutating func judgeFound(
    _ found: SaveToBreak.Found, _ allowed: Set<SaveToBreak.Found>, _ harm: FaultTally.Harm,
    _ fault: FaultTally.Fault, _ words: String
  ) {
    if allowed.contains(found) { return }
    let harm: FaultTally.Harm =
      switch found {
      case .damaged: .damaged
      case .lost: .lost
      default: harm
      }
    tally.note(harm, fault, "\(save.name): \(found): \(words)")
  }
}

extension UnkindDirectory.Fault {
  /// It is a part of a write, and of nothing else.
  var isOfWriting: Bool {
    switch self {
    case .short, .torn, .killedMidway: true
    case .error, .late, .killed: false
    }
  }
}
