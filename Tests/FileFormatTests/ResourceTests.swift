import CResources
import Casework
import FileFormat
import FoundationEssentials
import StrictJSON
import Testing

@Suite struct ResourceTests {
  private var folder: String {
    // This file lies in Tests/FileFormatTests.
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/Resources"
  }

  @Test func theTableHoldsWhatTheFolderHolds() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }
    #expect(!names.isEmpty)
    #expect(names.sorted() == Embedded.all.keys.sorted())
    for name in names {
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
      #expect(Embedded.all[name] == bytes, "\(name)")
    }
  }

  @Test func beyondTheTableThereIsNothing() {
    #expect(omatie_resource_at(omatie_resource_count()).name == nil)
    #expect(omatie_resource_at(Int.max).count == 0)
  }

  @Test func partiesHaveNamesInThreeLanguages() throws {
    let parties = try EncodedParties.decode(
      file: JSON.parse(Embedded.bytes("parties/parties.json")))
    for party in Party.allCases {
      for language in Language.allCases {
        #expect(parties[party]?[language].isEmpty == false, "\(party) \(language)")
      }
    }
    #expect(parties[.kela]?[.swedish] == "FPA")
  }
}
