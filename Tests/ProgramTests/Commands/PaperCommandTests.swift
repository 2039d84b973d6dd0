import Glibc
import Testing

/// Invitation and notices from the command line, their HTML read back by Python's own reader.
@Suite struct PaperCommandTests {
  private func html(_ path: String) -> [String] { Reader.html.lines(of: path) }

  @Test(.reads(.html)) func theCancellationGivesTheNextTime() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/peruutus.html"
    let result = Sample.run(["paper", "cancellation", "-o", file, "--dir", path])
    #expect(result.status == 0, "\(result.err)")
    let lines = html(file)
    #expect(
      lines.prefix(12) == [
        "fi title Tapaaminen on peruttu", "fi h1 Tapaaminen on peruttu",
        "fi p ESIMERKKIAINEISTO: kaikki henkilöt ja tiedot ovat keksittyjä.",
        "fi p Oma Tie Työhön -ryhmä ei kokoonnu tällä kertaa.", "fi th Peruttu aika",
        "fi td ma 15.2.2027 klo 13.00–14.00", "fi th Paikka", "fi td Mallilan Ohjaamo",
        "fi th Syy", "fi td Ei asiakkaita", "fi h2 Seuraava tapaaminen", "fi th Aika",
      ])
    #expect(lines.dropFirst(12).first == "fi td ma 15.3.2027 klo 9.00–11.00")
  }

  @Test func withoutANextTimeNothingIsTold() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let result = Sample.run(["paper", "cancellation", "t5", "--dir", path])
    #expect(result.status == 77 && result.out == "")
    #expect(result.err.contains("Seuraavaa aikaa ei ole sovittu. Sovi se ensin"))
    let booked = Sample.run(["paper", "cancellation", "t3", "--dir", path])
    #expect(booked.status == 77 && booked.err.contains("Tapaamiseen on varattu aikoja"))
  }

  @Test(.reads(.html)) func aGroupOfTwoLanguagesGetsBoth() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let line = #"{"change":"roster.setLanguage","member":"m2","language":"sv"}"#
    Sample.apply([line], in: path)
    let file = folder.path + "/kutsu.html"
    #expect(Sample.run(["paper", "invitation", "-o", file, "--dir", path]).status == 0)
    let lines = html(file)
    #expect(lines.contains("fi h1 Kutsu Oma Tie Työhön -ryhmän tapaamiseen"))
    #expect(lines.contains("sv h1 Inbjudan till Oma Tie Työhön-gruppens möte"))
    let asked = Sample.run(["paper", "invitation", "--lang", "sv", "--dir", path])
    #expect(asked.out.contains("Inbjudan") && !asked.out.contains("Kutsu"))
  }

  @Test func thePartyMustBeCoveredAndOthersReadNoName() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let student = Sample.run(
      ["paper", "invitation", "--client", "Aino", "--dir", path, "--as", "m1"])
    #expect(student.status == 0 && student.out.contains("Hei Aino!"), "\(student.err)")
    let group = Sample.run(["paper", "invitation", "--dir", path])
    #expect(group.status == 0 && !group.out.contains("Aino"))
    let party = Sample.run(
      [
        "paper", "invitation", "--client", "Aino", "--party", "specialised", "--dir", path, "--as",
        "m1",
      ])
    #expect(party.status == 77 && party.out == "")
    #expect(party.err.contains("Lupa ei koske tätä tahoa: Erikoissairaanhoito"))
    let log = Sample.run(["paper", "invitation", "--party", "kela", "--dir", path])
    #expect(log.status == 64)
  }

  /// A folder that is not there is no full disk.
  @Test(arguments: [
    ("fi", "Kansiota ei ole: ”"), ("sv", "Mappen finns inte: ”"),
    ("en", "There is no such folder: “"),
  ])
  func aFolderThatIsNotThereIsNamed(_ language: String, _ words: String) throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let missing = folder.path + "/puuttuu"
    let result = Sample.run(
      ["paper", "invitation", "-o", missing + "/x.html", "--dir", path, "--lang", language])
    #expect(result.status == 73 && result.out == "")
    #expect(result.err.contains(words + missing) && !result.err.contains("x.html"))
  }

  /// Names that would be markup stay names.
  @Test(.reads(.html)) func hostileWordsStayWords() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let lines = #"""
      {"change":"meeting.open","document":"meetings/k1","starts":"2027-03-12T09:00:00+02:00","length":60,"place":"<script>alert(1)</script>\" onload='x' <b>&amp;"}
      {"change":"meeting.agree","document":"meetings/k1"}
      """#
    Sample.apply([lines], in: path)
    let file = folder.path + "/kutsu.html"
    #expect(Sample.run(["paper", "invitation", "-o", file, "--dir", path]).status == 0)
    #expect(html(file).contains(#"fi td <script>alert(1)</script>" onload='x' <b>&amp;"#))
  }

  /// What is there already is replaced only with a yes.
  @Test func aFileThatIsThereStays() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/kutsu.html"
    Files.write("vanha", to: file)
    let paper = ["paper", "invitation", "-o", file, "--dir", path]
    let refused = Sample.run(paper)
    #expect(refused.status == 73 && refused.err.contains("on jo olemassa"), "\(refused.err)")
    #expect(Files.read(file) == "vanha" && Files.list(folder.path).contains("kutsu.html"))
    #expect(!Files.list(folder.path).contains { $0.contains(".omatie-") })
    #expect(Sample.run(paper + ["--yes"]).status == 0)
    #expect(Files.read(file)?.hasPrefix("<!DOCTYPE html>") == true)
  }

  @Test(arguments: [
    (["paper", "plan"], "ASIAKAS"), (["paper", "agenda"], "TAPAAMINEN"),
    (["paper", "agenda", "t3", "--client", "Aino"], "--client"),
    (["paper", "invitation", "--format", "pdf"], "docx"),
  ])
  func aWrongCallSaysWhatIsWrong(_ arguments: [String], _ word: String) {
    let result = Sample.run(arguments)
    #expect(result.status == 64 && result.err.contains(word), "\(result.err)")
  }

  /// Lists and calendars follow the same rule as papers: nobody's file goes without a yes.
  @Test(arguments: [
    ["roster", "--csv", "-o"], ["roster", "--vcard", "-o"], ["next", "--ics"],
    ["next", "--meeting", "t5", "--ics"],
  ])
  func noFileIsReplacedUnasked(_ command: [String]) throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/lista.txt"
    Files.write("vanha", to: file)
    let all = command + [file, "--dir", path]
    let refused = Sample.run(all)
    #expect(refused.status == 73 && refused.err.contains("on jo olemassa"), "\(refused.err)")
    #expect(Files.read(file) == "vanha")
    let done = Sample.run(all + ["--yes"])
    #expect(done.status == 0 && done.out == "Tallennettu: \(file)\n", "\(done.err)")
    #expect(Files.read(file)?.contains("vanha") == false)
  }

  /// No paper is written in a format that its name does not keep.
  @Test(arguments: ["kutsu.pdf", "kutsu.doc", "kutsu.odt", "kutsu.xlsx"])
  func aNameThatPromisesAnotherFormatIsRefused(_ name: String) throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/" + name
    let command = ["paper", "invitation", "-o", file, "--dir", path]
    let result = Sample.run(command)
    #expect(result.status == 64 && Files.read(file) == nil)
    let ending = name.split(separator: ".").last ?? ""
    #expect(result.err.contains("Muotoa .\(ending) ei ole."), "\(result.err)")
    #expect(result.err.contains("Käytä .html, .docx, .txt tai .md."), "\(result.err)")
    // Who says the format themselves gets it, whatever the file is called.
    #expect(Sample.run(command + ["--format", "text"]).status == 0)
  }

  /// Only an ordinary file is replaced, even with a yes; a link may lead to anybody's file.
  @Test func whatIsNoFileIsNotReplaced() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let (pipe, link, old) = (
      folder.path + "/putki", folder.path + "/linkki.csv", folder.path + "/vanha.csv"
    )
    #expect(mkfifo(pipe, 0o600) == 0 && symlink(old, link) == 0)
    Files.write("vanha", to: old)
    for place in [pipe, path, link] {
      for yes in [[], ["--yes"]] {
        let result = Sample.run(["roster", "--csv", "-o", place, "--dir", path] + yes)
        #expect(result.status == 73, "\(result.err)")
        #expect(result.err.contains("ei ole tavallista tiedostoa"), "\(result.err)")
      }
    }
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(Files.read(old) == "vanha")
  }
}
