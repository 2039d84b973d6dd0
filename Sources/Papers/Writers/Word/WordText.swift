/// Text between the tags of a DOCX file.
enum WordText {
  /// A text of which nothing is taken for markup, and nothing that XML may not hold.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        result.unicodeScalars.append(HTMLWriter.isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
