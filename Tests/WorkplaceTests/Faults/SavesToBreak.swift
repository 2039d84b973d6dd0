import Casework
import SharedStore
import StoreTestSupport
import TestSupport

@testable import Workplace

/// Every kind of save that the workplace makes, to be broken at every call.
struct SavesToBreak {
  private let place = SharedPlace()
  private let image: DiskImage
  /// A turn that was held, with what is kept of it and after it.
  private let laterImage: DiskImage

  init() throws {
    let session = try SavesToBreak.fill(place)
    image = try DiskImage(copying: DiskDirectory(path: place.directory))
    try SavesToBreak.goOn(session)
    laterImage = try DiskImage(copying: DiskDirectory(path: place.directory))
  }

  /// A small group with a student's papers, a consent, a plan, a meeting and a rule for times.
  private static func fill(_ place: SharedPlace) throws -> Session {
    var first = Sample.roster.members[Sample.teacher]!
    first.substitute = nil
    let session = try Session.make(
      place.station(Sample.teacher), name: "Esimerkkiryhmä", language: .finnish,
      parties: Sample.partyNames, first: first)
    try session.save(.roster(.seat(Sample.roster.members[Sample.outreachWorker]!)))
    try SharedPlace.savePapers(with: session)
    try session.save(.schedule(.setNotice(days: 10)))
    return session
  }

  // MARK: Documents

  struct Kind {
    var name: String
    var change: Change
    /// What somebody else saves to the same document meanwhile; nothing where it is new.
    var others: Change?
    var isAfter: @Sendable (Session) -> Bool
  }

  private static let plan = Document.plan(Sample.planID)

  private static var kinds: [Kind] {
    let need = Need(id: "n1", order: "n", text: "Työtä ulkona")
    let answer = ChecklistAnswer(
      .yes, observer: Sample.teacher, day: Sample.today, source: "HOKS", note: "Huomio")
    let consent = Consent(
      id: "s2", order: "o", kind: .given, day: Sample.today, way: .spoken,
      parties: [.school, .outreach], matters: [.cooperation, .plan])
    return [
      Kind(
        name: "plan", change: .plan(Sample.planID, .addNeed(need)),
        others: .plan(Sample.planID, .writeOwnWords("Haluan töihin"))
      ) { $0.shelf.plans[Sample.planID]?.needs["n1"] == need },
      Kind(
        name: "meeting", change: .meeting(Sample.meetingID, .setPlace("Huone 2")),
        others: .meeting(Sample.meetingID, .agree)
      ) { $0.shelf.meetings[Sample.meetingID]?.place == "Huone 2" },
      Kind(
        name: "roster", change: .roster(.setPhone(Sample.outreachWorker, "040 123")),
        others: .roster(.setRole(Sample.teacher, "Opettaja"))
      ) { $0.shelf.roster?.members[Sample.outreachWorker]?.phone == "040 123" },
      Kind(
        name: "checklist", change: .client(Sample.clientID, .answer(.housing, answer)),
        others: .client(Sample.clientID, .setPhone("040 456"))
      ) { $0.shelf.clients[Sample.clientID]?.checklist.situations[.housing] != nil },
      Kind(
        name: "consent", change: .client(Sample.clientID, .recordConsent(consent)),
        others: .client(Sample.clientID, .setPhone("040 456"))
      ) { $0.shelf.clients[Sample.clientID]?.consents["s2"] != nil },
      Kind(
        name: "new client",
        change: .client("cnew", .open(firstName: "Eero", lastName: "Uusi", language: .finnish))
      ) { $0.shelf.clients["cnew"]?.firstName == "Eero" },
      Kind(
        name: "schedule", change: .schedule(.addBreak(Sample.autumnBreak)),
        others: .schedule(.setNotice(days: 5))
      ) { session in
        guard case .schedule(let schedule)? = session.shelf[.schedule]?.value else { return false }
        return schedule.breaks.sorted.contains { $0.id == Sample.autumnBreak.id }
      },
    ]
  }

  var documents: [SaveToBreak] {
    var saves = Self.kinds.map { toBreak($0, image, basedOn: nil) }
    saves += Self.laterKinds.map { toBreak($0, laterImage, basedOn: nil) }
    if let merge { saves.append(merge) }
    return saves
  }

  /// Somebody else has saved since the person read the plan.
  private var merge: SaveToBreak? {
    let disk = MemoryDirectory(image)
    guard let others = try? open(disk, "kone3"),
      (try? others.save(.plan(Sample.planID, .writeOwnWords("Haluan töihin")))) != nil
    else { return nil }
    var merged = disk.image
    merged.syncAll()
    var kind = Self.kinds[0]
    kind.name = "merge"
    kind.others = .plan(Sample.planID, .writeAids("Rauhallinen huone"))
    return toBreak(kind, merged, basedOn: 1)
  }

  private func toBreak(_ kind: Kind, _ image: DiskImage, basedOn: Int?) -> SaveToBreak {
    let before = Self.state(of: try? open(MemoryDirectory(image), "kone4"))
    let open = self.open
    var others: (@Sendable (any Directory) throws -> Void)?
    if let change = kind.others {
      others = { directory in _ = try open(directory, "kone5").save(change) }
    }
    return SaveToBreak(
      kind.name, image,
      start: { directory throws -> SaveToBreak.Saving in
        let session = try open(directory, "kone1")
        if !Self.knowsOf(before, session) { throw SaveToBreak.TakenForEmpty() }
        return {
          // The program that tries may be one that took over from another: the save's id tells.
          _ = try session.save(kind.change, basedOn: basedOn, id: Self.saveID, isAgain: true)
        }
      },
      others: others,
      look: { directory in Self.look(try? open(directory, "kone4"), kind, before) })
  }

