import Glibc
import Testing

/// The built program is killed, and its calls fail, at each system call by which it changes a file.
@Suite(.serialized) struct SystemCallFaultTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    var name: String
    var document: String
    var change: String
    /// Another change to the same document: whatever became of the first, it must go through.
    var next: String
    /// What has to be there first, beside a meeting that is running.
    var setUp: [String] = []
    var testDescription: String { name }
  }

  /// With OMATIE_LONG=1 every fault at every call, else one fault at every second call, in turn.
  private static let isLong = getenv("OMATIE_LONG") != nil

  /// Those that OMATIE_KINDS names, as in "plan,log", where it is set: hours of faults go in pieces.
  static let kinds = allKinds.filter { isWanted($0.name) }

  static func isWanted(_ name: String) -> Bool {
    guard let wanted = getenv("OMATIE_KINDS") else { return true }
    return String(cString: wanted).split(separator: ",").contains { $0 == name }
  }

  private static let allKinds: [Kind] = [
    Kind(
      name: "plan", document: "plans/pc1",
      change: #"{"change":"plan.writeAids","document":"plans/pc1","text":"Rauhallinen huone"}"#,
      next: #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"Haluan töihin"}"#),
    Kind(
      name: "meeting", document: "meetings/k1",
      change: #"{"change":"meeting.setPlace","document":"meetings/k1","place":"Huone 2"}"#,
      next: #"{"change":"meeting.setPlace","document":"meetings/k1","place":"Huone 3"}"#),
    Kind(
      name: "roster", document: "roster",
      change: #"{"change":"roster.setPhone","member":"m2","phone":"000 000 0002"}"#,
      next: #"{"change":"roster.setPhone","member":"m2","phone":"000 000 0003"}"#),
    Kind(
      name: "checklist", document: "clients/c1",
      change:
        #"{"change":"client.answer","document":"clients/c1","situation":"housing","value":"yes"}"#,
      next: #"{"change":"client.setPhone","document":"clients/c1","phone":"000"}"#),
    Kind(
      name: "consent", document: "clients/c1",
      change:
        #"{"change":"client.recordConsent","document":"clients/c1","consent":"s9","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan","studies"]}"#,
      next: #"{"change":"client.setPhone","document":"clients/c1","phone":"000"}"#),
    Kind(
      name: "schedule", document: "schedule",
      change: #"{"change":"schedule.setNotice","days":12}"#,
      next: #"{"change":"schedule.setNotice","days":13}"#),
    Kind(
      name: "merge", document: "plans/pc1",
      change:
        #"{"change":"plan.writeAids","document":"plans/pc1","text":"Rauhallinen huone","basedOn":1}"#,
      next: #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"Haluan töihin"}"#),
    Kind(
      name: "new meeting", document: "meetings/k2",
      change:
        #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-15T09:00:00+02:00","length":120,"place":"Huone 1"}"#,
      next: #"{"change":"meeting.setPlace","document":"meetings/k2","place":"Huone 3"}"#),
    Kind(
      name: "feedback", document: "feedback/f1",
      change: #"{"change":"feedback.rate","document":"feedback/f1","question":"heard","rating":2}"#,
      next: #"{"change":"feedback.write","document":"feedback/f1","text":"Kiva"}"#,
      setUp: [
        #"{"change":"meeting.leaveTurnOpen","document":"meetings/k1","client":"c1","reason":"Aika loppui"}"#,
        #"{"change":"feedback.begin","document":"feedback/f1","client":"c1","about":"meeting","meeting":"k1","party":"student","language":"fi"}"#,
      ]),
    Kind(
      name: "transfer", document: "transfers/x1",
      change: #"{"change":"transfer.setField","document":"transfers/x1","field":"Puutarha-ala"}"#,
      next: #"{"change":"transfer.setField","document":"transfers/x1","field":"Metsäala"}"#,
      setUp: [
        #"{"change":"client.recordConsent","document":"clients/c1","consent":"s8","kind":"given","way":"spoken","parties":["school","employment","outreach"],"matters":["cooperation","plan","studies","work"]}"#,
        #"{"change":"transfer.open","document":"transfers/x1","client":"c1","direction":"toEmployment"}"#,
      ]),
    Kind(
      name: "region", document: "region",
      change: #"{"change":"region.writeAim","document":"region","text":"Jokaiselle reitti"}"#,
      next: #"{"change":"region.writeBacking","document":"region","text":"Johtoryhmä"}"#,
      setUp: [#"{"change":"region.writeContents","document":"region","text":"Jää käyttöön"}"#]),
    Kind(
      name: "catalogue", document: "catalogue",
      change: #"{"change":"catalogue.hideService","document":"catalogue","service":"worktryout"}"#,
      next: #"{"change":"catalogue.hideService","document":"catalogue","service":"outreach"}"#),
  ]

  private static let faults = [
    "signal=KILL", "error=ENOSPC", "error=EIO", "error=EROFS", "error=EDQUOT", "error=EACCES",
  ]

  @Test(Strace.traits[0], Strace.traits[1], arguments: kinds)
  func nothingIsLostAtAnySystemCall(_ kind: Kind) throws {
    let folder = TemporaryFolder()
    let original = try Sample.meeting(in: folder)
    if !kind.setUp.isEmpty { Sample.apply(kind.setUp, in: original) }
    let path = folder.path + "/broken"
    let trace = folder.path + "/trace"
    let scene = SaveScene(kind: kind, original: original, path: path)
    scene.renew()
    let before = scene.shown
    let calls = Strace.changes(
      below: path, of: scene.arguments, input: kind.change, trace: trace)
    let after = scene.shown
    #expect(before != after)
    #expect(calls.count >= 20, "\(calls.map(\.line))")

    var injected = 0
    Self.forEachFault(of: calls, kind.name) { call, fault, fromThenOn, words in
      scene.renew()
      let result = Strace.run(
        scene.arguments, below: path, input: kind.change, trace: trace, inject: (call, fault),
        fromThenOn: fromThenOn)
      injected += 1
      let hit = Files.read(trace) ?? ""
      #expect(hit.contains("(INJECTED)") || result.status == 128 + SIGKILL, "missed: \(words)")
      scene.judge(result, before: before, after: after, words)
    }
    print("| \(kind.name) | \(calls.count) | \(injected) |")
    #expect(injected >= calls.count / 2 - 1)
  }

  /// The faults of the setting, in turn, with words for what each is.
  static func forEachFault(
    of calls: [Strace.Call], _ name: String,
    _ body: (_ call: Strace.Call, _ fault: String, _ fromThenOn: Bool, _ words: String) -> Void
  ) {
    for (place, call) in calls.enumerated() {
      for (number, fault) in Self.faults.enumerated() {
        for fromThenOn in fault == Self.faults[0] ? [false] : [false, true] {
          let isItsTurn =
            number == place / 2 % Self.faults.count && fromThenOn == (place / 2 % 4 == 1)
            && place % 2 == name.count % 2
          // Killed at every call of a plan's save, whatever the setting.
          let isAlways = number == 0 && name == "plan"
          guard Self.isLong || isItsTurn || isAlways else { continue }
          body(call, fault, fromThenOn, "\(fault)\(fromThenOn ? "+" : "") at \(call.line)")
        }
      }
    }
  }
}
