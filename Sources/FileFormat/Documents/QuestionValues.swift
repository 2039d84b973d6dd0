public import Casework
public import StrictJSON

extension QuestionValue {
  /// What a value at a path of a document holds; nothing where a text says it.
  public init?(_ value: JSON?, at path: [String]) {
    guard let value, let read = QuestionValue.read(value, path) else { return nil }
    self = read
  }

  private static func read(_ value: JSON, _ path: [String]) -> QuestionValue? {
    do throws(FieldError) {
      let reader = try FieldReader(value)
      switch (path.first, path.count) {
      case ("rule", 1): return .rule(try ScheduleRule(reading: reader))
      case ("breaks", 2):
        guard let id = ID<SchoolBreak>(path[1]) else { return nil }
        return .schoolBreak(try SchoolBreak(id: id, reading: reader))
      case ("selfAssessments", 2):
        guard let id = ID<SelfAssessment>(path[1]) else { return nil }
        let assessment = try SelfAssessment(id: id, reading: reader)
        return .selfAssessment(day: assessment.day, rated: assessment.ratingCount)
      default: return nil
      }
    } catch { return nil }
  }
}
