import Glibc
import StrictJSON
import TestSupport
import Testing

/// A running meeting in which every text that a person can write is meant to do harm.
enum HostileGroup {
  /// What names and notes may hold to steer a terminal, to hide, or to break a layout.
  private static let parts = [
    "\u{1b}]0;kaapattu\u{7}", "\u{1b}[31;7mpuna\u{1b}[2J\u{1b}[10;10H",
    "\u{9b}31m\u{9d}0;kaapattu\u{9c}",
    "\u{1b}]52;c;a2FhcGF0dHU=\u{7}", "\u{1b}P$q\"p\u{1b}\\\u{1b}_apc\u{1b}\\\u{1b}^pm\u{1b}\\",
    "\u{202e}oikealta\u{2066}\u{200f}\u{061c}", "a\u{200b}\u{200d}\u{feff}\u{2060}\u{e0041}b",
    "e" + String(repeating: "\u{301}", count: 200), "漢字かな한글ｗｉｄｅ", "👩‍👩‍👧‍👦👍🏽🇫🇮❤️☎️",
    "sarain\trivi\nja\r\ntoinen\u{b}\u{c}\u{85}\u{2028}",
    "\u{8}\u{8}\u{7f}\u{0e}\u{1b}(0qqq\u{1b}c",
    "\u{1b}]4;1;rgb:00/00/00\u{7}\u{1b}]8;;file:///\u{1b}\\\u{1b}]10;#000\u{7}\u{98}sos\u{1b}]52;c;",
    "\u{1b}[?1049l\u{1b}[?25l\u{1b}[6n\u{1b}[c\u{1b}[21t", "\u{e000}\u{fff9}\u{115f}\u{3164}\u{ad}",
    "สวัสดี नमस्ते ﷽ 𒐫",
  ]

  /// All parts in a row, another one first each time, so that each stands where a field begins.
  static func text(_ number: Int) -> String {
    let first = number % parts.count
    return (parts[first...] + parts[..<first]).joined(separator: " ")
  }

  /// A word that no screen is wide enough for, and no sheet long enough.
  static let longWord = String(repeating: "sänä", count: 17_000)

  /// What stands for a text until the file is changed by hand.
  private static func mark(_ number: Int) -> String { "MERKKI\(number)." }

  /// How the texts get into the directory.
  enum Way: String, CaseIterable, Sendable {
    /// Through the one door, which takes them as far as its limits go.
    case applied
    /// Written into the files by hand: the reading side stands alone.
    case byHand
    /// The same with a word of 100 kB in every field.
    case longWords
  }

  static func make(in folder: TemporaryFolder, _ way: Way) throws -> String {
    try make(in: folder, isApplied: way == .applied) {
      way == .longWords ? longWord : HostileGroup.text($0)
    }
  }

  /// The same with texts of the caller's, written into the files by hand.
  static func make(in folder: TemporaryFolder, texts: (Int) -> String) throws -> String {
    try make(in: folder, isApplied: false, texts)
  }

  private static func make(
    in folder: TemporaryFolder, isApplied: Bool, _ texts: (Int) -> String
  ) throws -> String {
    let path = try Sample.group(in: folder)
    var count = 0
    for (member, lines) in [("m1", script), ("m2", another)] {
      let filled = lines.split(separator: "\n").map { line in
        var line = String(line)
        while let place = line.firstRange(of: "TEXT") {
          let text = isApplied ? texts(count) : mark(count)
          line.replaceSubrange(place, with: JSON(text).compactText.dropFirst().dropLast())
          count += 1
        }
        return line
      }
      Sample.apply(filled, in: path, as: member)
    }
    if !isApplied { changeByHand(path, count, texts) }
    // A file that is no document says the same.
    mkdir(path + "/plans/pc9", 0o770)
    Files.write(HostileGroup.text(0), to: path + "/plans/pc9/000000000001.json")
    return path
  }

  /// Puts the texts in the place of their marks in the newest version of every document.
  private static func changeByHand(_ path: String, _ count: Int, _ texts: (Int) -> String) {
    for document in ["clients/c1", "plans/pc1", "meetings/k1", "roster"] {
      let folder = path + "/" + document
      guard let newest = Files.list(folder).last, var file = Files.read(folder + "/" + newest)
      else { continue }
      for number in 0..<count {
        let written = String(JSON(texts(number)).compactText.dropFirst().dropLast())
        file = file.replacing(mark(number), with: written)
      }
      Files.remove(folder + "/" + newest)
      file = FormatText.one(file)
      Files.write(file, to: folder + "/" + newest)
    }
  }

