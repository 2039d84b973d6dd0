/// What a version file would say in an older format.
public enum FormatText {
  /// The same in the first format, which had no checksum: what a hand may change without a trace.
  public static func one(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("  \"checksum\": ") }
    return lines.joined(separator: "\n")
      .replacing("\n  \"formatVersion\": 2", with: "\n  \"formatVersion\": 1")
  }
}
