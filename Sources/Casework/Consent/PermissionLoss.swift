/// What a record of permission takes away from those who have been permitted until then.
public struct PermissionLoss: Sendable, Equatable {
  /// Those to whom the joint plan closes.
  public var plan: [Party] = []
  /// Whether working together in the group ends for all.
  public var endsCooperation = false
  /// What else ends, those who lose the same said together.
  public var matters: [Part] = []

  public var isNothing: Bool { plan.isEmpty && !endsCooperation && matters.isEmpty }

  /// Some parties and the matters that all of them lose.
  public struct Part: Sendable, Equatable {
    public var parties: [Party]
    public var matters: [ConsentMatter]

    public init(_ parties: [Party], _ matters: [ConsentMatter]) {
      (self.parties, self.matters) = (parties, matters)
    }
  }
}

extension Client {
  /// What is lost on a day when a consent that is not recorded yet is recorded.
  public func loss(recording consent: Consent, on day: Day) -> PermissionLoss {
    guard let now = permission(on: day) else { return PermissionLoss() }
    var later = self
    later.consents[consent.id] = consent
    let rest = later.permission(on: day) ?? Permission(records: [])
    var loss = PermissionLoss()
    loss.endsCooperation = now.covers(.cooperation) && !rest.covers(.cooperation)
    for party in now.parties.subtracting([.student]).sorted() {
      if now.coversPlan(for: party), !rest.coversPlan(for: party) { loss.plan.append(party) }
      // The plan is said by itself; so is working together where it ends for everybody.
      let lost = now.matters(for: party).subtracting(rest.matters(for: party))
        .subtracting(loss.endsCooperation ? [.plan, .cooperation] : [.plan])
      guard !lost.isEmpty else { continue }
      let matters = ConsentMatter.allCases.filter(lost.contains)
      if let same = loss.matters.firstIndex(where: { $0.matters == matters }) {
        loss.matters[same].parties.append(party)
      } else {
        loss.matters.append(PermissionLoss.Part([party], matters))
      }
    }
    return loss
  }
}
