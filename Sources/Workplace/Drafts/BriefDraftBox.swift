import SharedStore

/// The box of drafts with its folder open for as long as letters follow each other; used by one thread.
struct BriefDraftBox {
  private let box: DraftBox
  private var opened: (box: DraftBox, at: UInt64)?
  private static let longest: UInt64 = 2_000 * oneMillisecond

  init(_ store: Store) { box = DraftBox(store) }

  /// Opened anew after some seconds: the folder of the name may be another one by now.
  mutating func current(now: UInt64 = monotonicNow()) -> DraftBox {
    if let opened, now - opened.at < BriefDraftBox.longest { return opened.box }
    let fresh = box.opened
    opened = (fresh, now)
    return fresh
  }

  /// The folder is not what it was.
  mutating func close() { opened = nil }
}
