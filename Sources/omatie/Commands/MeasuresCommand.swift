import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `measures`: how the group's work goes, as a text, a table or JSON.
extension CommandRun {
  func measures() throws -> ExitCode {
    let session = try session(needsMember: true)
    let measures: PublishedMeasures
    do throws(Refusal) {
      measures = try session.measures()
        .raised(to: settings.smallestCount ?? PublishedFamily.floor)
    } catch { throw Failure(error) }
    let period = try measuredPeriod(measures.until)
    guard invocation.has(.csv) else {
      return try answer(answer(measures, period), session)
    }
    let text =
      invocation.has(.plain)
      ? MeasureTables.plain(measures, in: [period] + measures.series(in: period).map(\.period))
      : CSVWriter(safety: PaperSafety.files).text(
        MeasureTables.sheet(measures, in: period, texts: texts))
    return try writeTable(text)
  }

  /// Writes a table to the file that was named, or out.
  func writeTable(_ text: String) throws -> ExitCode {
    guard let path = invocation.values[.output], path != "-" else {
      try Output.write(text)
      return .done
    }
    try NewFile.write(text, to: path, mayReplace: invocation.has(.yes))
    try Output.write(Safe.line(lists.written(path)) + "\n")
    return .done
  }

  /// The days that were asked for; else the year up to the last third that is over.
  private func measuredPeriod(_ until: Term) throws -> MeasurePeriod {
    let to = try measuredDay(.to) ?? until.last
    let from =
      try measuredDay(.from) ?? Term(year: to.year, part: 0).first
    guard let period = MeasurePeriod(from: from, to: max(from, to)), from <= to else {
      throw Failure(UsageError(.daysReversed(latest: texts.dates.day(to))))
    }
    // What is told ends with the last third that is over: no file says more of its days than it holds.
    guard period.to > until.last, period.from <= until.last else { return period }
    return MeasurePeriod(from: period.from, to: until.last) ?? period
  }

  func measuredDay(_ option: OptionName) throws -> Day? {
    guard let text = invocation.values[option] else { return nil }
    let day = Day(isoText: text) ?? DayReader.read(text, today: today, tense: .past).day
    guard let day, Day.sensibleYears.contains(day.year) else {
      throw Failure(UsageError(.badDay(option: "--\(option.rawValue)", value: text)))
    }
    return day
  }

  private func answer(_ measures: PublishedMeasures, _ period: MeasurePeriod) -> Answer {
    let notes = texts.measures.notes
    let dates = texts.dates
    var words = [notes.until(dates.day(measures.until.last)) + "."]
    if measures.unread > 0 { words.append(notes.unread(measures.unread)) }
    return Answer(
      paper: Paper(
        title: "\(texts.measures.title) \(dates.day(period.from))–\(dates.day(period.to))",
        language: texts.language,
        blocks: [
          .table(MeasureTables.table(measures, in: period, texts: texts)),
          .paragraph(words.joined(separator: " ")),
          .paragraph(notes.smallCounts(measures.threshold)),
        ]),
      json: [
        "figures": json(measures, period), "from": JSON(period.from.isoText),
        "series": .array(
          measures.series(in: period).map { point in
            [
              "figures": json(measures, point.period), "from": JSON(point.period.from.isoText),
              "to": JSON(point.period.to.isoText),
            ]
          }),
        "smallestCount": JSON(measures.threshold), "to": JSON(period.to.isoText),
        "unreadDocuments": JSON(measures.unread), "until": JSON(measures.until.last.isoText),
      ])
  }

  private func json(_ measures: PublishedMeasures, _ period: MeasurePeriod) -> JSON {
    var fields = JSONObject()
    for line in measures.lines(in: period) {
      var field = JSONObject()
      field["state"] = JSON(MeasureTables.state(of: line))
      if let told = MeasureTables.count(of: line) {
        field["low"] = JSON(told.low)
        // Nothing where it is not told how many there are at most.
        field["high"] = told.isOpen ? nil : JSON(told.high)
      }
      if let share = line.share {
        (field["shareLow"], field["shareHigh"]) = (JSON(share.low), JSON(share.high))
      }
      if line.subject == .wait {
        field["median"] = line.days.map { JSON($0.median) }
        field["lowerQuartile"] = line.days?.lower.map { JSON($0) }
        field["upperQuartile"] = line.days?.upper.map { JSON($0) }
      }
      fields[MeasureTables.key(of: line.subject)] = .object(field)
    }
    return .object(fields)
  }
}

extension PublishedMeasures {
  /// The thirds of the years that a period touches.
  fileprivate func series(in period: MeasurePeriod) -> [SeriesPoint] {
    let years = min(20, period.to.year - period.from.year + 1)
    return series(of: .clients, .term, through: period.to.year, years: years)
  }
}
