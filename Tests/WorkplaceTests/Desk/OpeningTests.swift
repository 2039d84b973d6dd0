import Casework
import Glibc
import SharedStore
import TestSupport
import Testing

@testable import Workplace

/// Opening a directory on a share that answers some calls and not others, or answers slowly.
@Suite struct OpeningTests {
  private static let clients = (10...33).compactMap { ID<Client>("c\($0)") }

  /// A group with some students' papers, to be read by as many threads as a share is.
  private static func make() throws -> SharedPlace {
    let place = SharedPlace()
    let session = try place.make()
    for id in clients {
      try session.save(
        .client(id, .open(firstName: "Aino", lastName: "Esimerkki", language: .finnish)))
    }
    return place
  }

  /// Some calls hang and one fails: each new try would leave as many threads behind as the one before.
  @Test func triesDoNotHeapUpThreadsThatHang() throws {
    let place = try Self.make()
    let folders = Set(Self.clients.map { "clients/\($0)" })
    let newest = "roster/" + (place.names("roster").last ?? "")
    let mood = Guarded(
      MoodyDirectory.Mood(
        readError: ESTALE, unreadFile: newest, hungFolders: folders, fileSystem: .unknown))
    var station = place.station(Sample.teacher).moody(mood)
    station.patience = Store.Patience(sleep: { _ in })
    let reader = DeskReader(Desk(station, patience: 60 * oneMillisecond))
    #expect(reader.wait { if case .broken = $0.connection { true } else { false } })
    var most = 0
    for _ in 0..<60 {
      usleep(100_000)
      // Somebody who types makes it try again at once.
      reader.desk.post(.look)
      most = max(most, mood.with { $0.hanging })
    }
    #expect((1...8).contains(most), "\(most) threads hang")
    mood.change { ($0.hungFolders, $0.readError) = ([], nil) }
    #expect(reader.wait { $0.casebook.clients.count == Self.clients.count })
    #expect(reader.wait { $0.connection == .good })
    #expect(mood.with { $0.hanging } == 0)
    reader.close()
  }

  /// While the first document is waited for the others are read: the share answers.
  @Test func everyDocumentThatIsReadIsASignOfLife() throws {
    let place = try Self.make()
    let mood = Guarded(
      MoodyDirectory.Mood(hungFolders: ["roster"], fileSystem: .unknown))
    let session = try Session.prepare(place.station(Sample.teacher).moody(mood))
    let signs = Guarded(0)
    session.signOfLife = { signs.change { $0 += 1 } }
    // The folders are listed first, and each is a sign too.
    let needed = Session.kinds.count + Self.clients.count
    let isEnough = Guarded(false)
    startThread {
      let due = monotonicNow() + 10_000 * oneMillisecond
      let came = signs.wait { signs, deadline -> Bool? in
        deadline = due
        return signs >= needed ? true : nil
      }
      isEnough.change { $0 = came ?? false }
      mood.change { $0.hungFolders = [] }
    }
    try session.load()
    #expect(isEnough.with { $0 })
    #expect(session.casebook().clients.count == Self.clients.count)
  }

  /// Whoever ends the program while it reads waits for no more of it.
  @Test func aReadingThatNobodyWaitsForStops() throws {
    let place = try Self.make()
    let session = try Session.prepare(place.station(Sample.teacher))
    session.isUnwanted = { true }
    #expect(throws: Trouble.self) { try session.load() }
    #expect(session.casebook().clients.isEmpty)
    session.isUnwanted = { false }
    try session.load()
    #expect(session.casebook().clients.count == Self.clients.count)
  }

  @Test func onlyWhatWaitsToBeSavedKeepsAProgramThatIsEnded() throws {
    let place = try Self.make()
    let parts = DeskParts(place.station(Sample.teacher), patience: 60 * oneMillisecond)
    defer { parts.end() }
    #expect(!parts.isLeftAtOnce)
    parts.work.change { $0.requests.append((1, .watch([.roster]))) }
    parts.work.change { $0.isFinishing = true }
    #expect(parts.isLeftAtOnce)
    let change = Change.client("c10", .setSchool("Rannikon opisto"))
    parts.work.change { $0.requests.append((2, .save(change, basedOn: nil, ticket: 1))) }
    #expect(!parts.isLeftAtOnce)
  }

  /// A thread that comes back from an old call says nothing of a share that nobody asks anything.
  @Test func aSignOfLifeAfterTheWorkStartsNoWaiting() {
    let silences = Guarded(0)
    let monitor = CallMonitor(patience: 50 * oneMillisecond) { isSilent in
      if isSilent { silences.change { $0 += 1 } }
    }
    monitor.during(0) {}
    monitor.signOfLife(0)
    usleep(300_000)
    #expect(silences.with { $0 } == 0)
    monitor.during(0) { _ = usleep(300_000) }
    #expect(silences.with { $0 } == 1)
    monitor.end()
  }
}
