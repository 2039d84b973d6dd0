/// How a piece of text looks: what it is, and what is laid on top of that.
public struct Style: Hashable, Sendable {
  /// What a piece of text is; a theme says how that looks.
  public enum Role: UInt8, CaseIterable, Sendable {
    case normal, dim, bold, title, heading, selected, selectedDim, field, fieldFocused,
      placeholder, marked, warning, lack, ok, help, helpKey, mark, otherPerson, sample, frame
  }

  /// Looks beside colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let underline = Attributes(rawValue: 2)
    public static let reverse = Attributes(rawValue: 4)
    public static let italic = Attributes(rawValue: 8)
    public static let dim = Attributes(rawValue: 16)
  }

  public var role: Role
  public var attributes: Attributes

  public init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// The same with more attributes.
  public func adding(_ more: Attributes) -> Style { Style(role, attributes.union(more)) }
}

extension Style {
  public static let normal = Style(.normal)
  /// Of less weight: times, hints, what is past.
  public static let dim = Style(.dim)
  public static let bold = Style(.bold)
  /// The screen's own name in the top line.
  public static let title = Style(.title)
  /// A heading inside a screen.
  public static let heading = Style(.heading)
  /// The chosen row of a list.
  public static let selected = Style(.selected)
  /// The chosen row of a list that has not the focus.
  public static let selectedDim = Style(.selectedDim)
  /// A field one can type in.
  public static let field = Style(.field)
  /// The field one is typing in.
  public static let fieldFocused = Style(.fieldFocused)
  /// Words that stand in an empty field.
  public static let placeholder = Style(.placeholder)
  /// Text that is marked (selected) in a field.
  public static let marked = Style(.marked)
  public static let warning = Style(.warning)
  /// What is still missing.
  public static let lack = Style(.lack)
  /// Done, agreed, saved.
  public static let ok = Style(.ok)
  /// Words of the footer.
  public static let help = Style(.help)
  /// A key's name in the footer and on help sheets.
  public static let helpKey = Style(.helpKey)
  /// A sign beside a field, such as an open question.
  public static let mark = Style(.mark)
  /// Text that another person is typing.
  public static let otherPerson = Style(.otherPerson)
  /// The notice that data is invented.
  public static let sample = Style(.sample)
  /// Lines and boxes.
  public static let frame = Style(.frame)
}
