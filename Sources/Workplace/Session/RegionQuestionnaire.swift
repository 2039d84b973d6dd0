import Casework
import FileFormat
import SharedStore
import StrictJSON

/// The region's own questionnaire: a file beside the documents that stands in place of ours.
enum RegionQuestionnaire {
  static let file = Session.questionnaireFile
  private static let limit = 1 << 18

  /// The region's questionnaire; nothing where there is no such file.
  static func read(in directory: any Directory) throws(Trouble) -> Questionnaire? {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try directory.read(file, in: .root, limit: limit)
    } catch {
      let trouble = Trouble(error, place: file)
      if trouble.code == .noDirectory { return nil }
      throw trouble
    }
    let json: JSON
    do throws(JSONError) { json = try JSON.parse(bytes) } catch {
      throw Trouble(.damaged, place: file, detail: "\(error.line):\(error.column) \(error.code)")
    }
    if let version = json["formatVersion"]?.intValue, version > 1 {
      throw Trouble(.newerFormat, place: file, detail: "\(version)")
    }
    do throws(FieldError) { return try EncodedQuestionnaire.decode(file: json) } catch {
      throw Trouble(.damaged, place: file, detail: error.path)
    }
  }
}

extension Session {
  /// The file in which a region may put a questionnaire of its own.
  public static var questionnaireFile: String { "questionnaire.json" }

  /// Takes the region's questionnaire; one that cannot be read is named, and ours stands.
  func takeQuestionnaire() {
    shelf.questionnaire = workstation.questionnaire
    do throws(Trouble) {
      if let own = try RegionQuestionnaire.read(in: store.directory) { shelf.questionnaire = own }
    } catch { shelf.besides = [error] }
    seen.setQuestionnaire(shelf.questionnaire)
  }
}
