import Casework
import FileFormat
import StrictJSON

/// What is counted of a meeting for those who were told of it, kept apart from merging: the number by
/// which calendars know its newest state, and the time told before.
///
/// Two people who change a meeting at once both count one further: that is no difference that
/// anybody could choose between, and what comes of it counts further than either.
extension Rules {
  /// The fields with the count that the others' have, so that no merge sees a difference in it.
  func uncounted(_ payload: JSON, like theirs: JSON) -> JSON {
    guard case .meeting = document else { return payload }
    var payload = payload
    for field in Rules.countedFields { payload[field] = theirs[field] }
    return payload
  }

  /// The fields with a count that is further than the newest version's, where it tells of more.
  func counted(_ payload: JSON, over newest: JSON) throws(Refusal) -> JSON {
    guard case .meeting = document, case .meeting(let before) = try decoded(newest),
      case .meeting(var meeting) = try decoded(payload)
    else { return payload }
    meeting.count(since: before)
    let encoded = Codec.encode(.meeting(meeting))
    var payload = payload
    for field in Rules.countedFields { payload[field] = encoded[field] }
    return payload
  }

  private static let countedFields = ["movedFrom", "sequence"]
}
