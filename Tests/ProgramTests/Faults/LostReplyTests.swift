import Glibc
import Testing

/// The built program's calls are carried out and said to have failed, as where a share's reply was lost,
/// and its writes take a part of the bytes.
@Suite(.serialized) struct LostReplyTests {
  /// With OMATIE_LONG=1 every such call, else one of eight, and all that give a version its name.
  private static let isLong = getenv("OMATIE_LONG") != nil

  /// What becomes of each call; the last two are of writes.
  private static let faults: [(call: String, fates: [String])] = [
    ("linkat", ["EEXIST", "EIO", "EAGAIN", "EPERM"]), ("write", ["EIO", "short", "torn"]),
    ("fsync", ["EIO"]), ("close", ["EIO"]), ("openat", ["EIO", "EEXIST"]), ("fchmod", ["EIO"]),
    ("unlinkat", ["EIO", "ENOENT"]), ("mkdirat", ["EIO", "EEXIST"]),
  ]
  /// More calls of a name than any save makes.
  private static let mostCalls = 60

  @Test(arguments: SystemCallFaultTests.kinds)
  func nothingIsLostWithAReply(_ kind: SystemCallFaultTests.Kind) throws {
    let (folder, faults) = (TemporaryFolder(), Faults())
    let original = try Sample.meeting(in: folder)
    if !kind.setUp.isEmpty { Sample.apply(kind.setUp, in: original) }
    let scene = SaveScene(kind: kind, original: original, path: folder.path + "/broken")
    scene.renew()
    let before = scene.shown
    #expect(Sample.run(scene.arguments, input: kind.change).status == 0)
    let after = scene.shown
    #expect(before != after)

    var injected = 0
    var turn = kind.name.count
    for (call, fates) in Self.faults {
      for fate in fates {
        for number in 1...Self.mostCalls {
          turn += 1
          let isItsTurn = turn % 8 == 0 || call == "linkat" && fate == "EEXIST"
          guard Self.isLong || isItsTurn else { continue }
          scene.renew()
          faults.bring(.late, to: scene.path)
          let result = Sample.run(
            scene.arguments, input: kind.change,
            environment: faults.environment(of: call, number, fate))
          let isHit = faults.takeHit()
          faults.mend()
          if !isHit { break }
          injected += 1
          scene.judge(
            result, before: before, after: after, "\(fate) after \(call) number \(number)")
        }
      }
    }
    print("| \(kind.name) | \(injected) |")
    #expect(injected >= 6)
  }
}
