internal import Casework
internal import StrictJSON

extension RosterChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    switch self {
    case .open(let name, let language, let parties):
      (
        "open",
        [
          "name": To.text(name), "language": To.word(language),
          "parties": EncodedParties.encode(parties),
        ]
      )
    case .nameGroup(let text): ("nameGroup", ["name": To.text(text)])
    case .setGroupLanguage(let language):
      ("setGroupLanguage", ["language": To.word(language)])
    case .nameParty(let party, let name):
      (
        "nameParty",
        [
          "party": To.word(party), "fi": To.text(name.finnish), "sv": To.text(name.swedish),
          "en": To.text(name.english),
        ]
      )
    case .seat(let member): ("seat", with("member", member))
    case .renameMember(let id, let text):
      ("renameMember", ["member": To.id(id), "name": To.text(text)])
    case .moveToSeat(let id, let party):
      ("moveToSeat", ["member": To.id(id), "party": To.word(party)])
    case .setOrganisation(let id, let text):
      ("setOrganisation", ["member": To.id(id), "organisation": To.text(text)])
    case .setRole(let id, let text): ("setRole", ["member": To.id(id), "role": To.text(text)])
    case .setEmail(let id, let text):
      ("setEmail", ["member": To.id(id), "email": To.text(text)])
    case .setPhone(let id, let text):
      ("setPhone", ["member": To.id(id), "phone": To.text(text)])
    case .setSubstitute(let id, let substitute):
      ("setSubstitute", ["member": To.id(id), "substitute": To.id(substitute)])
    case .noteInformed(let id, let text):
      ("noteInformed", ["member": To.id(id), "informed": To.text(text)])
    case .setPeriod(let id, let from, let until):
      ("setPeriod", ["member": To.id(id), "from": To.day(from), "until": To.day(until)])
    case .endRole(let id, let day): ("endRole", ["member": To.id(id), "on": To.day(day)])
    case .setLanguage(let id, let language):
      ("setLanguage", ["member": To.id(id), "language": To.word(language)])
    case .nameContactPerson(let id): ("nameContactPerson", ["member": To.id(id)])
    case .nameConvener(let id): ("nameConvener", ["member": To.id(id)])
    case .importMembers(let entries, let contactPerson, let convener):
      (
        "importMembers",
        [
          "members": .array(entries.map(EncodedMemberEntry.encode)),
          "contactPerson": To.id(contactPerson), "convener": To.id(convener),
        ]
      )
    }
  }
}

extension ChangeReader {
  func rosterChange(_ name: String) throws(FieldError) -> RosterChange {
    switch name {
    case "open":
      .open(
        name: try fields.string("name"), language: try fields.choice("language"),
        parties: try EncodedParties.decode(fields, "parties"))
    case "nameGroup": .nameGroup(try fields.string("name"))
    case "setGroupLanguage": .setGroupLanguage(try fields.choice("language"))
    case "nameParty": .nameParty(try fields.choice("party"), try EncodedParties.name(fields))
    case "seat": .seat(try row("member", "m"))
    case "renameMember": .renameMember(try member(), try fields.string("name"))
    case "moveToSeat": .moveToSeat(try member(), try fields.choice("party"))
    case "setOrganisation": .setOrganisation(try member(), try fields.string("organisation"))
    case "setRole": .setRole(try member(), try fields.string("role"))
    case "setEmail": .setEmail(try member(), try fields.string("email"))
    case "setPhone": .setPhone(try member(), try fields.string("phone"))
    case "setSubstitute": .setSubstitute(try member(), try fields.optionalID("substitute"))
    case "noteInformed": .noteInformed(try member(), try fields.string("informed"))
    case "setPeriod":
      .setPeriod(
        try member(), from: try fields.optionalDay("from"),
        until: try fields.optionalDay("until"))
    case "endRole": .endRole(try member(), on: try fields.day("on"))
    case "setLanguage": .setLanguage(try member(), try fields.optionalChoice("language"))
    case "nameContactPerson": .nameContactPerson(try fields.optionalID("member"))
    case "nameConvener": .nameConvener(try fields.optionalID("member"))
    case "importMembers":
      .importMembers(
        try memberEntries(), contactPerson: try fields.optionalID("contactPerson"),
        convener: try fields.optionalID("convener"))
    default: throw unknown
    }
  }

  private func member() throws(FieldError) -> ID<Member> { try fields.id("member") }

  /// The members of a list; one without an id is somebody new.
  private func memberEntries() throws(FieldError) -> [MemberEntry] {
    var entries: [MemberEntry] = []
    for row in try fields.objects("members") {
      let id: ID<Member> = try ChangeReader(fields: row, defaults: defaults).rowID("member", "m")
      entries.append(try EncodedMemberEntry.decode(row, id: id))
    }
    return entries
  }
}
