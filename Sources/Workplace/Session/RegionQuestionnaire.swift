import Casework
import FileFormat
import SharedStore
import StrictJSON

/// The region's own questionnaire: a file beside the documents that stands in place of ours.
enum RegionQuestionnaire {
  static let file = Session.questionnaireFile
  private static let limit = 1 << 18

  /// The region's questionnaire; nothing where there is no such file.
  ///
  /// What is wrong with it is said with the place in the file, in whichever way it is wrong; a share
  /// that does not answer just now is another trouble, which may pass.
  static func read(in directory: any Directory) throws(Trouble) -> Questionnaire? {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try directory.read(file, in: .root, limit: limit)
    } catch {
      let trouble = Trouble(error, place: file)
      if trouble.code == .noDirectory { return nil }
      if trouble.mayPass { throw trouble }
      throw notUsed(trouble.reason, trouble.detail)
    }
    return try parse(bytes)
  }

  /// A questionnaire as a region writes it; says in which place it is wrong.
  static func parse(_ bytes: [UInt8]) throws(Trouble) -> Questionnaire {
    let json: JSON
    do throws(JSONError) { json = try JSON.parse(bytes) } catch {
      throw notUsed(.badPlace(line: error.line, column: error.column), "\(error.code)")
    }
    if let version = json["formatVersion"]?.intValue, version > 1 {
      throw notUsed(.newerFormat(version), "")
    }
    do throws(FieldError) { return try EncodedQuestionnaire.decode(file: json) } catch {
      throw notUsed(.badField(error.path, isMissing: error.code == .missing), "")
    }
  }

  private static func notUsed(_ reason: Trouble.Reason?, _ detail: String) -> Trouble {
    Trouble(.questionnaireNotUsed, place: file, detail: detail, reason: reason)
  }

  /// What tells one state of the file from another; nothing where there is none or none can be told.
  static func mark(in directory: any Directory) -> FileStatus? {
    do throws(SystemError) { return try directory.status(file, in: .root) } catch { return nil }
  }
}

extension Session {
  /// The file in which a region may put a questionnaire of its own.
  public static var questionnaireFile: String { "questionnaire.json" }

  /// Takes the region's questionnaire; one that cannot be read is named, and ours stands.
  ///
  /// Where the share does not answer just now, what was read before stands and the next look tries again.
  func takeQuestionnaire() {
    let mark = RegionQuestionnaire.mark(in: store.directory)
    shelf.besides = []
    do throws(Trouble) {
      let own = try RegionQuestionnaire.read(in: store.directory)
      shelf.questionnaire = own ?? workstation.questionnaire
      questionnaireMark = mark
    } catch {
      shelf.besides = [error]
      if error.mayPass {
        shelf.questionnaire = shelf.questionnaire ?? workstation.questionnaire
      } else {
        shelf.questionnaire = workstation.questionnaire
        questionnaireMark = mark
      }
    }
    seen.setQuestionnaire(shelf.questionnaire)
  }

  /// Reads the region's questionnaire again where somebody has changed the file; whether they had.
  @discardableResult
  func lookAtQuestionnaire() -> Bool {
    guard RegionQuestionnaire.mark(in: store.directory) != questionnaireMark else { return false }
    takeQuestionnaire()
    seen.noteTroubles(shelf, besides: [])
    return true
  }
}
