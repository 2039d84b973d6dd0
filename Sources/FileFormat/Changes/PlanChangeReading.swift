internal import Casework
internal import StrictJSON

extension ChangeReader {
  func planChange(_ name: String) throws(FieldError) -> PlanChange {
    if let change = try coachingChange(name) { return change }
    return switch name {
    case "open":
      .open(
        client: try fields.id("client"), revision: try fields.optionalCount("revision") ?? 1,
        language: try fields.choice("language"))
    case "writeOwnWords": .writeOwnWords(try text())
    case "writeOwnDoings": .writeOwnDoings(try text())
    case "writeFamilyDoings": .writeFamilyDoings(try text())
    case "writeAids": .writeAids(try text())
    case "choosePath": .choosePath(try fields.optionalChoice("path"))
    case "setPeriod":
      .setPeriod(from: try fields.optionalDay("from"), until: try fields.optionalDay("until"))
    case "addNeed": .addNeed(try row("need", "n"))
    case "writeNeed": .writeNeed(try fields.id("need"), try text())
    case "setNeedArea": .setNeedArea(try fields.id("need"), try fields.optionalChoice("area"))
    case "writeWhyNot": .writeWhyNot(try fields.id("need"), try text())
    case "setNotNeeded":
      .setNotNeeded(try fields.choice("area"), try fields.bool("notNeeded"))
    case "removeNeed": .removeNeed(try fields.id("need"))
    case "addGoal": .addGoal(try row("goal", "g"))
    case "writeGoal": .writeGoal(try fields.id("goal"), try text())
    case "writeMeasure": .writeMeasure(try fields.id("goal"), try text())
    case "setGoalDay": .setGoalDay(try fields.id("goal"), try fields.optionalDay("by"))
    case "settleGoal": .settleGoal(try fields.id("goal"), try fields.choice("state"))
    case "linkGoal": .linkGoal(try fields.id("goal"), to: try fields.optionalID("need"))
    case "removeGoal": .removeGoal(try fields.id("goal"))
    default: try serviceChange(name)
    }
  }

  private func serviceChange(_ name: String) throws(FieldError) -> PlanChange {
    switch name {
    case "addService": .addService(try row("service", "s"))
    case "nameService": .nameService(try fields.id("service"), try fields.string("name"))
    case "setServiceParty":
      .setServiceParty(try fields.id("service"), try fields.optionalChoice("party"))
    case "writeServicePerson":
      .writeServicePerson(try fields.id("service"), try fields.string("person"))
    case "setServicePeriod":
      .setServicePeriod(
        try fields.id("service"), starts: try fields.optionalDay("starts"),
        ends: try fields.optionalDay("ends"))
    case "setServiceState":
      .setServiceState(try fields.id("service"), try fields.choice("state"))
    case "linkService": .linkService(try fields.id("service"), to: try fields.optionalID("goal"))
    case "removeService": .removeService(try fields.id("service"))
    case "addAction": .addAction(try row("action", "a"))
    case "writeAction": .writeAction(try fields.id("action"), try text())
    case "assignAction":
      .assignAction(try fields.id("action"), try fields.optionalValue("owner", WhoText.owner))
    case "setActionDay": .setActionDay(try fields.id("action"), try fields.optionalDay("by"))
    case "linkAction":
      .linkAction(
        try fields.id("action"), service: try fields.optionalID("service"),
        goal: try fields.optionalID("goal"))
    case "settleAction":
      .settleAction(
        try fields.id("action"), try fields.choice("state"), on: try fields.optionalDay("on"),
        happened: try fields.text("happened"))
    case "sleepAction":
      .sleepAction(try fields.id("action"), until: try fields.optionalDay("until"))
    case "removeAction": .removeAction(try fields.id("action"))
    default: try agreedChange(name)
    }
  }

  private func agreedChange(_ name: String) throws(FieldError) -> PlanChange {
    switch name {
    case "addView": .addView(try row("view", "v"))
    case "writeView": .writeView(try fields.id("view"), try fields.choice("part"), try text())
    case "removeView": .removeView(try fields.id("view"))
    case "agreeResponsibleWorker":
      .agreeResponsibleWorker(try fields.id("member"), saidYesOn: try fields.day("saidYesOn"))
    case "offerResponsibility": .offerResponsibility(try row("handover", "b"))
    case "answerHandover":
      .answerHandover(
        try fields.id("handover"), try fields.choice("answer"), on: try fields.day("on"),
        note: try fields.text("note"))
    case "setSubstitute": .setSubstitute(try fields.optionalID("member"))
    case "agreeFollowUp": .agreeFollowUp(try row("followUp", "f"))
    case "moveFollowUp": .moveFollowUp(try fields.id("followUp"), to: try fields.day("planned"))
    case "holdFollowUp":
      .holdFollowUp(
        try fields.id("followUp"), on: try fields.day("on"), note: try fields.text("note"))
    case "missFollowUp":
      .missFollowUp(try fields.id("followUp"), reason: try fields.string("reason"))
    case "reopenFollowUp": .reopenFollowUp(try fields.id("followUp"))
    case "removeFollowUp": .removeFollowUp(try fields.id("followUp"))
    case "bringBackFollowUp": .bringBackFollowUp(try row("followUp", "f"))
    case "addOtherPlan": .addOtherPlan(try row("otherPlan", "o"))
    case "writeOtherPlan":
      .writeOtherPlan(
        try fields.id("otherPlan"), name: try fields.string("name"),
        keeper: try fields.text("keeper"))
    case "removeOtherPlan": .removeOtherPlan(try fields.id("otherPlan"))
    case "recordAgreement": .recordAgreement(try row("agreement", "a"))
    case "putInForce": .putInForce(on: try fields.day("on"))
    case "discard": .discard(on: try fields.day("on"))
    case "end":
      .end(
        on: try fields.day("on"), try fields.choice("outcome"),
        level: try fields.optionalChoice("studyLevel"))
    case "reopen":
      .reopen(try rowID("reopening", "u"), reason: try fields.string("reason"))
    default: throw unknown
    }
  }

  private func text() throws(FieldError) -> String { try fields.string("text") }
}
