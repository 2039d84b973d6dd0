import Casework
import FileFormat
import Glibc
import StrictJSON
import Workplace

/// A shared directory full of invented people, made through the same door as real work.
enum DemoDirectory {
  enum Problem: Error {
    case script
    case failed(SaveFailure)
  }

  /// Fills a new or empty directory and answers as whom it is to be opened.
  ///
  /// The past is written with the clock of each day, so that histories read as they would.
  static func make(
    at path: String, workstation: Workstation
  ) throws(Problem) -> ID<Member> {
    guard let json = Resources.json("demo/demo.json"),
      let script = try? DemoScript(json, now: workstation.now())
    else { throw .script }
    do throws(SaveFailure) {
      try Session.makeWhole(at: path) { inside throws(SaveFailure) in
        try fill(inside, script, workstation)
      }
    } catch { throw .failed(error) }
    return script.opensAs
  }

  /// Tells the story into a directory that nobody can open yet.
  private static func fill(
    _ path: String, _ script: DemoScript, _ workstation: Workstation
  ) throws(SaveFailure) {
    let clock = DemoClock(workstation.now())
    var base = workstation
    base.directory = path
    base.member = script.opensAs
    base.questionnaire = Resources.questionnaire
    base.now = { clock.now }
    clock.now = script.steps.first?.at ?? clock.now
    _ = try Session.make(
      base, name: script.name, language: .finnish, parties: Resources.parties(), first: nil,
      isDemo: true)
    base = base.inTheMaking(path)
    var sessions: [ID<Member>: Session] = [:]
    for (index, step) in script.steps.enumerated() {
      clock.now = step.at
      let defaults = ChangeDefaults(now: step.at, makeID: Machine.makeID)
      let changes = step.changes.compactMap { try? EncodedChange.decode($0, defaults: defaults) }
      guard changes.count == step.changes.count else {
        throw .failed(
          Trouble(.malformedChange, place: "demo/demo.json", detail: "\(index), \(step.names)"))
      }
      let session: Session
      do throws(Trouble) {
        if let open = sessions[step.member] {
          session = open
        } else {
          base.member = step.member
          session = try Session.open(base)
          sessions[step.member] = session
        }
      } catch { throw .failed(error) }
      do throws(SaveFailure) {
        if changes.count > 1 {
          try session.saveTogether(changes)
        } else {
          for change in changes { try session.save(change) }
        }
      } catch {
        guard case .refused(let refusal) = error else { throw error }
        throw .failed(
          Trouble(
            .malformedChange, place: "demo/demo.json",
            detail: "\(index), \(step.names): \(RefusalCode.of(refusal))"))
      }
    }
  }

  /// Makes a fresh temporary directory with a shared directory in it.
  static func temporaryPath(in folder: String) -> String? {
    var template = Array((folder + "/omatie-demo-XXXXXX").utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start) else { return nil }
      return String(cString: made)
    }
  }
}

/// The clock of the sample story; one thread makes the story.
private final class DemoClock: @unchecked Sendable {
  var now: Instant
  init(_ now: Instant) { self.now = now }
}
