/// Knows a step of a path by the words of a row, in the three languages.
enum PathWording {
  static func names(_ step: PathStep, in text: String) -> Bool {
    guard !text.isEmpty, let stems = stems[step] else { return false }
    let lower = text.lowercased()
    return stems.contains { lower.contains($0) }
  }

  /// Only what cannot well mean anything else: a step too many is passed by, one too few is missed.
  private static let stems: [PathStep: [String]] = [
    .jobSearch: ["työnetsin", "söka arbetsplats", "job search"],
    .jobTailoring: ["räätälöin", "skräddar", "job tailoring"],
    .jobCoaching: ["työhönvalmen", "jobbcoach", "arbetsträn", "job coach"],
    .callNetwork: ["verkosto", "nätverk", "network"],
    .careerCoaching: ["uravalmen", "karriärcoach", "career coach"],
    .educationTryOut: ["koulutuskokeil", "utbildningsprövn", "education try"],
    .applyToStudies: ["hakea opiskelu", "söka studie", "apply for a place to stud"],
    .socialRehabilitation: [
      "sosiaalinen kuntoutus", "sosiaaliseen kuntoutu", "social rehab",
    ],
    .peerActivity: ["vertaistu", "vertaisryhm", "kamratstöd", "peer support", "peer group"],
  ]
}
