/// One content line of an iCalendar file (RFC 5545, 3.1): a name, parameters and a value.
struct CalendarLine {
  private let text: String

  /// A line whose value has a form of its own: a date, a number, a rule, an address.
  init(_ name: String, _ parameters: [(String, String)] = [], plain value: String) {
    let parameters = parameters.map { ";\($0.0)=\(CalendarLine.quoted($0.1))" }.joined()
    text = name + parameters + ":" + CalendarLine.withoutControls(value)
  }

  /// A line whose value is a text that people read.
  init(_ name: String, _ parameters: [(String, String)] = [], text value: String) {
    self.init(name, parameters, plain: CalendarLine.escaped(value))
  }

  /// The line's bytes, folded after 75 octets at most and never within a letter, with CR and LF.
  ///
  /// Letters are kept whole, with their accents and joiners, where they are no longer than a line.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    var room = CalendarLine.octets
    func fold() {
      bytes += [0x0D, 0x0A, 0x20]
      room = CalendarLine.octets - 1
    }
    for letter in text {
      let isLong = letter.utf8.count > CalendarLine.octets - 1
      if letter.utf8.count > room, !isLong { fold() }
      for scalar in letter.unicodeScalars {
        let part = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        if part.count > room { fold() }
        bytes += part
        room -= part.count
      }
    }
    return bytes + [0x0D, 0x0A]
  }

  private static let octets = 75

  /// Backslash, semicolon, comma and line feed mean something within a text (3.3.11).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text {
      if letter.isNewline {
        result += "\\n"
      } else if ["\\", ";", ","].contains(letter) {
        result += "\\" + String(letter)
      } else {
        result.append(letter)
      }
    }
    return result
  }

  /// A parameter's value in quotes where it needs them; a quote itself cannot stand there (3.2).
  private static func quoted(_ value: String) -> String {
    let value = withoutControls(value).replacing("\"", with: "'")
    let isPlain = value.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    return isPlain ? value : "\"\(value)\""
  }

  /// Controls go, and what turns the direction of the writing: it would turn the line's own words.
  private static func withoutControls(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 < 0x80 }) { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.properties.generalCategory != .control && !$0.properties.isBidiControl
        }))
  }
}
