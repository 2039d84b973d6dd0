public import Casework

/// To whom a paper is sent: addresses to copy, and who is reached in another way.
public struct Recipients: Sendable, Equatable {
  public var addresses: [String] = []
  /// Who else is kept informed, as the members wrote it.
  public var informed: [String] = []
  /// Those who have no address, each with the telephone where it is known.
  public var withoutAddress: [String] = []

  /// The members in these parties' seats on a day; the student is none of them.
  public init(seats parties: Set<Party>, of roster: Roster?, on day: Day) {
    let seats = roster?.seats(on: day) ?? []
    for seat in seats where seat.party != .student && parties.contains(seat.party) {
      for member in seat.current {
        add(member.name, member.email, member.phone)
        let also = member.informed
        if !also.isEmpty, !informed.contains(also) { informed.append(also) }
      }
    }
  }

  /// A student alone.
  public init(_ client: Client) { add(client.shortName, client.email, client.phone) }

  private mutating func add(_ name: String, _ email: String, _ phone: String) {
    if !MailAddress.isOne(email) {
      withoutAddress.append([name, phone].filter { !$0.isEmpty }.joined(separator: " "))
    } else if !addresses.contains(email) {
      addresses.append(email)
    }
  }
}
