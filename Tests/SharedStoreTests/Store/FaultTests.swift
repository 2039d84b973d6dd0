import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import Testing

/// Every kind of save is broken once at every call that changes something, with every kind of fault.
@Suite struct FaultTests {
  enum Save: String, CaseIterable, Sendable { case new, next, merge }

  static let faults: [UnkindDirectory.Fault] = [
    .error(EIO), .error(ENOSPC), .error(EAGAIN), .error(EACCES), .error(EROFS), .error(EEXIST),
    .error(EPERM), .late(EIO), .late(EEXIST), .late(EAGAIN), .late(EPERM), .late(ECONNABORTED),
    .short(3), .torn(ENOSPC), .torn(EIO),
  ]

  @Test(arguments: Save.allCases, [false, true])
  func breaksAtEveryCall(_ save: Save, fromThenOn: Bool) throws {
    for fault in FaultTests.faults {
      for call in 1... {
        let inner = MemoryDirectory()
        let unkind = UnkindDirectory(inner)
        let steady = try Store(quick: inner)
        if save != .new { try steady.create(plan, proposal(["a": 1, "b": 1])) }
        // Opened before the fault, as by a program that is running.
        let store = try Store(quick: unkind)
        if save == .merge {
          try steady.save(proposal(["a": 2, "b": 1]), to: plan, base: 1, onConflict: merging)
        }
        unkind.turn(plan: .init(call: call, fault: fault, fromThenOn: fromThenOn))
        let acknowledged = (try? self.save(save, store)) != nil
        let isOver = unkind.changes.count < call
        let wasPublished = !fromThenOn && !isOver && unkind.changes[call - 1] == .link
        unkind.turn()
        let words = "\(save) \(fault) at \(call) \(fromThenOn)"
        try expectWhole(inner, save, acknowledged, words)
        if case .late = fault, wasPublished {
          // The answer was lost, not the save: it is found out, and nothing is saved twice.
          expectQuickly(acknowledged, "published, not acknowledged: \(words)")
          let number = try Store(quick: inner).newest(plan)?.version.number
          expectQuickly(number == 1 + (Save.allCases.firstIndex(of: save) ?? 0), words)
        }
        // The same program tries again, then a fresh one.
        let again = try self.save(save, store, retry: true)
        expectQuickly(again.payload["b"] == 9, "not saved again: \(words)")
        try expectWhole(inner, save, true, words)
        if isOver {
          expectQuickly(acknowledged, "no fault and yet not saved: \(words)")
          break
        }
        if call > 60 {
          Issue.record("does not end: \(words)")
          break
        }
      }
    }
  }

  private func save(_ save: Save, _ store: Store, retry: Bool = false) throws -> Version {
    let payload: JSON = ["a": 1, "b": 9]
    if save != .new || retry {
      return try store.save(
        proposal(payload), to: plan, base: save == .new ? nil : 1, onConflict: merging)
    }
    return try store.create(plan, proposal(payload))
  }

  /// What was there is there, what was acknowledged is there, nothing is damaged.
  private func expectWhole(
    _ directory: MemoryDirectory, _ save: Save, _ acknowledged: Bool, _ words: String
  ) throws {
    let store = try Store(quick: directory)
    let newest = try store.newest(plan)?.version.payload
    switch save {
    case .new: expectQuickly(newest == nil || newest?["b"] == 9, words)
    case .next: expectQuickly(newest?["b"] == 1 || newest?["b"] == 9, words)
    case .merge: expectQuickly(newest?["a"] == 2, words)
    }
    if acknowledged { expectQuickly(newest?["b"] == 9, "acknowledged, not there: \(words)") }
    let report = try store.check()
    expectQuickly(report.findings.isEmpty, "\(report.findings): \(words)")
  }

