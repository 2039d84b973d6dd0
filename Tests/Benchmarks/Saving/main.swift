// The store's own durable save, for bench.py: for each line that comes it saves one more version of a
// document and answers with a line.
//
//   SavingBench DIR KIND ID
//
// The document's newest version gives the payload; the line takes the place of its field `aids`.
import Glibc
import SharedStore
import StrictJSON

let words = CommandLine.arguments
guard words.count == 4, let document = DocumentName(kind: words[2], id: words[3]) else {
  fatalError("SavingBench DIR KIND ID")
}
let store = try Store(directory: try DiskDirectory(path: words[1]))
guard var newest = try store.newest(document)?.version else { fatalError("no such document") }
while let line = readLine() {
  var payload = newest.payload
  payload["aids"] = .string(line)
  let proposal = Proposal(
    payload: payload, head: newest.head,
    change: ["change": "plan.writeAids", "text": .string(line)],
    author: newest.header.author, time: newest.header.time)
  newest = try store.save(proposal, to: document, base: newest.number) { _ in
    fatalError("somebody else saves here")
  }
  // Not print, which keeps its lines until there are many.
  let answer = Array("saved\n".utf8)
  guard write(1, answer, answer.count) == answer.count else { exit(74) }
}
