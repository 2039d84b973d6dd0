import Texts

/// The help of the program and of each command, made from the table of commands.
struct HelpPage {
  let texts: CommandTexts
  private let width = 80

  init(_ texts: Texts) { self.texts = texts.commands }

  /// What `omatie --help` prints.
  func whole() -> String {
    let help = texts.help
    var lines = [help.title, ""]
    lines += ["\(help.usage): omatie [\(help.options.lowercased())]"]
    let indent = String(repeating: " ", count: help.usage.count + 2)
    lines += ["\(indent)omatie \(help.placeholder(.command)) …", "", ""]
    lines[lines.count - 1] = help.noCommand
    lines += ["", "\(help.commands):"]
    lines += rows(CommandName.allCases.map { (usage($0), help.command($0)) })
    lines += ["", "\(help.options):"]
    lines += rows(
      (CommandSpec.withoutCommand + CommandSpec.common).map { row($0) } + [("--version", version)])
    lines += ["", "\(help.environment):"]
    lines += rows(help.variables.map { ($0.name, $0.meaning) })
    lines += ["", "\(help.exitCodes):"]
    lines += rows(help.codes.map { ($0.name, $0.meaning) })
    lines += ["", help.moreHelp]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `omatie help COMMAND` prints.
  func of(_ command: CommandName) -> String {
    let help = texts.help
    let spec = CommandSpec.of(command)
    var lines = ["\(help.usage): omatie \(usage(command))"]
    if lines[0].count > width {
      let broken = Wrapped.lines(lines[0], width - 8)
      lines = broken.prefix(1) + broken.dropFirst().map { String(repeating: " ", count: 8) + $0 }
    }
    lines += ["", capitalised(help.command(command)) + "."]
    if !help.details(command).isEmpty {
      lines += [""] + Wrapped.lines(help.details(command), width)
    }
    if !spec.options.isEmpty {
      lines += ["", "\(help.options):"] + rows(spec.options.map { row($0, of: command) })
    }
    lines += ["", "\(help.commonOptions):"] + rows(CommandSpec.common.map { row($0) })
    return lines.joined(separator: "\n") + "\n"
  }

  /// `plan show ASIAKAS`.
  func usage(_ command: CommandName) -> String {
    let words = CommandSpec.of(command).arguments.map { argument in
      switch argument {
      case .one(let name): texts.help.placeholder(name)
      case .any(let name): "[\(texts.help.placeholder(name))…]"
      case .optional(let name): "[\(texts.help.placeholder(name))]"
      // The papers are too many for a line; what else is known of them names them all.
      case .word(let words):
        command == .paper ? texts.help.placeholder(.paper) : words.joined(separator: "|")
      }
    }
    return ([command.rawValue] + words).joined(separator: " ")
  }

  private var version: String { ProgramVersion.text }

  private func row(_ name: OptionName, of command: CommandName? = nil) -> (String, String) {
    let spec = OptionSpec.of(name)
    var written = spec.letter.map { "-\($0), " } ?? ""
    written += spec.long
    switch spec.value {
    case .none: break
    case .text(let placeholder): written += " \(texts.help.placeholder(placeholder))"
    case .number: written += " \(texts.help.placeholder(.number))"
    case .choice(let words): written += " \(words.joined(separator: "|"))"
    case .choices: written += " \(texts.help.placeholder(.parts))"
    }
    return (written, texts.help.option(name, of: command))
  }

  /// Two columns; what does not fit into the second goes on below itself.
  private func rows(_ rows: [(String, String)]) -> [String] {
    let left = min(30, (rows.map(\.0.count).max() ?? 0)) + 4
    return rows.flatMap { name, meaning -> [String] in
      let meaning = Wrapped.lines(meaning, width - left)
      let indent = String(repeating: " ", count: left)
      guard name.count + 4 <= left else { return ["  " + name] + meaning.map { indent + $0 } }
      let first = "  " + name + String(repeating: " ", count: left - 2 - name.count)
      return [first + (meaning.first ?? "")] + meaning.dropFirst().map { indent + $0 }
    }
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Plain text broken into lines at its blanks.
enum Wrapped {
  static func lines(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
