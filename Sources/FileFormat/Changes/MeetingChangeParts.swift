internal import Casework
internal import StrictJSON

extension MeetingChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .open(let starts, let length, let place, let isExtra):
      (
        "open",
        [
          "starts": To.local(starts), "length": To.int(length), "place": To.text(place),
          "isExtra": To.flag(isExtra),
        ]
      )
    case .agree: ("agree", [:])
    case .move(let starts, let length):
      ("move", ["starts": To.local(starts), "length": To.int(length)])
    case .setPlace(let text): ("setPlace", ["place": To.text(text)])
    case .cancel(let reason): ("cancel", ["reason": To.text(reason)])
    case .start(let at): ("start", ["at": To.instant(at)])
    case .close(let at): ("close", ["at": To.instant(at)])
    case .reopen(let reason): ("reopen", ["reason": To.text(reason)])
    case .book(let client, let order, let starts, let length):
      (
        "book",
        [
          "client": To.id(client), "order": To.text(order), "starts": To.clock(starts),
          "length": To.int(length),
        ]
      )
    case .unbook(let id): ("unbook", ["turn": To.id(id)])
    case .setTurnTime(let id, let starts, let length):
      (
        "setTurnTime",
        ["turn": To.id(id), "starts": To.clock(starts), "length": To.int(length)]
      )
    case .moveTurn(let id, let order):
      ("moveTurn", ["turn": To.id(id), "order": To.text(order)])
    case .invite(let id, let invitation): inTurn(id, "invite", with("invitation", invitation))
    case .uninvite(let id, let row): inTurn(id, "uninvite", ["invitation": To.id(row)])
    default: turnParts
    }
  }

  private var turnParts: (String, JSONObject) {
    switch self {
    case .startTurn(let id, let at): inTurn(id, "startTurn", ["at": To.instant(at)])
    case .openItem(let id, let item): inTurn(id, "openItem", ["item": To.text(item.name)])
    case .markItem(let id, let item, let done):
      inTurn(id, "markItem", ["item": To.text(item.name), "done": To.flag(done)])
    case .markAttendance(let id, let row):
      inTurn(id, "markAttendance", with("attendance", row))
    case .removeAttendance(let id, let row):
      inTurn(id, "removeAttendance", ["attendance": To.id(row)])
    case .chooseChair(let id, let member):
      inTurn(id, "chooseChair", ["member": To.id(member)])
    case .chooseScribe(let id, let member):
      inTurn(id, "chooseScribe", ["member": To.id(member)])
    case .readBack(let id, let at): inTurn(id, "readBack", ["at": To.instant(at)])
    case .writeChairNotes(let id, let text):
      inTurn(id, "writeChairNotes", ["text": To.text(text)])
    case .showDetails(let id, let name):
      inTurn(id, "showDetails", ["askedBy": To.text(name)])
    case .closeTurn(let id, let at): inTurn(id, "closeTurn", ["at": To.instant(at)])
    case .leaveTurnOpen(let id, let reason, let at):
      inTurn(id, "leaveTurnOpen", ["reason": To.text(reason), "at": To.instant(at)])
    case .reopenTurn(let id, let reason):
      inTurn(id, "reopenTurn", ["reason": To.text(reason)])
    default: matterParts
    }
  }

  private var matterParts: (String, JSONObject) {
    switch self {
    case .raiseMatter(let id, let matter): inTurn(id, "raiseMatter", with("matter", matter))
    case .writeMatter(let id, let row, let text):
      inTurn(id, "writeMatter", ["matter": To.id(row), "text": To.text(text)])
    case .removeMatter(let id, let row): inTurn(id, "removeMatter", ["matter": To.id(row)])
    case .addEntry(let id, let entry): inTurn(id, "addEntry", with("entry", entry))
    case .writeEntry(let id, let row, let text):
      inTurn(id, "writeEntry", ["entry": To.id(row), "text": To.text(text)])
    case .setEntryKind(let id, let row, let kind):
      inTurn(id, "setEntryKind", ["entry": To.id(row), "kind": To.word(kind)])
    case .removeEntry(let id, let row): inTurn(id, "removeEntry", ["entry": To.id(row)])
    default: ("", [:])
    }
  }

  private func inTurn(
    _ id: ID<Turn>, _ name: String, _ fields: JSONObject
  ) -> (String, JSONObject) {
    (name, fields.merging(["turn": To.id(id)]) { $1 })
  }
}
