import Canvas
import Casework
import FileFormat
import Papers
import StrictJSON
import Texts
import Workplace

/// `services`.
extension CommandRun {
  /// The services that a plan may be made of, by aim; with words to look for, the nearest first.
  func services(_ session: Session) -> Answer {
    let catalogue = session.casebook().catalogue
    let query = invocation.arguments.joined(separator: " ")
    let found = CatalogueSearch(catalogue, in: .everything) { SearchText.folded($0) }
      .services(query).filter { !$0.isHidden }
    let words = texts.catalogue
    var blocks: [PaperBlock] = []
    if query.isEmpty {
      for aim in ServiceAim.allCases {
        let services = found.filter { $0.aim == aim }
        if services.isEmpty { continue }
        blocks += [.heading(words.aim(aim)), .list(services.map(item))]
      }
    } else if found.count == 1, let service = found.first {
      blocks += [.heading(service.name(texts.language)), .facts(facts(of: service))]
    } else if !found.isEmpty {
      blocks.append(.list(found.map(item)))
    }
    if found.isEmpty {
      blocks.append(.paragraph(query.isEmpty ? words.notes.empty : words.notes.noMatch))
    }
    return Answer(
      paper: Paper(title: words.title, language: texts.language, blocks: blocks),
      json: [
        "catalogue": JSON(catalogue.id.text), "regionVersion": JSON(catalogue.version),
        "services": .array(found.map(EncodedServices.encode)),
      ])
  }

  private func item(_ service: CatalogueService) -> PaperItem {
    let words = texts.catalogue
    let plans = OtherPlanKind.allCases.filter { service.plans?.contains($0) ?? false }
    let facts = [
      service.text(.purpose, texts.language), service.ages.map(words.ages) ?? "",
      plans.isEmpty ? "" : "\(words.labels.plans) \(words.standsIn(plans))",
    ].filter { !$0.isEmpty }.map(sentence)
    return PaperItem("\(service.name(texts.language)): \(facts.joined(separator: " "))")
  }

  /// With a capital letter and a full stop.
  private func sentence(_ text: String) -> String {
    let ends = text.last.map { ".?!".contains($0) } ?? true
    return text.prefix(1).uppercased() + text.dropFirst() + (ends ? "" : ".")
  }

  /// All that the catalogue tells of a service.
  private func facts(of service: CatalogueService) -> [PaperFact] {
    let words = texts.catalogue
    let labels = words.labels
    func part(_ part: ServiceText) -> (String, String) {
      (words.part(part), service.text(part, texts.language))
    }
    let plans = OtherPlanKind.allCases.filter { service.plans?.contains($0) ?? false }
    let forms = ServiceForm.allCases.filter { service.forms?.contains($0) ?? false }
    let facts = [
      (labels.aim, service.aim.map(words.aim) ?? ""), part(.purpose), part(.givenBy),
      part(.decidedBy), (labels.plans, plans.isEmpty ? "" : words.standsIn(plans)),
      (labels.ages, service.ages.map(words.ages) ?? ""), part(.conditions),
      (labels.forms, forms.map(words.form).joined(separator: ", ")), part(.length), part(.wayIn),
      part(.otherNames), (labels.source, service.source ?? ""),
    ]
    return facts.filter { !$0.1.isEmpty }.map { PaperFact($0.0, $0.1) }
  }
}
