import Casework
import Papers
import Testing

/// To whom a paper goes: those in their seats on the day, each once.
@Suite struct RecipientsTests {
  private let today = day("2027-01-15")

  private var roster: Roster {
    var roster = Roster(name: "Esimerkkiryhmä", language: .finnish, parties: [:])
    var teacher = Member(id: "m1", order: "b", name: "Veera Keksitty", party: .school)
    teacher.email = "veera@esimerkki.example"
    teacher.informed = "Rehtori"
    var former = Member(id: "m2", order: "c", name: "Paula Päättynyt", party: .school)
    former.email = "paula@esimerkki.example"
    former.until = day("2026-05-31")
    var outreach = Member(id: "m3", order: "d", name: "Onni Olematon", party: .outreach)
    (outreach.email, outreach.informed) = (teacher.email, teacher.informed)
    var coach = Member(id: "m4", order: "e", name: "Maija Mallikas", party: .employment)
    (coach.email, coach.phone) = ("ei sähköpostia", "040 000")
    let nurse = Member(id: "m5", order: "f", name: "Helmi Harjoitus", party: .health)
    roster.members = Rows([teacher, former, outreach, coach, nurse])
    return roster
  }

  @Test func theGroupOnce() {
    let all = Recipients(seats: [.school, .outreach, .employment], of: roster, on: today)
    #expect(all.addresses == ["veera@esimerkki.example"])
    #expect(all.informed == ["Rehtori"])
    #expect(all.withoutAddress == ["Maija Mallikas 040 000"])
  }

  @Test func aPartyAndTheStudentAlone() {
    let nurses = Recipients(seats: [.health], of: roster, on: today)
    #expect(nurses.addresses.isEmpty && nurses.withoutAddress == ["Helmi Harjoitus"])
    var client = NoticeSample.client
    client.email = "aino@esimerkki.example"
    #expect(Recipients(client).addresses == ["aino@esimerkki.example"])
    #expect(Recipients(seats: Set(Party.allCases), of: nil, on: today).addresses.isEmpty)
  }
}