  /// One change a line; each TEXT is a text of its own.
  private static let script = #"""
    {"change":"roster.nameGroup","name":"TEXT"}
    {"change":"roster.nameParty","party":"kela","fi":"TEXT","sv":"TEXT","en":"TEXT"}
    {"change":"roster.seat","member":"m3","name":"TEXT","party":"kela","organisation":"TEXT","role":"TEXT","email":"TEXT","phone":"TEXT"}
    {"change":"roster.seat","member":"m4","name":"TEXT","party":"employment","organisation":"TEXT"}
    {"change":"roster.setSubstitute","member":"m3","substitute":"m4"}
    {"change":"roster.nameConvener","member":"m3"}
    {"change":"client.open","document":"clients/c1","firstName":"TEXT","lastName":"TEXT","language":"fi"}
    {"change":"client.setSchool","document":"clients/c1","school":"TEXT"}
    {"change":"client.setField","document":"clients/c1","field":"TEXT"}
    {"change":"client.setPhone","document":"clients/c1","phone":"TEXT"}
    {"change":"client.setEmail","document":"clients/c1","email":"TEXT"}
    {"change":"client.noteConcern","document":"clients/c1","concern":"k1","worried":"TEXT","reasons":["specialSupport"],"source":"talk","words":"TEXT","talk":"TEXT"}
    {"change":"client.recordConsent","document":"clients/c1","consent":"s1","kind":"given","way":"spoken","parties":["school","outreach","employment","kela"],"matters":["cooperation","plan","health"],"excludes":"TEXT"}
    {"change":"client.answer","document":"clients/c1","situation":"adaptedSyllabus","value":"yes","source":"TEXT","note":"TEXT"}
    {"change":"client.nameJob","document":"clients/c1","text":"TEXT"}
    {"change":"client.writeStrengths","document":"clients/c1","text":"TEXT"}
    {"change":"plan.open","client":"c1","language":"fi"}
    {"change":"plan.writeOwnWords","document":"plans/pc1","text":"TEXT"}
    {"change":"plan.addNeed","document":"plans/pc1","need":"n1","text":"TEXT"}
    {"change":"plan.addGoal","document":"plans/pc1","goal":"g1","need":"n1","text":"TEXT","measure":"TEXT"}
    {"change":"plan.addService","document":"plans/pc1","service":"s1","goal":"g1","name":"TEXT","party":"employment","person":"TEXT"}
    {"change":"plan.addAction","document":"plans/pc1","action":"a1","service":"s1","what":"TEXT","owner":"member/m3"}
    {"change":"plan.addView","document":"plans/pc1","view":"v1","topic":"TEXT","student":"TEXT","studentReason":"TEXT","worker":"TEXT","workerReason":"TEXT"}
    {"change":"plan.writeOwnDoings","document":"plans/pc1","text":"TEXT"}
    {"change":"plan.addOtherPlan","document":"plans/pc1","otherPlan":"o1","name":"TEXT","keeper":"TEXT"}
    {"change":"plan.writeNeed","document":"plans/pc1","need":"n1","text":"TEXT"}
    {"change":"plan.setGoalDay","document":"plans/pc1","goal":"g1","by":"2027-03-01"}
    {"change":"meeting.open","document":"meetings/k1","starts":"2027-01-15T09:00:00+02:00","length":120,"place":"TEXT"}
    {"change":"meeting.agree","document":"meetings/k1"}
    {"change":"meeting.book","document":"meetings/k1","client":"c1","starts":"09:00","length":45}
    {"change":"meeting.invite","document":"meetings/k1","client":"c1","party":"employment","name":"TEXT","why":"TEXT"}
    {"change":"meeting.start","document":"meetings/k1"}
    {"change":"meeting.startTurn","document":"meetings/k1","client":"c1"}
    {"change":"meeting.markAttendance","document":"meetings/k1","client":"c1","attendance":"a1","party":"kela","member":"m3","name":"TEXT","presence":"present","why":"TEXT"}
    {"change":"meeting.chooseChair","document":"meetings/k1","client":"c1","member":"m3"}
    {"change":"meeting.raiseMatter","document":"meetings/k1","client":"c1","matter":"x1","text":"TEXT"}
    {"change":"meeting.addEntry","document":"meetings/k1","client":"c1","entry":"e1","matter":"x1","kind":"decision","text":"TEXT"}
    {"change":"meeting.open","document":"meetings/k2","starts":"2027-02-15T09:00:00+02:00","length":120,"place":"TEXT"}
    {"change":"meeting.cancel","document":"meetings/k2","reason":"TEXT"}
    """#

  /// Somebody else had changed the same text since: both stay, as an open question.
  private static let another = #"""
    {"change":"plan.writeNeed","document":"plans/pc1","need":"n1","text":"\u001b[2JMuuta\u202e","basedOn":3}
    {"change":"plan.setGoalDay","document":"plans/pc1","goal":"g1","by":"2027-04-01","basedOn":4}
    """#
}
