import Casework
import FileFormat
import Glibc
import StrictJSON

/// Saves that wait for the share, kept in this program's own folder in case it dies meanwhile.
struct PendingFile: Sendable {
  let folder: String
  private var path: String { folder + "/saves.json" }

  /// Writes the saves that wait; none removes the file.
  func write(_ saves: [PendingSave]) -> Trouble? {
    if saves.isEmpty {
      unlink(path)
      return nil
    }
    let all = saves.map { save -> JSON in
      [
        "basedOn": save.basedOn.map { JSON($0) } ?? .null,
        "change": EncodedChange.encode(save.change),
      ]
    }
    let json: JSON = ["formatVersion": 1, "saves": .array(all)]
    let result = PrivateFile.write(json.bytes(), to: path)
    return result == 0
      ? nil : Trouble(.draftNotKept, place: path, detail: errorText(result))
  }

  /// The saves that a program which died had still to do, in their order.
  func read(_ workstation: Workstation) -> [(change: Change, basedOn: Int?)] {
    guard let bytes = PrivateFile.read(path, limit: 64 << 20), let json = try? JSON.parse(bytes)
    else { return [] }
    let defaults = ChangeDefaults(now: workstation.now(), makeID: workstation.makeID)
    return (json["saves"]?.arrayValue ?? []).compactMap { save in
      guard let named = save["change"],
        let change = try? EncodedChange.decode(named, defaults: defaults)
      else { return nil }
      return (change, save["basedOn"]?.intValue)
    }
  }
}
