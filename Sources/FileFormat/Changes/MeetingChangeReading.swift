internal import Casework
internal import StrictJSON

extension ChangeReader {
  func meetingChange(_ name: String) throws(FieldError) -> MeetingChange {
    switch name {
    case "open":
      .open(
        starts: try fields.local("starts"), length: try fields.int("length"),
        place: try fields.text("place"), isExtra: try fields.optionalBool("isExtra") ?? false)
    case "agree": .agree
    case "move": .move(to: try fields.local("starts"), length: try fields.int("length"))
    case "setPlace": .setPlace(try fields.string("place"))
    case "cancel": .cancel(reason: try fields.text("reason"))
    case "start": .start(at: try moment())
    case "close": .close(at: try moment())
    case "reopen": .reopen(reason: try fields.text("reason"))
    case "book":
      .book(
        client: try fields.id("client"), order: try fields.text("order"),
        starts: try fields.optionalClock("starts"), length: try fields.int("length"))
    default: try turnChange(name)
    }
  }

  private func turnChange(_ name: String) throws(FieldError) -> MeetingChange {
    switch name {
    case "unbook": .unbook(try turn())
    case "setTurnTime":
      .setTurnTime(
        try turn(), starts: try fields.optionalClock("starts"), length: try fields.int("length"))
    case "moveTurn": .moveTurn(try turn(), order: try fields.string("order"))
    case "invite": .invite(try turn(), try row("invitation", "i"))
    case "uninvite": .uninvite(try turn(), try fields.id("invitation"))
    case "startTurn": .startTurn(try turn(), at: try moment())
    case "openItem": .openItem(try turn(), try item())
    case "markItem": .markItem(try turn(), try item(), done: try fields.bool("done"))
    case "markAttendance": .markAttendance(try turn(), try row("attendance", "a"))
    case "removeAttendance": .removeAttendance(try turn(), try fields.id("attendance"))
    case "chooseChair": .chooseChair(try turn(), try fields.optionalID("member"))
    case "chooseScribe": .chooseScribe(try turn(), try fields.optionalID("member"))
    case "readBack": .readBack(try turn(), at: try moment())
    case "writeChairNotes": .writeChairNotes(try turn(), try fields.string("text"))
    case "showDetails":
      .showDetails(try turn(), askedBy: try fields.optionalString("askedBy"))
    case "closeTurn": .closeTurn(try turn(), at: try moment())
    case "leaveTurnOpen":
      .leaveTurnOpen(try turn(), reason: try fields.text("reason"), at: try moment())
    case "reopenTurn": .reopenTurn(try turn(), reason: try fields.text("reason"))
    default: try matterChange(name)
    }
  }

  private func matterChange(_ name: String) throws(FieldError) -> MeetingChange {
    switch name {
    case "raiseMatter": .raiseMatter(try turn(), try row("matter", "a"))
    case "writeMatter":
      .writeMatter(try turn(), try fields.id("matter"), try fields.string("text"))
    case "removeMatter": .removeMatter(try turn(), try fields.id("matter"))
    case "addEntry": .addEntry(try turn(), try row("entry", "e"))
    case "writeEntry":
      .writeEntry(try turn(), try fields.id("entry"), try fields.string("text"))
    case "setEntryKind":
      .setEntryKind(try turn(), try fields.id("entry"), try fields.choice("kind"))
    case "removeEntry": .removeEntry(try turn(), try fields.id("entry"))
    default: throw unknown
    }
  }

  private func item() throws(FieldError) -> AgendaItem {
    try fields.value("item") { AgendaItem(name: $0) }
  }
}
