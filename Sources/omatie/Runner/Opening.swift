import Casework
import Glibc
import Screens
import Texts
import Workplace

/// What the opening of a directory came to; it is done on a thread of its own.
enum OpeningNews: Sendable {
  /// The directory and the member are known: the desk can be opened.
  case ready(Opened)
  /// The directory is there, and nobody has said who sits at the keyboard.
  case askWho(directory: String, Glance)
  case failed(Failure)
  /// A file that was asked for outside the shared directory.
  case file(FileOutcome)
}

/// A directory that is to be worked on, and as whom.
struct Opened: Sendable {
  var directory: String
  var member: ID<Member>
  var info: DirectoryInfo
}

/// Finds or makes the shared directory, on whatever kind of share it lies.
struct Opening: Sendable {
  let machine: Machine
  let settings: Settings
  /// The member as said on the command line or in OMATIE_AS.
  let said: String?

  func workstation(_ directory: String, _ member: ID<Member>?) -> Workstation {
    machine.workstation(directory, member)
  }

  private var today: Day { Helsinki.local(machine.clock()).day }

  /// A group of which nobody knows who sits in it is not taken for an empty one.
  private func glanceAt(_ directory: String) throws(Trouble) -> Glance {
    let glance = try Glance.at(directory, now: machine.clock())
    if let trouble = glance.rosterTrouble { throw trouble }
    return glance
  }

  /// Looks who may be meant in a directory that is there.
  func existing(_ directory: String) throws(Failure) -> OpeningNews {
    let glance: Glance
    do throws(Trouble) { glance = try glanceAt(directory) } catch {
      throw Failure(error)
    }
    if let said {
      let member = try MemberChoice.find(said, roster: glance.roster, on: today)
      return .ready(Opened(directory: directory, member: member, info: glance.info))
    }
    if let member = settings.members[glance.info.id],
      glance.roster?.isCurrent(member, on: today) ?? false
    {
      return .ready(Opened(directory: directory, member: member, info: glance.info))
    }
    return .askWho(directory: directory, glance)
  }

  /// Makes the sample group in a new or empty directory; opens one that is there already.
  func demo(_ directory: String) throws(Failure) -> OpeningNews {
    do throws(Trouble) { try Session.finishMaking(at: directory) } catch { throw Failure(error) }
    if let glance = try? Glance.at(directory, now: machine.clock()), glance.info.isDemo {
      if let trouble = glance.rosterTrouble { throw Failure(trouble) }
      if said != nil { return try existing(directory) }
      guard let first = glance.roster?.members.sorted.first(where: { $0.isSeated(on: today) })
      else { return .askWho(directory: directory, glance) }
      return .ready(Opened(directory: directory, member: first.id, info: glance.info))
    }
    let member: ID<Member>
    do throws(DemoDirectory.Problem) {
      member = try DemoDirectory.make(at: directory, workstation: workstation(directory, nil))
    } catch {
      switch error {
      case .script: throw Failure(Trouble(.malformedChange, place: "demo/demo.json"))
      case .failed(let failure): throw Failure(failure).whileCreating(directory)
      }
    }
    if said != nil { return try existing(directory) }
    let glance: Glance
    do throws(Trouble) { glance = try glanceAt(directory) } catch {
      throw Failure(error)
    }
    return .ready(Opened(directory: directory, member: member, info: glance.info))
  }

  /// Does what the first start was told; nothing has been written before this.
  func setUp(_ setUp: SetUp, open: String?, demo folder: String?) throws(Failure) -> OpeningNews {
    switch setUp.place {
    case .demo:
      guard let folder else {
        throw Failure(Trouble(.noPermission, place: machine.temporaryFolder))
      }
      return try demo(folder)
    case .new(let path, let name):
      return try make(Machine.absolute(path, machine), name, setUp)
    case .existing(let path):
      let directory = path.isEmpty ? open : Machine.absolute(path, machine)
      guard let directory else { throw Failure(.noDirectoryGiven, .noInput) }
      return try join(directory, setUp)
    }
  }

  private func make(
    _ directory: String, _ name: String, _ setUp: SetUp
  ) throws(Failure) -> OpeningNews {
    let first = newMember(setUp.person)
    do throws(SaveFailure) {
      let session = try Session.make(
        workstation(directory, first?.id), name: name, language: setUp.language,
        parties: Resources.parties(), first: first)
      guard let first else {
        return .askWho(
          directory: directory,
          Glance(info: session.info, roster: session.casebook().roster?.value))
      }
      if let meeting = setUp.firstMeeting, let id = ID<Meeting>(Machine.makeID("m")) {
        try session.save(
          .meeting(
            id,
            .open(
              starts: meeting.starts, length: Opening.firstLength, place: meeting.place,
              isExtra: false)))
        try session.save(.meeting(id, .agree))
      }
      return .ready(Opened(directory: directory, member: first.id, info: session.info))
    } catch { throw Failure(error).whileCreating(directory) }
  }

  /// Planned minutes of a meeting of which only the start was told.
  private static let firstLength = 120

  private func join(_ directory: String, _ setUp: SetUp) throws(Failure) -> OpeningNews {
    switch setUp.person {
    case .later: return try existing(directory)
    case .member(let member):
      let glance: Glance
      do throws(Trouble) { glance = try glanceAt(directory) } catch {
        throw Failure(error)
      }
      guard glance.roster?.members[member] != nil else { throw Failure(.noSuchMember) }
      return .ready(Opened(directory: directory, member: member, info: glance.info))
    case .new:
      guard let member = newMember(setUp.person) else { throw Failure(.noSuchMember) }
      let session: Session
      do throws(Trouble) {
        session = try Session.open(workstation(directory, member.id))
      } catch { throw Failure(error) }
      do throws(SaveFailure) { try session.save(.roster(.seat(member))) } catch {
        throw Failure(error)
      }
      return .ready(Opened(directory: directory, member: member.id, info: session.info))
    }
  }

  private func newMember(_ person: SetUp.Person) -> Member? {
    guard case .new(let name, let party, let organisation, let email, let phone) = person,
      let id = ID<Member>(Machine.makeID("m"))
    else { return nil }
    var member = Member(id: id, order: "", name: name, party: party)
    (member.organisation, member.email, member.phone) = (organisation, email, phone)
    member.from = today
    return member
  }
}

extension Machine {
  /// A path as a person writes it, made whole: `~` is the home, the rest hangs on the folder now.
  static func absolute(_ path: String, _ machine: Machine) -> String {
    if path == "~" || path.hasPrefix("~/"), let home = machine["HOME"] {
      return home + path.dropFirst()
    }
    if path.hasPrefix("/") { return path }
    var buffer = [CChar](repeating: 0, count: 4096)
    guard getcwd(&buffer, buffer.count) != nil else { return path }
    let here = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return here == "/" ? "/" + path : here + "/" + path
  }
}
