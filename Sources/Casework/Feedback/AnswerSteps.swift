/// The steps in which it is told how many answered, so that nobody sees how many of those asked did not.
///
/// A step begins at each multiple of the width. Where it is known how many were asked, none begins so
/// near below that number that fewer numbers than the width would be left up to it: such a step goes
/// with the one before. So whoever knows how many were asked has as many possible numbers of those who
/// did not answer as the width, whichever step is told.
struct AnswerSteps: Hashable, Sendable {
  let width: Int
  /// How many were asked, in each way in which somebody may know it.
  let asked: Set<Int>

  init(_ width: Int, asked: Set<Int> = []) { (self.width, self.asked) = (width, asked) }

  /// The step in which a number lies.
  func told(_ count: Int) -> Told {
    var low = count / width * width
    while low > 0, isTooNear(low) { low -= width }
    var next = (count / width + 1) * width
    while isTooNear(next) { next += width }
    return Told(low, next - 1)
  }

  /// The same in wider steps, made of what is told already.
  func widened(_ told: Told) -> Told {
    Told(told.low / width * width, (told.high / width + 1) * width - 1)
  }

  private func isTooNear(_ start: Int) -> Bool {
    asked.contains { start <= $0 && $0 < start + width - 1 }
  }
}
