internal import Casework
internal import StrictJSON

extension PlanChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .open(let client, let revision, let language):
      (
        "open",
        [
          "client": To.id(client), "revision": To.int(revision), "language": To.word(language),
        ]
      )
    case .writeOwnWords(let text): ("writeOwnWords", ["text": To.text(text)])
    case .writeOwnDoings(let text): ("writeOwnDoings", ["text": To.text(text)])
    case .writeFamilyDoings(let text): ("writeFamilyDoings", ["text": To.text(text)])
    case .writeAids(let text): ("writeAids", ["text": To.text(text)])
    case .choosePath(let path): ("choosePath", ["path": To.word(path)])
    case .setPeriod(let from, let until):
      ("setPeriod", ["from": To.day(from), "until": To.day(until)])
    case .addNeed(let need): ("addNeed", with("need", need))
    case .writeNeed(let id, let text): ("writeNeed", ["need": To.id(id), "text": To.text(text)])
    case .setNeedArea(let id, let area):
      ("setNeedArea", ["need": To.id(id), "area": To.word(area)])
    case .writeWhyNot(let id, let text):
      ("writeWhyNot", ["need": To.id(id), "text": To.text(text)])
    case .setNotNeeded(let area, let isSo):
      ("setNotNeeded", ["area": To.word(area), "notNeeded": To.flag(isSo)])
    case .removeNeed(let id): ("removeNeed", ["need": To.id(id)])
    case .addGoal(let goal): ("addGoal", with("goal", goal))
    case .writeGoal(let id, let text): ("writeGoal", ["goal": To.id(id), "text": To.text(text)])
    case .writeMeasure(let id, let text):
      ("writeMeasure", ["goal": To.id(id), "text": To.text(text)])
    case .setGoalDay(let id, let day): ("setGoalDay", ["goal": To.id(id), "by": To.day(day)])
    case .settleGoal(let id, let state):
      ("settleGoal", ["goal": To.id(id), "state": To.word(state)])
    case .linkGoal(let id, let need): ("linkGoal", ["goal": To.id(id), "need": To.id(need)])
    case .removeGoal(let id): ("removeGoal", ["goal": To.id(id)])
    default: serviceParts
    }
  }

  private var serviceParts: (String, JSONObject) {
    switch self {
    case .addService(let service): ("addService", with("service", service))
    case .nameService(let id, let text):
      ("nameService", ["service": To.id(id), "name": To.text(text)])
    case .setServiceParty(let id, let party):
      ("setServiceParty", ["service": To.id(id), "party": To.word(party)])
    case .writeServicePerson(let id, let text):
      ("writeServicePerson", ["service": To.id(id), "person": To.text(text)])
    case .setServicePeriod(let id, let starts, let ends):
      (
        "setServicePeriod",
        ["service": To.id(id), "starts": To.day(starts), "ends": To.day(ends)]
      )
    case .setServiceState(let id, let state):
      ("setServiceState", ["service": To.id(id), "state": To.word(state)])
    case .linkService(let id, let goal):
      ("linkService", ["service": To.id(id), "goal": To.id(goal)])
    case .pickService(let id, let entry, let party):
      (
        "pickService",
        [
          "service": To.id(id), "picked": To.id(entry.service), "edition": To.id(entry.edition),
          "version": To.int(entry.version), "name": To.text(entry.name), "party": To.word(party),
        ]
      )
    case .coach(let id, let change): change.parts(id)
    case .removeService(let id): ("removeService", ["service": To.id(id)])
    case .addAction(let action): ("addAction", with("action", action))
    case .writeAction(let id, let text):
      ("writeAction", ["action": To.id(id), "text": To.text(text)])
    case .assignAction(let id, let owner):
      ("assignAction", ["action": To.id(id), "owner": To.text(owner.map(WhoText.text))])
    case .setActionDay(let id, let day):
      ("setActionDay", ["action": To.id(id), "by": To.day(day)])
    case .linkAction(let id, let service, let goal):
      (
        "linkAction",
        ["action": To.id(id), "service": To.id(service), "goal": To.id(goal)]
      )
    case .settleAction(let id, let state, let day, let happened):
      (
        "settleAction",
        [
          "action": To.id(id), "state": To.word(state), "on": To.day(day),
          "happened": To.text(happened),
        ]
      )
    case .sleepAction(let id, let day):
      ("sleepAction", ["action": To.id(id), "until": To.day(day)])
    case .removeAction(let id): ("removeAction", ["action": To.id(id)])
    default: agreedParts
    }
  }

  private var agreedParts: (String, JSONObject) {
    switch self {
    case .addView(let view): ("addView", with("view", view))
    case .writeView(let id, let part, let text):
      ("writeView", ["view": To.id(id), "part": To.word(part), "text": To.text(text)])
    case .removeView(let id): ("removeView", ["view": To.id(id)])
    case .agreeResponsibleWorker(let id, let day):
      ("agreeResponsibleWorker", ["member": To.id(id), "saidYesOn": To.day(day)])
    case .offerResponsibility(let handover): ("offerResponsibility", with("handover", handover))
    case .answerHandover(let id, let answer, let day, let note):
      (
        "answerHandover",
        [
          "handover": To.id(id), "answer": To.word(answer), "on": To.day(day),
          "note": note.isEmpty ? nil : To.text(note),
        ]
      )
    case .setSubstitute(let id): ("setSubstitute", ["member": To.id(id)])
    case .agreeFollowUp(let followUp): ("agreeFollowUp", with("followUp", followUp))
    case .moveFollowUp(let id, let day):
      ("moveFollowUp", ["followUp": To.id(id), "planned": To.day(day)])
    case .holdFollowUp(let id, let day, let note):
      ("holdFollowUp", ["followUp": To.id(id), "on": To.day(day), "note": To.text(note)])
    case .missFollowUp(let id, let reason):
      ("missFollowUp", ["followUp": To.id(id), "reason": To.text(reason)])
    case .reopenFollowUp(let id): ("reopenFollowUp", ["followUp": To.id(id)])
    case .removeFollowUp(let id): ("removeFollowUp", ["followUp": To.id(id)])
    case .bringBackFollowUp(let followUp): ("bringBackFollowUp", with("followUp", followUp))
    case .addOtherPlan(let other): ("addOtherPlan", with("otherPlan", other))
    case .writeOtherPlan(let id, let name, let keeper):
      (
        "writeOtherPlan",
        ["otherPlan": To.id(id), "name": To.text(name), "keeper": To.text(keeper)]
      )
    case .removeOtherPlan(let id): ("removeOtherPlan", ["otherPlan": To.id(id)])
    case .recordAgreement(let agreement): ("recordAgreement", with("agreement", agreement))
    case .putInForce(let day): ("putInForce", ["on": To.day(day)])
    case .discard(let day): ("discard", ["on": To.day(day)])
    case .end(let day, let outcome, let level):
      (
        "end",
        ["on": To.day(day), "outcome": To.word(outcome), "studyLevel": To.word(level)]
      )
    case .reopen(let id, let reason):
      ("reopen", ["reopening": To.id(id), "reason": To.text(reason)])
    default: ("", [:])
    }
  }
}
