import Casework
import Texts

/// A line of the checklist: something to answer or to write, or the summary.
enum ChecklistItem: Hashable, Sendable {
  case situation(Situation)
  case sign(AssessmentSign)
  case strengths, skills, wishes, namedJob
  /// The papers that were brought, with the consent behind each.
  case papers
  case summary
  /// What is worth talking about, and services with their reasons.
  case services

  static let all: [ChecklistItem] =
    SituationFamily.allCases.flatMap { $0.situations.map(ChecklistItem.situation) }
    + AssessmentSign.allCases.map(ChecklistItem.sign)
    + [.strengths, .skills, .wishes, .namedJob, .papers, .summary, .services]

  /// The path in the client's file, without the part of an answer.
  var path: String {
    switch self {
    case .situation(let situation): "checklist/situations/\(situation.rawValue)"
    case .sign(let sign): "checklist/signs/\(sign.rawValue)"
    case .strengths: "checklist/strengths"
    case .skills: "checklist/skills"
    case .wishes: "checklist/wishes"
    case .namedJob: "checklist/namedJob"
    case .papers: "papers"
    case .summary: "checklist/summary"
    case .services: "checklist/services"
    }
  }

  var isAnswered: Bool {
    switch self {
    case .situation, .sign: true
    default: false
    }
  }

  /// Whether it is a page to read, with nothing to answer or to write.
  var isPage: Bool { self == .papers || self == .summary || self == .services }

  /// The paths of what is written beside the item, in the order of writing.
  var fields: [ChecklistField] {
    switch self {
    case .situation, .sign: ChecklistField.Part.allCases.map { ChecklistField(self, $0) }
    case .strengths, .skills, .wishes, .namedJob: [ChecklistField(self, nil)]
    case .papers, .summary, .services: []
    }
  }

  func words(_ texts: ChecklistTexts) -> ChecklistWords? {
    switch self {
    case .situation(let situation): texts.situation(situation)
    case .sign(let sign): texts.sign(sign)
    case .strengths: texts.strengths
    case .skills: texts.skills
    case .wishes: texts.wishes
    case .namedJob: texts.namedJob
    case .papers, .summary, .services: nil
    }
  }
}

/// A field of the checklist: a part of an answer, or a text of its own.
struct ChecklistField: Hashable, Sendable {
  enum Part: String, CaseIterable, Sendable { case note, source, observer, day }

  let item: ChecklistItem
  let part: Part?

  init(_ item: ChecklistItem, _ part: Part?) { (self.item, self.part) = (item, part) }

  var path: String { part.map { "\(item.path)/\($0.rawValue)" } ?? item.path }

  init?(path: String) {
    guard
      let field = ChecklistItem.all.lazy.flatMap(\.fields).first(where: { $0.path == path })
    else { return nil }
    self = field
  }

  var kind: OpenField.Kind {
    switch part {
    case .note: .lines
    case .source: .words
    case .observer, .day: .entry
    case nil: item == .namedJob ? .words : .lines
    }
  }
}

extension NeedsChecklist {
  func answer(_ item: ChecklistItem) -> ChecklistAnswer? {
    switch item {
    case .situation(let situation): situations[situation]
    case .sign(let sign): signs[sign]
    default: nil
    }
  }
}
