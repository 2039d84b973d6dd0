internal import Casework
internal import StrictJSON
internal import Synchronization

/// The questionnaire read last: nearly all clients of a group were asked the same one.
///
/// Each client's papers hold it whole, so that what was asked stands beside what was answered; it is read
/// once, and lies in memory once.
enum KnownQuestionnaire {
  private struct Known {
    var fields: JSONObject
    var value: Questionnaire
  }

  private static let last = Mutex<Known?>(nil)

  static func decode(_ reader: FieldReader) throws(FieldError) -> Questionnaire {
    // Of one that is given now more is asked than of one that was stored.
    let known = reader.isNew ? nil : last.withLock { $0 }
    if let known, known.fields == reader.fields { return known.value }
    let value = try EncodedQuestionnaire.decode(reader)
    if !reader.isNew { last.withLock { $0 = Known(fields: reader.fields, value: value) } }
    return value
  }
}
