public import Casework
public import StrictJSON

/// A joint plan as it stands in a file.
public enum EncodedPlan {
  public static func encode(_ plan: Plan) -> JSON {
    To.object([
      "client": To.id(plan.client), "revision": To.int(plan.revision),
      "state": To.word(plan.state), "inForceFrom": To.day(plan.inForceFrom),
      "endedOn": To.day(plan.endedOn), "outcome": To.word(plan.outcome),
      "studyLevel": To.word(plan.studyLevel),
      "language": To.word(plan.language), "ownWords": To.text(plan.ownWords),
      "ownDoings": To.text(plan.ownDoings), "familyDoings": To.text(plan.familyDoings),
      "aids": To.text(plan.aids), "path": To.word(plan.path), "needs": To.rows(plan.needs),
      "goals": To.rows(plan.goals), "services": To.rows(plan.services),
      "actions": To.rows(plan.actions), "views": To.rows(plan.views),
      "responsible": plan.responsible.map(encode), "substitute": To.id(plan.substitute),
      "from": To.day(plan.from), "until": To.day(plan.until),
      "followUps": To.rows(plan.followUps), "otherPlans": To.rows(plan.otherPlans),
      "agreements": To.rows(plan.agreements), "notNeeded": encode(plan.notNeeded),
      "handovers": plan.handovers.isEmpty ? nil : To.rows(plan.handovers),
      "formerResponsible": plan.formerResponsible.isEmpty
        ? nil : To.rows(plan.formerResponsible),
      "reopenings": plan.reopenings.isEmpty ? nil : To.rows(plan.reopenings),
    ])
  }

  public static func decode(_ payload: JSON, id: ID<Plan>) throws(FieldError) -> Plan {
    let reader = try FieldReader(payload)
    var plan = Plan(
      id: id, client: try reader.id("client"), revision: try reader.count("revision"),
      language: try reader.choice("language"))
    plan.state = try reader.choice("state")
    plan.inForceFrom = try reader.optionalDay("inForceFrom")
    plan.endedOn = try reader.optionalDay("endedOn")
    plan.outcome = try reader.optionalChoice("outcome")
    plan.studyLevel = try reader.optionalChoice("studyLevel")
    plan.ownWords = try reader.text("ownWords")
    plan.ownDoings = try reader.text("ownDoings")
    plan.familyDoings = try reader.text("familyDoings")
    plan.aids = try reader.text("aids")
    plan.path = try reader.optionalChoice("path")
    for area in LifeArea.allCases
    where try reader.optionalObject("notNeeded")?.optionalBool(area.rawValue) == true {
      plan.notNeeded.insert(area)
    }
    plan.needs = try reader.rows("needs")
    plan.goals = try reader.rows("goals")
    plan.services = try reader.rows("services")
    plan.actions = try reader.rows("actions")
    plan.views = try reader.rows("views")
    if let responsible = try reader.optionalObject("responsible") {
      plan.responsible = Responsibility(
        member: try responsible.id("member"), agreedOn: try responsible.day("agreedOn"))
    }
    plan.substitute = try reader.optionalID("substitute")
    plan.handovers = try reader.rows("handovers")
    plan.formerResponsible = try reader.rows("formerResponsible")
    plan.from = try reader.optionalDay("from")
    plan.until = try reader.optionalDay("until")
    plan.followUps = try reader.rows("followUps")
    plan.otherPlans = try reader.rows("otherPlans")
    plan.agreements = try reader.rows("agreements")
    plan.reopenings = try reader.rows("reopenings")
    return plan
  }

  /// What lists show of it.
  public static func head(of plan: Plan) -> JSON {
    let ahead = plan.followUps.byID.values.filter(\.isAhead).map(\.planned).sorted()
    return To.object([
      "client": To.id(plan.client), "revision": To.int(plan.revision),
      "state": To.word(plan.state), "responsible": To.id(plan.responsible?.member),
      "followUps": .array(ahead.map { .string($0.isoText) }),
      "goals": To.int(plan.goals.count), "services": To.int(plan.services.count),
      "openActions": To.int(plan.actions.byID.values.count { $0.state == .open }),
    ])
  }

  /// One field an area, so that two areas said at once are two fields.
  private static func encode(_ areas: Set<LifeArea>) -> JSON? {
    guard !areas.isEmpty else { return nil }
    var fields = JSONObject()
    for area in areas { fields[area.rawValue] = To.flag(true) }
    return To.object(fields)
  }

  private static func encode(_ responsible: Responsibility) -> JSON {
    To.object(["member": To.id(responsible.member), "agreedOn": To.day(responsible.agreedOn)])
  }
}
