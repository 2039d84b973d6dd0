import Canvas
import Casework
import Papers
import Texts
import Workplace

/// The contact request or what has been given, as whole lines at the full width: nothing is drawn
/// around them, so that a mouse marks only the words.
enum TransferPaperScreen: Screen {
  struct State: Sendable {
    let transfer: ID<Transfer>
    var client: ID<Client>?
    var kind: TransferPaperKind
    /// The language of the paper; nothing for its own.
    var language: Language?
    var scroll = 0
    /// To which file.
    var dialog: Dialog?
    /// Whether it goes out as it is, though it may speak of somebody else; and what is done then.
    var asking: (dialog: Dialog, then: Message)?
  }

  enum Message: Sendable {
    case write, copy, scroll, other, nextLanguage
    case typed(Key)
  }

  static func open(
    _ transfer: ID<Transfer>, _ kind: TransferPaperKind, _ world: World
  ) -> State {
    State(
      transfer: transfer, client: world.casebook.transfers[transfer]?.value.client, kind: kind)
  }

  static func title(_ state: State, _ world: World) -> String {
    let texts = world.texts.transfers.paper
    let name = state.client.flatMap { world.casebook.clients[$0]?.value.shortName }
    let title = state.kind == .request ? texts.requestTitle : texts.givenTitle
    return [name, title].compactMap(\.self).joined(separator: "  ")
  }

  static func isTyping(_ state: State) -> Bool { state.dialog != nil || state.asking != nil }

