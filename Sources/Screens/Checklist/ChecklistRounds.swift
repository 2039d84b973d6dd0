import Canvas
import Casework
import Texts
import Workplace

/// What was answered on earlier days, beside the answer of now.
extension ChecklistPage {
  private static let shownRounds = 2

  /// The rounds before, the latest first, each in a line; the summary says them whole.
  static func earlierLines(
    _ state: Checklist.State, _ fields: ChecklistFields, columns: Int
  ) -> [StyledLine] {
    guard state.chosen.isAnswered, fields.sees(state.chosen),
      let answer = fields.client?.checklist.answer(state.chosen)
    else { return [] }
    return answer.earlier.suffix(shownRounds).reversed().map { round in
      let words = fields.words(of: round)
      let lines = Wrap.lines(words, width: columns - 6)
      guard lines.count > 1, let first = lines.first else { return words }
      return first + [StyledText("…", .dim)]
    }
  }

  /// What is answered otherwise than the round before, with what was written beside it.
  var changedLines: [StyledLine] {
    let lines = ChecklistItem.all.flatMap { item -> [StyledLine] in
      guard fields.sees(item), let shift = ChecklistShift(fields.client?.checklist.answer(item))
      else { return [] }
      return wrapped(
        [
          StyledText("– \(name(item)): ", .bold), StyledText("\(fields.said(shift.now)); "),
        ] + fields.words(of: shift.before))
    }
    return lines.isEmpty
      ? [] : [[StyledText(texts.notes.changed, .heading)]] + lines + [[]]
  }
}

extension ChecklistFields {
  /// `2 ei 7.11.2026`.
  func said(_ answer: ChecklistAnswer) -> String {
    let number = (AnswerValue.allCases.firstIndex(of: answer.value) ?? 0) + 1
    let words = "\(number) \(world.texts.checklist.answer(answer.value))"
    return answer.day.map { "\(words) \(world.texts.dates.day($0))" } ?? words
  }

  /// `ennen: 2 ei 7.11.2026`, with what was noted then and from where it was known.
  func words(of round: ChecklistAnswer) -> StyledLine {
    let note = round.note.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    let source = round.source.trimmed
    let beside = [note, source.isEmpty ? "" : "(\(source))"].filter { !$0.isEmpty }
    return [StyledText("\(world.texts.checklist.notes.before): ", .dim), StyledText(said(round))]
      + (beside.isEmpty ? [] : [StyledText(". " + beside.joined(separator: " "), .dim)])
  }
}
