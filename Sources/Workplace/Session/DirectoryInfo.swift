import SharedStore
import StrictJSON

/// What `omatie.json` says about a shared directory: its name, its id, and its format.
public struct DirectoryInfo: Sendable, Equatable {
  /// The group's name when the directory was made; only shown.
  public var name: String
  /// Random; by it settings and drafts know the directory, wherever it is mounted.
  public var id: String
  /// The data are invented.
  public var isDemo: Bool

  static let file = "omatie.json"
  static let formatVersion = 1
  private static let format = "omatie-directory"

  init(name: String, id: String, isDemo: Bool) {
    (self.name, self.id, self.isDemo) = (name, id, isDemo)
  }

  var bytes: [UInt8] {
    let json: JSON = [
      "demo": .bool(isDemo), "format": .string(DirectoryInfo.format),
      "formatVersion": JSON(DirectoryInfo.formatVersion), "id": .string(id), "name": .string(name),
    ]
    return json.bytes()
  }

  /// Reads the file; `notOurs` where it is missing or says nothing of the kind.
  init(in directory: any Directory) throws(Trouble) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try directory.read(DirectoryInfo.file, in: .root, limit: 1 << 16)
    } catch {
      let trouble = Trouble(error, place: DirectoryInfo.file)
      guard trouble.code == .noDirectory else { throw trouble }
      let isEmpty = (try? directory.list(.root))?.isEmpty ?? false
      throw Trouble(isEmpty ? .emptyDirectory : .notOurs, reason: trouble.reason)
    }
    let json: JSON
    do throws(JSONError) { json = try JSON.parse(bytes) } catch {
      throw Trouble(
        .damaged, place: DirectoryInfo.file, detail: "\(error.line):\(error.column) \(error.code)")
    }
    guard json["format"]?.stringValue == DirectoryInfo.format,
      let version = json["formatVersion"]?.intValue
    else { throw Trouble(.notOurs, place: DirectoryInfo.file) }
    if version > DirectoryInfo.formatVersion {
      throw Trouble(.newerFormat, place: DirectoryInfo.file, detail: "\(version)")
    }
    // The id becomes a folder's name in the state directory.
    guard let id = json["id"]?.stringValue, DocumentName.isID(id) else {
      throw Trouble(.damaged, place: DirectoryInfo.file, detail: "id")
    }
    self.init(
      name: json["name"]?.stringValue ?? "", id: id, isDemo: json["demo"]?.boolValue ?? false)
  }
}
