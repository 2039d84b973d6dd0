import Canvas
import Casework
import Texts
import Workplace

extension SharedScene {
  /// The blocks of the item on the table.
  var blocks: [SharedBlock] {
    guard let turn else { return betweenBlocks }
    guard allowed.showsPlan else { return openBlocks(turn) + detailBlocks(turn) }
    let blocks: [SharedBlock] =
      switch turn.item {
      case .student: [ownWords] + needs
      case .present, .chairAndScribe: openBlocks(turn)
      case .matters: matterBlocks(turn)
      case .summary: summaryBlocks
      case .followUp: followUpBlocks
      }
    return blocks + detailBlocks(turn)
  }

  private var texts: SharedScreenTexts { world.texts.sharedScreen }

  /// Who is here, who leads and who writes: nothing that the room does not see anyway.
  private func openBlocks(_ turn: Turn) -> [SharedBlock] {
    switch turn.item {
    case .present:
      let here = turn.attendance.sorted.filter { $0.presence != .absent }
      return [
        SharedBlock(
          texts.present,
          here.map { row in
            var line = [StyledText(row.name, .bold)]
            if row.party != .student {
              line.append(StyledText("   " + world.name(of: row.party), .normal))
            }
            if row.presence != .present {
              line.append(StyledText("   " + world.texts.meeting.presence(row.presence), .dim))
            }
            if allowed.showsPlan, !row.why.isEmpty {
              line.append(StyledText("   " + row.why, .dim))
            }
            return SharedBlock.Paragraph(line)
          })
      ]
    case .chairAndScribe:
      return [(texts.chair, turn.chair), (texts.scribe, turn.scribe)].map { heading, id in
        SharedBlock(
          heading,
          [SharedBlock.Paragraph([StyledText(world.casebook.memberName(id) ?? texts.open, .bold)])])
      }
    default: return []
    }
  }

  private var betweenBlocks: [SharedBlock] {
    guard let meeting, meeting.state == .inProgress else { return nextBlocks }
    // How the turn of a student stands who is not shown here is not known here either.
    let turns = meeting.turns.sorted
    let known = turns.filter { world.casebook.clients[$0.client] != nil }
    let waiting = known.first { $0.state == .waiting }
    let words =
      waiting.map { turn in
        texts.nextTurn(turn.starts.map { world.texts.dates.clock($0) })
      }
      ?? (turns.isEmpty
        ? texts.noTurns : known.count < turns.count ? texts.someHidden : texts.allDone)
    return [SharedBlock(texts.between, [SharedBlock.Paragraph([StyledText(words, .bold)])])]
  }

  private var nextBlocks: [SharedBlock] {
    guard let next = world.casebook.nextAgreedMeeting(from: world.today) else {
      return [SharedBlock("", [SharedBlock.Paragraph([StyledText(texts.noMeeting, .bold)])])]
    }
    let lines = [world.texts.dates.moment(next.starts), next.place].filter { !$0.isEmpty }
    return [
      SharedBlock(
        texts.nextMeeting, lines.map { SharedBlock.Paragraph([StyledText($0, .bold)]) })
    ]
  }

  // MARK: What is typed shows letter by letter at its place.

  /// A field of the plan as it stands, or as it is being typed.
  func planText(_ path: String, _ value: String, _ style: Style = .normal) -> SharedBlock.Paragraph
  {
    guard let plan, let typed = live[.plan(plan.id), path] else {
      return SharedBlock.Paragraph(words(value, style))
    }
    return SharedBlock.Paragraph([StyledText(typed.text, .otherPerson)], writer: typed.author ?? "")
  }

  /// Saved words; where two people's stand side by side, without the marks of the file.
  private func words(_ text: String, _ style: Style) -> StyledLine {
    guard let plain = TextsSideBySide.unmarked(text) else { return [StyledText(text, style)] }
    return [StyledText(plain, style), StyledText("  " + texts.toBeChosen, .dim)]
  }

  func meetingText(_ path: String, _ value: String, _ style: Style = .normal)
    -> SharedBlock.Paragraph
  {
    guard let meeting, let turn, let typed = live[.meeting(meeting.id), "turns/\(turn.id)/\(path)"]
    else { return SharedBlock.Paragraph(words(value, style)) }
    return SharedBlock.Paragraph([StyledText(typed.text, .otherPerson)], writer: typed.author ?? "")
  }

  /// Rows being written for the first time.
  func newPlanRows(_ list: String, _ field: String, _ known: [String]) -> [SharedBlock.Paragraph] {
    guard let plan else { return [] }
    return live.newRows(.plan(plan.id), list, field: field, known: Set(known)).map {
      SharedBlock.Paragraph([StyledText($0.text, .otherPerson)], writer: $0.author ?? "")
    }
  }

  private func newMeetingRows(_ list: String, _ known: [String]) -> [SharedBlock.Paragraph] {
    guard let meeting, let turn else { return [] }
    let path = "turns/\(turn.id)/\(list)"
    return live.newRows(.meeting(meeting.id), path, field: "text", known: Set(known)).map {
      SharedBlock.Paragraph([StyledText($0.text, .otherPerson)], writer: $0.author ?? "")
    }
  }

  private var ownWords: SharedBlock {
    let words = planText("ownWords", plan?.ownWords ?? "", .bold)
    guard words.writer == nil else { return SharedBlock(texts.ownWords, [words]) }
    let text = plan?.ownWords ?? ""
    let line = text.isEmpty ? [StyledText("…", .dim)] : self.words("”\(text)”", .bold)
    return SharedBlock(texts.ownWords, [SharedBlock.Paragraph(line)])
  }

  private var needs: [SharedBlock] {
    let rows = plan?.needs.sorted ?? []
    let all =
      rows.map { planText("needs/\($0.id)/text", $0.text) }
      + newPlanRows("needs", "text", rows.map(\.id.text))
    return all.isEmpty ? [] : [SharedBlock(texts.need, all)]
  }

  private func matterBlocks(_ turn: Turn) -> [SharedBlock] {
    var blocks = [ownWords] + [chainBlock, pathBlock].compactMap(\.self)
    let loose = turn.entries.sorted.filter { $0.matter.map { turn.matters[$0] == nil } ?? true }
    for matter in turn.matters.sorted {
      let entries = turn.entries.sorted.filter { $0.matter == matter.id }
      blocks.append(
        SharedBlock(
          texts.matter,
          [meetingText("matters/\(matter.id)/text", matter.text, .bold)] + entries.map(entry)))
    }
    let fresh =
      newMeetingRows("matters", turn.matters.byID.keys.map(\.text)) + loose.map(entry)
      + newMeetingRows("entries", turn.entries.byID.keys.map(\.text))
    if !fresh.isEmpty {
      blocks.append(SharedBlock(turn.matters.isEmpty ? texts.matter : "", fresh))
    }
    return blocks
  }

  private func entry(_ entry: Entry) -> SharedBlock.Paragraph {
    var paragraph = meetingText("entries/\(entry.id)/text", entry.text)
    let kind = entry.kind == .decision ? texts.decision : texts.information
    paragraph.line.insert(StyledText(kind + ": ", .dim), at: 0)
    return paragraph
  }
}
