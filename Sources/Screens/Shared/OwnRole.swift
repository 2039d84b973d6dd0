import Casework
import Texts
import Workplace

extension World {
  /// The member at the keyboard was in the group, and has no seat in it today.
  var hasRoleEnded: Bool {
    guard let me, let member = casebook.roster?.value.members[me] else { return false }
    return !member.isSeated(on: today)
  }

  /// The words of a refusal: whose own role has ended lacks no student's permission.
  func words(for refusal: Refusal) -> String {
    switch refusal {
    case .memberRoleEnded where hasRoleEnded, .notPermitted where hasRoleEnded:
      texts.refusals.ownRoleEnded
    default: texts.refusals.words(for: refusal)
    }
  }

  /// Why papers that are there are not shown.
  func whyHidden(_ words: String) -> String {
    hasRoleEnded ? texts.refusals.ownRoleEnded : words
  }
}
