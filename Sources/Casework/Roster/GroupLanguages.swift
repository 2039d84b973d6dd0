extension Roster {
  /// The languages in which the group is written to: its own first, then those of its members.
  ///
  /// Papers to a group of more than one language are written in each of them.
  public func languages(on day: Day) -> [Language] {
    var languages = [language]
    for member in members.sorted where member.isSeated(on: day) && member.party != .student {
      if let own = member.language, !languages.contains(own) { languages.append(own) }
    }
    return languages
  }
}
