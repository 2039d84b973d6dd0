import Casework

extension HandoverTexts {
  static let swedish = HandoverTexts(
    open: { to, day, former in
      "Ansvaret erbjudet: \(to) \(day)."
        + (former.map { " Tills dess ansvarar \($0)." } ?? "")
    },
    answer: {
      switch $0 {
      case .accepted: "Säger ja"
      case .declined: "Säger nej"
      case .withdrawn: "Återta erbjudandet"
      }
    },
    declining: "SÄGER NEJ TILL ANSVARET", why: "Varför", whyHint: "(behöver inte sägas)",
    answered: { answer, name, day in
      switch answer {
      case .accepted: "\(day) sade \(name) ja till ansvaret."
      case .declined: "\(day) sade \(name) nej till ansvaret."
      case .withdrawn: "\(day) återtogs erbjudandet: \(name)."
      }
    },
    former: { "Ansvarade tidigare: \($0) \($1)–\($2)" },
    offered: "Ansvaret erbjudet", before: "Ansvarade tidigare",
    offeredToYou: "ansvar?")
}
