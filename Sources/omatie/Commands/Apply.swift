import Casework
import FileFormat
import Glibc
import StrictJSON
import Texts
import Workplace

/// `apply`: named changes, one JSON object a line, each through the same door as the screens'.
struct Apply {
  let command: CommandRun

  /// Applies line after line; what was accepted stays, whatever becomes of the others.
  func run() throws -> ExitCode {
    let input = try openInput()
    defer { if input != 0 { close(input) } }
    let session = try command.session(needsMember: true, maySeatFirst: true)
    // Whatever becomes of later lines: what was accepted stands in the calendar too.
    defer { command.keepCalendar(session) }
    var lines = LineReader(descriptor: input, limit: Limits.document.bytes)
    var worst = ExitCode.done
    var number = 0
    while let line = try lines.next(orFail: readFailure) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let (answer, code) = apply(line, number, session)
      worst = Apply.worse(worst, code)
      do throws(Output.Problem) {
        try Output.write(Safe.json(answer, pretty: false) + "\n")
      } catch {
        // Nobody hears the answers any more: what follows would be done unseen.
        var reason = EPIPE
        if case .failed(let number) = error { reason = number }
        throw Failure(.outputFailed(errno: reason), .readOrWrite)
      }
    }
    return worst
  }

  /// The line's answer and what it would end the program with if it were the only one.
  private func apply(_ line: [UInt8], _ number: Int, _ session: Session) -> (JSON, ExitCode) {
    do throws(LineProblem) {
      let (change, basedOn, made) = try read(line)
      do throws(SaveFailure) {
        let following = session.following(change)
        var answer = accepted(try session.save(change, basedOn: basedOn), made)
        warnOfOthers(change, session, &answer)
        if !following.isEmpty { answer["following"] = .array(following.map { save($0, session) }) }
        return (answer, .done)
      } catch {
        return (refused(error, change), Failure(error).code)
      }
    } catch {
      return (malformed(error, number), .data)
    }
  }

  /// What goes with an accepted change is saved after it, each with an answer of its own.
  private func save(_ following: FollowingChange, _ session: Session) -> JSON {
    let change = Change.plan(following.plan, following.change)
    do throws(SaveFailure) {
      return accepted(try session.save(change, basedOn: following.basedOn), JSONObject())
    } catch { return refused(error, change) }
  }

  // MARK: Reading a line

  private enum LineProblem: Error {
    case json(JSONError)
    case field(FieldError)
  }

  /// The change, the version it is based on, and the ids that were made for it.
  private func read(_ line: [UInt8]) throws(LineProblem) -> (Change, Int?, JSONObject) {
    var json: JSON
    do throws(JSONError) { json = try JSON.parse(line) } catch { throw .json(error) }
    do throws(FieldError) {
      let basedOn = try FieldReader(json).optionalInt("basedOn")
      if let basedOn, basedOn < 1 { throw FieldError(path: "basedOn", code: .badValue) }
      json["basedOn"] = nil
      fillDocument(&json)
      let defaults = ChangeDefaults(now: command.machine.clock(), makeID: Machine.makeID)
      let change = try EncodedChange.decode(json, defaults: defaults)
      return (change, basedOn, made(in: EncodedChange.encode(change), besides: json))
    } catch { throw .field(error) }
  }

  /// A new document gets a new id where the line names none.
  private func fillDocument(_ json: inout JSON) {
    guard json.objectValue != nil, json["document"] == nil else { return }
    switch json["change"]?.stringValue {
    case "client.open": json["document"] = JSON("clients/" + Machine.makeID("c"))
    case "meeting.open": json["document"] = JSON("meetings/" + Machine.makeID("m"))
    default: break
    }
  }

  /// The rows that the line left unnamed, by the names of their fields.
  private func made(in change: JSON, besides line: JSON) -> JSONObject {
    (change.objectValue ?? [:]).filter { key, value in
      Apply.rowNames.contains(key) && line[key] == nil && value.stringValue != nil
    }
  }

  private static let rowNames: Set<String> = [
    "action", "agreement", "attendance", "break", "concern", "consent", "entry", "followUp", "goal",
    "handover", "invitation", "matter", "member", "module", "need", "otherPlan", "paper",
    "reopening", "selfAssessment", "service", "view",
  ]

  // MARK: Answers

  private func accepted(_ result: SaveResult, _ made: JSONObject) -> JSON {
    var json: JSON = [
      "accepted": true, "document": JSON(result.document.path), "version": JSON(result.version),
    ]
    if !made.isEmpty { json["made"] = .object(made) }
    if result.openQuestions > 0 { json["openQuestions"] = JSON(result.openQuestions) }
    if let refusal = result.afterMerge { json["afterMerge"] = JSON(RefusalCode.of(refusal)) }
    return json
  }

  /// What has been sent may speak of somebody else: the words are told, as on the screen.
  private func warnOfOthers(_ change: Change, _ session: Session, _ answer: inout JSON) {
    guard case .transfer(let id, .send) = change else { return }
    let casebook = session.casebook()
    let found = casebook.transfers[id].map { casebook.thirdPersons(in: $0.value) } ?? []
    guard !found.isEmpty else { return }
    answer["thirdPersons"] = .array(found.map { JSON($0) })
    answer["warning"] = JSON(command.texts.transfers.sheet.thirdPersons(found))
  }

  private func refused(_ failure: SaveFailure, _ change: Change) -> JSON {
    let code =
      switch failure {
      case .refused(let refusal): RefusalCode.of(refusal)
      case .failed(let trouble): trouble.code.rawValue
      }
    var json: JSON = [
      "accepted": false, "code": JSON(code), "document": JSON(change.document.path),
      "words": JSON(Failure(failure).words(command.texts).sentence),
    ]
    if case .refused(.turnLacks(let lacks)) = failure {
      json["lacks"] = .array(lacks.map { JSON($0.rawValue) })
    }
    return json
  }

  private func malformed(_ problem: LineProblem, _ line: Int) -> JSON {
    var json: JSON = ["accepted": false, "code": "malformed", "line": JSON(line)]
    let words: String
    switch problem {
    case .json(let error):
      json["column"] = JSON(error.column)
      json["problem"] = JSON(error.code.rawValue)
      words = command.lists.malformedLine(line, error.column, command.lists.notJSON)
    case .field(let error):
      json["field"] = JSON(error.path)
      var problem = command.lists.badField(error.path)
      if case .yearOutOfRange(let range) = error.code {
        json["problem"] = "yearOutOfRange"
        problem = command.lists.yearOutOfRange(error.path, range.lowerBound, range.upperBound)
      }
      words = command.lists.malformedLine(line, nil, problem)
    }
    let parts = ThreeParts(
      happened: words, data: command.lists.notSaved, advice: command.lists.mendLine)
    json["words"] = JSON(parts.sentence)
    return json
  }

  // MARK: Ends

  private func openInput() throws(Failure) -> Int32 {
    guard let path = command.invocation.values[.file], path != "-" else { return 0 }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(
        .fileNotReadable(path, errno: errno),
        errno == ENOENT ? .noInput : .readOrWrite)
    }
    return descriptor
  }

  private func readFailure(_ number: Int32) -> Failure {
    let path = command.invocation.values[.file] ?? "-"
    return Failure(
      .fileNotReadable(path, errno: number), .readOrWrite)
  }

  /// Trouble with the store comes before bad lines, and those before refusals.
  private static func worse(_ one: ExitCode, _ other: ExitCode) -> ExitCode {
    let order: [ExitCode] = [.done, .notPermitted, .data, .tryAgain, .noInput, .readOrWrite]
    let places = [one, other].map { order.firstIndex(of: $0) ?? order.count }
    return places[0] >= places[1] ? one : other
  }
}

