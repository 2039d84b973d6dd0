public import Casework
public import Texts

/// The student's own copy of the plan in plain language: first what they do, then the others.
public struct PlainPlanPaper {
  private let plan: Plan
  private let client: Client
  private let roster: Roster?
  private let catalogue: ServiceCatalogue
  private let day: Day
  private let texts: Texts
  private var words: PlainPlanTexts { texts.papers.plain }

  /// The copy in the language of `texts`, as it stands on a day.
  ///
  /// - Parameters:
  ///   - next: the next meeting in which the student has a turn.
  ///   - latest: the newest meeting in which the student's turn has been, whose decisions are told.
  ///   - catalogue: gives picked services their names in the language of the copy.
  ///   - inForce: the version that is in force while this one is a draft.
  public static func paper(
    of plan: Plan, client: Client, roster: Roster?, next: Meeting? = nil,
    latest: Meeting? = nil, catalogue: ServiceCatalogue = .empty, inForce: Int? = nil,
    on day: Day, isDemo: Bool, texts: Texts
  ) -> Paper {
    let maker = PlainPlanPaper(
      plan: plan, client: client, roster: roster, catalogue: catalogue, day: day,
      texts: texts)
    if plan.state == .ended { return maker.ended(isDemo) }
    let words = texts.papers.plain
    let isDraft = plan.state == .draft
    let hello =
      isDraft
      ? words.draftHello(client.firstName, plan.isAgreedByStudent) : words.hello(client.firstName)
    let earlier = isDraft && inForce != nil ? " " + words.earlierHolds : ""
    var blocks: [PaperBlock] = [.paragraph(hello + earlier)]
    if !plan.ownWords.isEmpty { blocks += [.heading(words.want), .paragraph(plan.ownWords)] }
    blocks += maker.goals + maker.doings + maker.services + maker.decisions(of: latest)
    blocks += maker.days(next) + maker.answering
    let changes =
      [words.changesWords]
      + (plan.responsible.map { [maker.words.callWhom(maker.name($0.member), maker.hasPhone)] }
        ?? [])
    blocks += [.heading(words.changes), .paragraph(changes.joined(separator: "\n"))]
    return Paper(
      title: isDraft ? words.draftTitle : words.title, language: texts.language,
      sampleNotice: isDemo ? texts.papers.sampleNotice : nil, blocks: blocks, look: .easy,
      foot: words.foot(client.fullName, texts.dates.day(day)), day: day)
  }

  /// The copy of a plan that is over: what came of it, and whom to turn to; nothing is waited for.
  private func ended(_ isDemo: Bool) -> Paper {
    let day = plan.endedOn.map(texts.dates.day) ?? texts.common.none
    let outcome = plan.result.map(texts.plan.result)
    var blocks: [PaperBlock] = [.paragraph(words.endedHello(client.firstName, day, outcome))]
    if !plan.ownWords.isEmpty { blocks += [.heading(words.want), .paragraph(plan.ownWords)] }
    blocks += goals
    let whom = plan.responsible.map { [words.callWhom(name($0.member), hasPhone)] } ?? []
    let help = ([words.endedHelpWords] + whom).joined(separator: "\n")
    blocks += [.heading(words.endedHelp), .paragraph(help)]
    return Paper(
      title: words.endedTitle, language: texts.language,
      sampleNotice: isDemo ? texts.papers.sampleNotice : nil, blocks: blocks, look: .easy,
      foot: words.foot(client.fullName, texts.dates.day(self.day)), day: self.day)
  }

  /// The responsible worker's number is known.
  private var hasPhone: Bool {
    let member = plan.responsible.flatMap { roster?.members[$0.member] }
    return member.map { !$0.phone.isEmpty } ?? false
  }

  private var goals: [PaperBlock] {
    let items = plan.goals.sorted.filter { !isBlank($0.text) }.map { goal in
      let measure = goal.measure.isEmpty ? [] : [PaperItem(words.measure(goal.measure))]
      let isOpen = goal.state == .open && plan.state != .ended
      let by = isOpen ? goal.by.map { [PaperItem(words.goalBy(longDay($0), $0 < day))] } ?? [] : []
      let state = goal.state == .open ? [] : [PaperItem(words.goalState(goal.state))]
      return PaperItem(goal.text, measure + by + state)
    }
    return items.isEmpty ? [] : [.heading(words.goals), .list(items)]
  }

