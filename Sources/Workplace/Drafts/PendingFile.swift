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
    return write(
      saves.map { save in
        [
          "basedOn": save.basedOn.map { JSON($0) } ?? .null,
          "change": EncodedChange.encode(save.change), "save": .string(save.id),
        ]
      })
  }

  private func write(_ saves: [JSON]) -> Trouble? {
    let json: JSON = ["formatVersion": 1, "saves": .array(saves)]
    let result = PrivateFile.write(json.bytes(), to: path)
    return result == 0
      ? nil : Trouble(.draftNotKept, place: path, reason: .system(result))
  }

  /// The saves that a program which died had still to do, in their order.
  ///
  /// What this program cannot read is somebody's work all the same: it stays in the file.
  func read(_ workstation: Workstation) -> Found {
    guard let bytes = PrivateFile.read(path, limit: 64 << 20), let json = try? JSON.parse(bytes),
      json["formatVersion"] == 1, let saves = json["saves"]?.arrayValue
    else { return Found() }
    let defaults = ChangeDefaults(now: workstation.now(), makeID: workstation.makeID)
    var found = Found(isRead: true)
    for save in saves {
      if let named = save["change"],
        let change = try? EncodedChange.decode(named, defaults: defaults)
      {
        found.saves.append(
          PendingSave(
            change: change, basedOn: save["basedOn"]?.intValue, ticket: 0, number: 0,
            id: save["save"]?.stringValue ?? PendingSave.newID(), isAgain: true, isTold: true))
      } else {
        found.rest.append(save)
      }
    }
    return found
  }

  /// Leaves in the file only what could not be read of it.
  func leave(_ found: Found) {
    guard found.isRead else { return }
    if found.rest.isEmpty { unlink(path) } else { _ = write(found.rest) }
  }

  /// What a file of waiting saves holds.
  struct Found {
    var saves: [PendingSave] = []
    var rest: [JSON] = []
    var isRead = false
  }
}
