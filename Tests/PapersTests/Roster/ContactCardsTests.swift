import Casework
import Papers
import Testing
import Texts

@Suite struct ContactCardsTests {
  private func cards(_ change: (inout Roster) -> Void) -> String {
    var roster = Sample.roster
    change(&roster)
    return ContactCards(safety: plain).text(
      of: roster, on: day("2027-01-15"), isDemo: false, texts: .finnish)
  }

  @Test func oneCardAMember() {
    let text = cards { roster in
      roster.members["m1"]?.name = "Maija Helena Ämmälä"
      roster.members["m1"]?.organisation = "Opisto, keskus; A\\B"
      roster.members["m1"]?.phone = "+358 40 123"
      roster.members["m1"]?.email = "maija@mallila.example"
      roster.members["m1"]?.substitute = "m2"
      roster.contactPerson = "m1"
      roster.members["m2"]?.until = day("2027-01-14")
    }
    #expect(
      text == """
        BEGIN:VCARD\r
        VERSION:3.0\r
        PRODID:-//omatie//roster//FI\r
        N;CHARSET=UTF-8:Ämmälä;Maija Helena;;;\r
        FN;CHARSET=UTF-8:Maija Helena Ämmälä\r
        ORG:Opisto\\, keskus\\; A\\\\B\r
        ROLE:Oppilaitos\r
        EMAIL;TYPE=INTERNET:maija@mallila.example\r
        TEL;TYPE=WORK,VOICE:+358 40 123\r
        CATEGORIES;CHARSET=UTF-8:Esimerkkiryhmä\r
        NOTE;CHARSET=UTF-8:Yhteyshenkilö\\nSijainen: Teppo Esimerkki\r
        UID:omatie-m1\r
        END:VCARD\r

        """)
  }

  @Test func longLinesAreFoldedBetweenLetters() {
    let name = String(repeating: "äö€😀", count: 40)
    let text = cards { $0.members["m1"]?.organisation = name }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
    #expect(text.replacing("\r\n ", with: "").contains("ORG;CHARSET=UTF-8:" + name))
  }

  @Test func whoHasLeftOrHasNoNameBreaksNothing() {
    let text = cards { roster in
      roster.members["m1"]?.name = "\u{1b}[31m\nEND:VCARD"
      roster.members["m2"]?.name = "Teppo"
    }
    #expect(text.split(separator: "\r\n").count { $0 == "END:VCARD" } == 2)
    #expect(text.contains("\r\nN:;Teppo;;;\r\n"))
    #expect(!text.contains("\u{1b}"))
  }
}
