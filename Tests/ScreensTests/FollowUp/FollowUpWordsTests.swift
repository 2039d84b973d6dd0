import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// What is said of a task or a plan names it: another row is in hand by then.
@Suite struct FollowUpWordsTests {
  private func words(_ person: Person) -> String {
    person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [Size.standard, .small])
  func theStudentWhosePlanEndedIsNamed(_ size: Size) {
    var person = FollowUpScreenTests.person(size)
    person.press(.end, .character("e"), .right)
    for _ in 0..<9 where !person.cursorLine.contains("[ Päätä") { person.press(.down) }
    person.pressAndAnswer(.enter)
    #expect(words(person).contains("Eetu K.: suunnitelma on päättynyt."), "\(person.screen)")
  }

  @Test(arguments: [Size.standard, .small])
  func theTaskThatWaitsIsNamedWithItsDay(_ size: Size) {
    var person = FollowUpScreenTests.person(size)
    person.press(.end, .character("z"))
    person.type("22.2.2027")
    person.pressAndAnswer(.enter)
    #expect(
      words(person).contains("’Varaan Kela-ajan’ odottaa ma 22.2.2027 asti."), "\(person.screen)")
    person.press(.character("u"), .end, .character("z"), .ctrl("a"), .delete)
    person.pressAndAnswer(.enter)
    #expect(words(person).contains("’Varaan Kela-ajan’ on taas näkyvissä."), "\(person.screen)")
  }

  @Test(arguments: [Size.standard, .small])
  func whatWasRecordedIsNamed(_ size: Size) {
    var person = FollowUpScreenTests.person(size)
    person.press(.enter, .right, .tab, .tab, .enter)
    person.pressAndAnswer(.enter)
    #expect(
      words(person).contains("Kirjattu suunnitelmaan: Aino E., ’Tekee työkokeilusopimuksen’."),
      "\(person.screen)")
  }

  /// However long a name is, what is said of it is read.
  @Test func aLongNameLeavesRoomForTheDay() {
    var casebook = FollowUpScreenTests.casebook
    let eetu = Plan.id(for: SampleGroup.eetu)
    casebook.plans[eetu]?.value.actions["t5"]?.what = String(
      repeating: "Hyvin pitkä nimi ", count: 12)
    var person = Person(SampleGroup.world(casebook, size: .small), at: .followUps)
    person.press(.end, .character("z"))
    person.type("22.2.2027")
    person.pressAndAnswer(.enter)
    #expect(words(person).contains("odottaa ma 22.2.2027 asti."), "\(person.screen)")
  }

  // MARK: Ending a plan

  private func ending(_ client: String, size: Size = .standard, booked: Bool) -> Person {
    var casebook = FollowUpScreenTests.casebook
    if booked {
      casebook.meetings["mmaaliskaksi"]?.value.state = .agreed
      casebook.meetings["mmaaliskaksi"]?.value.turns = Rows([
        Turn(client: SampleGroup.aino, order: "n", length: 45)
      ])
    }
    var person = Person(SampleGroup.world(casebook, size: size), at: .followUps)
    person.press(client == "Aino" ? .home : .end, .character("e"))
    return person
  }

  @Test(arguments: [Size.standard, .small])
  func whatLeavesTheListIsCountedBeforeAPlanEnds(_ size: Size) {
    var person = ending("Aino", size: size, booked: true)
    #expect(
      words(person).contains(
        "Auki on 2 tehtävää ja seuranta 12.1.2027. Ne poistuvat seurannasta."), "\(person.screen)")
    #expect(
      words(person).contains("Aika pe 19.3.2027 klo 9.00 jää varatuksi."), "\(person.screen)")
    person.press(.right)
    person.pressAndAnswer(.ctrl("s"))
    #expect(
      words(person).contains("Aika pe 19.3.2027 klo 9.00 jää varatuksi."), "\(person.screen)")
    #expect(words(person).contains("Aino E.: suunnitelma on päättynyt."), "\(person.screen)")
  }

  @Test func oneTaskIsSaidAsOneAndNoBookingIsNamedWhereThereIsNone() {
    let person = ending("Eetu", booked: false)
    #expect(
      words(person).contains("Auki on 1 tehtävä. Se poistuu seurannasta."), "\(person.screen)")
    #expect(!words(person).contains("varatuksi"), "\(person.screen)")
  }

  /// The same question stands in the plan itself.
  @Test func thePlanItselfSaysItToo() {
    var casebook = FollowUpScreenTests.casebook
    casebook.meetings["mmaaliskaksi"]?.value.turns = Rows([
      Turn(client: SampleGroup.aino, order: "n", length: 45)
    ])
    var person = Person(SampleGroup.world(casebook), at: .plan(SampleGroup.aino))
    person.hear(.casebook(casebook))
    person.press(.ctrl("f"))
    #expect(words(person).contains("Auki on 2 tehtävää ja seuranta 12.1.2027."), "\(person.screen)")
    #expect(
      words(person).contains("Aika pe 19.3.2027 klo 9.00 jää varatuksi."), "\(person.screen)")
  }
}
