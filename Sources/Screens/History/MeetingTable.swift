import Casework
import Texts

extension StoredTable {
  /// The fields of a meeting with its turns.
  static let meetings = StoredTable(
    [
      "turns/*": .turn, "turns/*/invitations/*": .invitation, "turns/*/attendance/*": .attendance,
      "turns/*/matters/*": .matter, "turns/*/entries/*": .entry,
    ],
    [
      Entry("starts", .time, .moment), Entry("length", .length, .minutes),
      Entry("place", .place), Entry("state", .meetingState, .of { $0.common.meetingState }),
      Entry("isExtra", .extra, .flag), Entry("cancelReason", .cancelReason),
      Entry("openedBy", .openedBy, .member),
      Entry("nextTold/starts", .nextTold, .moment), Entry("nextTold/place", .nextToldPlace),
      Entry("nextTold/length", .other, .hidden), Entry("nextTold/meeting", .other, .hidden),
      Entry("movedFrom", .movedFrom, .moment), Entry("startedAt", .startedAt, .instant),
      Entry("closedAt", .closedAt, .instant), Entry("sequence", .other, .hidden),
      Entry("turns/*/client", .client, .client), Entry("turns/*/starts", .clock, .clock),
      Entry("turns/*/length", .length, .minutes),
      Entry("turns/*/bookedBy", .bookedBy, .member),
      Entry("turns/*/state", .turnState, .of { $0.meeting.turnState }),
      Entry("turns/*/startedAt", .startedAt, .instant),
      Entry("turns/*/endedAt", .closedAt, .instant), Entry("turns/*/openReason", .openReason),
      Entry("turns/*/item", .item, .hidden),
      Entry("turns/*/done/*", .done, .flag), Entry("turns/*/chair", .chair, .member),
      Entry("turns/*/scribe", .scribe, .member),
      Entry("turns/*/readBackAt", .readBack, .instant),
      Entry("turns/*/detailsShownBy", .detailsShownBy),
      Entry("turns/*/chairNotes", .chairNotes), Entry("turns/*/order", .other, .hidden),
      Entry("turns/*/invitations/*/name", .name),
      Entry("turns/*/invitations/*/party", .party, .party),
      Entry("turns/*/invitations/*/why", .why),
      Entry("turns/*/invitations/*/order", .other, .hidden),
      Entry("turns/*/attendance/*/name", .name),
      Entry("turns/*/attendance/*/member", .member, .member),
      Entry("turns/*/attendance/*/party", .party, .party),
      Entry("turns/*/attendance/*/presence", .presence, .of { $0.meeting.presence }),
      Entry("turns/*/attendance/*/why", .why),
      Entry("turns/*/attendance/*/order", .other, .hidden),
      Entry("turns/*/matters/*/text", .words),
      Entry("turns/*/matters/*/raisedBefore", .raisedBefore, .flag),
      Entry("turns/*/matters/*/raisedBy", .raisedBy, .member),
      Entry("turns/*/matters/*/order", .other, .hidden),
      Entry("turns/*/entries/*/kind", .entryKind, .of { $0.meeting.entryKind }),
      Entry("turns/*/entries/*/text", .words),
      Entry("turns/*/entries/*/matter", .matterOf, .row("matters")),
      Entry("turns/*/entries/*/order", .other, .hidden),
    ])
}
