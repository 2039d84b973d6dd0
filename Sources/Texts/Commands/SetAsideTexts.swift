/// What `check` says of files that were moved aside when an earlier version was gone back to.
public struct SetAsideTexts: Sendable {
  public let title: String
  /// The version that the file stood in the place of, and the day where that is known.
  public let words: @Sendable (_ version: Int, _ day: String?) -> String
  public let advice: String
}

extension SetAsideTexts {
  static let finnish = SetAsideTexts(
    title: "Syrjään siirretyt tiedostot",
    words: { version, day in
      "viallinen version \(version) tiedosto, siirretty syrjään"
        + (day.map { " \($0), kun aiempi versio palautettiin" } ?? "")
    },
    advice: "Ohjelma ei käytä näitä. Ne saa poistaa, kun kukaan ei enää tarvitse niitä.")

  static let swedish = SetAsideTexts(
    title: "Filer som flyttats åt sidan",
    words: { version, day in
      "felaktig fil för version \(version), flyttad åt sidan"
        + (day.map { " \($0) när en äldre version återställdes" } ?? "")
    },
    advice: "Programmet använder dem inte. De får tas bort när ingen behöver dem längre.")

  static let english = SetAsideTexts(
    title: "Files set aside",
    words: { version, day in
      "faulty file of version \(version), set aside"
        + (day.map { " on \($0) when an earlier version was restored" } ?? "")
    },
    advice: "The program does not use them. They may be deleted when nobody needs them.")
}
