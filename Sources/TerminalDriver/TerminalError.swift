public import Canvas

/// Why the screens cannot be opened; the words are the program's business.
public enum TerminalError: Error, Hashable {
  /// Input or output is no terminal.
  case notATerminal
  /// The terminal says that it can do nothing but lines (`TERM=dumb`), or says nothing.
  case cannotMoveCursor(term: String)
  /// Neither the terminal's kind nor the common one is known on this machine.
  case unknownKind(term: String)
  /// Fewer rows or columns than were asked for.
  case tooSmall(Size)
  /// The system refused a pipe or the like.
  case system(code: Int32)
}
