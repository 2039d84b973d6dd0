/// How a day of a service stands to the day on which its copy is made.
public enum PlainTime: Sendable {
  /// Still to come, or today.
  case ahead
  /// Past, and it went as agreed.
  case past
  /// Past, and the service has not begun.
  case passed
}
