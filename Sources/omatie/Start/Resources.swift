import CResources
import Casework
import FileFormat
import StrictJSON

/// The files of `Resources/` that the program carries inside itself.
enum Resources {
  /// The bytes of a file; nothing where there is none of that name.
  static func bytes(_ name: String) -> [UInt8]? {
    for index in 0..<omatie_resource_count() {
      let resource = omatie_resource_at(index)
      guard let found = resource.name, String(cString: found) == name else { continue }
      return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
    }
    return nil
  }

  /// The names of the files of a folder.
  static func names(in folder: String) -> [String] {
    (0..<omatie_resource_count()).compactMap { index in
      omatie_resource_at(index).name.map { String(cString: $0) }
    }.filter { $0.hasPrefix(folder) }
  }

  static func json(_ name: String) -> JSON? {
    bytes(name).flatMap { try? JSON.parse($0) }
  }

  /// The questionnaire that is asked where a region has none of its own.
  static let questionnaire: Questionnaire? = json("questionnaire/questionnaire.json").flatMap {
    try? EncodedQuestionnaire.decode(file: $0)
  }

  /// The service catalogue that a region may change.
  static let services: ServiceCatalogue? = json("services/services.json").flatMap {
    try? EncodedServices.decode(file: $0)
  }

  /// What the parties of a new group are called.
  static func parties() -> [Party: PartyName] {
    json("parties/parties.json").flatMap { try? EncodedParties.decode(file: $0) } ?? [:]
  }
}
