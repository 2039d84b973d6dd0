import Canvas
import Papers
import StrictJSON

/// Makes what others wrote harmless in the program's output.
enum Safe {
  static let papers = PaperSafety(
    visible: { SafeText.visible($0) }, columns: { TextWidth.of($0) })

  /// A text on one line.
  static func line(_ text: String) -> String {
    SafeText.visible(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// JSON in which nothing steers a terminal: what is not plainly visible is written as `\u…`.
  ///
  /// Such letters stand within strings only, so the meaning stays the same to the last bit.
  static func json(_ json: JSON, pretty: Bool) -> String {
    let text = String(decoding: json.bytes(pretty: pretty), as: UTF8.self)
    if text.utf8.allSatisfy({ $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if scalar.value < 0x7F || isPlain(scalar) && marks <= SafeText.maximumMarks {
        result.append(scalar)
      } else {
        for unit in String(scalar).utf16 { result.append(contentsOf: escape(unit).unicodeScalars) }
      }
    }
    return String(result)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension PaperSafety {
  /// For files, which keep joined pictures and letters with many marks as they were written.
  static let files = PaperSafety(
    visible: { WrittenText.harmless($0) }, columns: { TextWidth.of($0) })
}
