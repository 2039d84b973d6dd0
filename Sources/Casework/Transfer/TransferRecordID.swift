extension Transfer {
  /// An id of its own for what two people record at the same time on two machines: both stand.
  ///
  /// - Parameter letter: with which the id begins, by what is recorded.
  func recordID<Record>(
    _ letter: String, _ words: [String], _ asking: Asking
  ) -> ID<Record> {
    let all = [id.text] + words + [asking.member.id.text, asking.surroundings.now.isoText]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in all.joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return ID(letter + String(hash, radix: 36)) ?? "e0"
  }
}
