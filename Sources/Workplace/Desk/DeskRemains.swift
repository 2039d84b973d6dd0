import SharedStore

/// What a desk leaves of its work: tens of thousands of papers, and as many watches on their folders, which it
/// takes a while to let go.
///
/// Nobody looks into it any more; only when it is let go counts.
final class DeskRemains: @unchecked Sendable {
  private let session: Session?
  private let watcher: Watcher?

  init(_ session: Session?, _ watcher: Watcher?) {
    (self.session, self.watcher) = (session, watcher)
  }
}
