import Glibc
import StrictJSON
import Testing

@testable import omatie

/// `export` and `import` as a script runs them, and the archive in other people's programs.
@Suite struct ArchiveCommandTests {
  private func export(
    _ directory: String, _ file: String, _ more: [String] = [], as member: String = "m2"
  ) -> Child.Result {
    Sample.run(["export", file, "--dir", directory, "--as", member] + more)
  }

  private func take(_ file: String, _ directory: String, _ more: [String] = []) -> Child.Result {
    Sample.run(["import", file, "--dir", directory, "--as", "m2"] + more)
  }

  /// Into a pipe goes the archive alone; what is told of it stands beside it.
  @Test func intoAPipe() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let here = folder.path + "/putki.zip"
    let shell = "exec \"$0\" export - --dir \"$1\" --as m2 > \"$2\""
    let piped = Child.run(
      ["/bin/sh", "-c", shell, Child.program, path, here],
      environment: [
        "OMATIE_NOW": Sample.now, "HOME": "/nonexistent", "LANG": "fi_FI.UTF-8",
        "XDG_STATE_HOME": path + "-state",
      ])
    #expect(piped.status == 0, "\(piped.err)")
    #expect(piped.out.isEmpty && piped.err.contains("asiakirj"), "\(piped.err)")
    let taken = Sample.run(["import", here, "--dir", folder.path + "/uusi", "--yes"])
    #expect(taken.status == 0, "\(taken.err)")
    #expect(!Files.list(".").contains("-"))
  }

  /// Invented people stay marked as invented where they come anew.
  @Test func inventedPeopleStayInvented() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let file = folder.path + "/tiedot.zip"
    #expect(Sample.run(["export", file, "--dir", path, "--as", "m3"]).status == 0)
    let new = folder.path + "/uusi"
    let shown = Sample.run(["import", file, "--dir", new])
    #expect(shown.out.contains("keksittyjä"), "\(shown.out)")
    let taken = Sample.run(["import", file, "--dir", new, "--yes", "--json"])
    #expect(taken.status == 0, "\(taken.err)")
    #expect(try JSON.parse(Array(taken.out.utf8))["isDemo"]?.boolValue == true)
    let clients = Sample.run(["clients", "--dir", new, "--as", "m1"])
    #expect(clients.out.contains("keksittyjä"), "\(clients.out)")
  }

  /// Python unpacks it, its checksums fit, and it says itself what it is in three languages.
  @Test(.reads(.csv)) func pythonOpensTheArchive() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let file = folder.path + "/tiedot.zip"
    #expect(export(path, file).status == 0)
    #expect(Files.mode(file) == 0o600)
    let script = """
      import hashlib, sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
          assert archive.testzip() is None
          names = archive.namelist()
          lines = archive.read("manifest.sha256").decode().splitlines()
          sums = dict((line[66:], line[:64]) for line in lines)
          assert set(sums) == set(names) - {"manifest.sha256"}, names
          for name, sum in sums.items():
              assert hashlib.sha256(archive.read(name)).hexdigest() == sum, name
          readme = archive.read("README.txt").decode()
          assert all(word in readme for word in ["RYHMÄN", "GRUPPENS", "THE GROUP'S"])
          assert "schemas/plan-1.json" in names and "data/omatie.json" in names
          archive.extractall(sys.argv[2])
          for info in archive.infolist():
              assert info.external_attr >> 16 == 0o100600, info
      """
    let out = folder.path + "/purettu"
    let read = Child.run([Reader.python, "-c", script, file, out])
    #expect(read.status == 0, "\(read.out)\(read.err)")
    try compare(path, out)
  }

  /// So does unzip, where there is one.
  @Test(.enabled(if: access("/usr/bin/unzip", X_OK) == 0, "SKIPPED: this machine is without unzip"))
  func unzipOpensTheArchive() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let file = folder.path + "/tiedot.zip"
    #expect(export(path, file).status == 0)
    #expect(Child.run(["/usr/bin/unzip", "-tqq", file]).status == 0)
    let out = folder.path + "/purettu"
    #expect(Child.run(["/usr/bin/unzip", "-qq", file, "-d", out]).status == 0)
    try compare(path, out)
  }

  /// What was unpacked is the directory's files byte for byte, and opens as one.
  private func compare(_ path: String, _ out: String) throws {
    for folder in ["clients/c1", "plans/pc1", "meetings/k1", "roster"] {
      let names = Files.list("\(path)/\(folder)")
      #expect(!names.isEmpty && Files.list("\(out)/data/\(folder)") == names)
      for name in names {
        #expect(
          Files.bytes("\(path)/\(folder)/\(name)") == Files.bytes("\(out)/data/\(folder)/\(name)"))
      }
    }
    let plan = Sample.run(["plan", "show", "c1", "--dir", "\(out)/data", "--as", "m1"])
    #expect(plan.status == 0 && plan.out.contains("Työtä ulkona"), "\(plan.err)")
  }

  @Test func outAndInAndOutGivesTheSameBytes() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let (first, second) = (folder.path + "/1.zip", folder.path + "/2.zip")
    let copy = folder.path + "/kopio"
    #expect(export(path, first).status == 0)
    let shown = take(first, copy)
    #expect(shown.status == 0 && shown.out.contains("Mitään ei vielä tallennettu."), "\(shown.err)")
    #expect(
      shown.out.hasSuffix("\nomatie import \(first) --dir \(copy) --as m2 --yes\n"), "\(shown.out)")
    #expect(Files.list(copy).isEmpty)
    #expect(take(first, copy, ["--yes"]).status == 0)
    #expect(export(copy, second).status == 0)
    #expect(Files.bytes(first) == Files.bytes(second))
    #expect(Sample.run(["check", "--dir", copy]).status == 0)
    let again = take(first, copy, ["--yes"])
    #expect(again.out.contains("Kaikki arkiston tiedot ovat jo täällä."), "\(again.out)")
  }

  @Test func onlyTheConvenerTakesAllOutAndNobodysFileIsWrittenOver() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let file = folder.path + "/tiedot.zip"
    let refused = export(path, file, as: "m1")
    #expect(refused.status == 77 && refused.err.contains("koollekutsuja"), "\(refused.err)")
    #expect(refused.err.split(separator: "\n").count >= 2)
    #expect(Files.list(folder.path) == ["group", "group-state"])
    Files.write("omaa", to: file)
    #expect(export(path, file).status == 73)
    #expect(Files.read(file) == "omaa")
    #expect(export(path, file, ["--yes"]).status == 0)
    #expect(Files.bytes(file)?.starts(with: [0x50, 0x4B, 3, 4]) == true)
    #expect(Files.list(folder.path) == ["group", "group-state", "tiedot.zip"])
  }

  /// A damaged version goes along under its own number, and both the one who takes it out and the one
  /// who takes it in are told.
  @Test func damageIsToldOfOutAndIn() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let newest = try #require(Files.list(path + "/plans/pc1").last)
    Files.write("{", to: "\(path)/plans/pc1/\(newest)")
    let (first, second) = (folder.path + "/1.zip", folder.path + "/2.zip")
    let out = export(path, first)
    #expect(out.status == 65 && out.out.contains("vioittuneina"), "\(out.out)")
    let copy = folder.path + "/kopio"
    let taken = take(first, copy, ["--yes"])
    #expect(taken.status == 65 && taken.out.contains("plans/pc1: uusia"), "\(taken.out)")
    #expect(taken.out.contains("vioittuneita tai puuttuvia versioita"), "\(taken.out)")
    #expect(Files.read("\(copy)/plans/pc1/\(newest)") == "{")
    #expect(Sample.run(["check", "--dir", copy]).status == 65)
    #expect(export(copy, second).status == 65 && Files.bytes(first) == Files.bytes(second))
  }

  @Test func whatTheProgramKeepsIsNotWrittenOver() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let version = "/clients/c1/000000000001.json"
    let before = Files.bytes(path + version)
    for file in ["/omatie.json", version, "/log/oma.zip", "/clients/../plans/x.zip"] {
      let refused = export(path, path + file, ["--yes"])
      #expect(refused.status == 73 && refused.err.contains("ohjelman omien"), "\(refused.err)")
    }
    #expect(Files.bytes(path + version) == before)
    let table = Sample.run([
      "measures", "--csv", "-o", path + "/omatie.json", "--yes", "--dir", path, "--as", "m2",
    ])
    #expect(table.status == 73, "\(table.err)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
    #expect(export(path, path + "/tiedot.zip").status == 0)
  }

  /// Names that a shell would take apart stand in quotes in the command that is to be copied.
  @Test func theCommandToBeCopiedIsWhole() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let file = folder.path + "/a;touch it's.zip"
    #expect(export(path, file).status == 0)
    let shown = take(file, folder.path + "/uusi kansio")
    let line = try #require(shown.out.split(separator: "\n").last.map(String.init))
    let command = line.replacing("omatie ", with: "'\(Child.program)' ", maxReplacements: 1)
    let run = Child.run(["/bin/sh", "-c", command], environment: ["LANG": "fi_FI.UTF-8"])
    #expect(run.status == 0, "\(line): \(run.err)")
    let there = Files.list(folder.path).filter { !$0.hasSuffix("-state") }.sorted()
    #expect(there == ["a;touch it's.zip", "group", "uusi kansio"])
  }

  @Test func scriptsAreToldWhatBecameOfIt() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let file = folder.path + "/tiedot.zip"
    let out = try JSON.parse(Array(export(path, file, ["--json"]).out.utf8))
    #expect(out["clients"] == 1 && out["formatVersion"] == 1 && out["leftOut"] == [])
    let told = try JSON.parse(Array(take(file, folder.path + "/b", ["--json", "--yes"]).out.utf8))
    #expect(told["isNewDirectory"] == true && told["isSaved"] == true)
    let outcomes = (told["documents"]?.arrayValue ?? []).map { $0["outcome"] }
    #expect(outcomes == Array(repeating: "new", count: 4))
  }

  /// What is no archive of ours is refused in three parts, and nothing is written.
  @Test func otherFilesAreRefused() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let other = folder.path + "/toinen"
    #expect(Sample.run(["init", other, "--name", "Toinen ryhmä"]).status == 0)
    let seat = #"{"change":"roster.seat","member":"m2","name":"Elli Keksitty","party":"outreach"}"#
    Sample.apply([seat], in: other, as: "m2")
    let foreign = folder.path + "/vieras.zip"
    #expect(export(other, foreign).status == 0)
    let text = folder.path + "/teksti.zip"
    Files.write("ei arkisto", to: text)
    let cut = folder.path + "/katkennut.zip"
    try write(try #require(Files.bytes(foreign)).dropLast(9), to: cut)
    let pipe = folder.path + "/putki"
    mkfifo(pipe, 0o600)
    let before = tree(path)
    for (file, code, words) in [
      (foreign, Int32(65), "toisen ryhmän: Toinen ryhmä"), (text, 65, "ei ole arkisto"),
      (cut, 65, "vajaa"), (folder.path + "/ei", 66, "ei ole"),
      (folder.path, 66, "tavallinen tiedosto"), (pipe, 66, "tavallinen tiedosto"),
    ] {
      for more in [[], ["--yes"]] {
        let refused = take(file, path, more)
        #expect(refused.status == code && refused.out == "", "\(file): \(refused.err)")
        let lines = refused.err.split(separator: "\n")
        #expect(lines.count == 3 && lines[0].contains(words), "\(refused.err)")
        #expect(lines[1] == "Mitään ei muutettu.")
      }
    }
    #expect(tree(path) == before)
  }

  /// Names in an archive that somebody else made never steer the terminal.
  @Test(.reads(.csv)) func hostileNamesAreShownAsMarks() throws {
    let folder = TemporaryFolder()
    let file = folder.path + "/paha.zip"
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w") as archive:
          for name in ["archive.json", sys.argv[2]]:
              info = zipfile.ZipInfo(name)
              info.external_attr = 0o100600 << 16
              archive.writestr(info, '{"directory":"d1","format":"omatie-archive","formatVersion":1}')
      """
    let hostile = "../../\u{1B}[31mpaha\u{1B}]0;x\u{7}"
    let made = Child.run([Reader.python, "-c", script, file, hostile])
    #expect(made.status == 0, "\(made.err)")
    let refused = take(file, folder.path + "/uusi", ["--yes"])
    #expect(refused.status == 65, "\(refused.err)")
    #expect(!refused.err.contains("\u{1B}") && !refused.err.contains("\u{7}"))
    #expect(Files.list(folder.path) == ["paha.zip"])
  }

  // MARK: Faults

  @Test(arguments: [Faults.Kind.full, .readonly, .denied])
  func aFaultWhileWritingTheArchiveLeavesNoHalfOfIt(_ kind: Faults.Kind) throws {
    let (folder, faults) = (TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let place = folder.path + "/vienti"
    mkdir(place, 0o700)
    faults.bring(kind, to: place)
    let refused = Sample.run(
      ["export", place + "/tiedot.zip", "--dir", path, "--as", "m2"],
      environment: faults.environment)
    #expect([73, 74].contains(refused.status), "\(refused.out)\(refused.err)")
    #expect(refused.err.hasPrefix("omatie: "))
    faults.mend()
    #expect(Files.list(place) == [])
  }

  /// The disk fills up in the middle: what has come is whole, and the same command goes on later.
  @Test(arguments: [true, false])
  func aFullDiskWhileTakingInIsGoneOnFrom(_ isNew: Bool) throws {
    let (folder, faults) = (TemporaryFolder(), Faults())
    let path = try Sample.meeting(in: folder)
    let (old, new) = (folder.path + "/1.zip", folder.path + "/2.zip")
    let copy = folder.path + "/kopio"
    #expect(export(path, old).status == 0)
    Sample.apply(
      [
        #"{"change":"plan.addNeed","document":"plans/pc1","need":"n3","text":"Raha"}"#,
        #"{"change":"client.setPhone","document":"clients/c1","phone":"000 000"}"#,
      ], in: path)
    #expect(export(path, new).status == 0)
    if !isNew { #expect(take(old, copy, ["--yes"]).status == 0) }
    faults.bring(.full, to: isNew ? copy : copy + "/plans")
    let broken = Sample.run(
      ["import", new, "--dir", copy, "--as", "m2", "--yes"], environment: faults.environment)
    #expect([73, 74].contains(broken.status), "\(broken.out)\(broken.err)")
    #expect(broken.err.hasPrefix("omatie: ") && !broken.out.contains("tuotu"))
    faults.mend()
    if !isNew { #expect(Sample.run(["check", "--dir", copy]).status == 0) }
    #expect(take(new, copy, ["--yes"]).status == 0)
    #expect(Sample.run(["check", "--dir", copy]).status == 0)
    let again = folder.path + "/3.zip"
    #expect(export(copy, again).status == 0)
    let names = ["clients/c1", "plans/pc1", "meetings/k1", "roster"]
    for name in names { #expect(tree(copy + "/" + name) == tree(path + "/" + name)) }
  }

  /// Killed at any moment: the directory is whole, or none yet, and the same command goes on.
  @Test(arguments: [true, false])
  func whoeverIsKilledWhileTakingInBeginsAgain(_ isNew: Bool) throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let (old, new) = (folder.path + "/1.zip", folder.path + "/2.zip")
    #expect(export(path, old).status == 0)
    Sample.apply(
      (0..<40).map {
        #"{"change":"plan.addNeed","document":"plans/pc1","need":"m\#($0)","text":"Tarve \#($0)"}"#
      }, in: path)
    #expect(export(path, new).status == 0)
    var killed = 0
    for round in 0..<12 {
      let copy = "\(folder.path)/kopio\(round)"
      if !isNew { #expect(take(old, copy, ["--yes"]).status == 0) }
      let child = Child.start(
        [Child.program, "import", new, "--dir", copy, "--as", "m2", "--yes"],
        environment: ["OMATIE_NOW": Sample.now, "HOME": "/nonexistent", "LANG": "fi_FI.UTF-8"],
        input: "/dev/null", output: "/dev/null")
      usleep(UInt32(2_000 + round * 4_000))
      kill(child, SIGKILL)
      if Child.wait(for: child) == 128 + SIGKILL { killed += 1 }
      if !isNew { #expect(Sample.run(["check", "--dir", copy]).status == 0) }
      let again = take(new, copy, ["--yes"])
      #expect(again.status == 0, "\(again.err)")
      #expect(tree(copy + "/plans") == tree(path + "/plans"), "round \(round)")
      #expect(Sample.run(["check", "--dir", copy]).status == 0)
    }
    #expect(killed > 0, "no import was killed in time")
  }

  private func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    try Output.write(Array(bytes), to: file)
  }

  /// All versions below a folder with what they hold, but for what a program that died has left.
  private func tree(_ path: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    func walk(_ below: String) {
      for name in Files.list(path + below) where !name.hasPrefix(".t-") {
        let bytes = Files.bytes("\(path)\(below)/\(name)")
        if let bytes, !bytes.isEmpty || Files.list("\(path)\(below)/\(name)").isEmpty {
          files["\(below)/\(name)"] = bytes
        }
        walk("\(below)/\(name)")
      }
    }
    walk("")
    return files
  }
}
