import Canvas
import Casework
import Papers
import Texts
import Workplace

extension PaperScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let parts = layout(state, area)
    state.list.draw(
      on: &grid, in: parts.list, focused: state.dialog == nil,
      emptyText: world.emptyText(
        world.texts.paperScreen.none, besides: world.casebook.troubleOfMeetings))
    let lines = lines(state, world, parts.paper.columns - 2)
    parts.draw(lines, from: state.scroll, on: &grid)
    state.dialog?.draw(on: &grid, in: area)
  }

  /// That nobody gets the answers while the convener has no address, and where it is written.
  private static func answerLines(
    _ paper: MeetingPaper, _ meeting: Meeting, _ world: World, _ columns: Int
  ) -> [StyledLine] {
    let texts = world.texts.paperScreen
    let words: String
    switch world.casebook.roster?.value.convener(on: meeting.starts.day) {
    case nil: words = paper == .calendar ? texts.noConvener : ""
    case let convener? where MailAddress.isOne(convener.email): words = ""
    case let convener?:
      words = paper == .calendar ? texts.noAnswers(convener.name) : texts.noReplies(convener.name)
    }
    guard !words.isEmpty else { return [] }
    return Wrap.lines([StyledText("! " + words, .lack)], width: columns) + [[]]
  }

  /// To whom the chosen paper goes and its text, or why there is none and what to do.
  static func lines(_ state: State, _ world: World, _ columns: Int) -> [StyledLine] {
    guard let meeting = meeting(state, world), let paper = chosen(state, world) else { return [] }
    let recipients =
      answerLines(paper, meeting, world, columns)
      + (paper.recipients(meeting, world)?.lines(world.texts, columns: columns) ?? [])
    if paper == .calendar {
      let words = Wrap.lines(world.texts.paperScreen.calendarWords, width: columns)
      return recipients + words.map { [StyledText($0)] }
    }
    do throws(Refusal) {
      let papers = try PaperMaking(meeting: meeting, world: world).papers(paper)
      let writer = TextWriter(columns: columns, safety: .screens)
      let text = papers.map(writer.text).joined(separator: "\n\n")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      return recipients + lines.map { [StyledText(String($0))] }
    } catch {
      return Wrap.lines(world.texts.refusals.words(for: error), width: columns)
        .map { [StyledText($0, .lack)] }
    }
  }
}
