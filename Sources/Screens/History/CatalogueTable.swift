import Casework
import Texts

extension StoredTable {
  /// The fields of the region's rows of the service catalogue.
  static let catalogue = StoredTable(
    ["services/*": .catalogueService],
    ServiceText.allCases.flatMap { part in
      [("fi", StoredField.inFinnish), ("sv", .inSwedish), ("en", .inEnglish)].map {
        Entry("services/*/\(part.rawValue)/\($0.0)", $0.1)
      }
    } + [
      Entry("services/*/aim", .aim, .of { $0.catalogue.aim }),
      Entry("services/*/party", .party, .party),
      Entry("services/*/forms", .forms, .of { $0.catalogue.form }),
      Entry("services/*/plans", .otherPlans, .of { $0.catalogue.planKind }),
      Entry("services/*/ages/from", .ageFrom, .number),
      Entry("services/*/ages/to", .ageTo, .number),
      Entry("services/*/ages/withoutDiagnosisTo", .ageWithoutDiagnosis, .number),
      Entry("services/*/ideas", .ideas, .of { $0.selfAssessment.views.idea }),
      Entry("services/*/coaching", .isCoaching, .flag), Entry("services/*/source", .source),
      Entry("services/*/hidden", .hidden, .flag), Entry("services/*/order", .other, .hidden),
    ])
}
