import Glibc
import Testing

/// Other people's programs that read back what this one writes.
///
/// A test that asks one of them says so with `.reads(…)`: nobody takes a check for done that was not.
enum Reader: String, CaseIterable, Sendable {
  /// Python's own reader of HTML.
  case html
  /// Python's own reader and writer of tables.
  case csv
  /// Two readers of calendar files, which must agree.
  case calendar
  case word
  /// Lays HTML out for print.
  case pages
  case holidays
  case office

  /// The packages that bring it, by the names of Debian.
  private var packages: [String] {
    switch self {
    case .html, .csv: ["python3"]
    case .calendar: ["python3-icalendar", "python3-vobject"]
    case .word: ["python3-docx"]
    case .pages: ["weasyprint"]
    case .holidays: ["python3-holidays"]
    case .office: ["libreoffice"]
    }
  }

  /// What Python must find of it.
  private var modules: [String] {
    switch self {
    case .html, .csv, .office: []
    case .calendar: ["icalendar", "vobject"]
    case .word: ["docx"]
    case .pages: ["weasyprint"]
    case .holidays: ["holidays"]
    }
  }

  private var script: String {
    switch self {
    case .html: "read_html.py"
    case .calendar: "read_calendar.py"
    case .word: "read_docx.py"
    case .pages: "count_pages.py"
    case .holidays: "list_holidays.py"
    case .csv, .office: ""
    }
  }

  /// Debian's own Python: that is what the readers are installed for.
  static let python = "/usr/bin/python3"
  private static let writer = "/usr/bin/soffice"
  private static let folder =
    "/" + "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")

  /// What is missing of each reader on this machine.
  static let missing: [Reader: String] = {
    let missing = allCases.compactMap { reader in reader.lookedFor().map { (reader, $0) } }
    return Dictionary(uniqueKeysWithValues: missing)
  }()

  private func lookedFor() -> String? {
    let program = self == .office ? Reader.writer : Reader.python
    guard access(program, X_OK) == 0 else { return program }
    let find = "import importlib.util, sys; sys.exit(not importlib.util.find_spec(sys.argv[1]))"
    return modules.first { Child.run([program, "-c", find, $0]).status != 0 }
  }

  /// Whether the setting up of this machine promises the reader: then a test without it fails.
  var isPromised: Bool {
    guard let value = getenv("CI"), String(cString: value) == "true" else { return false }
    let setup = Files.read(Reader.folder + "/../../../.ci/setup") ?? ""
    return packages.allSatisfy { setup.contains($0) }
  }

  /// What it finds in a file, line by line.
  func lines(of path: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    let result = Child.run([Reader.python, "\(Reader.folder)/\(script)", path])
    #expect(result.status == 0, "\(result.out)\(result.err)", sourceLocation: sourceLocation)
    return result.out.split(separator: "\n").map(String.init)
  }

  /// The text that LibreOffice finds in a file.
  static func officeText(of path: String, in folder: String) -> String {
    let result = Child.run(
      [
        writer, "--headless", "-env:UserInstallation=file://\(folder)/office",
        "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path,
      ], environment: ["HOME": folder])
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    let text = Files.read("\(folder)/\(name).txt")
    #expect(text != nil, "\(result.out)\(result.err)")
    return text ?? ""
  }
}

extension Trait where Self == ConditionTrait {
  /// The test asks other people's programs: where one is missing it is skipped with a word, and
  /// where the machine was set up to have it, it fails.
  static func reads(_ readers: Reader...) -> Self {
    let missing = readers.filter { !$0.isPromised }.compactMap { Reader.missing[$0] }
    return .enabled(
      if: missing.isEmpty, "SKIPPED: this machine is without \(missing.joined(separator: ", "))")
  }
}
