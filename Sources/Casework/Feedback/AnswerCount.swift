/// How many people answered, as it may be told: so many or a few more.
///
/// The exact number would tell how many did not answer, and beside a mean who rated how.
public struct AnswerCount: Hashable, Sendable {
  public let least: Int

  static func atLeast(_ count: Int) -> AnswerCount { AnswerCount(least: count) }

  /// How wide the steps are in which it is told: fives that reach the threshold.
  public static func step(below threshold: Int) -> Int {
    (threshold + PublishedFamily.floor - 1) / PublishedFamily.floor * PublishedFamily.floor
  }

  /// In steps of how many tenths a mean is told of so many who answered the question: of few, a fine one
  /// would tell how many of them gave a rating, however many answered another question.
  static func tenths(of answered: Int) -> Int { answered < 2 * PublishedFamily.floor ? 5 : 2 }

  /// How many people answered; nothing where that would say too much.
  ///
  /// The measures and the list of meetings tell how many students may have been asked. So the number is told in
  /// steps (``AnswerSteps``): whoever knows how many were asked still has as many possible numbers of
  /// those who did not answer. A higher threshold is told of what the lowest tells, in wider steps.
  ///
  /// - Parameters:
  ///   - count: how many answered.
  ///   - asked: how many were asked, in each way in which somebody may know it.
  ///   - threshold: fewer people than this are hidden.
  static func people(_ count: Int, asked: Set<Int>, below threshold: Int) -> AnswerCount? {
    let told = AnswerSteps(PublishedFamily.floor, asked: asked).told(count)
    let least = AnswerSteps(step(below: threshold)).widened(told).low
    return least > 0 ? .atLeast(least) : nil
  }
}
