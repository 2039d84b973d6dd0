/// A column of a list of members; what it is called in each language stands in the texts.
public enum MemberColumn: String, Sendable, CaseIterable {
  case party, name
  /// Lists that others keep part the name in two; ours does not.
  case firstName, lastName
  case organisation, role, email, phone, substitute, informed, from, until, language
  case convener, contactPerson, id

  /// The columns of a list that this program writes, in their order.
  public static let written: [MemberColumn] = allCases.filter {
    $0 != .firstName && $0 != .lastName
  }
}
