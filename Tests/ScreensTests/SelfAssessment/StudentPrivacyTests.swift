import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The student alone at the screen: nothing of the workers' screens can be reached or seen.
@Suite struct StudentPrivacyTests {
  private func worker(_ change: (inout World) -> Void = { _ in }) -> Worker {
    var world = World.sample(as: Sample.teacher)
    world.casebook.questionnaire = Sample.questionnaire
    change(&world)
    return Worker(world, at: .client(Sample.clientID))
  }

  private let student = Destination.selfAssessment(Sample.clientID)

  @Test func noKeyLeadsToTheWorkersScreens() {
    let keys: [Key] =
      (1...9).map { .f($0) } + [
        .character("?"), .ctrl("p"), .ctrl("o"), .ctrl("t"), .ctrl("s"), .ctrl("c"), .ctrl("q"),
        .f(10), .f(12), .alt("h"), .escape, .character("t"), .character("p"), .character("n"),
        .alt("t"), .home,
        .mouse(MouseEvent(.press, row: 0, column: 1)),
      ]
    for isWriting in [false, true] {
      for key in keys {
        var worker = worker()
        worker.press("5")
        worker.press("n")
        #expect(worker.app.top?.destination == student)
        worker.press(.enter)
        if isWriting { worker.press(.tab) }
        worker.press(key)
        #expect(worker.app.top?.destination == student, "\(key)")
        #expect(worker.app.overlay == nil, "\(key)")
        for word in ["Huoli", "Veera", "Lupa", "Asiakkaat", "Tarkistuslista"] {
          #expect(!worker.screen.contains(word), "\(key)")
        }
      }
    }
  }

  @Test func theWorkerTakesOverByTheirKey() {
    var worker = worker()
    worker.press("5")
    worker.press("n")
    worker.press(.enter, .character("4"), .escape, .f(4))
    #expect(worker.app.top?.destination == .client(Sample.clientID))
    #expect(worker.screen.contains("opiskelija itse, vastattu 1/5, kesken"))
    #expect(!worker.app.screens.contains { $0.destination == student })
  }

  @Test func whatIsSaidOfOtherWorkStaysAway() {
    var worker = worker()
    worker.press("5")
    worker.press("n")
    worker.press(.enter)
    worker.hear(.refused(ticket: 999, .noConsent))
    #expect(!worker.screen.contains("lupa"))
    worker.others { book in
      book.drafts = [
        DraftNote(
          document: .client(Sample.clientID), path: "concerns/k1/words", text: "Salainen huoli",
          basedOn: 1, author: Sample.teacher, machine: "a", time: Sample.now, isLeftBehind: true)
      ]
      book.troubles = [Trouble(.damaged, place: "clients/c1")]
    }
    #expect(worker.app.overlay == nil)
    #expect(!worker.screen.contains("Salainen"))
    // Back at the papers it is told of.
    worker.press(.escape, .f(4))
    worker.others { _ in }
    #expect(worker.screen.contains("jäänyt teksti tallentamatta"))
  }

  @Test func ownWordsLeftBehindComeBackToTheStudent() {
    var begun = Sample.client
    begun.questionnaires = ["q1": Sample.questionnaire]
    begun.selfAssessments["v1"] = SelfAssessment(
      id: "v1", order: "n", questionnaire: "q1", language: .finnish, way: .alone,
      day: Sample.today)
    var worker = worker { world in
      world.casebook.clients[Sample.clientID] = Held(begun, version: 4)
      world.casebook.drafts = [
        DraftNote(
          document: .client(Sample.clientID), path: "selfAssessments/v1/areas/health/words",
          text: "Nukun huonosti", basedOn: 4, author: Sample.teacher, machine: "a",
          time: Sample.now, isLeftBehind: true)
      ]
    }
    worker.press(.enter)
    #expect(worker.app.top?.destination == student)
    #expect(worker.screen.contains("3 / 5") && worker.screen.contains("Nukun huonosti"))
    worker.type("!")
    worker.press(.enter)
    #expect(
      worker.changes == [
        .client(
          Sample.clientID, .selfAssess("v1", .write("Nukun huonosti!", in: "health")))
      ])
    // The worker who takes over finds the page that this was left on.
    worker.press(.escape, .f(4))
    #expect(worker.app.top?.destination == .client(Sample.clientID))
    #expect(worker.screen.contains("[5 Itsearvio") && worker.screen.contains("kesken"))
  }
}
