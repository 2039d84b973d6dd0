import Glibc
import TestSupport
import Testing

/// Links, pipes, devices and folders planted at every name that the program uses: nothing is followed,
/// nothing outside is touched, nothing waits.
@Suite struct PlantedThingsTests {
  enum Kind: String, CaseIterable {
    case linkToFile, linkToFolder, linkToNothing, pipe, folder, device, socket
  }

  /// Every name in the directory, and those that are made next.
  private static let names = [
    "omatie.json", "tapaamiset.ics", "questionnaire.json", "drafts", "log", "clients", "plans",
    "meetings", "roster", "schedule", "catalogue", "region", "feedback", "transfers", "clients/c1",
    "plans/pc1", "plans/pc2", "meetings/k1", "plans/pc1/000000000001.json",
    "plans/pc1/000000000003.json", "plans/pc1/000000000004.json", "plans/pc1/000000000005.json",
    "clients/c1/000000000002.json", "clients/c1/000000000003.json",
    "meetings/k1/000000000005.json", "roster/000000000003.json", "roster/000000000004.json",
    "roster/000000000005.json", "log/LOG", "drafts/x.json",
  ]

  private static let change =
    #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"Töihin"}"# + "\n"
    + #"{"change":"roster.nameGroup","name":"Uusi"}"# + "\n"
    + #"{"change":"meeting.setPlace","document":"meetings/k1","place":"Huone 1"}"#

  @Test(arguments: Kind.allCases)
  func isNeverFollowedNorWaitedFor(_ kind: Kind) throws {
    // One log a machine and member; its name is found out where it is made.
    let first = try Yard()
    _ = first.run(["plan", "show", "c1", "--as", "m1"])
    let log = try #require(Files.list(first.path + "/log").first)
    var planted = 0
    for name in Self.names {
      let yard = try Yard()
      let place = yard.path + "/" + name.replacing("LOG", with: log)
      guard try plant(kind, at: place, in: yard) else { continue }
      planted += 1
      for (command, input) in [
        (["check"], ""), (["plan", "show", "c1", "--as", "m1"], ""),
        (["apply", "--as", "m1"], Self.change), (["meetings"], ""), (["check", "--yes"], ""),
      ] {
        let result = yard.run(command, input: input)
        #expect(result.status < 124, "\(kind) at \(name): \(command) \(result.status)")
        #expect(
          TerminalBytes.foreign(in: Array((result.out + result.err).utf8)) == [],
          "\(kind) at \(name): \(command)")
      }
      yard.expectNothingOutside("\(kind) at \(name)")
    }
    // Devices may be made by the superuser only, and not everywhere.
    if planted == 0 { print("not planted here: \(kind)") }
    #expect(planted == Self.names.count || kind == .device && planted == 0)
  }

  /// Puts a thing in the place of whatever lies there; false where the system does not let it be made.
  private func plant(_ kind: Kind, at place: String, in yard: Yard) throws -> Bool {
    Files.remove(place)
    let folder = place.split(separator: "/").dropLast().joined(separator: "/")
    mkdir("/" + folder, 0o770)
    let outside = yard.folder.path + "/omat"
    switch kind {
    case .linkToFile: return symlink(outside + "/muistio.txt", place) == 0
    case .linkToFolder: return symlink(outside, place) == 0
    case .linkToNothing: return symlink(outside + "/uusi", place) == 0
    case .pipe: return mkfifo(place, 0o660) == 0
    case .folder: return mkdir(place, 0o770) == 0
    case .device: return mknod(place, S_IFCHR | 0o660, makeDevice()) == 0
    case .socket: return mknod(place, S_IFSOCK | 0o660, 0) == 0
    }
  }

  /// /dev/zero: read to its end it would never end.
  private func makeDevice() -> dev_t { dev_t(1 << 8 | 5) }
}
