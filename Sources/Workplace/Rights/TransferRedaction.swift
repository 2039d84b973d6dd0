import Casework
import StrictJSON

extension Redaction {
  /// A transfer without what is closed: whole parts of it, parts of its steps, kinds of information.
  func transfer(_ payload: JSON) -> JSON {
    var open = payload
    let view = transferSight.view
    func close(_ path: [String], but kept: String? = nil) {
      for key in payload[path]?.objectValue?.keys.map(\.self) ?? []
      where key != kept
        && !FieldPath((path + [key]).joined(separator: "/")).isSeen(inTransferWith: transferSight)
      {
        open[path + [key]] = nil
      }
    }
    for part in payload.objectValue?.keys.map(\.self) ?? [] where !view.sees(part: part) {
      open[[part]] = nil
    }
    if view.sees(part: "contents") { close(["contents"]) }
    if view.sees(part: "given") {
      for id in payload["given"]?.objectValue?.keys.map(\.self) ?? [] {
        close(["given", id], but: "contents")
        close(["given", id, "contents"])
      }
    }
    for step in payload["steps"]?.objectValue?.keys.map(\.self) ?? [] {
      guard let name = TransferStep(rawValue: step) else { continue }
      if view.sees(part: "state", of: name) {
        close(["steps", step])
      } else {
        open[["steps", step]] = nil
      }
    }
    return open
  }

  /// The fields that a change to a transfer tells of; all must be open for it to be read.
  func transferPaths(of change: JSON) -> [String] {
    let name = change["change"]?.stringValue ?? ""
    let kinds = change["contents"]?.objectValue?.keys.map(\.self) ?? []
    var paths: [String] = []
    switch name {
    case "transfer.setStudies": paths = ["studies"]
    case "transfer.setField": paths = ["field"]
    case "transfer.setContact": paths = ["contact"]
    case "transfer.writeContents":
      paths = ["contents/\(change["matter"]?.stringValue ?? "")"]
    case "transfer.send": paths = ["given/row/to"]
    case "transfer.give":
      let row = "given/\(change["given"]?.stringValue ?? "")"
      paths = ["\(row)/to"] + kinds.map { "\(row)/contents/\($0)" }
      paths += ["studies", "field"].filter { change[$0] != nil }.map { "\(row)/\($0)" }
    case "transfer.recordOutcome": paths = ["outcomes"]
    case "transfer.take": paths = ["events", takingNote(change)].compactMap(\.self)
    case "transfer.refuse", "transfer.finish", "transfer.giveUp", "transfer.reopen":
      paths = ["events"]
    default: break
    }
    if let step = change["step"]?.stringValue { paths.append("steps/\(step)") }
    return paths
  }

  /// The note of taking stands in the receiver's step; whoever sees the course alone does not see it.
  private func takingNote(_ change: JSON) -> String? {
    guard transferSight.view != .whole, change["note"]?.stringValue?.isEmpty == false else {
      return nil
    }
    let taking = TransferDirection.allCases.map(\.takingStep)
    return taking.contains { transferSight.view.sees(part: "note", of: $0) } ? nil : "steps"
  }
}
