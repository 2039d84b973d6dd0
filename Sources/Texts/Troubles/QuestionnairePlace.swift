public import Casework

/// Where in a region's own questionnaire something is wrong, as whoever wrote the file counts.
public struct QuestionnairePlace: Sendable, Equatable {
  /// The number of the area, of the statement in it, or of the step; the first is 1.
  public var area: Int?
  public var statement: Int?
  public var step: Int?
  /// The words in a language.
  public var language: Language?
  /// The field's name in the file, where it is none of these.
  public var field: String?

  /// Reads a path such as `questionnaire/areas/0/statements/2/text/sv`.
  public init(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)[...]
    if parts.first == "questionnaire" { parts = parts.dropFirst() }
    while let part = parts.popFirst() {
      let number = parts.first.flatMap { Int($0) }.map { $0 + 1 }
      switch (part, number) {
      case ("areas", let number?): area = number
      case ("statements", let number?): statement = number
      case ("steps", let number?): step = number
      default:
        if let language = Language(rawValue: part) {
          self.language = language
        } else {
          field = part
        }
        continue
      }
      parts = parts.dropFirst()
    }
  }
}

extension ReasonTexts {
  /// `alue 1, lause 3, teksti (sv) puuttuu`: where it is and what is wrong there.
  public func words(of place: QuestionnairePlace, isMissing: Bool) -> String {
    var parts = [
      place.area.map(area), place.statement.map(statement), place.step.map(step),
    ].compactMap(\.self)
    if let language = place.language {
      parts.append("\(place.field ?? "") (\(language.rawValue))".trimmedStart)
    } else if let field = place.field {
      parts.append(field)
    }
    return parts.joined(separator: ", ") + " " + (isMissing ? isMissingThere : isWrongThere)
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
