extension Feedback {
  /// The id of what somebody says of one occasion: two who begin it at once make one document.
  ///
  /// A meeting is asked about once; a service or the transfer once a day.
  ///
  /// - Parameter member: who gives it for a party; it does not count where the student gives it.
  public static func id(
    for client: ID<Client>, about subject: FeedbackSubject, by party: Party,
    member: ID<Member>?, on day: Day
  ) -> ID<Feedback> {
    var parts = [client.text, subject.about.rawValue, party.rawValue]
    parts.append(party == .student ? "" : member?.text ?? "")
    switch subject {
    case .meeting(let meeting): parts.append(meeting.text)
    case .service(let name): parts += [name.storedLine, day.isoText]
    case .transfer: parts.append(day.isoText)
    }
    let bytes = Array(parts.joined(separator: "\n").utf8)
    let (one, other) = (mixed(bytes, from: 0), mixed(bytes, from: 0x9e37_79b9_7f4a_7c15))
    return ID("f" + String(one, radix: 36) + String(other, radix: 36)) ?? "f0"
  }

  /// Sixty-four bits of some bytes (FNV-1a): only to tell occasions apart, never to hide them.
  private static func mixed(_ bytes: [UInt8], from seed: UInt64) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}

extension String {
  /// The text as a line of it is stored.
  fileprivate var storedLine: String { (try? oneLine(self)) ?? self }
}
