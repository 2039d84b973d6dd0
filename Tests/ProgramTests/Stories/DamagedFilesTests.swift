import Glibc
import StrictJSON
import Testing

/// Files that are torn, foreign or newer are named and left alone; all else stays usable.
@Suite struct DamagedFilesTests {
  private func group(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.group(in: folder)
    var lines: [String] = []
    for client in ["c1", "c2"] {
      lines += [
        #"{"change":"client.open","document":"clients/\#(client)","firstName":"Aino","lastName":"\#(client)","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/\#(client)","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
        #"{"change":"plan.open","client":"\#(client)","language":"fi"}"#,
        #"{"change":"plan.writeOwnWords","document":"plans/p\#(client)","text":"Haluan töihin"}"#,
      ]
    }
    Sample.apply(lines, in: path)
    return path
  }

  @Test(arguments: ["torn", "empty", "garbage", "newer", "foreign"])
  func isNamedAndLeftAlone(_ kind: String) throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    let file = path + "/plans/pc1/000000000002.json"
    let good = try #require(Files.read(file))
    let bad =
      switch kind {
      case "torn": String(good.prefix(good.count / 2))
      case "empty": ""
      case "garbage": "\u{1b}]0;x\u{7} ei ole JSONia"
      case "newer": good.replacing(#""formatVersion": 2"#, with: #""formatVersion": 99"#)
      default: try #require(Files.read(path + "/plans/pc2/000000000002.json"))
      }
    unlink(file)
    Files.write(bad, to: file)

    let check = Sample.run(["check", "--dir", path])
    // A newer program's file is no damage, but this one was another before.
    #expect(check.status == 65)
    #expect((check.out + check.err).contains("plans/pc1/000000000002.json"))
    #expect(!(check.out + check.err).contains("\u{1b}"))
    // Nothing is saved over it, and the words say so.
    let refused = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"Uusi"}"#)
    #expect(refused.status != 0)
    #expect(refused.out.contains(#""accepted":false"#))
    #expect(Files.read(file) == bad)
    // The other plan is as usable as ever.
    let other = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"plan.writeOwnWords","document":"plans/pc2","text":"Uusi"}"#)
    #expect(other.status == 0)
    #expect(Sample.run(["clients", "--dir", path, "--as", "m1"]).status == 0)
  }

  /// What this program cannot read is named by every list: none says that it is not there.
  @Test func whatANewerProgramWroteIsNeverSaidToBeMissing() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    func setPlace(_ place: String) -> Child.Result {
      Sample.run(
        ["apply", "--dir", path, "--as", "m1"],
        input: #"{"change":"meeting.setPlace","document":"meetings/t4","place":"\#(place)"}"#)
    }
    #expect(setPlace("Ohjaamo").status == 0)
    let calendar = try #require(Files.read(path + "/tapaamiset.ics"))
    func makeNewer(_ document: String) throws {
      for name in Files.list(path + "/" + document) {
        let file = "\(path)/\(document)/\(name)"
        let good = try #require(Files.read(file))
        unlink(file)
        Files.write(
          good.replacing(#""formatVersion": 2"#, with: #""formatVersion": 99"#), to: file)
      }
    }
    for document in ["meetings/t3", "plans/pc1"] { try makeNewer(document) }
    for arguments in [["agenda", "t3"], ["plan", "show", "c1", "--as", "m5"]] {
      let result = Sample.run(arguments + ["--dir", path])
      #expect(result.status == 65 && result.err.contains("uudemmalla ohjelmalla"), "\(result.err)")
      #expect(!result.err.contains("ei ole"), "\(result.err)")
    }
    for arguments in [
      ["next"], ["meetings"], ["clients", "--as", "m5"], ["overdue", "--as", "m5"],
    ] {
      let result = Sample.run(arguments + ["--dir", path])
      #expect(result.status == 0)
      #expect(result.err.contains("meetings/t3/") && result.err.contains("plans/pc1/"))
      let json = Sample.run(arguments + ["--json", "--dir", path])
      let troubles = try JSON.parse(Array(json.out.utf8))["troubles"]?.arrayValue ?? []
      #expect(troubles.count == 2 && troubles[0]["code"] == "newerFormat", "\(json.out)")
    }
    #expect(Sample.run(["clients", "--as", "m5", "--dir", path]).out.contains("ei aukea"))
    // Nobody's calendar loses a time by what is saved here.
    let saved = setPlace("Kirjasto")
    #expect(saved.status == 0 && saved.err.contains("tapaamiset.ics"), "\(saved.out)\(saved.err)")
    #expect(Files.read(path + "/tapaamiset.ics") == calendar)
  }

  /// What going back moved out of the way is kept and named, and is no trouble for ever after.
  @Test func whatWasSetAsideIsNamedAsWhatItIs() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    let file = path + "/plans/pc1/000000000002.json"
    let good = try #require(Files.read(file))
    unlink(file)
    Files.write(String(good.prefix(good.count / 2)), to: file)
    let restored = Sample.run(
      ["restore", "plans/pc1", "--version", "1", "--dir", path, "--as", "m1"])
    #expect(restored.status == 0, "\(restored.err)")
    let words = [
      "fi": "viallinen version 2 tiedosto, siirretty syrjään 15.1.2027, kun",
      "sv": "felaktig fil för version 2, flyttad åt sidan 15.1.2027 när",
      "en": "faulty file of version 2, set aside on 15.1.2027 when",
    ]
    for (language, words) in words {
      let check = Sample.run(["check", "--dir", path, "--lang", language])
      let plain = check.out.split { $0.isWhitespace }.joined(separator: " ")
      #expect(check.status == 0)
      #expect(plain.contains(words), "\(check.out)")
    }
    let json = try JSON.parse(Array(Sample.run(["check", "--json", "--dir", path]).out.utf8))
    #expect(json["troubles"] == [] && json["isWhole"] == true)
    let aside = try #require(json["setAside"]?.arrayValue?.first)
    #expect(aside["document"] == "plans/pc1" && aside["version"] == 2)
    #expect(aside["day"] == "2027-01-15")
  }

  @Test func aCopyMadeByASyncToolIsFoundAndNotLoaded() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    let good = try #require(Files.read(path + "/plans/pc1/000000000002.json"))
    let copy = "000000000002.sync-conflict-20261120-070000-ABCDEFG.json"
    Files.write(
      good.replacing("Haluan töihin", with: "Jotain muuta"), to: path + "/plans/pc1/" + copy)
    let check = Sample.run(["check", "--dir", path])
    #expect(check.status == 0)
    #expect(check.out.contains("sync-conflict"))
    let plan = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1"])
    #expect(plan.out.contains("Haluan töihin"))
    #expect(!plan.out.contains("Jotain muuta"))
  }
}

/// A directory that was put back from an old copy: `check` says so, and takes it as it is when told to.
@Suite struct RolledBackTests {
  @Test func isNoticedInEveryLanguageAndAccepted() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    Sample.apply([#"{"change":"roster.nameGroup","name":"Uusi nimi"}"#], in: path)
    let newest = try #require(Files.list(path + "/roster").last)
    unlink("\(path)/roster/\(newest)")
    for (language, words) in [("fi", "kadonnut"), ("sv", "försvunnit"), ("en", "gone")] {
      let check = Sample.run(["check", "--dir", path, "--lang", language])
      #expect(check.status == 65)
      #expect(check.out.contains("roster/\(newest)") && check.out.contains(words))
      let plain = check.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(plain.contains("omatie check --yes"))
    }
    #expect(Sample.run(["check", "--yes", "--dir", path]).status == 0)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
