/// One thing that a service asks of the student, and whether it is so.
public struct ServiceRequirement: Sendable, Equatable {
  public var kind: Kind
  public var state: State
  /// The student's age on the day that counts, where it is known.
  public var age: Int?

  public init(_ kind: Kind, _ state: State, age: Int? = nil) {
    (self.kind, self.state, self.age) = (kind, state, age)
  }

  /// What is asked.
  public enum Kind: Sendable, Equatable {
    /// It must stand in one of these plans.
    case plan(Set<OtherPlanKind>)
    case ageFrom(Int)
    case ageTo(Int)
    /// Without a diagnosis up to this age.
    case withoutDiagnosis(to: Int)
    /// Other conditions, in the catalogue's words.
    case other
  }

  /// Whether it is so, as far as it is known here.
  public enum State: String, Sendable, CaseIterable { case met, notMet, notKnown }
}

extension CatalogueService {
  /// What the service asks, weighed against the student and the other plans in force.
  ///
  /// - Parameter day: the day on which the service starts, or today where that is open.
  public func requirements(
    born: Birth?, otherPlans: [OtherPlan], on day: Day
  ) -> [ServiceRequirement] {
    var found: [ServiceRequirement] = []
    if let plans, !plans.isEmpty {
      found.append(ServiceRequirement(.plan(plans), CatalogueService.state(plans, otherPlans)))
    }
    found += ageRequirements(born?.ages(on: day))
    if texts[.conditions].map({ !$0.isBlank }) == true {
      found.append(ServiceRequirement(.other, .notKnown))
    }
    return found
  }

  /// A plan whose name says nothing of its kind may be the one that is meant.
  private static func state(
    _ kinds: Set<OtherPlanKind>, _ plans: [OtherPlan]
  ) -> ServiceRequirement.State {
    let named = plans.filter { !isBlank($0.name) }.map { OtherPlanKind(named: $0.name) }
    if named.contains(where: { $0.map(kinds.contains) ?? false }) { return .met }
    return named.contains(nil) ? .notKnown : .notMet
  }

  private func ageRequirements(_ ages: ClosedRange<Int>?) -> [ServiceRequirement] {
    guard let limits = self.ages else { return [] }
    let age = ages.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }
    func state(_ fits: (Int) -> Bool) -> ServiceRequirement.State {
      guard let ages else { return .notKnown }
      switch (fits(ages.lowerBound), fits(ages.upperBound)) {
      case (true, true): return .met
      case (false, false): return .notMet
      default: return .notKnown
      }
    }
    var found: [ServiceRequirement] = []
    if let from = limits.from {
      found.append(ServiceRequirement(.ageFrom(from), state { $0 >= from }, age: age))
    }
    if let to = limits.to {
      found.append(ServiceRequirement(.ageTo(to), state { $0 <= to }, age: age))
    }
    if let to = limits.withoutDiagnosisTo {
      // An older student may have a diagnosis: that is not known here.
      let young = state { $0 <= to }
      found.append(
        ServiceRequirement(
          .withoutDiagnosis(to: to), young == .notMet ? .notKnown : young, age: age))
    }
    return found
  }
}

extension Plan {
  /// What a service that was picked from the catalogue asks; nothing for one in free words.
  public func requirements(
    of service: PlannedService, in catalogue: ServiceCatalogue, client: Client?, on day: Day
  ) -> [ServiceRequirement] {
    guard let entry = service.pickedEntry, let picked = catalogue[entry.service] else { return [] }
    return picked.requirements(
      born: client?.born, otherPlans: otherPlans.sorted, on: service.starts ?? day)
  }

  /// What picked services ask and what is not so, beside each service's name.
  public func requirementLacks(
    in catalogue: ServiceCatalogue, client: Client?, on day: Day
  ) -> [PlanLack] {
    services.sorted.filter { $0.state == .planned || $0.state == .applied }.flatMap { service in
      requirements(of: service, in: catalogue, client: client, on: day)
        .filter { $0.state == .notMet }.compactMap { requirement in
          guard let kind = requirement.kind.lack else { return nil }
          var lack = PlanLack(kind, at: "services/\(service.id)/name")
          if case .plan(let plans) = requirement.kind { lack.plans = plans }
          return lack
        }
    }
  }
}

extension ServiceRequirement.Kind {
  fileprivate var lack: PlanLackKind? {
    switch self {
    case .plan: .serviceNotInOtherPlan
    case .ageFrom: .serviceStudentTooYoung
    case .ageTo: .serviceStudentTooOld
    case .withoutDiagnosis, .other: nil
    }
  }
}