  @Test func theOrderOfCallsOutlivesAPowerCut() throws {
    let unkind = UnkindDirectory(MemoryDirectory())
    let store = try Store(quick: unkind)
    unkind.turn()
    try store.create(plan, proposal(["a": 1]))
    // Folders and those above them durable first; then the file before its name, then its name.
    let publishing: [SystemError.Call] = [
      .create, .write, .sync, .close, .link, .remove, .syncFolder,
    ]
    #expect(
      unkind.changes == [.makeFolder, .makeFolder, .makeFolder, .syncFolder, .syncFolder]
        + publishing)
    unkind.turn()
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    #expect(unkind.changes == publishing)
  }

  @Test func inBadWeatherWhatIsAcknowledgedIsThere() throws {
    let weather = UnkindDirectory.Weather(
      lateNames: true, shortWrites: 20, errors: 8, lostReplies: 20, readErrors: 10)
    for seed in 1...15 {
      let inner = MemoryDirectory()
      try Store(quick: inner).create(plan, proposal(["n": 0]))
      let unkind = UnkindDirectory(inner, seed: UInt64(seed))
      let store = try Store(quick: unkind)
      unkind.turn(weather: weather)
      var acknowledged: [String] = []
      for number in 0..<40 {
        // Two take turns, one of them in good weather.
        let writer = number % 2 == 0 ? store : try Store(quick: inner)
        let key = "k\(number)"
        let saved = try? writer.save(
          proposal(["n": 0, key: JSON(number)]), to: plan, base: 1, onConflict: merging)
        if saved != nil { acknowledged.append(key) }
      }
      let newest = try #require(try Store(quick: inner).newest(plan)).version.payload
      for key in acknowledged { expectQuickly(newest[key] != nil, "\(key), seed \(seed)") }
      expectQuickly(acknowledged.count >= 20, "only \(acknowledged.count), seed \(seed)")
      let report = try Store(quick: inner).check()
      expectQuickly(report.isWhole, "\(report.findings)")
    }
  }

  @Test(arguments: [
    (UnkindDirectory.Fault.error(ENOSPC), StoreError.Code.noSpace), (.error(EDQUOT), .noSpace),
    (.error(EROFS), .readOnly), (.error(EACCES), .noPermission), (.error(EIO), .ioError),
    (.torn(ENOSPC), .noSpace), (.error(ETIMEDOUT), .shareSilent),
  ])
  func errorsHaveACode(_ fault: UnkindDirectory.Fault, _ code: StoreError.Code) throws {
    let unkind = UnkindDirectory(MemoryDirectory())
    let store = try Store(quick: unkind)
    try store.create(plan, proposal(["a": 1]))
    unkind.turn(plan: .init(call: 1, fault: fault, fromThenOn: true))
    do {
      try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      // A torn write needs a write; the first call is the making of the file.
      Issue.record("saved")
    } catch let error as StoreError { #expect(error.code == code) }
  }

  @Test func aReadErrorIsNeverNotThere() throws {
    let inner = MemoryDirectory()
    try Store(quick: inner).create(plan, proposal(["a": 1]))
    let unkind = UnkindDirectory(inner)
    let store = try Store(quick: unkind)
    unkind.turn(weather: .init(readErrors: 100))
    #expect(throws: StoreError.self) { try store.newest(plan) }
    #expect(throws: StoreError.self) { try store.documents("plans") }
    #expect(throws: StoreError.self) { try store.create(plan, proposal(["a": 2])) }
    unkind.turn()
    #expect(try store.newest(plan)?.version.payload == ["a": 1])
  }

  @Test(arguments: [SystemError.Call.look, .list, .status, .read])
  func aCallThatFailsNeverGivesAnOldState(_ call: SystemError.Call) throws {
    let inner = MemoryDirectory()
    let other = try Store(quick: inner)
    try other.create(plan, proposal(["a": 1]))
    let unkind = UnkindDirectory(inner)
    let running = try Store(quick: unkind)
    let started = try Store(quick: unkind)
    _ = try running.newest(plan)
    try other.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    unkind.turn(weather: .init(readErrors: 100, readErrorsOf: [call]))
    for store in [running, started] {
      let newest = try? store.newest(plan)
      #expect(newest == nil || newest?.version.payload == ["a": 2])
      #expect((try? store.create(plan, proposal(["b": 1]))) == nil)
    }
    unkind.turn()
    #expect(try running.newest(plan)?.version.payload == ["a": 2])
  }

  @Test func manyDefeatsAreSaidNotHidden() throws {
    let directory = MemoryDirectory()
    let rival = try Store(quick: directory)
    try rival.create(plan, proposal(["a": 0]))
    let store = try Store(quick: directory, defeats: 3)
    var number = 1
    do {
      try store.save(proposal(["a": 1]), to: plan, base: 1) { conflict in
        number += 1
        return merging(conflict)
      }
    } catch { Issue.record("\(error)") }
    // A rival who saves within every merge wins every time.
    do {
      try store.save(proposal(["b": 1]), to: plan, base: 1) { conflict in
        try rival.save(
          proposal(["c": JSON(conflict.newest.number)]), to: plan, base: conflict.newest.number,
          onConflict: merging)
        return merging(conflict)
      }
      Issue.record("saved")
    } catch let error as StoreError { #expect(error.code == .tooBusy) }
    #expect(try rival.check().isWhole)
  }
}
