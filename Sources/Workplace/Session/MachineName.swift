/// A machine's name as it may stand in a file name: a-z, 0-9 and `-`, at most 40 of them.
func safeMachineName(_ name: String) -> String {
  var safe = name.lowercased().prefix(40).map { letter in
    letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
  }[...]
  while safe.first == "-" { safe.removeFirst() }
  while safe.last == "-" { safe.removeLast() }
  return safe.isEmpty ? "machine" : String(safe)
}
