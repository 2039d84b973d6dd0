import Glibc
import TestSupport

/// One thing that goes wrong with a directory: by a disk, a sync tool, a backup, a hand.
enum Mutation: CaseIterable {
  case flippedBit, flippedBitInNewest, truncated, zeroed, gap, rolledBack, documentGone
  case swappedVersions, swappedDocuments, copiedToNext, copiedFromAnother, conflictCopy
  case foreignFile, caseTwin, wrongMode, wrongFolderMode, litter, brokenChain, otherWords
  case link, pipe, folderInPlace, tornDraft, tornLog, tornInfo

  /// Where it must be found: the beginning of a place; nothing where the whole directory is refused.
  struct Expected {
    var place: String?
    var isCleared = false
    /// The document whose newest version may be another one now.
    var document: String?
  }

  /// Does it; nothing where the directory holds nothing that it could be done to.
  func apply(
    to root: String, _ tree: Tree, _ random: inout SmallRandom
  ) -> Expected? {
    let hand = Hand(root: root, tree: tree)
    let document = hand.document(&random)
    let versions = hand.versions(of: document)
    let file = versions[random.below(versions.count)]
    let newest = versions[versions.count - 1]
    let next = hand.next(document)
    let other = hand.document(&random)
    let inDocument = Expected(place: document, document: document)
    switch self {
    case .flippedBit: hand.flip(file, &random)
    case .flippedBitInNewest: hand.flip(newest, &random)
    case .truncated:
      let bytes = tree.bytes(file)
      hand.write(Array(bytes.prefix(random.below(bytes.count - 1))), to: file)
    case .zeroed:
      var bytes = tree.bytes(file)
      let start = random.below(bytes.count - 1)
      for at in start..<min(bytes.count, start + 1 + random.below(600)) { bytes[at] = 0 }
      hand.write(bytes, to: file)
    case .gap:
      guard versions.count > 2 else { return nil }
      hand.remove(versions[random.below(versions.count - 1)])
    case .rolledBack:
      guard versions.count > 1 else { return nil }
      for path in versions.suffix(1 + random.below(versions.count - 1)) { hand.remove(path) }
    case .documentGone: SharedPlace.removeAll("\(root)/\(document)")
    case .swappedVersions:
      guard versions.count > 1, file != newest else { return nil }
      hand.swap(file, newest)
    case .swappedDocuments:
      guard other != document else { return nil }
      hand.swap(file, hand.versions(of: other)[0])
      if random.one(in: 50) { return Expected(place: other, document: document) }
    case .copiedToNext: hand.write(tree.bytes(file), to: next)
    case .copiedFromAnother:
      guard other != document else { return nil }
      hand.write(tree.bytes(hand.versions(of: other)[0]), to: next)
    case .conflictCopy:
      let stem = file.dropLast(".json".count)
      let names = [
        "\(stem).sync-conflict-20261120-101010-ABCDEFG.json", "\(stem) (1).json",
        "\(stem) (Ainon ristiriitainen kopio).json", "\(file)~", "\(file).orig",
        "\(document)/kopio conflicted.json",
      ]
      let name = names[random.below(names.count)]
      hand.write(tree.bytes(file), to: name)
      return Expected(place: name)
    case .foreignFile:
      let folders = [document, String(document.split(separator: "/")[0]), "drafts", "log"]
      let names = ["muistio.txt", "Thumbs.db", ".DS_Store", "desktop.ini", "ä\u{202e}.json", "a b"]
      let path = folders[random.below(4)] + "/" + names[random.below(names.count)]
      hand.write(Array("x".utf8), to: path)
      return Expected(place: path)
    case .caseTwin: return hand.caseTwin(document, file, &random)
    case .wrongMode:
      let modes: [UInt32] = [0o644, 0o666, 0o600, 0o777, 0o440, 0]
      chmod("\(root)/\(file)", modes[random.below(modes.count)])
      return Expected(place: file)
    case .wrongFolderMode:
      chmod("\(root)/\(document)", [0o777, 0o755, 0o700][random.below(3)])
    case .litter:
      let folder = [document, "drafts", "log", "."][random.below(4)]
      let name = ".t-" + (0..<32).map { _ in String(random.below(16), radix: 16) }.joined()
      hand.write(Array("x".utf8), to: "\(folder)/\(name)")
      let times = [
        timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0),
      ]
      utimensat(AT_FDCWD, "\(root)/\(folder)/\(name)", times, 0)
      return Expected(place: "\(folder)/\(name)", isCleared: true)
    case .brokenChain:
      guard versions.count > 1 else { return nil }
      let path = versions[1 + random.below(versions.count - 1)]
      hand.replaceDigit(after: #""previous": ""#, in: path, &random)
    case .otherWords:
      hand.replaceDigit(after: #""time": "202"#, in: newest, &random)
    case .link:
      hand.remove(file)
      symlink("/etc/hostname", "\(root)/\(file)")
    case .pipe:
      hand.remove(file)
      mkfifo("\(root)/\(file)", 0o660)
    case .folderInPlace: mkdir("\(root)/\(next)", 0o770)
    case .tornDraft:
      let path = "drafts/x.json"
      hand.write(Array(#"{"document":"#.utf8), to: path)
      return Expected(place: path)
    case .tornLog:
      guard let path = tree.files.first(where: { $0.hasPrefix("log/") }) else { return nil }
      let bytes = tree.bytes(path)
      hand.write(bytes + bytes.prefix(1 + random.below(20)), to: path)
      return Expected(place: path)
    case .tornInfo:
      let bytes = tree.bytes("omatie.json")
      hand.write(Array(bytes.prefix(random.below(bytes.count - 2))), to: "omatie.json")
      return Expected(place: nil)
    }
    return inDocument
  }
}

/// Does things to the files of a directory.
struct Hand {
  let root: String
  let tree: Tree

  /// A document at random, as `plans/pcaino` or `roster`.
  func document(_ random: inout SmallRandom) -> String {
    let folders = Set(
      tree.files.filter { $0.hasSuffix("000000000001.json") }.map { $0.dropLast(18) })
    let sorted = folders.sorted()
    return String(sorted[random.below(sorted.count)])
  }

  func versions(of document: String) -> [String] {
    tree.files.filter { $0.dropLast(18) == document && $0.hasSuffix(".json") }
  }

  func next(_ document: String) -> String {
    "\(document)/" + SharedPlace.fileName(versions(of: document).count + 1)
  }

  func write(_ bytes: [UInt8], to path: String) { Tree.write(bytes, to: "\(root)/\(path)") }

  func remove(_ path: String) { unlink("\(root)/\(path)") }

  func swap(_ one: String, _ other: String) {
    write(tree.bytes(other), to: one)
    write(tree.bytes(one), to: other)
  }

  func flip(_ path: String, _ random: inout SmallRandom) {
    var bytes = tree.bytes(path)
    bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    write(bytes, to: path)
  }

  /// Another digit in the place of the one after some words.
  func replaceDigit(after words: String, in path: String, _ random: inout SmallRandom) {
    let text = String(decoding: tree.bytes(path), as: UTF8.self)
    guard let found = text.firstRange(of: words) else { return }
    let digit = text[found.upperBound] == "8" ? "9" : "8"
    let rest = text[text.index(after: found.upperBound)...]
    write(Array("\(text[..<found.upperBound])\(digit)\(rest)".utf8), to: path)
  }

  /// The same name in capitals beside it.
  func caseTwin(
    _ document: String, _ file: String, _ random: inout SmallRandom
  ) -> Mutation.Expected {
    let folder = document.split(separator: "/").first.map(String.init) ?? document
    let twins = [
      (String(file.dropLast(5)) + ".JSON", false), ("OMATIE.json", false),
      (folder.uppercased(), true), (folder.prefix(1).uppercased() + folder.dropFirst(), true),
      document.contains("/")
        ? (folder + "/" + document.dropFirst(folder.count + 1).uppercased(), true)
        : ("Drafts", true),
    ]
    let (path, isFolder) = twins[random.below(twins.count)]
    if isFolder {
      mkdir("\(root)/\(path)", 0o770)
    } else {
      write(tree.bytes(file), to: path)
    }
    return Mutation.Expected(place: path)
  }
}
