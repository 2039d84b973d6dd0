import Canvas
import Casework
import Texts
import Workplace

/// The feedback on one meeting, service or transfer that may be read, as lines.
struct FeedbackWords {
  let subject: FeedbackSubject
  let world: World

  init(_ subject: FeedbackSubject, _ world: World) {
    (self.subject, self.world) = (subject, world)
  }

  func lines(_ columns: Int) -> [StyledLine] {
    let texts = world.texts.feedback
    let all = FeedbackOverTime.readable(subject, world)
    if all.isEmpty {
      return Wrap.lines([StyledText(texts.overTime.noWords, .dim)], width: columns)
    }
    var lines: [StyledLine] = []
    for one in all {
      if !lines.isEmpty { lines.append([]) }
      let client = world.casebook.clients[one.client]?.value.shortName ?? ""
      let who =
        one.isStudents
        ? texts.page.student
        : [world.casebook.memberName(one.member), world.name(of: one.party)]
          .compactMap(\.self).joined(separator: ", ")
      lines += Wrap.lines([StyledText("\(client)   \(who)", .heading)], width: columns)
      for question in FeedbackQuestion.allCases {
        guard let rating = one.ratings[question] else { continue }
        let words = texts.question(question, subject.about, one.isStudents)
        lines += Wrap.lines(
          [
            StyledText("\(rating.rawValue) ", .bold), StyledText(words + " "),
            StyledText(texts.step(rating), .dim),
          ], width: columns)
      }
      if !one.words.trimmed.isEmpty {
        lines += Wrap.lines([StyledText("”\(one.words.trimmed)”", .mark)], width: columns)
      }
    }
    return lines
  }
}
