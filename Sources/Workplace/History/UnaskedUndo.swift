/// Which of one's own changes is taken back, or done again, without asking first.
public enum UnaskedUndo: Sendable, Equatable {
  /// One that was made in this version or later, unless it reaches behind something agreed or makes an
  /// agreement to the plan outdated.
  case since(Int)
  /// The one that was made in this very version: a person has been asked, or can mean no other.
  case exactly(Int)
}
