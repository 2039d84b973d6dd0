import Casework

extension HandoverTexts {
  static let finnish = HandoverTexts(
    open: { to, day, former in
      "Vastuuta tarjottu: \(to) \(day)."
        + (former.map { " Siihen asti vastaa \($0)." } ?? "")
    },
    answer: {
      switch $0 {
      case .accepted: "Suostuu"
      case .declined: "Ei suostu"
      case .withdrawn: "Peru tarjous"
      }
    },
    declining: "EI SUOSTU VASTUUTYÖNTEKIJÄKSI", why: "Miksi", whyHint: "(ei ole pakko kertoa)",
    answered: { answer, name, day in
      switch answer {
      case .accepted: "\(day) \(name) suostui vastuutyöntekijäksi."
      case .declined: "\(day) \(name) ei suostunut vastuutyöntekijäksi."
      case .withdrawn: "\(day) tarjous peruttiin: \(name)."
      }
    },
    former: { "Vastasi aiemmin: \($0) \($1)–\($2)" },
    offered: "Vastuuta tarjottu", before: "Vastasi aiemmin",
    offeredToYou: "vastuu?")
}
