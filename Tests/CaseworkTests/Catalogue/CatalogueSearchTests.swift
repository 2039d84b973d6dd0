import Casework
import TestSupport
import Testing

@Suite struct CatalogueSearchTests {
  /// As the screens fold, in the letters that these cases have.
  private static let fold: @Sendable (String) -> String = { text in
    String(
      text.lowercased().map { ["ä": "a", "å": "a", "ö": "o"][$0] ?? $0 })
  }

  @Test(arguments: [
    ("työk", ["worktryout"]), ("TYOKOKEILU", ["worktryout"]), ("arbetsprov", ["worktryout"]),
    ("valma", ["tuva"]), ("kymppiluokka", ["tuva"]), ("hux", ["tuva"]),
    ("koulutus valmentava", ["tuva"]), ("valmennus", ["jobcoaching"]),
    ("TE-palvelut", ["jobcoaching"]), ("kasvupalvelut", ["jobcoaching"]),
    ("työnhaku voimassa", ["worktryout"]), ("etsiva", ["outreach"]), ("xyz", []),
    ("nhaku", []), ("palvelut te", ["jobcoaching"]),
  ])
  func everythingIsFound(query: String, expected: [ID<CatalogueService>]) {
    let search = CatalogueSearch(Sample.services, in: .everything, fold: Self.fold)
    #expect(search.services(query).map(\.id) == expected)
  }

  @Test(arguments: [
    ("työ", ["worktryout", "jobcoaching", "outreach"]), ("valma", ["tuva"]), ("TE-palvelut", []),
    ("voimassa", []), ("opiskelu", ["selfmotivated"]),
  ])
  func namesAloneWhileANameIsWritten(query: String, expected: [ID<CatalogueService>]) {
    let search = CatalogueSearch(Sample.services, in: .names, fold: Self.fold)
    #expect(search.services(query).map(\.id) == expected)
  }

  @Test func hiddenServicesAreNotOffered() {
    let catalogue = Sample.services.with(Sample.regionCatalogue, version: 2)
    let names = CatalogueSearch(catalogue, in: .names, fold: Self.fold)
    #expect(names.services("etsivä").isEmpty)
    #expect(names.services("puutarhapaja").map(\.id) == ["garden"])
    let all = CatalogueSearch(catalogue, in: .everything, fold: Self.fold)
    #expect(all.services("etsivä").map(\.id) == ["outreach"])
    #expect(all.services("").count == 7)
  }
}
