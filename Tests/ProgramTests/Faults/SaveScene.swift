import Testing

/// One shared directory, made anew for every fault that a save meets, and the judgement of what is left.
struct SaveScene {
  let kind: SystemCallFaultTests.Kind
  let original: String
  let path: String

  var arguments: [String] { ["apply", "--dir", path, "--as", "m1"] }

  func renew() {
    // With what the machine remembers of its versions, as none has gone back.
    Files.remove(path)
    Files.remove(path + "-state")
    #expect(Child.run(["cp", "-a", original, path]).status == 0)
  }

  /// What the document says to somebody who asks now; nothing where it is not there.
  var shown: String {
    Sample.run(["show", kind.document, "--dir", path, "--as", "m1"]).out
  }

  func judge(_ result: Child.Result, before: String, after: String, _ words: String) {
    let isSaid = result.out.contains(#""accepted":true"#)
    let found = shown
    #expect(found == after || !isSaid && found == before, "\(isSaid): \(words)\n\(found)")
    let check = Sample.run(["check", "--dir", path])
    #expect(check.status == 0, "\(words)\n\(check.out)")
    let next = Sample.run(arguments, input: kind.change + "\n" + kind.next)
    #expect(
      next.out.split(separator: "\n").last?.contains(#""accepted":true"#) == true,
      "stuck: \(words)\n\(next.out)\(next.err)")
  }
}
