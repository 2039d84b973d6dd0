extension Meeting {
  /// Whether it is an extra meeting that somebody else asks of the convener: a draft still to come.
  public func isAsked(of convener: ID<Member>?, today: Day) -> Bool {
    guard isExtra, state == .draft, starts.day >= today, let openedBy, let convener else {
      return false
    }
    return openedBy != convener
  }
}
