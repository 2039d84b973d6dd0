/// The languages of the program and of its papers.
public enum Language: String, Sendable, CaseIterable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"
}
