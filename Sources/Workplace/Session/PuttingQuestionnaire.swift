public import Casework
import SharedStore

/// A region's own questionnaire, taken out to be edited and put back in its place.
extension Session {
  /// Reads a questionnaire that somebody has edited; says in which place it is wrong.
  public static func questionnaire(_ bytes: [UInt8]) throws(Trouble) -> Questionnaire {
    try RegionQuestionnaire.parse(bytes)
  }

  /// The region's own file as it stands, letter by letter; nothing where there is none to be used.
  public func ownQuestionnaireFile() throws(Trouble) -> [UInt8]? {
    guard let bytes = try questionnaireBytes() else { return nil }
    do throws(Trouble) { _ = try RegionQuestionnaire.parse(bytes) } catch { return nil }
    return bytes
  }

  /// Puts a questionnaire in force for this directory.
  ///
  /// What stood there before, right or wrong, is kept beside it under a name with the day in it.
  ///
  /// - Returns: the name under which the earlier file is kept; nothing where there was none.
  @discardableResult
  public func putQuestionnaire(_ bytes: [UInt8]) throws(Trouble) -> String? {
    if let readOnly { throw readOnly }
    _ = try RegionQuestionnaire.parse(bytes)
    let before = try questionnaireBytes()
    if before == bytes { return nil }
    do throws(StoreError) {
      var kept: String?
      if let before {
        let name = try earlierName()
        try store.replaceFile(name, with: before)
        kept = name
      }
      try store.replaceFile(Session.questionnaireFile, with: bytes)
      lookAtQuestionnaire()
      return kept
    } catch { throw Trouble(error) }
  }

  /// Whether a file of the region's own stands in place of the program's questionnaire, right or wrong.
  public func hasOwnQuestionnaireFile() throws(Trouble) -> Bool {
    try questionnaireBytes() != nil
  }

  /// Goes back to the program's own questionnaire.
  ///
  /// - Returns: the name under which the region's file is kept; nothing where there was none.
  @discardableResult
  public func resetQuestionnaire() throws(Trouble) -> String? {
    if let readOnly { throw readOnly }
    guard try hasOwnQuestionnaireFile() else { return nil }
    do throws(StoreError) {
      let name = try earlierName()
      try store.renameFile(Session.questionnaireFile, to: name)
      lookAtQuestionnaire()
      return name
    } catch { throw Trouble(error) }
  }

  private func questionnaireBytes() throws(Trouble) -> [UInt8]? {
    do throws(StoreError) { return try store.file(Session.questionnaireFile) } catch {
      throw Trouble(error)
    }
  }

  /// `questionnaire-2026-11-20.json`, or with the next number where that day has one already.
  private func earlierName() throws(StoreError) -> String {
    let start = "questionnaire-\(workstation.today.isoText)"
    var number = 1
    while true {
      let name = start + (number > 1 ? "-\(number)" : "") + ".json"
      if try store.file(name) == nil { return name }
      number += 1
    }
  }
}
