extension TransferView {
  /// What two views both show; where nothing was shown in one, hardly more than that it is there.
  ///
  /// What stood in an older version belongs to those who might read it then and may read it now.
  public func overlap(with other: TransferView?) -> TransferView {
    switch (self, other ?? .steps([], told: [])) {
    case (.whole, let view), (let view, .whole): return view
    case (.received(let one, let others), .received(let two, let more)):
      let own = one.intersection(two)
      let all = one.union(others).intersection(two.union(more))
      return .received(own: own, others: all.subtracting(own))
    case (.received(let own, let others), .steps(let steps, let told)),
      (.steps(let steps, let told), .received(let own, let others)):
      return .steps(
        steps.intersection(own.union(others)), told: told.intersection(own))
    case (.steps(let steps, let told), .steps(let more, let toldToo)):
      return .steps(steps.intersection(more), told: told.intersection(toldToo))
    }
  }
}
