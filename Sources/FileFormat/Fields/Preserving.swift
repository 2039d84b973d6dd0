public import Casework
public import StrictJSON

/// Keeps what a newer program wrote and this one does not know.
public enum Preserving {
  /// The old payload with only those known fields replaced that the change touched.
  ///
  /// `before` and `after` are this program's own encodings of the document as read and as changed:
  /// a field in which they agree stays as it stands in `old`, known or not.
  public static func merged(old: JSON, before: JSON, after: JSON) -> JSON {
    guard case .object(var kept) = old, case .object(let before) = before,
      case .object(let after) = after
    else { return before == after ? old : after }
    for key in Set(before.keys).union(after.keys) where before[key] != after[key] {
      guard let new = after[key] else {
        kept[key] = nil
        continue
      }
      if let oldField = kept[key], let beforeField = before[key] {
        kept[key] = merged(old: oldField, before: beforeField, after: new)
      } else {
        kept[key] = new
      }
    }
    return .object(kept)
  }
}

extension EncodedClient {
  /// The payload of a changed client over the one it was read from.
  public static func encode(_ client: Client, preserving old: JSON) -> JSON {
    guard let before = try? decode(old, id: client.id) else { return encode(client) }
    return Preserving.merged(old: old, before: encode(before), after: encode(client))
  }
}

extension EncodedPlan {
  /// The payload of a changed plan over the one it was read from.
  public static func encode(_ plan: Plan, preserving old: JSON) -> JSON {
    guard let before = try? decode(old, id: plan.id) else { return encode(plan) }
    return Preserving.merged(old: old, before: encode(before), after: encode(plan))
  }
}

extension EncodedMeeting {
  /// The payload of a changed meeting over the one it was read from.
  public static func encode(_ meeting: Meeting, preserving old: JSON) -> JSON {
    guard let before = try? decode(old, id: meeting.id) else { return encode(meeting) }
    return Preserving.merged(old: old, before: encode(before), after: encode(meeting))
  }
}

extension EncodedRoster {
  /// The payload of a changed roster over the one it was read from.
  public static func encode(_ roster: Roster, preserving old: JSON) -> JSON {
    guard let before = try? decode(old) else { return encode(roster) }
    return Preserving.merged(old: old, before: encode(before), after: encode(roster))
  }
}
