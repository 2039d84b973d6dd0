import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `feedback`: what students and parties have said over time, as a text, a table or JSON.
extension CommandRun {
  func feedback() throws -> ExitCode {
    let session = try session(needsMember: true)
    let published: PublishedFeedback
    do throws(Refusal) {
      published = try session.feedbackOverTime(
        below: settings.smallestCount ?? PublishedFamily.floor)
    } catch { throw Failure(error) }
    let (from, to) = (try measuredDay(.from), try measuredDay(.to))
    if let from, let to, from > to {
      throw Failure(UsageError(.daysReversed(latest: texts.dates.day(to))))
    }
    let lines = FeedbackTables.lines(published, from: from, to: to)
    guard invocation.has(.csv) else {
      return try answer(answer(published, lines), session)
    }
    return try writeTable(
      invocation.has(.plain)
        ? FeedbackTables.plain(lines, smallest: published.threshold)
        : CSVWriter(safety: PaperSafety.files).text(
          FeedbackTables.sheet(lines, smallest: published.threshold, texts: texts)))
  }

  private func answer(_ published: PublishedFeedback, _ lines: [FeedbackTables.Line]) -> Answer {
    let words = texts.feedback.overTime
    let table = FeedbackTables.table(lines, smallest: published.threshold, texts: texts)
    return Answer(
      paper: Paper(
        title: words.title, language: texts.language,
        blocks: [
          lines.isEmpty ? .paragraph(words.none) : .table(table),
          .paragraph(words.rule(published.threshold)),
        ] + told(published)),
      json: [
        "feedback": .array(lines.map(json)), "smallestCount": JSON(published.threshold),
        "until": JSON(published.running.previous.last.isoText),
      ])
  }

  /// What is told in steps, and why, under what it is on.
  private func told(_ published: PublishedFeedback) -> [PaperBlock] {
    let words = texts.feedback.overTime
    let step = AnswerCount.step(below: published.threshold)
    return FeedbackAbout.allCases.map { about in
      .paragraph("\(words.about(about)): \(words.steps(about, step))")
    }
  }

  private func json(_ line: FeedbackTables.Line) -> JSON {
    var fields = JSONObject()
    fields["about"] = JSON(line.about.rawValue)
    fields["from"] = JSON(line.period.term.first.isoText)
    fields["to"] = JSON(line.period.term.last.isoText)
    fields["side"] = JSON(line.side.rawValue)
    fields["state"] = JSON(FeedbackTables.state(line))
    for (figure, value) in FeedbackTables.values(line) {
      switch value {
      case .count(let count): fields["atLeast"] = JSON(count.least)
      // A mean is given in tenths: whole numbers are the same in every program.
      case .mean(let tenths): fields["\(figure.question?.rawValue ?? "")Tenths"] = JSON(tenths)
      case nil: break
      }
    }
    return .object(fields)
  }
}
