import Canvas
import Casework
import Texts
import Workplace

/// What the sentences about a plan or a task call it.
extension World {
  /// The student whose plan it is, by the short name.
  func student(of plan: ID<Plan>) -> String {
    let client = casebook.plans[plan].flatMap { casebook.clients[$0.value.client]?.value }
    return client?.shortName ?? ""
  }

  /// A name in quotes, so short that what is said of it has room beside it.
  func quoted(_ name: String) -> String {
    texts.history.quoted(name.replacing("\n", with: " ").trimmed.cut(to: 40))
  }
}
