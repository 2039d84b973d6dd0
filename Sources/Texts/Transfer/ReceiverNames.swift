public import Casework

extension Texts {
  /// To whom something was given, in the reader's language where it is a service that has a name in each.
  public func receiver(_ written: String, _ roster: Roster?) -> String {
    let own = Language.allCases.compactMap { language -> String? in
      let texts = Texts.of(language)
      if texts.isJobMarket(written) { return transfers.sheet.jobMarket }
      for party in Party.allCases {
        let named = roster?.parties[party]?[language] ?? ""
        guard [named, texts.common.party(party)].contains(where: { $0.isSameName(as: written) })
        else { continue }
        let here = roster?.parties[party]?[self.language] ?? ""
        return here.isEmpty || !named.isSameName(as: written) ? common.party(party) : here
      }
      return nil
    }
    return own.first ?? written
  }

  private func isJobMarket(_ written: String) -> Bool {
    // The service's Swedish name is written without its second word, too.
    let name = transfers.sheet.jobMarket
    let short = name.split(separator: " ").first.map(String.init) ?? name
    return written.isSameName(as: name)
      || language == .swedish && written.isSameName(as: short)
  }
}

extension String {
  /// Not told apart by capitals; nothing is no name.
  fileprivate func isSameName(as other: String) -> Bool {
    !isEmpty && lowercased() == other.lowercased()
  }
}
