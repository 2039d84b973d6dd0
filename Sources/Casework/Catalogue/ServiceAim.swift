/// What a service is for: the catalogue is read by aim, whoever gives the service.
public enum ServiceAim: String, Sendable, CaseIterable {
  case participation, workAbility, tryingOut, studies, jobSeeking, supportedWork, employer
}

/// How a service is given.
public enum ServiceForm: String, Sendable, CaseIterable { case individual, group, remote }

/// The texts that tell of a service, each in every language.
public enum ServiceText: String, Sendable, CaseIterable {
  case name
  /// Old names and other names by which people look for it, between commas.
  case otherNames
  case purpose
  case givenBy, decidedBy
  /// Conditions besides age and plan: a person has to look into these.
  case conditions
  case length
  case wayIn

  /// Whether it may be several sentences.
  public var isLong: Bool { self != .name && self != .otherNames }
}

/// The ages for which a service is; both ends belong to it.
public struct ServiceAges: Sendable, Equatable {
  public var from: Int?
  public var to: Int?
  /// Up to this age nobody asks for a diagnosis.
  public var withoutDiagnosisTo: Int?

  public init(from: Int? = nil, to: Int? = nil, withoutDiagnosisTo: Int? = nil) {
    (self.from, self.to, self.withoutDiagnosisTo) = (from, to, withoutDiagnosisTo)
  }

  public var isEmpty: Bool { self == ServiceAges() }

  /// The ages that may be named.
  public static let limits = 0...120
}
