/// A value to choose that no single text of its own says.
public enum QuestionValue: Sendable, Equatable {
  case rule(ScheduleRule)
  case schoolBreak(SchoolBreak)
  /// A self-assessment as a whole: when it was begun, and how many statements were rated.
  case selfAssessment(day: Day, rated: Int)
}
