import Glibc
import StrictJSON
import Testing

@Suite struct RosterCommandTests {
  /// Windows-1252, Finnish headings, two faulty lines.
  private static let list =
    "Nimi;Paikka;Puhelin;S\u{e4}hk\u{f6}posti;Koollekutsuja\r\n"
    + "P\u{e4}ivi \u{c5}str\u{f6}m;Kela;+358401234567;paivi@kela.example;\r\n"
    + "Elli Keksitty;Etsiv\u{e4} nuorisoty\u{f6};040 111;;x\r\n"
    + "Rikki;Poliisi;;;\r\n" + ";Kela;;ei osoite;\r\n"

  private func write(_ text: String, latin: Bool, to path: String) {
    let bytes = latin ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : []
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    var all = latin ? bytes : Array(text.utf8)
    #expect(Glibc.write(descriptor, &all, all.count) == all.count)
  }

  private func versions(_ path: String) -> [String] { Files.list(path + "/roster") }

  @Test func aListIsShownFirstAndTakenInWithYes() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let file = folder.path + "/jasenet.csv"
    write(Self.list, latin: true, to: file)
    let before = versions(path)
    let shown = Sample.run(["roster", "--dir", path, "--import", file])
    #expect(shown.status == 65)
    #expect(versions(path) == before)
    #expect(
      shown.out == """
        Jäsenet tiedostosta
        ===================

        4 riviä: 1 uusi, 1 muuttuu, 2 virheellistä

        Rivi  Nimi           Mitä tapahtuu
        ----  -------------  ---------------------------------------------------------
        2     Päivi Åström   uusi: Kela, paivi@kela.example, +358401234567
        3     Elli Keksitty  muuttuu: Puhelin: 040 111; Koollekutsuja
        4     Rikki          virhe: Paikkaa ”Poliisi” ei ole. Muille käy: Muu taho.
        5                    virhe: Nimi puuttuu. ”ei osoite” ei ole sähköpostiosoite.

        2 virheellistä riviä jää pois.

        Mitään ei ole vielä tallennettu. Tallenna: omatie roster --import
        \(file) --yes

        """)
    let saved = Sample.run(["roster", "--dir", path, "--import", file, "--yes", "--as", "m1"])
    #expect(saved.status == 65)
    #expect(saved.out.contains("Kokoonpano on tallennettu: 1 uusi jäsen, 1 jäsen muuttui."))
    #expect(versions(path).count == before.count + 1, "one list is one version")
    let roster = Sample.run(["roster", "--dir", path]).out
    for words in ["Koollekutsuja  Elli Keksitty", "- Päivi Åström", "+358401234567"] {
      #expect(roster.contains(words), "\(roster)")
    }
    // The same list again says nothing new.
    let again = Sample.run(["roster", "--dir", path, "--import", file, "--yes", "--as", "m1"])
    #expect(again.out.contains("Tiedostossa ei ole mitään uutta tallennettavaa."))
    #expect(versions(path).count == before.count + 1)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
    let history = Sample.run(["history", "roster", "--dir", path, "--as", "m1"]).out
    #expect(history.contains("Maija Esimerkki  Jäsenluettelo tuotu"))
  }

  /// Who begins later and whose role has ended are in the list, as on the screen and in the table.
  @Test func theListHasThoseOfBeforeAndThoseToCome() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let seats = """
      {"change":"roster.seat","member":"m3","name":"Hilla Mallikas","party":"health"}
      {"change":"roster.setPeriod","member":"m3","from":"2100-12-10"}
      {"change":"roster.seat","member":"m4","name":"Väinö Vanha","party":"kela"}
      {"change":"roster.setPeriod","member":"m4","until":"2020-06-30"}

      """
    #expect(Sample.run(["apply", "--dir", path, "--as", "m1"], input: seats).status == 0)
    let list = Sample.run(["roster", "--dir", path]).out
    for words in [
      "Aloittavat myöhemmin:", "terveydenhoitaja: Hilla Mallikas", "Alkaen: 10.12.2100",
      "Päättyneet:", "Kela: Väinö Vanha", "30.6.2020", "- ei ketään",
    ] {
      #expect(list.contains(words), "\(words): \(list)")
    }
  }

  @Test func aListForProgramsNamesCodesAndLines() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let shown = Sample.run(
      ["roster", "--dir", path, "--import", "-", "--json"],
      input: "Name,Seat,From\nMaija Esimerkki,school,1.8.2026\nX,Kela,1/2/2026\n")
    let json = try JSON.parse(Array(shown.out.utf8))
    let lines = try #require(json["lines"]?.arrayValue)
    #expect(lines.map { $0["line"]?.intValue } == [2, 3])
    #expect(lines.map { $0["outcome"]?.stringValue } == ["changed", "faulty"])
    #expect(lines[0]["columns"] == ["from"])
    #expect(lines[1]["faults"]?.arrayValue?.first?["code"] == "dayUnclear")
    #expect(json["isSaved"] == false && json["version"] == .null)
    #expect(shown.status == 65)
  }

  @Test func onlyAMemberMayTakeAListIn() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let file = folder.path + "/jasenet.csv"
    write("Nimi;Paikka\nUusi Jäsen;Kela\n", latin: false, to: file)
    let before = versions(path)
    for member in [[], ["--as", "Nobody"]] {
      let result = Sample.run(["roster", "--dir", path, "--import", file, "--yes"] + member)
      #expect(result.status == 77)
    }
    #expect(versions(path) == before)
    // Into a group in which nobody sits yet anybody brings the list.
    let empty = folder.path + "/empty"
    #expect(Sample.run(["init", empty]).status == 0)
    #expect(Sample.run(["roster", "--dir", empty, "--import", file, "--yes"]).status == 0)
    #expect(Sample.run(["roster", "--dir", empty]).out.contains("Uusi Jäsen"))
  }

  @Test func whatIsNoListIsRefusedInThreeParts() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let pipe = folder.path + "/putki"
    #expect(mkfifo(pipe, 0o600) == 0)
    let large = folder.path + "/suuri.csv"
    Files.write("Nimi\n", to: large)
    #expect(truncate(large, 3 << 20) == 0)
    Files.write("PK\u{3}\u{4}\u{0}\u{0}", to: folder.path + "/kirja.xlsx")
    Files.write("", to: folder.path + "/tyhja.csv")
    Files.write("Kenkä;Sukka\n1;2\n", to: folder.path + "/muu.csv")
    let cases: [(String, Int32, String)] = [
      (folder.path + "/puuttuu.csv", 66, "ei ole."), (folder.path, 66, "on kansio."),
      (pipe, 66, "ei ole tavallinen tiedosto."), ("/dev/zero", 66, "ei ole tavallinen tiedosto."),
      (large, 65, "on liian suuri"), (folder.path + "/kirja.xlsx", 65, "ei ole tekstiä."),
      (folder.path + "/tyhja.csv", 65, "on tyhjä."),
      (folder.path + "/muu.csv", 65, "ei ole otsikkoriviä"),
    ]
    for (file, code, words) in cases {
      let result = Sample.run(["roster", "--dir", path, "--import", file])
      #expect(result.status == code, "\(file)")
      #expect(result.err.contains(words), "\(result.err)")
      #expect(result.err.contains("\nMitään ei muutettu.\n") && result.out.isEmpty)
    }
  }

  @Test func cardsAreWrittenWholeToAFile() throws {
    let folder = TemporaryFolder()
    let path = try SharedDemo.path()
    let file = folder.path + "/kortit.vcf"
    let result = Sample.run(["roster", "--dir", path, "--vcard", "-o", file])
    #expect(result.out == "Tallennettu: \(file)\n")
    let cards = try #require(Files.read(file))
    let lines = cards.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(lines.count { $0 == "BEGIN:VCARD" } == lines.count { $0 == "END:VCARD" })
    #expect(lines.count { $0 == "BEGIN:VCARD" } >= 6)
    // Everything that leaves the sample says that it is one.
    #expect(
      cards.replacing("\r\n ", with: "").split(separator: "BEGIN:VCARD").allSatisfy {
        $0.contains("kaikki henkilöt ovat keksittyjä")
      })
  }

  /// Python's csv reads what is written here cell by cell, and what it writes comes back the same.
  @Test(.reads(.csv)) func pythonReadsAndWritesTheSameTable() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let odd = #"{"change":"roster.seat","member":"m3","name":"#
    let names = [
      #"Äijä; \"Ä\", Öljy"#, "=SUM(A1)", "@cmd", "-x", "'lainaus", "''kaksi", "Pilkku, piste",
    ]
    let seats = names.enumerated().map { place, name in
      odd.replacing("m3", with: "m\(place + 3)")
        + "\"\(name)\",\"party\":\"kela\",\"phone\":\"+358 40 \(place)\",\"email\":\"0\(place)\"}"
    }
    Sample.apply(seats, in: path)
    let (table, copy) = (folder.path + "/taulu.csv", folder.path + "/kopio.csv")
    #expect(Sample.run(["roster", "--dir", path, "--csv", "-o", table]).status == 0)
    let script = """
      import csv, sys
      with open(sys.argv[1], newline='', encoding='utf-8-sig') as source:
          rows = list(csv.reader(source, delimiter=';'))
      with open(sys.argv[2], 'w', newline='', encoding=sys.argv[3]) as target:
          csv.writer(target, delimiter=sys.argv[4], lineterminator=sys.argv[5]).writerows(rows)
      for row in rows[1:]:
          print(row[1])
      """
    for (encoding, separator, end) in [
      ("utf-8", ",", "\n"), ("utf-8-sig", "\t", "\r\n"), ("cp1252", ";", "\r"),
      ("utf-16", ";", "\r\n"),
    ] {
      let read = Child.run(
        [Reader.python, "-c", script, table, copy, encoding, separator, end],
        environment: ["PYTHONIOENCODING": "utf-8"])
      #expect(read.status == 0, "\(read.err)")
      #expect(
        Array(read.out.split(separator: "\n").dropFirst(2)) == [
          "Äijä; \"Ä\", Öljy", "'=SUM(A1)", "'@cmd", "'-x", "'lainaus", "'''kaksi",
          "Pilkku, piste",
        ])
      let back = Sample.run(["roster", "--dir", path, "--import", copy])
      #expect(back.status == 0, "\(encoding): \(back.out)\(back.err)")
      #expect(back.out.contains("9 riviä: 9 ennallaan"), "\(encoding): \(back.out)")
    }
  }
}
