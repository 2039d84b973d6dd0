import Texts

/// What a shell completes, made from the table of commands.
struct Completions {
  let texts: CommandTexts

  init(_ texts: Texts) { self.texts = texts.commands }

  func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var commands: [CommandName] { CommandName.allCases }

  private func options(of command: CommandName) -> [OptionSpec] {
    (CommandSpec.of(command).options + CommandSpec.common).map { OptionSpec.of($0) }
  }

  /// The fixed words that may stand behind a command.
  private func words(of command: CommandName) -> [String] {
    guard let first = CommandSpec.of(command).arguments.first else { return [] }
    return switch first {
    case .word(let words): words
    case .optional(.command): commands.map(\.rawValue)
    case .one, .optional, .any: []
    }
  }

  /// Whether a file stands behind a command.
  private func takesFile(_ command: CommandName) -> Bool {
    CommandSpec.of(command).arguments.contains(.one(.file))
  }

  private var choices: [(OptionSpec, [String])] {
    OptionName.allCases.compactMap { name in
      let spec = OptionSpec.of(name)
      switch spec.value {
      case .choice(let words), .choices(let words): return (spec, words)
      default: return nil
      }
    }
  }

  private var bash: String {
    let all = CommandSpec.withoutCommand + CommandSpec.common
    let start = (commands.map(\.rawValue) + all.map { OptionSpec.of($0).long } + ["--version"])
      .joined(separator: " ")
    var lines = [
      "# bash completion for omatie", "_omatie() {",
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" command= w",
      "  COMPREPLY=()", "  case \"$before\" in",
    ]
    for (spec, words) in choices {
      lines.append(
        "    \(spec.long)) COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\")); return;;"
      )
    }
    lines += [
      "    --dir) COMPREPLY=($(compgen -d -- \"$word\")); return;;",
      "    --file|--import|--output|-o) COMPREPLY=($(compgen -f -- \"$word\")); return;;", "  esac",
      "  for w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do", "    case \"$w\" in",
      "      \(commands.map(\.rawValue).joined(separator: "|"))) command=\"$w\"; break;;",
      "    esac",
      "  done", "  case \"$command\" in",
    ]
    for command in commands {
      let words = words(of: command) + options(of: command).map(\.long)
      let list = words.joined(separator: " ")
      let files = takesFile(command) ? " $(compgen -f -- \"$word\")" : ""
      lines.append(
        "    \(command.rawValue)) COMPREPLY=($(compgen -W '\(list)' -- \"$word\")\(files));;")
    }
    lines += [
      "    *) COMPREPLY=($(compgen -W '\(start)' -- \"$word\"));;", "  esac", "}",
      "complete -F _omatie omatie",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private var zsh: String {
    func entry(_ name: String, _ meaning: String) -> String {
      "'\(name):\(escaped(meaning).replacing(":", with: "\\:"))'"
    }
    var lines = ["#compdef omatie", "_omatie() {", "  local -a commands", "  commands=("]
    lines += commands.map { "    " + entry($0.rawValue, texts.help.command($0)) }
    lines += ["  )", "  local command= w", "  case ${words[CURRENT-1]} in"]
    for (spec, words) in choices {
      lines.append("    \(spec.long)) compadd -- \(words.joined(separator: " ")); return;;")
    }
    lines += [
      "    --dir) _files -/; return;;", "    --file|--import|--output|-o) _files; return;;",
      "  esac",
      "  for w in ${words[2,CURRENT-1]}; do", "    case $w in",
      "      \(commands.map(\.rawValue).joined(separator: "|"))) command=$w; break;;", "    esac",
      "  done", "  case $command in",
    ]
    for command in commands {
      let all = words(of: command) + options(of: command).map(\.long)
      let files = takesFile(command) ? "; _files" : ""
      lines.append(
        "    \(command.rawValue)) compadd -- \(all.joined(separator: " "))\(files);;")
    }
    let start = (CommandSpec.withoutCommand + CommandSpec.common).map { OptionSpec.of($0).long }
    lines += [
      "    *) _describe omatie commands",
      "       compadd -- \((start + ["--version"]).joined(separator: " "));;", "  esac", "}",
      "compdef _omatie omatie",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private var fish: String {
    let names = commands.map(\.rawValue).joined(separator: " ")
    var lines = ["# fish completion for omatie", "complete -c omatie -f"]
    for command in commands {
      lines.append(
        "complete -c omatie -n 'not __fish_seen_subcommand_from \(names)' "
          + "-a \(command.rawValue) -d '\(escaped(texts.help.command(command)))'")
      let when = "-n '__fish_seen_subcommand_from \(command.rawValue)'"
      let fixed = words(of: command)
      if !fixed.isEmpty {
        lines.append("complete -c omatie \(when) -a '\(fixed.joined(separator: " "))'")
      }
      if takesFile(command) { lines.append("complete -c omatie \(when) -F") }
      for name in CommandSpec.of(command).options {
        lines.append("complete -c omatie \(when) " + fishOption(name, of: command))
      }
    }
    for name in CommandSpec.withoutCommand where !CommandSpec.common.contains(name) {
      lines.append(
        "complete -c omatie -n 'not __fish_seen_subcommand_from \(names)' " + fishOption(name))
    }
    lines += CommandSpec.common.map { "complete -c omatie " + fishOption($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fishOption(_ name: OptionName, of command: CommandName? = nil) -> String {
    let spec = OptionSpec.of(name)
    var text = spec.letter.map { "-s \($0) " } ?? ""
    text += "-l \(name.rawValue)"
    switch spec.value {
    case .none: break
    case .choice(let words), .choices(let words): text += " -x -a '\(words.joined(separator: " "))'"
    case .text(.dir), .text(.file): text += " -r -F"
    case .text, .number: text += " -x"
    }
    return text + " -d '\(escaped(texts.help.option(name, of: command)))'"
  }

  /// A text within single quotes; every shell here takes a typographic apostrophe as a letter.
  private func escaped(_ text: String) -> String { text.replacing("'", with: "’") }
}