  private static let saveID = String(repeating: "5a", count: 16)

  private var open: @Sendable (any Directory, String) throws -> Session {
    let place = place
    return { directory, machine in
      var station = place.station(Sample.teacher, machine: machine)
      station.openDirectory = { _ throws(SystemError) in directory }
      station.patience = Store.Patience(sleep: { _ in })
      // Each state that a fault leaves is a directory of its own: no machine has seen it further on.
      station.stateDirectory = ""
      return try Session.open(station)
    }
  }

  // MARK: The judgement

  private struct State: Equatable {
    var version: Int
    var hash: String
  }

  private static func state(of session: Session?) -> [Document: State] {
    (session?.shelf.shelved ?? [:]).mapValues {
      State(version: $0.newest.number, hash: $0.newest.hash)
    }
  }

  /// Whatever cannot be read is named, never left out.
  private static func knowsOf(_ before: [Document: State], _ session: Session) -> Bool {
    before.keys.allSatisfy {
      session.shelf[$0] != nil || session.shelf.unreadable[$0] != nil
    }
  }

  private static func look(
    _ session: Session?, _ kind: Kind, _ before: [Document: State]
  ) -> SaveToBreak.Found {
    guard let session else { return .damaged("does not open") }
    do {
      let check = try session.check()
      guard check.isWhole, check.troubles.isEmpty else { return .damaged("\(check.troubles)") }
    } catch { return .damaged("\(error)") }
    var now = state(of: session)
    var then = before
    let (old, new) = (
      then.removeValue(forKey: kind.change.document),
      now.removeValue(forKey: kind.change.document)
    )
    guard now == then else { return .lost("another document") }
    guard let new else { return old == nil ? .before : .lost("the document") }
    let added = new.version - (old?.version ?? 0)
    let versions = try? session.history(kind.change.document)
    guard versions?.count == new.version else { return .lost("history") }
    switch (added, kind.isAfter(session)) {
    case (0, false): return new == old ? .before : .lost("the version before")
    case (1, true): return .after
    case (1, false): return .others
    case (2, true): return .both
    default: return .lost("\(added) versions more")
    }
  }
}

// MARK: What is no document

extension SavesToBreak {
  /// Two openings in the record of who opened what, before anything is shown.
  var log: SaveToBreak {
    let (open, papers) = (self.open, [Document.client(Sample.clientID), Self.plan])
    return SaveToBreak(
      "log", image,
      start: { directory throws -> SaveToBreak.Saving in
        let session = try open(directory, "kone1")
        return { _ = try session.open(papers, .command) }
      },
      look: { directory in
        let folder = Folder("log")!
        let name = "mteacher-kone1.jsonl"
        let bytes: [UInt8]
        do throws(SystemError) {
          bytes = try directory.read(name, in: folder, limit: 1 << 20)
        } catch { return error.number == 2 ? .before : .damaged("\(error)") }
        let lines = bytes.split(separator: 0x0A)
        let entries = lines.compactMap { AccessEntry(line: $0) }.map(\.document)
        // Tried again it stands there twice: it was opened, or was about to be, both times.
        switch Set(entries) {
        case []: return .before
        case Set(papers): return .after
        default: return .partly
        }
      })
  }

  /// The settings, and whatever else a program keeps for its user alone.
  var settings: SaveToBreak {
    ownFile("settings") { directory, bytes in
      try PrivateFile.write(bytes, to: "settings.json", in: directory)
    } read: { directory in
      try directory.read("settings.json", in: .root, limit: 1 << 16)
    }
  }

  /// What was opened while the log took nothing, in safety on the own machine.
  var openings: SaveToBreak {
    ownFile("openings") { directory, bytes in
      try PrivateFile.write(bytes, to: "openings.jsonl", in: directory)
    } read: { directory in
      try directory.read("openings.jsonl", in: .root, limit: 1 << 16)
    }
  }

  /// The calendar file beside the documents: whoever saved writes it anew.
  var calendar: SaveToBreak {
    ownFile("calendar") { directory, bytes in
      try Store(directory: directory, patience: Store.Patience(sleep: { _ in }))
        .replaceFile(Session.calendarFile, with: bytes)
    } read: { directory in
      try directory.read(Session.calendarFile, in: .root, limit: 1 << 16)
    }
  }

  /// What is being typed, in safety on the own machine.
  var draft: SaveToBreak {
    let name = Self.plan.name
    return ownFile("draft") { directory, bytes in
      try OwnDrafts(directory: directory).put(
        Draft(
          document: name, path: ["ownWords"], base: 1,
          text: String(decoding: bytes, as: UTF8.self),
          author: Author(member: "mteacher", machine: "kone1"), time: "2027-01-15T09:00:00+02:00"))
    } read: { directory in
      try OwnDrafts(directory: directory).all().first.map { Array($0.text.utf8) } ?? []
    }
  }

  private func ownFile(
    _ name: String, write: @escaping @Sendable (any Directory, [UInt8]) throws -> Void,
    read: @escaping @Sendable (any Directory) throws -> [UInt8]
  ) -> SaveToBreak {
    let (old, new) = (Array("vanha".utf8), Array("uusi".utf8))
    let disk = MemoryDirectory()
    try? write(disk, old)
    var image = disk.image
    image.syncAll()
    return SaveToBreak(
      name, image,
      start: { directory in { try write(directory, new) } },
      look: { directory in
        do {
          switch try read(directory) {
          case old: return .before
          case new: return .after
          default: return .damaged("torn")
          }
        } catch { return .damaged("\(error)") }
      })
  }
}
