import Texts

/// Which options of a command go together; what no single option can say.
enum OptionRules {
  static func problem(in invocation: Invocation, of command: CommandName) -> UsageProblem? {
    // Of a contact request it also says that the words are about nobody else.
    let isRequest = invocation.arguments.first == PaperKind.contactRequest.rawValue
    if command == .paper, invocation.has(.yes), !invocation.has(.output), !isRequest {
      return needs(.yes, [.output])
    }
    if command == .next, invocation.has(.yes), !invocation.has(.ics) { return needs(.yes, [.ics]) }
    if command == .questionnaire {
      let doing: [OptionName] = [.`import`, .output, .reset]
      if let clash = clash(doing, invocation) { return clash }
      if invocation.has(.yes), !doing.contains(where: invocation.has) { return needs(.yes, doing) }
    }
    if command == .measures || command == .feedback {
      if let clash = clash([.json, .csv], invocation) { return clash }
      for option in [OptionName.plain, .output] where invocation.has(option) {
        if !invocation.has(.csv) { return needs(option, [.csv]) }
      }
      if invocation.has(.yes), !invocation.has(.output) { return needs(.yes, [.output]) }
    }
    guard command == .roster else { return nil }
    let forms: [OptionName] = [.json, .csv, .vcard]
    let writing: [OptionName] = [.csv, .vcard]
    if let clash = clash(forms, invocation) { return clash }
    for other in writing + [.output] {
      if let clash = clash([.`import`, other], invocation) { return clash }
    }
    if invocation.has(.yes), !invocation.has(.`import`), !invocation.has(.output) {
      return needs(.yes, [.`import`, .output])
    }
    if invocation.has(.output), !writing.contains(where: invocation.has) {
      return needs(.output, writing)
    }
    return nil
  }

  private static func clash(
    _ options: [OptionName], _ invocation: Invocation
  ) -> UsageProblem? {
    let set = options.filter(invocation.has)
    guard set.count > 1 else { return nil }
    return .optionsClash("--\(set[0].rawValue)", "--\(set[1].rawValue)")
  }

  private static func needs(_ option: OptionName, _ others: [OptionName]) -> UsageProblem {
    .optionNeeds("--\(option.rawValue)", needed: others.map { "--\($0.rawValue)" })
  }
}