  static func documents(_ state: State) -> [Document] {
    [state.client.map(Document.client), .transfer(state.transfer)].compactMap(\.self)
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    guard state.dialog == nil, state.asking == nil else { return KeyTable() }
    let (texts, paper) = (world.texts.planPapers, world.texts.paperScreen)
    let own = world.texts.transfers.paper
    var closed: String?
    if case .failure(let words) = made(state, world) { closed = words.text }
    return KeyTable([
      KeyEntry(
        [.character(" "), .pageDown], .scroll, paper.scroll, words: paper.scrollWords,
        inFooter: true),
      KeyEntry(
        [.character("c")], .copy, texts.copy, words: texts.copyWords, inFooter: true,
        unavailable: closed),
      KeyEntry(
        [.enter, .character("t")], .write, paper.write, words: paper.writeWords, inFooter: true,
        unavailable: closed),
      KeyEntry(
        [.character("v")], .other, state.kind == .request ? own.keyGiven : own.keyRequest,
        words: own.otherWords, inFooter: true),
      KeyEntry(
        [.character("l")], .nextLanguage, texts.language, words: texts.languageWords,
        inFooter: true, unavailable: closed),
    ])
  }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .typed(key) }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    guard state.dialog != nil || state.asking != nil else { return (false, []) }
    (state.dialog, state.asking) = (nil, nil)
    return (true, [])
  }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .write, .copy:
      if let question = question(state, world) {
        state.asking = (question, message)
        return []
      }
      return goOn(message, &state, world)
    case .scroll: scroll(&state, by: world.body.rows - 1, world)
    case .other: (state.kind, state.scroll) = (state.kind == .request ? .given : .request, 0)
    case .nextLanguage:
      let next = language(state, world).next
      (state.language, state.scroll) = (next, 0)
      return [.say(world.texts.planPapers.shownIn(next))]
    case .typed(let key): return type(key, &state, world)
    }
    return []
  }

  /// Asked before a request goes out that may speak of somebody else; nothing where it does not.
  private static func question(_ state: State, _ world: World) -> Dialog? {
    guard state.kind == .request, case .success = made(state, world),
      let transfer = world.casebook.transfers[state.transfer]?.value
    else { return nil }
    let found = world.casebook.thirdPersons(in: transfer)
    guard !found.isEmpty else { return nil }
    let texts = world.texts.transfers
    return Dialog(
      [StyledText(texts.sheet.thirdPersons(found))],
      answers: [
        Dialog.Answer(.escape, texts.paper.mendFirst),
        Dialog.Answer(.character("k"), texts.paper.goOn),
      ])
  }

  /// Takes it out, to a file or to the clipboard.
  private static func goOn(
    _ message: Message, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch message {
    case .write:
      let texts = world.texts.transfers.paper
      let name = state.kind == .request ? texts.requestFile : texts.givenFile
      let ending = state.kind == .request ? "txt" : "html"
      state.dialog = FileDialog.of(
        world.texts.paperScreen.wherePaper, path: world.offeredPath(name, ending), world)
    case .copy:
      guard case .success(let paper) = made(state, world) else { return [] }
      let text = PasteWriter(safety: .files).text(paper)
      return [.copy(CopyOrder(text: text, opens: documents(state)))]
    default: break
    }
    return []
  }

  private static func answer(
    _ key: Key, _ asked: (dialog: Dialog, then: Message), _ state: inout State, _ world: World
  ) -> [Effect] {
    var dialog = asked.dialog
    switch dialog.handle(key, in: world.body) {
    case .chosen(1):
      state.asking = nil
      return goOn(asked.then, &state, world)
    case .chosen, .left: state.asking = nil
    case .moved, .ignored: state.asking?.dialog = dialog
    }
    return []
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    if let asked = state.asking { return answer(key, asked, &state, world) }
    if state.dialog != nil {
      let (path, effects) = FileDialog.answer(key, &state.dialog, world)
      return path.map { write(to: $0, &state, world) } ?? effects
    }
    switch key {
    case .down: scroll(&state, by: 1, world)
    case .up: scroll(&state, by: -1, world)
    case .pageUp: scroll(&state, by: 1 - world.body.rows, world)
    default: break
    }
    return []
  }

  /// A request as plain text is meant to be pasted: its lines are whole.
  private static func write(
    to path: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard var format = PaperFormat(fileName: path) else { return FileDialog.refuse(path, world) }
    state.dialog = nil
    guard case .success(let paper) = made(state, world) else { return [] }
    if format == .text, state.kind == .request { format = .paste }
    var order = FileOrder(path: path, bytes: format.write([paper], safety: .files))
    order.opens = documents(state)
    return [.write(order)]
  }

  private static func scroll(_ state: inout State, by rows: Int, _ world: World) {
    let all = lines(state, world).count
    let last = max(0, all - shown(of: all, in: world.body.rows))
    state.scroll = min(max(0, state.scroll + rows), last)
  }

  // MARK: The paper

  /// Why there is no paper, in words.
  struct Closed: Error {
    var text: String
  }

  /// The request is read in the group's language, what was given in the student's.
  static func language(_ state: State, _ world: World) -> Language {
    let client = state.client.flatMap { world.casebook.clients[$0]?.value }
    let own =
      state.kind == .request ? world.casebook.roster?.value.language : client?.language
    return state.language ?? own ?? world.texts.language
  }

  static func made(_ state: State, _ world: World) -> Result<Paper, Closed> {
    guard let transfer = world.casebook.transfers[state.transfer]?.value,
      let client = world.casebook.clients[transfer.client]?.value
    else { return .failure(Closed(text: world.texts.transfers.sheet.gone)) }
    let texts = Texts.of(language(state, world))
    let roster = world.casebook.roster?.value
    guard state.kind == .request else {
      do {
        return .success(
          GivenPaper.paper(
            of: try world.casebook.transfersForGiven(of: client.id), client: client,
            roster: roster, on: world.today, isDemo: world.casebook.isDemo, texts: texts))
      } catch { return .failure(Closed(text: world.texts.refusals.words(for: error))) }
    }
    do {
      return .success(
        try ContactRequestPaper.paper(
          of: transfer, client: client, roster: roster, on: world.today,
          isDemo: world.casebook.isDemo, texts: texts))
    } catch { return .failure(Closed(text: world.texts.refusals.words(for: error))) }
  }

  /// How many lines stand at once; where there are more, the last row says so.
  private static func shown(of all: Int, in rows: Int) -> Int { all > rows ? rows - 1 : rows }

  private static func lines(_ state: State, _ world: World) -> [String] {
    let text: String
    switch made(state, world) {
    case .success(let paper): text = PasteWriter(safety: .screens).text(paper)
    case .failure(let closed): text = closed.text + "\n"
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .flatMap { $0.isEmpty ? [""] : Wrap.lines(String($0), width: world.body.columns) }
  }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let all = lines(state, world)
    let count = shown(of: all.count, in: area.rows)
    let first = max(0, min(state.scroll, all.count - count))
    for (row, line) in all.dropFirst(first).prefix(count).enumerated() {
      grid.put(line, row: area.row + row, column: area.column, width: area.columns)
    }
    if count < area.rows {
      let below = all.count - first - count
      let marks = [first > 0 ? "▲ \(first)" : nil, below > 0 ? "▼ \(below)" : nil]
      grid.put(
        marks.compactMap(\.self).joined(separator: "  "), row: area.row + count,
        column: area.column, width: area.columns)
    }
    grid.placeCursor(row: area.row, column: area.column, isVisible: false)
    state.dialog?.draw(on: &grid, in: area)
    state.asking?.dialog.draw(on: &grid, in: area)
  }
}
