import Casework
import Glibc
import TestSupport
import Testing
import Workplace

@Suite struct MakingTests {
  @Test func aNewDirectoryHoldsWhatThePromiseSays() throws {
    let place = SharedPlace()
    let session = try place.make()
    #expect(
      place.names() == [
        "catalogue", "clients", "drafts", "feedback", "log", "meetings", "omatie.json", "plans",
        "region", "roster",
        "schedule", "transfers",
      ])
    #expect(session.info.name == "Esimerkkiryhmä")
    let casebook = session.casebook()
    #expect(casebook.roster?.value.members.count == 8)
    #expect(casebook.troubles == [])
    var status = stat()
    stat(place.directory + "/clients", &status)
    #expect(status.st_mode & 0o7777 == 0o2770)
    stat(place.directory + "/roster/000000000001.json", &status)
    #expect(status.st_mode & 0o7777 == 0o660)
  }

  @Test func anotherSessionReadsWhatTheFirstOneMade() throws {
    let place = SharedPlace()
    let made = try place.make()
    let opened = try place.session(Sample.coach)
    #expect(opened.info == made.info)
    #expect(opened.casebook().roster?.value == made.casebook().roster?.value)
  }

  @Test func aDirectoryWithAnythingInItIsLeftAlone() throws {
    let place = SharedPlace()
    mkdir(place.directory, 0o700)
    SharedPlace.write("mine", to: place.directory + "/notes.txt")
    let failure = SaveFailure.of { try place.make() }
    guard case .failed(let trouble) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(trouble.code == .alreadyThere)
    #expect(place.names() == ["notes.txt"])
  }

  @Test func anEmptyDirectoryIsTaken() throws {
    let place = SharedPlace()
    mkdir(place.directory, 0o770)
    try place.make()
    #expect(place.names().contains("omatie.json"))
  }

  @Test func nothingIsLeftWhenTheRulesRefuseTheFirstMember() throws {
    let place = SharedPlace()
    let student = Member(id: "mstudent", order: "", name: "Aino", party: .student)
    let failure = SaveFailure.of {
      _ = try Session.make(
        place.station("mstudent"), name: "Ryhmä", language: .finnish,
        parties: Sample.partyNames, first: student)
    }
    #expect(failure == .refused(.notPermitted))
    #expect(SharedPlace.names(place.root) == [])
  }

  // MARK: Whole or not at all

  private func fill(_ place: SharedPlace, _ inside: String) throws(SaveFailure) {
    var station = place.station(Sample.teacher)
    station.directory = inside
    var first = Sample.roster.members[Sample.teacher]!
    first.substitute = nil
    _ = try Session.make(
      station, name: "Ryhmä", language: .finnish, parties: Sample.partyNames, first: first,
      isDemo: true)
  }

  private func makeWhole(_ place: SharedPlace) throws(SaveFailure) {
    try Session.makeWhole(at: place.directory) { inside throws(SaveFailure) in
      try fill(place, inside)
    }
  }

  @Test(arguments: [true, false])
  func nobodyOpensADirectoryThatIsStillBeingFilled(_ isThere: Bool) throws {
    let place = SharedPlace()
    if isThere { mkdir(place.directory, 0o770) }
    try Session.makeWhole(at: place.directory) { inside throws(SaveFailure) in
      try fill(place, inside)
      #expect(throws: Trouble(.notOurs, reason: .system(ENOENT))) {
        try place.session(Sample.teacher)
      }
      // Another program that is to make it meanwhile leaves it alone.
      #expect(
        SaveFailure.of { try makeWhole(place) } == .failed(Trouble(.busy, place: place.directory)))
    }
    #expect(
      place.names() == [
        "catalogue", "clients", "drafts", "feedback", "log", "meetings", "omatie.json", "plans",
        "region", "roster",
        "schedule", "transfers",
      ])
    let session = try place.session(Sample.teacher)
    #expect(session.casebook().isDemo && session.casebook().roster?.value.members.count == 1)
    var status = stat()
    stat(place.directory + "/clients", &status)
    #expect(status.st_mode & 0o7777 == 0o2770)
    #expect(try session.check().isWhole && session.check().troubles == [])
  }

  @Test func whatFailsLeavesNothing() throws {
    let place = SharedPlace()
    let failure = SaveFailure.of {
      try Session.makeWhole(at: place.directory) { inside throws(SaveFailure) in
        try fill(place, inside)
        throw SaveFailure.refused(.notPermitted)
      }
    }
    #expect(failure == .refused(.notPermitted))
    #expect(SharedPlace.names(place.root) == [])
  }

  /// Killed while it was being filled: it is made anew.
  @Test func halfADirectoryIsMadeAnew() throws {
    let place = SharedPlace()
    let inside = place.directory + "/.omatie-filling"
    mkdir(place.directory, 0o770)
    mkdir(inside, 0o770)
    try fill(place, inside)
    unlink(inside + "/omatie.json")
    #expect(throws: Trouble.self) { try place.session(Sample.teacher) }
    try makeWhole(place)
    #expect(try place.session(Sample.teacher).check().troubles == [])
    #expect(place.names().allSatisfy { !$0.hasPrefix(".") })
  }

  /// Killed while it was being moved out: it is moved out to the end, wherever that stopped.
  @Test(arguments: [0, 3, 8, 9]) func aWholeOneIsMovedOutToTheEnd(_ moved: Int) throws {
    let place = SharedPlace()
    let inside = place.directory + "/.omatie-whole"
    mkdir(place.directory, 0o770)
    mkdir(inside, 0o770)
    try fill(place, inside)
    let info = "omatie.json"
    let names = SharedPlace.names(inside).filter { $0 != info } + [info]
    for name in names.prefix(moved) { rename("\(inside)/\(name)", "\(place.directory)/\(name)") }
    try Session.finishMaking(at: place.directory)
    let session = try place.session(Sample.teacher)
    #expect(session.casebook().roster?.value.members.count == 1)
    #expect(place.names() == SharedPlace.names(place.directory).filter { !$0.hasPrefix(".") })
  }

  static let wrongPlaces: [(String, Trouble.Code)] = [
    ("missing", .noDirectory), ("file", .noDirectory), ("empty", .emptyDirectory),
    ("newer", .newerFormat), ("damaged", .damaged), ("other", .notOurs),
  ]

  @Test(arguments: wrongPlaces)
  func whatIsNoSharedDirectoryIsNamed(name: String, code: Trouble.Code) throws {
    let place = SharedPlace()
    let path = place.root + "/" + name
    switch name {
    case "missing": break
    case "file": SharedPlace.write("x", to: path)
    default: mkdir(path, 0o770)
    }
    let info = path + "/omatie.json"
    if name == "newer" {
      SharedPlace.write(
        #"{"format":"omatie-directory","formatVersion":99,"id":"d1","name":"x"}"#, to: info)
    }
    if name == "damaged" { SharedPlace.write(#"{"format":"omatie-dir"#, to: info) }
    if name == "other" { SharedPlace.write(#"{"name":"x"}"#, to: info) }
    var station = place.station(Sample.teacher)
    station.directory = path
    do {
      _ = try Session.open(station)
      Issue.record("opened")
    } catch { #expect(error.code == code) }
  }
}
