public import Casework

/// The words of what is agreed together in a transfer: palavers, further steps, the follow-up.
public struct TransferAgreementTexts: Sendable {
  /// What was held or agreed, by itself: on papers and in lists of what is due.
  public let title: @Sendable (TransferStep) -> String
  public let day: @Sendable (TransferStep) -> String
  public let parties: @Sendable (TransferStep) -> String
  public let what: String
  public let whatHint: @Sendable (TransferStep) -> String
  public let writeFirst: String
  public let tickFirst: @Sendable (_ atLeast: Int) -> String
  /// Of parties that cannot be ticked: the permission leaves them out.
  public let notPermitted: @Sendable (_ parties: [String]) -> String
  /// In a line below the step: `Mukana: opiskelija, Kela. …`.
  public let told: @Sendable (TransferStep, _ day: String, _ parties: [String], String) -> String
  /// A step or a follow-up among all that is due.
  public let due: @Sendable (_ what: String, TransferDirection) -> String
  /// The key in the list of what is due that opens the transfer.
  public let key: String
  public let open: String
  /// Of keys that are for tasks of a plan.
  public let onlyPlans: String
}

extension TransferAgreementTexts {
  static let finnish = TransferAgreementTexts(
    title: { step in
      switch step {
      case .gatherMeeting: "Monialainen palaveri"
      case .agreeFurtherSteps: "Sovitut jatkotoimet"
      case .agreeFollowUp: "Sovittu seuranta"
      default: TransferTexts.finnish.step(step)
      }
    },
    day: { step in
      switch step {
      case .gatherMeeting: "Palaveri pidettiin"
      case .agreeFollowUp: "Seurantapäivä"
      default: "Sovittiin"
      }
    },
    parties: { $0 == .agreeFollowUp ? "Ketkä tulevat" : "Mukana" },
    what: "Mitä sovittiin",
    whatHint: {
      $0 == .agreeFollowUp ? "Missä tavataan, ja mitä silloin katsotaan?" : "Kuka tekee mitä?"
    },
    writeFirst: "Kirjoita, mitä sovittiin.",
    tickFirst: {
      $0 > 1
        ? "Merkitse opiskelijan lisäksi ainakin kaksi mukana ollutta."
        : "Merkitse, ketkä ovat mukana."
    },
    notPermitted: { "Lupa ei koske: \($0.joined(separator: ", "))." },
    told: { step, day, parties, note in
      let who = parties.joined(separator: ", ")
      return step == .agreeFollowUp
        ? "\(day), mukana: \(who). \(note)" : "Mukana: \(who). \(note)"
    },
    due: { what, direction in "\(what) (siirto \(TransferTexts.finnish.towards(direction)))" },
    key: "Avaa", open: "Avaa siirto",
    onlyPlans: "Tämä kuuluu siirtoon, ei suunnitelmaan. Enter avaa siirron.")

  static let swedish = TransferAgreementTexts(
    title: { step in
      switch step {
      case .gatherMeeting: "Sektorsövergripande möte"
      case .agreeFurtherSteps: "Avtalade fortsatta åtgärder"
      case .agreeFollowUp: "Avtalad uppföljning"
      default: TransferTexts.swedish.step(step)
      }
    },
    day: { step in
      switch step {
      case .gatherMeeting: "Mötet hölls"
      case .agreeFollowUp: "Uppföljningsdag"
      default: "Avtalades"
      }
    },
    parties: { $0 == .agreeFollowUp ? "Vilka kommer" : "Deltagare" },
    what: "Vad avtalades",
    whatHint: {
      $0 == .agreeFollowUp ? "Var ses ni, och vad tar ni upp då?" : "Vem gör vad?"
    },
    writeFirst: "Skriv vad som avtalades.",
    tickFirst: {
      $0 > 1
        ? "Kryssa för minst två som var med utöver studeranden." : "Kryssa för vilka som är med."
    },
    notPermitted: { "Samtycket gäller inte: \($0.joined(separator: ", "))." },
    told: { step, day, parties, note in
      let who = parties.joined(separator: ", ")
      return step == .agreeFollowUp
        ? "\(day), deltagare: \(who). \(note)" : "Deltagare: \(who). \(note)"
    },
    due: { what, direction in "\(what) (överföring \(TransferTexts.swedish.towards(direction)))" },
    key: "Öppna", open: "Öppna överföringen",
    onlyPlans: "Det här hör till en överföring, inte till planen. Enter öppnar överföringen.")

  static let english = TransferAgreementTexts(
    title: { step in
      switch step {
      case .gatherMeeting: "Multi-agency meeting"
      case .agreeFurtherSteps: "Further steps agreed"
      case .agreeFollowUp: "Follow-up agreed"
      default: TransferTexts.english.step(step)
      }
    },
    day: { step in
      switch step {
      case .gatherMeeting: "Meeting held on"
      case .agreeFollowUp: "Follow-up on"
      default: "Agreed on"
      }
    },
    parties: { $0 == .agreeFollowUp ? "Who takes part" : "Who was there" },
    what: "What was agreed",
    whatHint: {
      $0 == .agreeFollowUp ? "Where, and what do you look at then?" : "Who does what?"
    },
    writeFirst: "Write what was agreed.",
    tickFirst: {
      $0 > 1 ? "Tick at least two who were there, besides the student." : "Tick who takes part."
    },
    notPermitted: { "The permission does not cover: \($0.joined(separator: ", "))." },
    told: { step, day, parties, note in
      let who = parties.joined(separator: ", ")
      return step == .agreeFollowUp
        ? "\(day), with \(who). \(note)" : "There: \(who). \(note)"
    },
    due: { what, direction in "\(what) (transfer \(TransferTexts.english.towards(direction)))" },
    key: "Open", open: "Open the transfer",
    onlyPlans: "This belongs to a transfer, not to the plan. Enter opens it.")
}
