/// A command as a person copies it into a shell.
enum CopiedCommand {
  /// The words on one line, each in quotes where the shell would take it for anything else.
  static func line(_ words: [String]) -> String {
    words.map { quoted(Safe.line($0)) }.joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    if !word.isEmpty, word.unicodeScalars.allSatisfy(isPlain) { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "/._-+,:@%".unicodeScalars
        .contains(scalar)
  }
}
