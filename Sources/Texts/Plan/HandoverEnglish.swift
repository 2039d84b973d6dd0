import Casework

extension HandoverTexts {
  static let english = HandoverTexts(
    open: { to, day, former in
      "Responsibility offered: \(to) \(day)."
        + (former.map { " Until then \($0) answers." } ?? "")
    },
    answer: {
      switch $0 {
      case .accepted: "Says yes"
      case .declined: "Says no"
      case .withdrawn: "Take the offer back"
      }
    },
    declining: "SAYS NO TO THE RESPONSIBILITY", why: "Why", whyHint: "(need not be told)",
    answered: { answer, name, day in
      switch answer {
      case .accepted: "\(day) \(name) said yes to the responsibility."
      case .declined: "\(day) \(name) said no to the responsibility."
      case .withdrawn: "\(day) the offer was taken back: \(name)."
      }
    },
    former: { "Responsible before: \($0) \($1)–\($2)" },
    offered: "Responsibility offered", before: "Responsible before",
    offeredToYou: "take charge?")
}
