/// A catalogue made ready for looking things up as people type.
public struct CatalogueSearch: Sendable {
  /// Where words were found; the nearest comes first.
  private enum Place: Int { case nameStart, name, otherName, elsewhere }

  private struct Entry: Sendable {
    var service: CatalogueService
    /// Names in every language, folded; then other names; then all the rest.
    var names: [String]
    var otherNames: String
    var rest: String
  }

  private let entries: [Entry]
  private let fold: @Sendable (String) -> String

  /// Where words are looked for.
  public enum Scope: Sendable {
    /// In the names of what is offered: while a name is written.
    case names
    /// In all texts, and also of services that the region hides.
    case everything
  }

  /// - Parameter fold: small letters without dots and accents, so that `tyokokeilu` finds Työkokeilu.
  public init(
    _ catalogue: ServiceCatalogue, in scope: Scope, fold: @escaping @Sendable (String) -> String
  ) {
    self.fold = fold
    entries = (scope == .names ? catalogue.offered : catalogue.services).map { service in
      func all(_ parts: [ServiceText]) -> String {
        parts.flatMap { part in Language.allCases.map { service.texts[part]?[$0] ?? "" } }
          .joined(separator: "\n")
      }
      let names = Language.allCases.map { fold(service.texts[.name]?[$0] ?? "") }
      if scope == .names {
        return Entry(service: service, names: names, otherNames: fold(all([.otherNames])), rest: "")
      }
      var rest = fold(all([.purpose, .givenBy, .decidedBy, .conditions, .wayIn]))
      for renamed in catalogue.renamed {
        let now = Language.allCases.map { fold(renamed.now[$0]) }
        if now.contains(where: { !$0.isEmpty && rest.contains($0) }) {
          rest += "\n" + Language.allCases.map { fold(renamed.before[$0]) }.joined(separator: "\n")
        }
      }
      return Entry(
        service: service, names: names, otherNames: fold(all([.otherNames])),
        rest: CatalogueSearch.words(rest))
    }
  }

  /// The services in which every word of a query is found, the nearest first.
  public func services(_ query: String) -> [CatalogueService] {
    let whole = fold(query).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = whole.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return entries.map(\.service) }
    var found: [(place: Place, service: CatalogueService)] = []
    for entry in entries {
      guard let place = place(of: words, whole, in: entry) else { continue }
      found.append((place, entry.service))
    }
    return found.enumerated()
      .sorted {
        ($0.element.place.rawValue, $0.offset) < ($1.element.place.rawValue, $1.offset)
      }
      .map(\.element.service)
  }

  private func place(of words: [String], _ whole: String, in entry: Entry) -> Place? {
    if entry.names.contains(where: { $0.hasPrefix(whole) }) { return .nameStart }
    if entry.names.contains(where: { name in words.allSatisfy(name.contains) }) { return .name }
    let names = entry.names.joined(separator: "\n") + "\n" + entry.otherNames
    if words.allSatisfy(names.contains) { return .otherName }
    // Within the text a word is found by its beginning: "telma" is no part of a "suunnitelma".
    let isFound = words.allSatisfy {
      names.contains($0) || entry.rest.contains(CatalogueSearch.words($0))
    }
    return isFound ? .elsewhere : nil
  }

  /// The words of a text, each with a space before it.
  private static func words(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber }.map { " \($0)" }.joined()
  }
}