/// The refusals' names in machine output.
enum RefusalCode {
  static func of(_ refusal: Refusal) -> String {
    switch refusal {
    case .noConsent: "noConsent"
    case .consentEndsFirst: "consentEndsFirst"
    case .partyNotCovered: "partyNotCovered"
    case .paperNotCovered: "paperNotCovered"
    case .matterNotCovered: "matterNotCovered"
    case .transferLacks: "transferLacks"
    case .senderPrepares: "senderPrepares"
    case .transferSent: "transferSent"
    case .transferNotSent: "transferNotSent"
    case .transferNotTaken: "transferNotTaken"
    case .transferOver: "transferOver"
    case .receiverTakes: "receiverTakes"
    case .receiverDoes: "receiverDoes"
    case .contactIsOf: "contactIsOf"
    case .workerDoes: "workerDoes"
    case .feedbackEmpty: "feedbackEmpty"
    case .givenNotShown: "givenNotShown"
    case .givenNotReadable: "givenNotReadable"
    case .stepIsDecision: "stepIsDecision"
    case .answerMissing: "answerMissing"
    case .agreementMissing: "agreementMissing"
    case .stepIsNeeded: "stepIsNeeded"
    case .consentIsFixed: "consentIsFixed"
    case .nothingToWithdraw: "nothingToWithdraw"
    case .consentEmpty: "consentEmpty"
    case .turnLacks: "turnLacks"
    case .meetingNotRunning: "meetingNotRunning"
    case .meetingClosed: "meetingClosed"
    case .meetingCancelled: "meetingCancelled"
    case .meetingHasBegun: "meetingHasBegun"
    case .meetingHasOpenTurns: "meetingHasOpenTurns"
    case .turnNotRunning: "turnNotRunning"
    case .turnRuns: "turnRuns"
    case .turnClosed: "turnClosed"
    case .anotherTurnRuns: "anotherTurnRuns"
    case .alreadyBooked: "alreadyBooked"
    case .bookedFor: "bookedFor"
    case .notBooked: "notBooked"
    case .meetingNotAgreed: "meetingNotAgreed"
    case .meetingNotMoved: "meetingNotMoved"
    case .studentsAreBooked: "studentsAreBooked"
    case .noNextMeeting: "noNextMeeting"
    case .reasonMissing: "reasonMissing"
    case .textMissing: "textMissing"
    case .serviceWithoutAim: "serviceWithoutAim"
    case .ageOutOfRange: "ageOutOfRange"
    case .birthOutOfRange: "birthOutOfRange"
    case .coachingNotFollowed: "coachingNotFollowed"
    case .lengthOutOfRange: "lengthOutOfRange"
    case .noticeOutOfRange: "noticeOutOfRange"
    case .ruleOutOfRange: "ruleOutOfRange"
    case .dateOrder: "dateOrder"
    case .noSuchRow: "noSuchRow"
    case .alreadyChosen: "alreadyChosen"
    case .selfAssessmentFinished: "selfAssessmentFinished"
    case .feedbackFinished: "feedbackFinished"
    case .turnNotHeld: "turnNotHeld"
    case .choicesChanged: "choicesChanged"
    case .alreadyThere: "alreadyThere"
    case .noSuchMember: "noSuchMember"
    case .memberRoleEnded: "memberRoleEnded"
    case .responsibleNeverEmpty: "responsibleNeverEmpty"
    case .handoverNeedsYes: "handoverNeedsYes"
    case .handoverOpen: "handoverOpen"
    case .receiverAnswers: "receiverAnswers"
    case .studentHasNotAgreed: "studentHasNotAgreed"
    case .inForceAhead: "inForceAhead"
    case .responsibleMissing: "responsibleMissing"
    case .planEnded: "planEnded"
    case .planNotEnded: "planNotEnded"
    case .changedByOthers: "changedByOthers"
    case .changedMeanwhile: "changedMeanwhile"
    case .agreedMeanwhile: "agreedMeanwhile"
    case .decisionStays: "decisionStays"
    case .nothingToUndo: "nothingToUndo"
    case .nothingToRedo: "nothingToRedo"
    case .wakesTooLate: "wakesTooLate"
    case .notPermitted: "notPermitted"
    case .keepersChoose: "keepersChoose"
    case .notesAreChairs: "notesAreChairs"
    case .onlyConvenersTakeAll: "onlyConvenersTakeAll"
    case .notOnRoster: "notOnRoster"
    case .tooLong: "tooLong"
    }
  }
}
