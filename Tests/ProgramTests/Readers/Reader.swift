import Testing

/// Other people's programs that read back what this one writes.
enum Reader {
  /// Debian's own Python: that is what the readers are installed for.
  private static let python = "/usr/bin/python3"

  /// What a script beside this file prints of a file; nothing where Python or a reader is missing.
  ///
  /// That is then said in the test's output: nobody takes a check for done that was not.
  static func run(
    _ script: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> [String]? {
    let here = "\(#filePath)".split(separator: "/").dropLast().joined(separator: "/")
    guard Files.bytes(python) != nil else { return skip("\(python) is missing") }
    let result = Child.run([python, "/\(here)/\(script)", path])
    let lines = result.out.split(separator: "\n").map(String.init)
    if result.status == 3 { return skip(lines.first ?? "a reader is missing") }
    #expect(result.status == 0, "\(result.out)\(result.err)", sourceLocation: sourceLocation)
    return lines
  }

  /// The text that LibreOffice finds in a file; nothing where it is not installed.
  static func office(_ path: String, in folder: String) -> String? {
    guard Files.bytes("/usr/bin/soffice") != nil else {
      _ = skip("/usr/bin/soffice is missing")
      return nil
    }
    let result = Child.run(
      [
        "/usr/bin/soffice", "--headless", "-env:UserInstallation=file://\(folder)/office",
        "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path,
      ], environment: ["HOME": folder])
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    let text = Files.read("\(folder)/\(name).txt")
    #expect(text != nil, "\(result.out)\(result.err)")
    return text
  }

  private static func skip(_ why: String) -> [String]? {
    print("SKIPPED: not read back by other programs, as \(why)")
    return nil
  }
}
