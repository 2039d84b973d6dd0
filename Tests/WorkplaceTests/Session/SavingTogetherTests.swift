import Casework
import TestSupport
import Testing
import Workplace

/// Invented history, of which each moment is one version.
@Suite struct SavingTogetherTests {
  private let client: ID<Client> = "ctogether"

  private func change(_ change: ClientChange) -> Change { .client(client, change) }

  @Test func severalChangesAreOneVersion() throws {
    let place = SharedPlace()
    let teacher = try place.make()
    try teacher.saveTogether([
      change(.open(firstName: "Aada", lastName: "Malli", language: .finnish)),
      change(.setField("Autoala")), change(.setField("Puutarha-ala")),
    ])
    let held = try #require(try place.session(Sample.teacher).casebook().clients[client])
    #expect(held.version == 1)
    #expect(held.value.firstName == "Aada" && held.value.field == "Puutarha-ala")
    try teacher.saveTogether([change(.setSchool("Opisto"))])
    #expect(teacher.casebook().clients[client]?.version == 2)
    try teacher.saveTogether([])
  }

  @Test func oneThatIsRefusedLeavesNone() throws {
    let place = SharedPlace()
    let teacher = try place.make()
    #expect(throws: SaveFailure.self) {
      try teacher.saveTogether([
        change(.open(firstName: "Aada", lastName: "Malli", language: .finnish)),
        change(.open(firstName: "Aada", lastName: "Malli", language: .finnish)),
      ])
    }
    #expect(try place.session(Sample.teacher).casebook().clients[client] == nil)
  }
}
