import Glibc
import Testing

/// A table of members comes in with two faulty lines, and the roster goes out as files.
@Suite struct RosterFilesStoryTests {
  private static let list = """
    Nimi;Paikka;Organisaatio;Sähköposti;Puhelin;Sijainen;Koollekutsuja
    Siiri Satunen;Aikuissosiaalityö;Mallilan hyvinvointialue;siiri@mallila.example;+358405551234;;
    Elli Keksitty;Etsivä nuorisotyö;Mallilan nuorisopalvelut;;;Siiri Satunen;kyllä
    Rikki Rivi;Poliisi;;ei osoite;;;
    ;Kela;;;;;

    """

  @Test func membersComeInFromATable() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    // As Excel in Finland saves it: Windows-1252, CR LF.
    let bytes = Self.list.replacing("\n", with: "\r\n").unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
    let file = folder.path + "/jasenet.csv"
    let descriptor = open(file, O_WRONLY | O_CREAT, 0o600)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
    let before = Files.list(path + "/roster").count

    let tmux = Tmux()
    let window = tmux.open(
      ["--dir", path, "--as", "m1"], environment: ["OMATIE_NOW": Sample.now, "HOME": folder.path])
    window.wait(for: "Tapaamisia ei ole")
    window.press("F7")
    window.wait(for: "Koollekutsuja Elli Keksitty")
    window.press("i")
    window.wait(for: "Jäsenet tiedostosta")
    window.type("~/puuttuu.csv")
    window.press("C-s")
    window.wait(for: "Tiedostoa ”~/puuttuu.csv” ei ole.")
    window.press("C-a")
    window.type("~/jasenet.csv")
    window.press("C-s")
    window.shows(
      """
       Tuo jäseniä                                        KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
        ~/jasenet.csv
        4 riviä: 1 uusi, 1 muuttuu, 2 virheellistä
        2 virheellistä riviä jää pois.
        Tyhjä kohta ei muuta mitään. Muut jäsenet jäävät ennalleen.
         Rivi  Nimi                  Mitä tapahtuu
            2  Siiri Satunen         uusi: aikuissosiaalityö, Mallilan hyvinvointial…
            3  Elli Keksitty         muuttuu: Organisaatio: Mallilan nuorisopalvelut…
      >     4  Rikki Rivi            virhe: Paikkaa ”Poliisi” ei ole. Muille käy: Mu…
            5                        virhe: Nimi puuttuu.





      ────────────────────────────────────────────────────────────────────────────────
        Rivi 4: virhe: Paikkaa ”Poliisi” ei ole. Muille käy: Muu taho. ”ei osoite”
        ei ole sähköpostiosoite.



      ────────────────────────────────────────────────────────────────────────────────
       Y Tallenna 2 riviä   N Toinen tiedosto   ? Ohje   Esc Takaisin
      """)
    #expect(Files.list(path + "/roster").count == before, "nothing is saved before the yes")
    window.press("y")
    window.wait(for: "Kokoonpano on tallennettu: 1 uusi jäsen, 1 jäsen muuttui.")
    #expect(Files.list(path + "/roster").count == before + 1)
    window.press("Escape")
    window.wait(for: "Siiri Satunen")

    window.press("x")
    window.wait(for: "Kokoonpano tiedostoon")
    window.press("C-s")
    window.wait(for: "Tallennettu: ")
    let table = try #require(Files.read(folder.path + "/kokoonpano.csv"))
    #expect(table.hasPrefix("\u{FEFF}Paikka;Nimi;Organisaatio;"))
    #expect(table.contains(#"siiri@mallila.example;"=""+358405551234""";"#))
    let cards = try #require(Files.read(folder.path + "/kokoonpano.vcf"))
    #expect(cards.contains("\r\nFN:Siiri Satunen\r\n"))
    // What is there is not written over.
    window.press("C-s")
    window.wait(for: "on jo olemassa.")
    #expect(Files.read(folder.path + "/kokoonpano.csv") == table)
    // Brought back, the table changes nothing.
    let back = Sample.run(["roster", "--dir", path, "--import", folder.path + "/kokoonpano.csv"])
    #expect(back.out.contains("3 riviä: 3 ennallaan"), "\(back.out)")
    window.press("C-q")
    window.wait(for: "$ ")
  }

  @Test func aPipeInTheFilesPlaceHoldsNobody() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    #expect(mkfifo(folder.path + "/putki", 0o600) == 0)
    let tmux = Tmux()
    let window = tmux.open(
      ["--dir", path, "--as", "m1"], columns: 60, rows: 18,
      environment: ["OMATIE_NOW": Sample.now, "HOME": folder.path])
    window.wait(for: "Tapaamisia ei ole")
    window.press("F7")
    window.wait(for: "Koollekutsuja Elli Keksitty")
    window.press("i")
    window.wait(for: "Jäsenet tiedostosta")
    window.type("~/putki")
    window.press("C-s")
    window.shows(
      """
       Tuo jäseniä                         HARJOITUS  Tallennettu
      ────────────────────────────────────────────────────────────

         Jäsenet tiedostosta
         Taulukko CSV-muodossa, ensimmäisellä rivillä otsikot:
         Nimi, Paikka, Organisaatio, Sähköposti, Puhelin… Näet
         ensin, mitä muuttuisi. Mitään ei tallenneta ennen kuin
         hyväksyt sen.
       > Tiedosto                                               !
           ~/putki
           ”~/putki” ei ole tavallinen tiedosto. Tallenna
           luettelo ensin tiedostoksi.
         [ Näytä, mitä muuttuisi ]



      ────────────────────────────────────────────────────────────
       Enter Seuraava   Esc Valmis   Ctrl-Z Kumoa   F1 Ohje
      """)
  }
}