  /// First what the student does, then each of the others, by name and party.
  private var doings: [PaperBlock] {
    let summary = plan.summary(for: nil)
    var blocks: [PaperBlock] = [.heading(words.you)]
    if !plan.ownDoings.isEmpty { blocks.append(.paragraph(plan.ownDoings)) }
    if !summary.student.isEmpty { blocks.append(.list(summary.student.map(item))) }
    if plan.ownDoings.isEmpty, summary.student.isEmpty {
      blocks.append(.paragraph(words.nothingForYou))
    }
    blocks.append(.heading(words.others))
    let family = summary.others.filter { $0.owner == .family }.flatMap(\.actions).map(item)
    let own = plan.familyDoings.isEmpty ? [] : [PaperItem(plan.familyDoings)]
    var items = own.isEmpty && family.isEmpty ? [] : [PaperItem(words.family, own + family)]
    items += summary.others.filter { $0.owner != .family }.map { part in
      PaperItem(owner(part.owner), part.actions.map(item))
    }
    blocks.append(items.isEmpty ? .paragraph(words.nothingForOthers) : .list(items))
    return blocks
  }

  private func item(_ action: Action) -> PaperItem {
    let text = isBlank(action.what) ? texts.common.none : action.what
    let by = action.owner == .student ? words.byDay : words.othersBy
    return PaperItem(text, action.by.map { [PaperItem(by(longDay($0), $0 < day))] } ?? [])
  }

  private var services: [PaperBlock] {
    let items = plan.services.sorted
      .filter { $0.state != .ended && $0.state != .dropped && !isBlank($0.name) }
      .map { service in
        let givers = [service.party.map(partyName), service.person].compactMap(\.self)
          .filter { !$0.isEmpty }
        let giver = givers.isEmpty ? [] : [PaperItem(givers.joined(separator: ", "))]
        return PaperItem(
          catalogue.name(of: service, in: texts.language),
          giver + state(of: service) + times(of: service))
      }
    return items.isEmpty ? [] : [.heading(words.services), .list(items)]
  }

  /// Where the service stands; that it has begun goes without saying where its first day is past.
  private func state(of service: PlannedService) -> [PaperItem] {
    let hasBegun = service.state == .running && service.starts.map { $0 < day } ?? false
    return hasBegun ? [] : [PaperItem(words.serviceState(service.state))]
  }

  /// When the service begins and ends, or when it did so where the day is past.
  private func times(of service: PlannedService) -> [PaperItem] {
    func time(_ day: Day?, _ words: (String, PlainTime) -> String) -> PaperItem? {
      guard let day else { return nil }
      let isOnTheWay = service.state == .running
      let time: PlainTime = day >= self.day ? .ahead : isOnTheWay ? .past : .passed
      return PaperItem(words(longDay(day), time))
    }
    return [time(service.starts, words.starts), time(service.ends, words.ends)]
      .compactMap(\.self)
  }

  private func decisions(of meeting: Meeting?) -> [PaperBlock] {
    guard let meeting, let turn = meeting.turns[Turn.id(for: client.id)], !turn.decisions.isEmpty
    else { return [] }
    return [
      .heading(words.decisions(texts.dates.day(meeting.starts.day))),
      .list(turn.decisions.map { PaperItem($0) }),
    ]
  }

  private func days(_ next: Meeting?) -> [PaperBlock] {
    var lines: [String] = []
    if let followUp = plan.nextFollowUp(from: day) {
      lines.append(words.followUp(longDay(followUp.planned)))
    }
    if let next {
      let turn = next.turns[Turn.id(for: client.id)]
      let time = turn?.starts ?? next.starts.time
      lines.append(
        words.meeting(longDay(next.starts.day), texts.dates.clock(time), next.place))
    }
    let text = lines.isEmpty ? words.noDay : lines.joined(separator: "\n")
    return [.heading(words.whenWeMeet), .paragraph(text)]
  }

  private var answering: [PaperBlock] {
    guard let worker = plan.responsible?.member else {
      return [.heading(words.whoAnswers), .paragraph(words.nobody)]
    }
    var facts = self.facts(words.responsible, worker)
    if let substitute = plan.substitute { facts += self.facts(words.substitute, substitute) }
    return [.heading(words.whoAnswers), .facts(facts)]
  }

  private func facts(_ label: String, _ id: ID<Member>) -> [PaperFact] {
    let member = roster?.members[id]
    var facts = [PaperFact(label, withParty(id))]
    if let phone = member?.phone, !phone.isEmpty { facts.append(PaperFact(words.phone, phone)) }
    if let email = member?.email, !email.isEmpty { facts.append(PaperFact(words.email, email)) }
    return facts
  }

  // MARK: Names and days

  private func longDay(_ day: Day) -> String { words.longDay(day, texts.dates) }

  private func partyName(_ party: Party) -> String {
    roster?.parties[party]?[texts.language] ?? texts.common.party(party)
  }

  private func name(_ id: ID<Member>) -> String {
    roster?.members[id]?.name ?? texts.commands.lists.unknownMember
  }

  private func withParty(_ id: ID<Member>) -> String {
    guard let member = roster?.members[id] else { return name(id) }
    return "\(member.name) (\(partyName(member.party)))"
  }

  private func owner(_ owner: ActionOwner?) -> String {
    switch owner {
    case .student: texts.common.student
    case .family: words.family
    case .member(let id): withParty(id)
    case .named(let name): name
    case nil: words.ownerMissing
    }
  }
}
