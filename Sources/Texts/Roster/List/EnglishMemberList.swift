import Casework

extension MemberListTexts {
  static let english = MemberListTexts(
    column: englishColumn, fault: englishFault, importing: .english, exporting: .english)

  @Sendable private static func englishColumn(_ column: MemberColumn) -> String {
    switch column {
    case .party: "Seat"
    case .name: "Name"
    case .firstName: "First name"
    case .lastName: "Last name"
    case .organisation: "Organisation"
    case .role: "Title"
    case .email: "E-mail"
    case .phone: "Phone"
    case .substitute: "Substitute"
    case .informed: "Also informed"
    case .from: "From"
    case .until: "Last day"
    case .language: "Language"
    case .convener: "Convener"
    case .contactPerson: "Contact person"
    case .id: "Member ID"
    }
  }

  @Sendable private static func englishFault(_ fault: LineFault) -> String {
    switch fault {
    case .unfinished: "A quotation mark is never closed."
    case .tooManyCells: "The line has more columns than there are headings."
    case .nameMissing: "The name is missing."
    case .partyMissing: "The seat is missing."
    case .partyUnknown(let said): "There is no seat “\(said)”. Others sit in: Other party."
    case .studentSeat: "The student is not a member but takes part in their own turn."
    case .memberAmbiguous(let name): "“\(name)” may be several members. Add the id."
    case .idUnclear(let said): "“\(said)” is no member's id."
    case .twice(let line): "The same person is already on line \(line)."
    case .emailUnclear(let said): "“\(said)” is no e-mail address."
    case .phoneMangled(let said): "A spreadsheet has changed the phone number: “\(said)”."
    case .dayUnclear(let column, let said):
      "\(englishColumn(column)): “\(said)” is no day. Write it like this: 1.8.2026."
    case .dateOrder: "The last day is before the first."
    case .languageUnknown(let said):
      "The language “\(said)” is not known: Finnish, Swedish or English."
    case .answerUnclear(let column, let said):
      "\(englishColumn(column)): “\(said)” is neither yes nor no."
    case .substituteUnknown(let said):
      "The substitute “\(said)” is neither on the roster nor in the file."
    case .substituteAmbiguous(let said): "The substitute “\(said)” may be several members."
    case .substituteSelf: "Nobody can be their own substitute."
    case .officeTwice(let column, let line):
      "\(englishColumn(column)) is already marked on line \(line)."
    case .officeNotSeated(let column):
      "\(englishColumn(column)): the person is not a member of the group now."
    case .tooLong(let column, let limit):
      "\(englishColumn(column)) is too long: at most \(limit) characters."
    }
  }
}

extension ImportTexts {
  static let english = ImportTexts(
    title: "Import members", heading: "Members from a file",
    hint: """
      A table as CSV with headings on its first line: Name, Seat, Organisation, E-mail, \
      Phone… You see first what would change. Nothing is saved before you say yes.
      """,
    path: "File", pathHint: "such as ~/members.csv", read: "Show what would change",
    reading: "Reading the file…", pathFirst: "Write the name of the file first.", line: "Line",
    outcome: "What happens", new: "new", changed: "changes", same: "as it is",
    faulty: "error",
    summary: { list in
      let kinds = [
        (list.newCount, "new"), (list.changedCount, "changed"), (list.sameCount, "as they are"),
        (list.faultyCount, "with errors"),
      ]
      let rows = list.lines.count == 1 ? "1 line" : "\(list.lines.count) lines"
      let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return parts.isEmpty ? rows : rows + ": " + parts.joined(separator: ", ")
    },
    unknownHeadings: { "Left out: \($0.joined(separator: ", "))" },
    staysAsIs: "An empty cell changes nothing. Other members stay as they are.",
    take: { $0 == 1 ? "Save 1 line" : "Save \($0) lines" },
    takeWords: "Save the lines that have no error",
    nothingToTake: "The file holds nothing new to save.",
    faultyLeftOut: {
      $0 == 1 ? "1 line with errors is left out." : "\($0) lines with errors are left out."
    },
    officesLeft: { "Only V changes: \($0)" }, officesTaken: { "Changes: \($0)" },
    takeOffices: "Offices", takeOfficesWords: "Take in the convener and the contact person too",
    noOffices: "The list changes neither the convener nor the contact person.",
    officesOnCommandLine: { "Not changed: \($0). Change it in the program (F7)." },
    pressY: "Y saves the lines. Esc goes back, and nothing is saved.",
    beingTaken: "Saving…",
    taken: { new, changed in
      let parts = [
        new > 0 ? (new == 1 ? "1 new member" : "\(new) new members") : nil,
        changed > 0 ? (changed == 1 ? "1 member changed" : "\(changed) members changed") : nil,
      ].compactMap(\.self)
      return "The roster is saved: \(parts.joined(separator: ", "))."
    },
    another: "Another file", anotherWords: "Go back and choose another file",
    yesOnCommandLine: { "Nothing has been saved yet. Save it: omatie roster --import \($0) --yes" })
}

extension ExportTexts {
  static let english = ExportTexts(
    title: "Export the roster", heading: "The roster to a file",
    hint: """
      The table has all members, also those who have left or begin later. It opens in Excel \
      and can be imported again. The address cards are of the present members.
      """,
    what: "What to export", both: "both", table: "table (CSV)", cards: "address cards (vCard)",
    path: "File", name: "~/roster", pathFirst: "Write the name of the file first.",
    write: "Write", writing: "Writing…",
    written: { "Written: \($0.joined(separator: ", "))" },
    cardSubstitute: { "Substitute: \($0)" }, cardInformed: { "Also informed: \($0)" })
}
