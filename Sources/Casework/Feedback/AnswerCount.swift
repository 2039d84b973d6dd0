/// How many people answered, as it may be told.
public enum AnswerCount: Hashable, Sendable {
  case exactly(Int)
  /// So many or a few more: the exact number would tell how many did not answer.
  case atLeast(Int)

  public var least: Int {
    switch self {
    case .exactly(let count), .atLeast(let count): count
    }
  }

  /// How wide the steps are in which it is told: fives that reach the threshold.
  public static func step(below threshold: Int) -> Int {
    (threshold + PublishedFamily.floor - 1) / PublishedFamily.floor * PublishedFamily.floor
  }

  /// How many of the students whom a group has met answered; nothing where that would say too much.
  ///
  /// The measures tell how many were met. So the number is told in steps as wide as the threshold (fives
  /// at least), and a step lower where those who were met leave no room for as many possible numbers:
  /// whoever has both still has as many possible numbers of those who did not answer.
  ///
  /// - Parameters:
  ///   - count: how many answered.
  ///   - met: how many were met, whoever answered among them.
  ///   - threshold: fewer people than this are hidden.
  static func students(_ count: Int, of met: Int, below threshold: Int) -> AnswerCount? {
    let step = step(below: threshold)
    var least = count / step * step
    while least > 0, met - least < step - 1 { least -= step }
    return least > 0 ? .atLeast(least) : nil
  }
}
