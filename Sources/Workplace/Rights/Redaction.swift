import Casework
import SharedStore
import StrictJSON

/// Takes out of a document's fields what a member may not see.
struct Redaction {
  let document: Document
  /// What of each client's papers the member may see.
  let visibility: (ID<Client>) -> Visibility
  /// What the member may see of the transfer, where the document is one.
  var transferSight = TransferSight.hidden
  /// The document is a meeting that is over: of turns whose papers are closed nothing remains, not even
  /// how many there were.
  var isOver = false
  /// Whether the member leads a turn now: the chair's own notes are the chair's alone.
  let isChair: (ID<Turn>) -> Bool
  /// Whether how a hidden student's turn stands remains as well: it stands in the way of nothing.
  private var keepsStanding = false

  init(
    document: Document, visibility: @escaping (ID<Client>) -> Visibility,
    transferSight: TransferSight = .hidden, isOver: Bool = false,
    isChair: @escaping (ID<Turn>) -> Bool
  ) {
    (self.document, self.visibility, self.isChair) = (document, visibility, isChair)
    (self.transferSight, self.isOver) = (transferSight, isOver)
  }

  /// What remains of a turn whose papers are closed: when, and for whom.
  private static let turnFrame: Set<String> = ["bookedBy", "client", "length", "order", "starts"]
  /// How it stands: told where the student is known.
  private static let turnStanding: Set<String> = ["endedAt", "startedAt", "state"]
  /// The changes that are made before a turn begins; all others tell how it stands.
  private static let beforeTurns: Set<String> = [
    "meeting.book", "meeting.invite", "meeting.moveTurn", "meeting.raiseMatter",
    "meeting.setTurnTime", "meeting.unbook", "meeting.uninvite",
  ]

  /// The fields that may be seen; those below a closed turn or a closed matter are gone.
  func payload(_ payload: JSON) -> JSON {
    var open = payload
    switch document {
    case .client(let id):
      let visibility = visibility(id)
      for part in ["situations", "signs"] {
        for key in payload[["checklist", part]]?.objectValue?.keys.map(\.self) ?? []
        where !FieldPath("checklist/\(part)/\(key)").isSeen(with: visibility, in: payload) {
          open[["checklist", part, key]] = nil
        }
      }
      for key in payload["papers"]?.objectValue?.keys.map(\.self) ?? []
      where !FieldPath("papers/\(key)").isSeen(with: visibility, in: payload) {
        open[["papers", key]] = nil
      }
      for (id, assessment) in payload["selfAssessments"]?.objectValue ?? [:] {
        for area in assessment["areas"]?.objectValue?.keys.map(\.self) ?? []
        where !FieldPath("selfAssessments/\(id)/areas/\(area)")
          .isSeen(with: visibility, in: payload)
        {
          open[["selfAssessments", id, "areas", area]] = nil
        }
      }
    case .meeting:
      for (turn, fields) in payload["turns"]?.objectValue ?? [:] {
        if !isOpen(fields) {
          open[["turns", turn]] = isOver ? nil : .object(frame(of: fields))
        } else if fields["chairNotes"] != nil, !maySee("turns/\(turn)/chairNotes", payload) {
          open[["turns", turn, "chairNotes"]] = nil
        }
      }
    case .plan, .roster, .schedule, .catalogue, .feedback, .region: break
    case .transfer: open = transfer(payload)
    }
    let questions = SharedStore.OpenQuestion.field
    for (id, question) in payload[questions]?.objectValue ?? [:]
    where !maySee(question["path"]?.stringValue ?? "", payload) {
      open[[questions, id]] = nil
    }
    return open
  }

  /// A named change; only its name and document where it is about something closed.
  func change(_ change: JSON, in payload: JSON) -> JSON {
    var paths: [String] = []
    if let turn = change["turn"]?.stringValue {
      let isNote = change["change"] == "meeting.writeChairNotes"
      paths.append("turns/\(turn)" + (isNote ? "/chairNotes" : ""))
    }
    if let situation = change["situation"]?.stringValue {
      paths.append("checklist/situations/\(situation)")
    }
    if let sign = change["sign"]?.stringValue { paths.append("checklist/signs/\(sign)") }
    if let assessment = change["selfAssessment"]?.stringValue,
      let area = change["area"]?.stringValue
    {
      paths.append("selfAssessments/\(assessment)/areas/\(area)")
    }
    if let paper = change["paper"]?.stringValue { paths.append("papers/\(paper)") }
    if case .transfer = document { paths += transferPaths(of: change) }
    paths += change["before"]?.objectValue?.keys.map(\.self) ?? []
    if paths.allSatisfy({ maySee($0, payload) }) { return change }
    // How many turns were begun, or left open, would be their number again.
    let isNamed = !isOver && !tellsOfHidden(change, in: payload)
    let left = isNamed ? ["change", "document"] : ["document"]
    return .object((change.objectValue ?? [:]).filter { left.contains($0.key) })
  }

  /// Whether the name of a change alone would tell how the turn of a hidden student stands.
  private func tellsOfHidden(_ change: JSON, in payload: JSON) -> Bool {
    guard case .meeting = document, let turn = change["turn"]?.stringValue,
      !Redaction.beforeTurns.contains(change["change"]?.stringValue ?? "")
    else { return false }
    return payload[["turns", turn]].map(seen)?.client != true
  }

  private func frame(of turn: JSON) -> JSONObject {
    let tells = keepsStanding || seen(turn).client
    let left = tells ? Redaction.turnFrame.union(Redaction.turnStanding) : Redaction.turnFrame
    return (turn.objectValue ?? [:]).filter { left.contains($0.key) }
  }

  /// Whether the whole document may be seen, with nothing taken out but the chair's own notes.
  func isWhole(_ payload: JSON) -> Bool {
    var open = Redaction(
      document: document, visibility: visibility, transferSight: transferSight
    ) { _ in true }
    open.keepsStanding = true
    return open.payload(payload) == payload
  }

  func maySee(_ path: String, _ payload: JSON) -> Bool {
    let field = FieldPath(path)
    switch document {
    case .client(let id): return field.isSeen(with: visibility(id), in: payload)
    case .meeting:
      guard let turn = field.turn else { return true }
      guard let fields = payload[["turns", turn.text]] else { return false }
      return isOpen(fields) && (!field.isOwnNote || isChair(turn))
    case .plan, .roster, .schedule, .catalogue, .feedback, .region: return true
    case .transfer: return field.isSeen(inTransferWith: transferSight)
    }
  }

  private func isOpen(_ turn: JSON) -> Bool { seen(turn).plan }

  /// What may be seen of the papers of a turn's client.
  private func seen(_ turn: JSON) -> Visibility {
    let client = turn["client"]?.stringValue.flatMap { ID<Client>($0) }
    return client.map(visibility) ?? .hidden
  }
}
