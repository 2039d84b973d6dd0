/// What may stand behind `mailto:`.
public enum MailAddress {
  /// Whether the text is an address that mail programs and calendars take.
  public static func isOne(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"\"<>\\^`{|}?#%,;:/()[]\u{7F}".unicodeScalars.contains($0)
        && $0.properties.generalCategory != .control
    }
  }

  /// `mailto:` and the address; letters beyond ASCII are written in bytes, as addresses on the web.
  static func link(_ text: String) -> String {
    var link = "mailto:"
    for byte in text.utf8 {
      if byte < 0x80 {
        link.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        link += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
    return link
  }
}
