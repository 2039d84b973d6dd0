import Casework
import Texts

extension StoredTable {
  /// The fields of a transfer between school and employment services.
  static let transfers = StoredTable(
    [
      "steps/*": .transferStep, "given/*": .given, "events/*": .transferEvent,
      "outcomes/*": .transferOutcome,
    ],
    [
      Entry("client", .client, .client),
      Entry("direction", .direction, .of { $0.transfers.direction }),
      Entry("openedOn", .openedOn, .day), Entry("openedBy", .openedBy, .member),
      Entry("state", .transferState, .of { $0.transfers.state }),
      Entry("studies", .studiesEnd, .of { $0.transfers.studies }), Entry("field", .field),
      Entry("contact", .contactPerson, .member),
      Entry("contents/studies", .aboutStudies), Entry("contents/health", .aboutHealth),
      Entry("contents/work", .aboutWork), Entry("contents/livingAndMoney", .aboutLiving),
      Entry("steps/*/state", .stepState, .choice(stepState)),
      Entry("steps/*/answer", .stepAnswer, .of { $0.transfers.answer }),
      Entry("steps/*/on", .doneOn, .day), Entry("steps/*/owner", .owner, .person),
      Entry("steps/*/doer", .stepDoer, .person), Entry("steps/*/by", .dueDay, .day),
      Entry("steps/*/agreed/day", .agreedDay, .day),
      Entry("steps/*/agreed/parties", .agreedParties, .party),
      Entry("steps/*/note", .note),
      Entry("given/*/to", .givenTo, .party), Entry("given/*/receiver", .receiver),
      Entry("given/*/day", .day, .day),
      Entry("given/*/way", .givenWay, .of { $0.transfers.way }),
      Entry("given/*/by", .givenBy, .member),
      Entry("given/*/studies", .studiesEnd, .of { $0.transfers.studies }),
      Entry("given/*/field", .field), Entry("given/*/contact", .contactPerson, .member),
      Entry("given/*/contents/studies", .aboutStudies),
      Entry("given/*/contents/health", .aboutHealth),
      Entry("given/*/contents/work", .aboutWork),
      Entry("given/*/contents/livingAndMoney", .aboutLiving),
      Entry("given/*/consents", .byConsent, .hidden), Entry("given/*/order", .other, .hidden),
      Entry("events/*/kind", .eventKind, .of { $0.transfers.event }),
      Entry("events/*/day", .day, .day), Entry("events/*/by", .who, .member),
      Entry("events/*/reason", .reason), Entry("events/*/order", .other, .hidden),
      Entry("outcomes/*/result", .transferResult, .of { $0.transfers.outcome.result }),
      Entry("outcomes/*/day", .day, .day), Entry("outcomes/*/said", .whoSays, .party),
      Entry("outcomes/*/by", .who, .member), Entry("outcomes/*/note", .note),
      Entry("outcomes/*/order", .other, .hidden),
    ])

  @Sendable private static func stepState(_ raw: String, _ texts: Texts) -> String? {
    switch StepState(rawValue: raw) {
    case .open: texts.transfers.sheet.open
    case .done: texts.transfers.sheet.done.lowercased()
    case .notNeeded: texts.transfers.sheet.notNeeded
    case nil: nil
    }
  }
}
