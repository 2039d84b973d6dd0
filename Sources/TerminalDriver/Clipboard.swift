internal import CTerminal

/// What became of a text that was to go to the clipboard, as far as one can know.
public enum ClipboardResult: Hashable, Sendable {
  /// It was sent; no terminal says whether it took it.
  case sent
  case tooLong
  /// A kind of terminal that would show the text as rubbish, or knows no clipboard.
  case unknownHere
}

/// The clipboard of the terminal, reached by a control sequence (OSC 52).
enum Clipboard {
  /// More than this some terminals throw away without a word.
  static let longest = 70_000

  /// The sequence that hands over a text. Only letters and digits of Base64 stand in it, so nothing
  /// of the text can steer the terminal.
  static func sequence(_ text: String) -> String { "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{7}" }

  static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let number = part.enumerated().reduce(0) { $0 | Int($1.element) << (16 - 8 * $1.offset) }
      for place in 0..<4 {
        result.append(place <= part.count ? signs[number >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }
}

extension Terminal {
  /// Hands a text to the terminal's clipboard, where it has one.
  public func copy(_ text: String) -> ClipboardResult {
    guard isOpen, options.knowsPasteAndMouse else { return .unknownHere }
    let sequence = Clipboard.sequence(text)
    guard sequence.utf8.count <= Clipboard.longest else { return .tooLong }
    ct_send(options.output, sequence)
    return .sent
  }
}
