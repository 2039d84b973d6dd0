public import Canvas
import Casework
import Texts
import Workplace

extension RosterScreen {
  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.roster.keys
    let papers = world.texts.clients.papers
    if state.passing != nil { return KeyTable() }
    if state.sheet != nil {
      return state.fields.sheetKeys(world.texts, back: .back, save: .save, { .key($0) })
    }
    let row = selection(state, world)
    let member = RosterLines.member(row)
    let party = RosterLines.party(row, world)
    let isEnded =
      member.flatMap { world.casebook.roster?.value.members[$0]?.until }
      .map { $0 < world.today } ?? false
    let noMember = member == nil ? texts.chooseMember : nil
    let noOffice = noMember ?? (isEnded ? texts.alreadyEnded : nil)
    let notStudent = party == .student ? texts.notMember : nil
    let enter: [Key] = state.list.isFiltering ? [] : [.enter]
    // What is used most comes first: a narrow footer drops from the end.
    return KeyTable([
      KeyEntry(
        enter, .open, texts.open, words: texts.openWords, inFooter: true, unavailable: notStudent),
      KeyEntry(
        [.character("n"), .insert], .new, texts.new, words: texts.newWords, inFooter: true,
        unavailable: world.notLoaded ?? notStudent),
      KeyEntry(
        [.character("d")], .duties, texts.duties, words: texts.dutiesWords, inFooter: true,
        unavailable: world.notLoaded),
      KeyEntry(
        [.character("c")], .convener, texts.convener, words: texts.convenerWords,
        inFooter: noOffice == nil, unavailable: noOffice),
      KeyEntry(
        [.character("i")], .importing, texts.importing, words: texts.importingWords,
        inFooter: true, unavailable: world.notLoaded),
      KeyEntry(
        [.character("x")], .exporting, texts.exporting, words: texts.exportingWords,
        inFooter: true),
      KeyEntry(
        [.character("e")], .end, texts.end, words: texts.endWords, inFooter: noOffice == nil,
        unavailable: noOffice),
      KeyEntry(
        [.character("r")], .group, texts.group, words: texts.groupWords, inFooter: true,
        unavailable: world.notLoaded),
      KeyEntry(
        [.character("y")], .contactPerson, texts.contact, words: texts.contactWords,
        unavailable: noOffice),
      KeyEntry(
        [.character("m")], .party, texts.party, words: texts.partyWords,
        unavailable: party == nil ? texts.chooseMember : nil),
      KeyEntry([.character("h")], .history, texts.history, words: texts.historyWords),
      KeyEntry(
        [.character("a")], .region, world.texts.region.keyRoster,
        words: world.texts.region.wordsRoster, inFooter: true),
      KeyEntry([.character("/")], .filter, texts.filter),
    ]) + .movement(papers.up, papers.down, section: papers.moving, { .key($0) })
  }

  static func selection(_ state: State, _ world: World) -> String? {
    state.list.selection ?? RosterLines.rows(world, columns: 77).first { !$0.isHeader }?.id
  }
}
