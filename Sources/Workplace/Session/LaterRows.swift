import Casework
import SharedStore
import StrictJSON

/// Changes to a row that somebody added only after the version that the person had read.
extension Session {
  /// What such a change is made from, and what it makes: nobody's value takes the other's place.
  ///
  /// The newest version, in which what the change writes is as the person had it: in the new row
  /// not there yet. So two values of one field meet in the merge, and become an open question.
  ///
  /// - Returns: nothing where the row is not in the newest version either, or the change is to
  ///   remove it: nobody removes what they have not seen.
  func onLaterRow(
    _ change: Change, basedOn number: Int, _ before: JSON?, _ newest: Version, _ rules: Rules
  ) throws(Refusal) -> (base: JSON, made: Made)? {
    let made: Made
    do throws(Refusal) { made = try rules.made(by: change, on: newest.payload) } catch {
      if error == .noSuchRow { return nil }
      throw error
    }
    var base = newest.payload
    for path in Fields.changed(from: newest.payload, to: made.payload) {
      if made.payload[path] == nil, newest.payload[path]?.objectValue != nil { return nil }
      let isOfLaterRow = before?[Array(path.dropLast())] == nil
      if isOfLaterRow, isOwn(path, in: newest, after: number, change.document) { continue }
      base[path] = isOfLaterRow ? nil : before?[path]
    }
    return (base, made)
  }

  /// What a change makes of the document as it stands, where others have made it possible since the person
  /// read it: the student has agreed meanwhile.
  ///
  /// - Returns: nothing where the rules refuse it still, or others have changed what it would write.
  func allowed(_ change: Change, since read: JSON?, on newest: Version, _ rules: Rules) -> Made? {
    guard let made = try? rules.made(by: change, on: newest.payload) else { return nil }
    let isUntouched = Fields.changed(from: newest.payload, to: made.payload).allSatisfy { path in
      read?[path] == newest.payload[path]
    }
    return isUntouched ? made : nil
  }

  /// Whether a value is one that this session has saved since the person read the document.
  private func isOwn(
    _ path: [String], in newest: Version, after number: Int, _ document: Document
  ) -> Bool {
    (ownSaves[document] ?? []).contains { own in
      guard own.version > number, let value = newest.payload[path],
        let saved = try? store.read(document.name, version: own.version),
        let before = try? store.read(document.name, version: own.version - 1)
      else { return false }
      return saved.payload[path] == value && before.payload[path] != value
    }
  }
}
