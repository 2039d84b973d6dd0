/// How well a statement fits the student, from 1 to 5.
public enum Rating: Int, Sendable, CaseIterable, Comparable {
  case one = 1
  case two, three, four, five

  public static func < (one: Rating, other: Rating) -> Bool { one.rawValue < other.rawValue }
}
