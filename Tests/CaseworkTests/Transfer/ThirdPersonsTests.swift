import Casework
import TestSupport
import Testing

/// The hint at other people in what is given: words for those who are close, and names.
@Suite struct ThirdPersonsTests {
  private let known = KnownNames(
    fullName: Sample.client.fullName, others: ["Marko", "Pekka", "Toivo", "Satu", "Onni"],
    known: [
      "Aino", "Esimerkki", "Mallilan ammattiopisto", "Veera Keksitty", "Kokkolan Ohjaamo",
      "Työpaja Silta", "Puutarha-ala", "Kela", "FPA",
    ])

  @Test(arguments: [
    ("Pienryhmä ja ohjaajan tuki", []), ("Äidinkieli on arabia, isännöitsijän koulutus", []),
    ("Asuu äidin ja isänsä luona", ["äidin", "isänsä"]), ("Velipuoli auttoi", ["Velipuoli"]),
    ("Isäpuolensa ja isoäidin luona", ["Isäpuolensa", "isoäidin"]), ("Mummolle", ["Mummolle"]),
    ("Tyttären päiväkoti, lapsen isä", ["Tyttären", "lapsen", "isä"]),
    ("Kummi ja anoppi auttavat", ["Kummi", "anoppi"]),
    ("Bor hos styvfar, har en dotter", ["styvfar", "dotter"]),
    ("Aino Esimerkki tuli", [Sample.client.fullName]),
    ("Lastauksen ja poikkeustilojen työt", []),
    ("Hänen poikaystävänsä muutti", ["poikaystävänsä"]), ("Bor hos sin mamma", ["mamma"]),
    ("Lives with her mother, modernise", ["mother"]), ("Marko tuli, Marko meni", ["Marko"]),
  ])
  func whoIsClose(_ text: String, _ expected: [String]) {
    #expect(ThirdPersons.words(in: text, besides: known) == expected)
  }

  /// Made-up codes, the day of birth first; telephone numbers, days and amounts are none.
  @Test(
    arguments: [
      ("Tunnus 010203A123B kirjattu", ["010203A123B"]), ("(131052-308t)", ["131052-308t"]),
      ("010203A123B ja 010203A123B", ["010203A123B"]), ("290200+900X.", ["290200+900X"]),
      ("puh. 040-1234567", []), ("12.3.2027 klo 9.30", []), ("320203A123B", []),
      ("010203-12345678", []), ("000203A123B", []), ("kohta 4-6, 1200 e", []), ("", []),
    ] as [(String, [String])])
  func identityCodes(_ text: String, _ expected: [String]) {
    #expect(ThirdPersons.words(in: text, besides: known) == expected)
  }

  /// Names as they are bent, at the beginning and in the middle of a sentence.
  @Test(arguments: [
    ("Asuu Liisan luona", ["Liisan"]), ("Liisa auttoi läksyissä", ["Liisa"]),
    ("Läksyissä auttoi Tarmo Virtanen", ["Tarmo", "Virtanen"]),
    ("Tuki: Matti Virtasen ryhmässä", ["Matti", "Virtasen"]),
    ("Sai apua Markolta ja Pekan ryhmässä", ["Markolta", "Pekan"]),
    ("Bor hos Annas familj", ["Annas"]), ("Har hjälp av Börje Lindqvist", ["Börje", "Lindqvist"]),
    ("Harjoittelussa esimies oli Ngozi", ["Ngozi"]),
    ("Anna-Liisan kanssa sovittu", ["Anna-Liisan"]),
    ("Kertoi, että Satu muuttaa", ["Satu"]), ("Ryhmässä myös (Helmi)", ["Helmi"]),
    ("Was helped by Fatima", ["Fatima"]), ("Toivon luona, Satun kanssa", ["Toivon", "Satun"]),
  ])
  func whoIsNamed(_ text: String, _ expected: [String]) {
    #expect(ThirdPersons.words(in: text, besides: known) == expected)
  }

  /// Few false alarms: the record's own people, places, services, beginnings and abbreviations.
  @Test(arguments: [
    "Aino toivoo, että Ainolle sopisi aamuvuoro", "Sovittu Veera Keksityn kanssa, Veeran luona",
    "Harjoittelu Kokkolassa, muutto Helsinkiin ja Turun seudulla",
    "Kelan tuki ja Kelasta tieto, myös FPA:s stöd", "Opiskeli Mallilan ammattiopistossa",
    "Työpaja Silta otti mukaan, Siltaan pääsee maanantaina", "Työkokeilu Prismassa ja Tokmannilla",
    "HOKS tehty. Tuki jatkuu. Pienryhmä", "Tukea tarvitaan:\nOhjaaja\nTulkki", "Helmi on hyvä.",
    "Hän toivoo, että onni ja satu kuuluvat arkeen, toivon mukaan",
    "Viestit kulkevat Wilmassa ja Teamsissa", "Kesällä 2026 Ohjaamossa. Syksyllä Nokialla.",
    "Helmi löytyi ensin", "Praktik i Jakobstad och vid Navigatorn",
    "Works on Mondays in English", "Äidinkieli ukraina; A2-taso",
  ])
  func whoIsNobodyElse(_ text: String) {
    #expect(ThirdPersons.words(in: text, besides: known) == [])
  }
}
