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

  /// A service that the program itself names is no goal of a student's.
  @Test func everyShippedServicesNameIsPointedOutAsAGoal() throws {
    let file = try JSON.parse(Embedded.bytes("services/services.json"))
    let names = try EncodedServices.decode(file: file).allNames
    #expect(names.count > 60)
    for name in names {
      for goal in [name, name.lowercased(), "\(name), 1.3.2027"] {
        #expect(GoalWording.isService(goal, names: names), "\(goal)")
      }
    }
    #expect(!GoalWording.isService("Haluan työhönvalmennukseen", names: names))
  }

  @Test func theQuestionnaireIsWholeInThreeLanguages() throws {
    let file = try JSON.parse(Embedded.bytes("questionnaire/questionnaire.json"))
    let questionnaire = try EncodedQuestionnaire.decode(file: file)
    #expect(questionnaire.areas.count == 12 && questionnaire.statementCount == 24)
    #expect(
      try EncodedQuestionnaire.decode(file: EncodedQuestionnaire.file(questionnaire))
        == questionnaire)
    for language in Language.allCases {
      let statements = questionnaire.areas.flatMap(\.statements)
      let texts = statements.map { $0.text[language] }
      #expect(Set(texts).count == texts.count, "\(language)")
      // Easy language: one short sentence each.
      for text in texts { #expect(text.count <= 50 && text.hasSuffix("."), "\(text)") }
      for step in questionnaire.steps { #expect(step[language].count <= 22) }
    }
    let met = questionnaire.areas.flatMap(\.statements).reduce(into: Set<Situation>()) {
      $0.formUnion($1.situations)
    }
    // Only where the same thing is asked of both do the two views meet.
    #expect(
      met == [
        .learningDifficulties, .languageSkills, .healthProblems, .mentalHealth,
        .socialFunctioning, .littleExperience, .finances, .housing,
      ])
    for area in questionnaire.areas {
      for situation in area.statements.flatMap(\.situations) {
        #expect(area.matter == situation.matter, "\(area.id) \(situation)")
      }
    }
  }

  @Test func aQuestionnaireWithAFaultIsNamed() throws {
    let good = try JSON.parse(Embedded.bytes("questionnaire/questionnaire.json"))
    let cases: [([String], JSON?, String)] = [
      (["formatVersion"], 2, "formatVersion"), (["questionnaire"], nil, "questionnaire"),
      (["questionnaire", "id"], "Oma 1", "questionnaire/id"),
      (["questionnaire", "steps"], [], "questionnaire/steps"),
      (["questionnaire", "areas"], [], "questionnaire/areas"),
      // One letter, with more marks on it than any writing has.
      (
        ["questionnaire", "steps"],
        [["fi": .string("a" + String(repeating: "\u{301}", count: 40_000)), "sv": "b", "en": "c"]],
        "questionnaire/steps/0/fi"
      ),
      (
        ["questionnaire", "areas"], [["id": "goals", "name": ["fi": "a", "sv": "b", "en": "c"]]],
        "questionnaire/areas/0/statements"
      ),
      (
        ["questionnaire", "areas"],
        [["id": "aa", "name": ["fi": "a", "sv": " ", "en": "c"], "statements": [[:]]]],
        "questionnaire/areas/0/statements/0/id"
      ),
    ]
    for (path, value, place) in cases {
      var file = good
      file[path] = value
      let error = #expect(throws: FieldError.self, "\(place)") {
        try EncodedQuestionnaire.decode(file: file)
      }
      #expect(error?.path == place)
    }
  }

  @Test func theCatalogueIsWholeInThreeLanguages() throws {
    let file = try JSON.parse(Embedded.bytes("services/services.json"))
    let catalogue = try EncodedServices.decode(file: file)
    #expect(catalogue.services.count == 44)
    let needed: [ServiceText] = [.name, .purpose, .givenBy, .decidedBy, .length, .wayIn]
    for service in catalogue.services {
      for part in ServiceText.allCases {
        guard let words = service.texts[part] else {
          #expect(!needed.contains(part), "\(service.id) \(part)")
          continue
        }
        for language in Language.allCases {
          #expect(!words[language].isEmpty, "\(service.id) \(part) \(language)")
          let most = part == .name ? 60 : 180
          #expect(words[language].count <= most, "\(service.id) \(part) \(language)")
        }
      }
      #expect(service.forms?.isEmpty == false && service.source?.isEmpty == false, "\(service.id)")
    }
    for language in Language.allCases {
      let names = catalogue.services.map { $0.name(language) }
      #expect(Set(names).count == names.count, "\(language)")
    }
    for aim in ServiceAim.allCases { #expect(catalogue.offered(for: aim).count >= 4, "\(aim)") }
    for idea in ServiceIdea.allCases { #expect(!catalogue.offered(for: idea).isEmpty, "\(idea)") }
    // Nothing in the file goes unread.
    for (row, service) in zip(
      file[["catalogue", "services"]]?.arrayValue ?? [], catalogue.services)
    {
      let keys = Set((EncodedServices.encode(service).objectValue ?? [:]).keys)
      #expect(keys == Set((row.objectValue ?? [:]).keys), "\(service.id)")
    }
  }

  @Test func theCatalogueSaysWhatTheSourcesSay() throws {
    let catalogue = try EncodedServices.decode(
      file: JSON.parse(Embedded.bytes("services/services.json")))
    #expect(catalogue["selfmotivated"]?.ages == ServiceAges(from: 25))
    #expect(catalogue["selfmotivated"]?.plans == [.employment])
    #expect(
      catalogue["worktryout"]?.plans == [.employment, .activation, .multiAgencyEmployment])
    #expect(catalogue["kelaassessment"]?.ages == ServiceAges(withoutDiagnosisTo: 29))
    let search = CatalogueSearch(catalogue, in: .everything) { $0.lowercased() }
    #expect(search.services("valma").first?.id == "tuva")
    let old = Set(search.services("te-palvelut").map(\.id))
    #expect(old.isSuperset(of: ["worktryout", "paysubsidy", "employmentservices"]))
    #expect(!search.services("kasvupalvelut").isEmpty)
  }

  @Test func aCatalogueWithAFaultIsNamed() throws {
    let good = try JSON.parse(Embedded.bytes("services/services.json"))
    let cases: [([String], JSON?, String)] = [
      (["formatVersion"], 2, "formatVersion"), (["catalogue", "id"], "A 1", "catalogue/id"),
      (["catalogue", "services"], [["id": "aa"]], "catalogue/services/0/name"),
      (
        ["catalogue", "services"], [["id": "aa", "name": ["fi": "A"]]],
        "catalogue/services/0/aim"
      ),
    ]
    for (path, value, place) in cases {
      var file = good
      file[path] = value
      let error = #expect(throws: FieldError.self, "\(place)") {
        try EncodedServices.decode(file: file)
      }
      #expect(error?.path == place)
    }
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
