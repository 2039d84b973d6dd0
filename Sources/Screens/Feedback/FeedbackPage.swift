import Canvas
import Casework
import Texts
import Workplace

/// Something that feedback is asked about: a turn that has been held, or what was used or passed on.
struct FeedbackOccasion: Sendable, Equatable {
  var subject: FeedbackSubject
  /// Names it within the page.
  var key: String
  var title: String

  /// The occasions of a client, the newest meeting first.
  static func all(of client: ID<Client>, _ world: World) -> [FeedbackOccasion] {
    let texts = world.texts.feedback.page
    let held = world.casebook.meetings.values.map(\.value)
      .filter { $0.turns[Turn.id(for: client)]?.hasEnded == true }
      .sorted { ($0.starts, $0.id) > ($1.starts, $1.id) }
    let meetings = held.map { meeting in
      FeedbackOccasion(
        subject: .meeting(meeting.id), key: meeting.id.text,
        title: texts.meeting(world.texts.dates.day(meeting.starts.day)))
    }
    let given = world.casebook.feedback.values.map(\.value).filter { $0.client == client }
    var names = given.compactMap { one in
      if case .service(let name) = one.subject { name } else { nil }
    }
    let plan = world.casebook.plan(of: client)?.value
    for service in plan?.services.sorted ?? []
    where [.running, .ended].contains(service.state) && !names.contains(service.name) {
      names.append(service.name)
    }
    let services = names.filter { !$0.trimmed.isEmpty }.reduce(into: [String]()) { all, name in
      if !all.contains(name) { all.append(name) }
    }.enumerated().map { place, name in
      FeedbackOccasion(
        subject: .service(name), key: "service\(place)", title: texts.service(name))
    }
    let isMoved =
      given.contains { $0.subject == .transfer }
      || world.casebook.transfers.values.contains { $0.value.client == client && $0.value.wasSent }
    let transfer = FeedbackOccasion(subject: .transfer, key: "transfer", title: texts.transfer)
    return meetings + services + (isMoved ? [transfer] : [])
  }
}

/// The page of a client's papers about feedback: what was said, and what is still to be asked.
extension ClientPapers {
  static func feedbackRows(_ state: State, _ held: Held<Client>, _ world: World) -> [FieldSpec] {
    let occasions = FeedbackOccasion.all(of: held.value.id, world)
    if occasions.isEmpty { return [note("feedback/none", world.texts.feedback.page.none)] }
    return occasions.flatMap { occasionRows($0, state, held.value, world) }
  }

  /// What is shown of feedback on the page; its opening is logged.
  static func feedbackShown(_ client: ID<Client>, _ world: World) -> [Document] {
    world.casebook.feedback.values.filter { $0.value.client == client }
      .map { .feedback($0.value.id) }.sorted { $0.feedbackID < $1.feedbackID }
  }

  private static func occasionRows(
    _ occasion: FeedbackOccasion, _ state: State, _ client: Client, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.feedback.page
    let base = "feedback/\(occasion.key)"
    var rows = [FieldSpec(.heading(base, occasion.title))]
    let given = world.casebook.feedback.values
      .filter { $0.value.client == client.id && $0.value.subject == occasion.subject }
      .sorted { ($0.value.day, $0.value.id) < ($1.value.day, $1.value.id) }
    let students = given.filter(\.value.isStudents)
    for one in students { rows += saidRows(one.value, texts.student, world) }
    if students.isEmpty { rows.append(note("\(base)/silent", texts.studentSilent)) }
    if let words = askStudent(occasion.subject, students.last?.value, texts, world) {
      rows += action("\(base)/student", words, state)
    }
    for one in given where !one.value.isStudents && one.value.member != world.me {
      rows += saidRows(one.value, giver(one.value, world), world)
    }
    let own = given.filter { !$0.value.isStudents && $0.value.member == world.me }
    for one in own {
      rows +=
        StudentFeedback.isOpen(one.value, world)
        ? ownRows(one, state, world) : saidRows(one.value, texts.own, world)
    }
    let asksAgain = occasion.subject.meeting == nil && own.allSatisfy { $0.value.day < world.today }
    if own.isEmpty || asksAgain { rows += action("\(base)/own", texts.giveOwn, state) }
    return rows
  }

  /// What the link that hands the student the screen says; nothing where the student has said it all.
  private static func askStudent(
    _ subject: FeedbackSubject, _ last: Feedback?, _ texts: FeedbackPageTexts, _ world: World
  ) -> String? {
    guard let last else { return texts.askStudent }
    if last.finished == nil { return texts.studentGoesOn }
    return subject.meeting == nil && last.day < world.today ? texts.askStudent : nil
  }

  private static func giver(_ feedback: Feedback, _ world: World) -> String {
    [world.casebook.memberName(feedback.member), world.name(of: feedback.party)]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// `Opiskelija   kuultu 5   selvää –   apua 4`, and the own words under it.
  static func saidRows(_ feedback: Feedback, _ who: String, _ world: World) -> [FieldSpec] {
    let texts = world.texts.feedback
    let id = "feedback/said/\(feedback.id)"
    var line: StyledLine = [StyledText(who, .bold)]
    for question in FeedbackQuestion.allCases {
      let rating = feedback.ratings[question].map { "\($0.rawValue)" } ?? "–"
      line += [StyledText("   \(texts.short(question)) ", .dim), StyledText(rating, .bold)]
    }
    if feedback.finished == nil { line.append(StyledText("   (\(texts.page.unfinished))", .dim)) }
    var rows = [FieldSpec(.note(id, line).with { $0.isWhole = true })]
    if !feedback.words.trimmed.isEmpty {
      rows.append(
        FieldSpec(
          .note("\(id)/words", [StyledText("”\(feedback.words.trimmed)”", .mark)])
            .with { $0.indent = 2 }))
    }
    return rows
  }

  /// The member's own feedback, to be filled in.
  private static func ownRows(
    _ own: Held<Feedback>, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.feedback
    let feedback = own.value
    let base = "feedback/\(feedback.id)"
    func place(_ path: String) -> FieldPlace {
      FieldPlace(
        document: .feedback(feedback.id), path: path, version: own.version,
        questions: own.questions)
    }
    var rows = [FieldSpec(.note("\(base)/own", [StyledText(texts.page.own, .bold)]))]
    for question in FeedbackQuestion.allCases {
      let id = "\(base)/rate/\(question.rawValue)"
      let words = texts.question(question, feedback.subject.about, false)
      rows.append(FieldSpec(.note("\(id)/text", [StyledText(words)])))
      rows.append(
        FieldSpec(
          .choice(
            id, "", Rating.allCases.map { "\($0.rawValue)" } + ["–"],
            selected: feedback.ratings[question].map { $0.rawValue - 1 }),
          at: place("ratings/\(question.rawValue)")))
    }
    rows.append(
      FieldSpec(
        .area("\(base)/\(FeedbackFields.words)", texts.ownWords, feedback.words, collapsed: 4),
        at: place(FeedbackFields.words)))
    return rows
      + (feedback.finished == nil ? action("\(base)/finish", texts.page.ready, state) : [])
  }
}

extension Document {
  fileprivate var feedbackID: String {
    if case .feedback(let id) = self { id.text } else { "" }
  }
}
