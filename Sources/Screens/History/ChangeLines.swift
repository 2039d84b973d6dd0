import Canvas
import Casework
import Texts
import Workplace

/// Changes field by field as lines of a screen: each row's name, below it what became of its fields.
struct ChangeLines {
  let names: StoredNames
  let columns: Int
  /// A whole version is told, not what it changed.
  var isWhole = false

  private var label: Int { columns >= 72 ? 26 : 18 }

  func lines(_ changes: [FieldChange]) -> [StyledLine] {
    ChangeGroup.of(changes, names).flatMap(lines)
  }

  private func lines(_ group: ChangeGroup) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let path = group.row.last?.path {
      let name = names.heading(ofRow: path)
      let words =
        switch isWhole ? .changed : group.fate {
        case .changed: name
        case .added: "+ " + names.texts.added(name)
        case .removed: "− " + names.texts.removed(name)
        }
      lines += Wrap.lines([StyledText(words, .bold)], width: columns)
    }
    for change in group.changes {
      // What nobody has said yet of a new row is not worth a line.
      if change.before == nil, change.after == .flag(false) { continue }
      lines += self.lines(change, group.fate)
    }
    return lines
  }

  private func lines(_ change: FieldChange, _ fate: ChangeGroup.Fate) -> [StyledLine] {
    let field = names.field(change.path)
    let name = field.prefix(1).uppercased() + field.dropFirst()
    let indent = names.rows(change.path).isEmpty ? 0 : 2
    let value = value(change, isWhole ? .added : fate)
    let width = max(10, columns - label - indent)
    let isLong = TextWidth.of(name) > label - 2
    var lines = Wrap.lines(value, width: width)
    if lines.isEmpty { lines = [[]] }
    let space = String(repeating: " ", count: indent + label)
    let head = StyledText(String(repeating: " ", count: indent) + padded(name, label), .heading)
    if isLong {
      return [[StyledText(String(repeating: " ", count: indent) + name, .heading)]]
        + lines.map { [StyledText(space)] + $0 }
    }
    return lines.enumerated().map { index, line in
      (index == 0 ? [head] : [StyledText(space)]) + line
    }
  }

  private func value(_ change: FieldChange, _ fate: ChangeGroup.Fate) -> StyledLine {
    let path = change.path
    switch fate {
    case .added: return [StyledText(names.value(change.after, at: path))]
    case .removed: return [StyledText(names.value(change.before, at: path), .dim)]
    case .changed: break
    }
    if case .text(let old)? = change.before, case .text(let new)? = change.after,
      case .text = names.table.entry(path)?.kind ?? .text
    {
      return ChangeLines.compared(old, new)
    }
    let (before, after) = (
      names.value(change.before, at: path), names.value(change.after, at: path)
    )
    return [StyledText(before, .dim), StyledText(" → "), StyledText(after)]
  }

  /// A text with what came and what went marked in it.
  static func compared(_ old: String, _ new: String) -> StyledLine {
    WordComparison(from: old, to: new).runs.flatMap { run -> StyledLine in
      let text = run.text.map { $0.isNewline ? " " : String($0) }.joined()
      let end = text.hasSuffix(" ") ? " " : ""
      switch run.fate {
      case .kept: return [StyledText(text)]
      case .added: return [StyledText("+[\(text.trimmed)]", .ok), StyledText(end)]
      case .removed: return [StyledText("−[\(text.trimmed)]", .dim), StyledText(end)]
      }
    }
  }
}
