import Casework
import Glibc
import StrictJSON
import Testing
import Texts
import Workplace

@testable import omatie

@Suite struct DemoTests {
  @Test(arguments: [
    ("@day", "2027-01-15"), ("@day-3", "2027-01-12"), ("@day+17", "2027-02-01"),
    // A Saturday moves on to Monday, and in the past back to Friday.
    ("@month-2", "2026-11-13"), ("@month+1", "2027-02-15"), ("@month+4", "2027-05-17"),
    ("@month-2-10", "2026-11-03"), ("@month-2+3", "2026-11-16"), ("@month+1-1", "2027-02-14"),
  ])
  func countsDaysFromToday(_ text: String, _ expected: String) {
    let days = DemoDays(now: morning)
    #expect(days.day(text)?.isoText == expected)
    #expect(days.local(text + "T09:05")?.isoText.hasPrefix(expected + "T09:05:00+0") == true)
  }

  @Test(arguments: [
    ("2027-01-15T08:24:00+02:00", "09:00"), ("2027-01-15T09:00:00+02:00", "09:00"),
    ("2027-01-15T23:30:00+02:00", "22:00"), ("2027-01-15T02:10:00+02:00", "08:00"),
  ])
  func todaysMeetingIsSoon(_ now: String, _ expected: String) throws {
    let now = try #require(Instant(isoText: now))
    let soon = try #require(DemoDays(now: now).local("@soon"))
    #expect(soon.isoText.contains("T\(expected)"))
  }

  @Test(arguments: ["@", "@day*", "@dayT25:00", "@tomorrow", "@month-2-", "@month--2"])
  func whatCannotBeReadIsSeen(_ text: String) {
    let days = DemoDays(now: morning)
    #expect(days.filled(.string(text)) == nil)
  }

