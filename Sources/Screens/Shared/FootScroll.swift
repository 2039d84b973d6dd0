/// How far a text at the foot of the screen has been read on; of another one it begins anew.
struct FootScroll: Sendable, Equatable {
  private var subject = ""
  private var lines = 0

  /// The first line that is shown of a text.
  func first(of subject: String) -> Int { subject == self.subject ? lines : 0 }

  /// Reads on, or back, by a page.
  ///
  /// - Parameters:
  ///   - pages: 1 or -1.
  ///   - count: how many lines the text has.
  ///   - rows: how many of them are shown at once.
  mutating func turn(_ pages: Int, of subject: String, count: Int, rows: Int) {
    let next = first(of: subject) + pages * max(1, rows - 1)
    (self.subject, lines) = (subject, max(0, min(next, count - rows)))
  }
}
