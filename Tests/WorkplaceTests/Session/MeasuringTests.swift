import Casework
import TestSupport
import Testing
import Workplace

/// Who is told of the measures, and that everybody is told the same.
@Suite struct MeasuringTests {
  @Test func everyMemberIsToldTheSameWhateverPapersTheySee() throws {
    let place = SharedPlace()
    let teacher = try place.make()
    try teacher.save(
      .client(Sample.clientID, .open(firstName: "Aino", lastName: "Esimerkki", language: .finnish)))
    let kela = try place.session(Sample.kela)
    #expect(kela.casebook().clients.isEmpty)
    #expect(try kela.measures() == teacher.measures())
  }

  @Test func whoDoesNotSitInTheGroupIsToldNothing() throws {
    let place = SharedPlace()
    _ = try place.make()
    #expect(throws: Refusal.memberRoleEnded) {
      try place.session(Sample.formerTeacher).measures()
    }
    #expect(throws: Refusal.notOnRoster) { try place.session(nil).measures() }
  }
}
