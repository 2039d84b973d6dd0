import TestSupport
import Testing

@testable import Casework

/// What is told of how many students answered, beside how many were met.
@Suite struct AnswerCountTests {
  @Test(arguments: [
    (answered: 4, met: 40, told: nil), (5, 40, 5), (9, 40, 5), (10, 40, 10), (38, 40, 35),
    (40, 40, 35), (28, 32, 25), (5, 9, 5), (9, 9, 5), (5, 8, nil), (8, 8, nil), (11, 11, 5),
    (14, 14, 10),
  ])
  func toldInSteps(_ one: (answered: Int, met: Int, told: Int?)) {
    #expect(
      AnswerCount.people(one.answered, asked: [one.met], below: 5)
        == one.told.map { .atLeast($0) })
  }

  @Test(arguments: [(5, 5), (6, 10), (10, 10), (11, 15), (20, 20)])
  func stepsAreFivesThatReachTheThreshold(_ threshold: Int, _ step: Int) {
    let told = (0..<100).compactMap {
      AnswerCount.people($0, asked: [1000], below: threshold)?.least
    }
    #expect(Set(told).sorted() == Array(stride(from: step, to: 100, by: step)))
  }

  /// All groups are made: whoever knows how many were met, and reads what is told at every threshold,
  /// has no fewer than five possible numbers of those who did not answer.
  @Test func nobodyIsFoundWhoDidNotAnswer() {
    var shown = 0
    for met in 0...60 {
      var possible: [[AnswerCount?]: Set<Int>] = [:]
      for answered in 0...met {
        let told = [5, 6, 10, 13, 20].map {
          AnswerCount.people(answered, asked: [met], below: $0)
        }
        possible[told, default: []].insert(met - answered)
      }
      for (told, others) in possible where told != [nil, nil, nil, nil, nil] {
        shown += 1
        #expect(others.count >= 5, "\(met) met, told \(told): \(others.sorted()) did not answer")
      }
    }
    #expect(shown > 250, "too little was shown to check anything: \(shown)")
  }

  /// The same where the list of meetings tells of fewer than the measures, or of more: whoever knows both,
  /// and that nobody answered who was not asked, is no wiser.
  @Test func nobodyIsFoundByAnotherCountOfThoseAsked() {
    for few in 0...26 {
      for many in few...30 {
        for bound in [few, many] {
          var possible: [[AnswerCount?]: Set<Int>] = [:]
          for answered in 0...bound {
            let told = [5, 10, 20].map {
              AnswerCount.people(answered, asked: [few, many], below: $0)
            }
            possible[told, default: []].insert(bound - answered)
          }
          for (told, others) in possible where told != [nil, nil, nil] {
            #expect(others.count >= 5, "\(few), \(many) asked, told \(told): \(others.sorted())")
          }
        }
      }
    }
  }

  /// A mean is told in halves, and of ten and more in even tenths.
  @Test(arguments: [(7, 45), (9, 45), (12, 46), (25, 46)])
  func meansAreToldInSteps(_ count: Int, _ tenths: Int) {
    // A little more than half of them give a five.
    let all = { (isStudent: Bool) in
      figures((count + 1) / 2, .five, student: isStudent)
        + figures(count / 2, .four, student: isStudent, from: (count + 1) / 2)
    }
    let published = PublishedFeedback(
      all(true) + all(false), met: MeasureDocuments.met(60, on: Sample.today),
      on: Sample.day(2027, 5, 1)
    ).period(.meeting, Term(year: 2027, part: 0))
    let told = ShownTally.shown(count: .atLeast(count / 5 * 5), tenths: [.heard: tenths])
    #expect(published.students == told && published.parties == told)
  }

  /// Of the few who answered one question among many who answered another, too.
  @Test func aQuestionThatFewAnsweredIsToldInHalves() {
    let all = (0..<12).map { giver in
      var ratings: [FeedbackQuestion: Rating] = [.heard: .five]
      if giver < 5 { ratings[.helped] = giver == 0 ? .four : .five }
      return FeedbackFigures(
        day: Sample.today, isStudents: true, ratings: ratings, giver: giver)
    }
    let published = PublishedFeedback(
      all, met: MeasureDocuments.met(60, on: Sample.today), on: Sample.day(2027, 5, 1)
    ).period(.meeting, Term(year: 2027, part: 0))
    #expect(
      published.students == .shown(count: .atLeast(10), tenths: [.heard: 50, .helped: 50]))
  }

  /// Even who knows how many answered does not find out how many gave a rating, or one below or above it:
  /// all ratings are made.
  @Test func nobodyIsFoundByARating() {
    for count in 5...14 {
      let step = AnswerCount.tenths(of: count / 5 * 5)
      var possible: [Int: [[Int]: Set<Int>]] = [:]
      for ratings in Self.ratings(of: count) {
        var tally = FeedbackTally()
        var giver = 0
        for (place, number) in ratings.enumerated() {
          for _ in 0..<number {
            tally.add(
              FeedbackFigures(
                day: Sample.today, isStudents: true,
                ratings: [.heard: Rating(rawValue: 1 + place) ?? .one], giver: giver))
            giver += 1
          }
        }
        let mean = tally.tenths(of: .heard, step: step) ?? 0
        for low in 0..<5 {
          for high in low..<5 where high - low < 4 {
            possible[mean, default: [:]][[low, high], default: []]
              .insert(ratings[low...high].reduce(0, +))
          }
        }
      }
      for (mean, counts) in possible {
        // That nobody at all gave a rating, or all did, is no small number.
        for (ratings, numbers) in counts where numbers != [0] && numbers != [count] {
          #expect(numbers.count >= 2, "\(count) with \(mean): \(ratings) \(numbers)")
        }
      }
    }
  }

  /// How many gave a one, a two and so on, in all ways.
  private static func ratings(of count: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for place in 0..<5 {
      all = all.flatMap { begun -> [[Int]] in
        let left = count - begun.reduce(0, +)
        return (place == 4 ? left...left : 0...left).map { begun + [$0] }
      }
    }
    return all
  }

  /// Whoever reads how many answered, and the mean of a question, does not find out how many left the
  /// question out: all groups and sums are made.
  @Test(
    arguments: [
      (.service, true), (.service, false), (.meeting, false), (.transfer, false),
    ] as [(FeedbackAbout, Bool)])
  func nobodyIsFoundWhoLeftAQuestionOut(_ about: FeedbackAbout, _ isStudents: Bool) {
    let spring = Term(year: 2027, part: 0)
    var possible: [[ShownTally]: Set<Int>] = [:]
    for count in 5...14 {
      for answered in 0...count {
        for sum in stride(from: answered, through: 5 * answered, by: 1) {
          var left = sum - answered
          var all = figures(count, .three, student: isStudents, about: about)
          for place in all.indices {
            all[place].ratings = [.clear: .three]
            guard place < answered else { continue }
            all[place].ratings[.heard] = Rating(rawValue: 1 + min(4, left))
            left -= min(4, left)
          }
          let told = [5, 10].map { threshold in
            PublishedFeedback(
              all, met: StudentsMet([:]), on: Sample.day(2027, 5, 1), below: threshold
            ).period(about, spring)[isStudents ? .students : .parties]
          }
          possible[told, default: []].insert(count - answered)
        }
      }
    }
    #expect(possible.count > 30)
    for (told, silent) in possible {
      #expect(silent.count >= 5, "\(told): \(silent.sorted())")
    }
  }

  /// The attacker is no fool: an exact number, or one in steps alone, gives them away.
  @Test func exactNumbersAndBareStepsAreFoundOut() {
    let met = 31
    let bare = Dictionary(grouping: 5...met) { $0 / 5 }.values.map(\.count)
    #expect(bare.contains { $0 < 5 })
  }

  /// In a year of thirds whoever was met in January may still speak in autumn, and counts once.
  @Test func theMetAreThoseSinceJanuary() {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 2, 12), Array(1...6))
    documents.palaver(7, Sample.day(2026, 6, 2), [.school, .kela])
    documents.meet(Sample.day(2026, 10, 8), Array(4...12), away: [12])
    documents.meet(Sample.day(2027, 2, 11), [1])
    let met = StudentsMet(documents.inputs)
    let counts = [(2025, 2, 0), (2026, 0, 6), (2026, 1, 6), (2026, 2, 11), (2027, 0, 1)]
    for (year, part, count) in counts {
      #expect(met.count(by: Term(year: year, part: part)) == count, "\(year) \(part)")
    }
    // Met since January, met and seen anew in autumn, booked and come then; in summer nobody was booked.
    #expect(met.asked(in: Term(year: 2026, part: 0)) == [6])
    #expect(met.asked(in: Term(year: 2026, part: 1)) == [6])
    #expect(met.asked(in: Term(year: 2026, part: 2)) == [11, 5, 12, 9, 8])
  }

  /// Eleven are met for the first time in each third, and ten of them answer.
  @Test func nobodyIsFoundInALaterThird() {
    var documents = MeasureDocuments()
    var all: [FeedbackFigures] = []
    for part in 0..<3 {
      let numbers = Array(part * 11..<part * 11 + 11)
      let day = Sample.day(2026, 4 * part + 2, 12)
      documents.meet(day, numbers)
      all += numbers.prefix(10).map { number in
        FeedbackFigures(day: day, isStudents: true, ratings: [.heard: .four], giver: number)
      }
    }
    let published = PublishedFeedback(
      all, met: StudentsMet(documents.inputs), on: Sample.day(2027, 5, 1))
    for part in 0..<3 {
      let told = published.period(.meeting, Term(year: 2026, part: part)).students
      #expect(told == .shown(count: .atLeast(5), tenths: [.heard: 40]), "\(part)")
    }
  }

  /// Of a meeting in December ten of eleven speak in January, beside whom nobody is known to be asked.
  @Test func whoSpeaksOfAMeetingOfAnotherThirdIsNotCounted() {
    var documents = MeasureDocuments()
    let day = Sample.day(2026, 12, 17)
    documents.meet(day, Array(0..<11))
    let meeting = documents.inputs.meetings[0].id
    func told(_ answers: [(Int, Day)], _ term: Term) -> ShownTally {
      let figures = answers.map { number, day in
        FeedbackFigures(
          day: day, isStudents: true, meeting: meeting, ratings: [.heard: .four], giver: number)
      }
      return PublishedFeedback(
        figures, met: StudentsMet(documents.inputs), on: Sample.day(2027, 9, 15)
      ).period(.meeting, term).students
    }
    let (autumn, spring) = (Term(year: 2026, part: 2), Term(year: 2027, part: 0))
    let late = (0..<10).map { ($0, Sample.day(2027, 1, 11)) }
    #expect(told(late, spring) == .hidden)
    #expect(told((0..<10).map { ($0, day) }, autumn) != .hidden)
    #expect(told((0..<5).map { ($0, day) } + late.dropFirst(5), spring) == .hidden)
  }

  /// A turn left open is one of somebody who was asked; a meeting to come is none of those held.
  @Test func everyWayToCountTheAskedIsLookedAt() {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 2, 12), Array(0..<11))
    documents.meet(Sample.day(2026, 3, 12), Array(20..<25))
    var meetings = documents.inputs.meetings
    for turn in meetings[0].turns.byID.keys {
      meetings[0].turns[turn]?.state = .inProgress
      meetings[0].turns[turn]?.attendance = Rows()
    }
    meetings[1].state = .agreed
    for turn in meetings[1].turns.byID.keys { meetings[1].turns[turn]?.state = .waiting }
    let inputs = MeasureInputs(
      clients: [], plans: [], meetings: meetings, roster: Sample.roster)
    #expect(StudentsMet(inputs).asked(in: Term(year: 2026, part: 0)).isSuperset(of: [16, 11]))
  }

  @Test func aMeanOfAFewIsHiddenWhereNearlyAllAnswered() {
    let spring = Term(year: 2027, part: 0)
    for (count, expected) in [(8, nil), (9, 5), (30, 5)] as [(Int, Int?)] {
      let period = PublishedFeedback(
        figures(7), met: MeasureDocuments.met(count, on: Sample.today),
        on: Sample.day(2027, 5, 1)
      ).period(.meeting, spring)
      let shown = expected.map { ShownTally.shown(count: .atLeast($0), tenths: [.heard: 40]) }
      #expect(period.students == shown ?? .hidden, "\(count)")
    }
  }
}