  /// The story passes every rule, at any hour and on every day of a leap year.
  @Test(arguments: [
    "2027-01-15T08:24:00+02:00", "2027-12-31T23:59:00+02:00", "2028-02-29T00:01:00+02:00",
    "2027-07-04T12:00:00+03:00",
  ])
  func isMadeThroughTheOneDoor(_ now: String) throws {
    let now = try #require(Instant(isoText: now))
    let folder = TemporaryFolder()
    let station = workstation(folder, now: now)
    let member = try DemoDirectory.make(at: folder.path + "/demo", workstation: station)
    var mine = station
    mine.directory = folder.path + "/demo"
    mine.member = member
    let session = try Session.open(mine)
    let casebook = session.casebook()
    #expect(session.info.isDemo && casebook.isDemo)
    #expect(casebook.troubles.isEmpty)
    #expect(casebook.clients.count == 5)
    let today = Helsinki.local(now).day
    let states = casebook.clients.values.map { $0.value.permission(on: today) != nil }
    #expect(states.filter { $0 }.count == 3)
    let meetings = casebook.sortedMeetings
    #expect(meetings.count == 16)
    #expect(meetings.contains { $0.starts.day == today && $0.turns.count == 1 })
    #expect(meetings.filter { $0.state == .cancelled }.count == 1)
    #expect(meetings.filter { $0.state == .closed }.count == 11)
    let schedule = try #require(casebook.schedule?.value)
    let proposals = schedule.proposals(beside: meetings, today: today)
    #expect(proposals.count >= 2 && proposals.allSatisfy { $0.starts != nil })
    #expect(
      proposals[0].skipped.contains { $0.reason == .schoolBreak("Opiston loma") },
      "\(proposals[0])")
    let plans = casebook.plans.values.map(\.value)
    #expect(plans.map(\.state.rawValue).sorted() == ["draft", "inForce"])
    let roster = casebook.roster?.value
    let half = try #require(plans.first { $0.state == .draft })
    #expect(half.lacks(on: today, roster: roster).count > 3)
    let whole = try #require(plans.first { $0.state == .inForce })
    #expect(whole.actions.sorted.contains { $0.state == .open && ($0.by ?? today) < today })
    #expect(roster?.seats(on: today).filter(\.isGap).map(\.party) == [.health])
  }

  /// There are people enough in its past for the measures, the pictures and the feedback to say something.
  @Test(arguments: [
    "2027-01-15T08:24:00+02:00", "2026-08-31T23:59:00+03:00", "2026-05-01T09:00:00+03:00",
  ])
  func tellsOfTwoYears(_ now: String) throws {
    let now = try #require(Instant(isoText: now))
    let folder = TemporaryFolder()
    var station = workstation(folder, now: now)
    station.member = try DemoDirectory.make(at: folder.path + "/demo", workstation: station)
    station.directory = folder.path + "/demo"
    let session = try Session.open(station)
    #expect(session.casebook().hidden.count > 30, "long ago: their permissions have run out")
    let measures = try session.measures()
    let year = MeasurePeriod(.year, of: Helsinki.local(now).day.year - 1)
    for figure in [Figure.clients, .palavers, .transitions, .attached, .metKela, .meetings] {
      guard case .count(let told) = measures.value(of: figure, in: year) else {
        Issue.record("\(figure) is not counted")
        continue
      }
      #expect(told.low >= 5, "\(figure) \(told)")
    }
    let thirds = measures.series(of: .clients, .term, through: year.to.year, years: 1).compactMap {
      if case .count(let told) = $0.value { told.exact } else { nil }
    }
    #expect(thirds.count >= 2, "\(thirds)")
    let waits = ReportingPeriod.allCases.compactMap {
      measures.wait(in: MeasurePeriod($0, of: year.to.year))
    }
    #expect(!waits.isEmpty)
    let feedback = try session.feedbackOverTime(below: PublishedFamily.floor)
    let figures: [(FeedbackAbout, FeedbackFigure)] = [
      (.meeting, FeedbackFigure(.students, .heard)), (.meeting, FeedbackFigure(.parties, .heard)),
      (.transfer, FeedbackFigure(.students, nil)),
    ]
    for (about, figure) in figures {
      let told = feedback.periods(about).filter { $0.value(of: figure) != nil }
      #expect(told.count >= 2, "\(about) \(figure)")
    }
  }

  /// Of a year most of the table is numbers; what is small is hidden in it, as in life.
  @Test(arguments: ["2026-11-20T09:00:00+02:00", "2027-01-15T08:24:00+02:00"])
  func aYearIsToldMostlyInNumbers(_ now: String) throws {
    let now = try #require(Instant(isoText: now))
    let folder = TemporaryFolder()
    var station = workstation(folder, now: now)
    station.member = try DemoDirectory.make(at: folder.path + "/demo", workstation: station)
    station.directory = folder.path + "/demo"
    let measures = try Session.open(station).measures()
    for part in 0...measures.until.part {
      let term = Term(year: measures.until.year, part: part)
      let lines = measures.lines(in: MeasurePeriod(term...term))
      let numbers = lines.count { line in
        guard case .count(let told) = line.value else { return false }
        return told.exact != nil || line.days != nil || told.low >= 5
      }
      #expect(numbers >= 18 && numbers < lines.count, "\(term): \(numbers) of \(lines.count)")
      for figure in [Figure.endedInWork, .endedInStudies, .endedInUpperSecondary, .droppedOut] {
        guard case .count(let told) = measures.value(of: figure, in: MeasurePeriod(term...term))
        else { continue }
        #expect(told.exact != nil, "\(term) \(figure) \(told)")
      }
      #expect(
        measures.value(of: .goodExperiences, in: MeasurePeriod(term...term)) != .count(Told(0, 9)))
    }
  }

  /// One that was cut off while it was being made is no group: it is made anew, and whole.
  @Test func halfADemoIsMadeAnew() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/demo"
    let half = path + "/.omatie-filling"
    mkdir(path, 0o770)
    mkdir(half, 0o770)
    #expect(Sample.run(["init", half + "/x"]).status == 0)
    guard case .ready(let opened) = try opening(folder).demo(path) else {
      Issue.record("not opened")
      return
    }
    #expect(opened.info.isDemo)
    let clients = Sample.run(["clients", "--dir", path, "--as", "m1"])
    #expect(clients.status == 0 && clients.out.contains("Veeti Kokeilu"))
    // Once whole it is opened, and not made again.
    guard case .ready(let again) = try opening(folder).demo(path) else {
      Issue.record("not opened again")
      return
    }
    #expect(again.info == opened.info)
  }

  /// Who sits in the group cannot be read: that is said, and nobody is asked who they are.
  @Test func aDemoWhoseRosterCannotBeReadSaysSo() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    for name in Files.list(path + "/roster") { Files.write("ei", to: "\(path)/roster/\(name)") }
    do {
      _ = try opening(folder).demo(path)
      Issue.record("opened")
    } catch {
      #expect(error.code == .data)
      let words = error.lines(Texts.of(.finnish))
      #expect(words.contains("vioittunut") && words.contains("roster/"), "\(words)")
    }
  }

  private func opening(_ folder: TemporaryFolder) -> Opening {
    var machine = Machine(environment: ["XDG_STATE_HOME": folder.path + "/state"])
    machine.frozen = morning
    return Opening(machine: machine, settings: Settings(), said: nil)
  }

  private var morning: Instant { Instant(isoText: "2027-01-15T08:24:00+02:00")! }

  private func workstation(_ folder: TemporaryFolder, now: Instant) -> Workstation {
    Workstation(
      directory: "", member: nil, machine: "test", stateDirectory: folder.path + "/state",
      now: { now }, makeID: Machine.makeID)
  }
}
