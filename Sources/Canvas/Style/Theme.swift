/// A colour in the two forms that terminals know.
public struct Colour: Hashable, Sendable {
  /// In the palette of 256 colours.
  public let rich: UInt8
  /// Among the eight: black, red, green, yellow, blue, magenta, cyan, white.
  public let basic: UInt8

  public init(rich: UInt8, basic: UInt8) {
    self.rich = rich
    self.basic = basic
  }
}

/// How a role looks; no colour means the terminal's own.
public struct Look: Hashable, Sendable {
  public var foreground: Colour?
  public var background: Colour?
  public var attributes: Style.Attributes

  public init(
    _ foreground: Colour? = nil, on background: Colour? = nil, _ attributes: Style.Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// What the roles look like; in every theme they differ without colour wherever it matters.
public enum Theme: String, CaseIterable, Sendable {
  /// For light letters on dark.
  case dark
  /// For dark letters on light.
  case light
  /// Only black, white and a few strong colours.
  case highContrast
  /// No colour at all.
  case monochrome

  /// The look of a style: its role's look with its own attributes on top.
  public func look(_ style: Style) -> Look {
    var look = look(style.role)
    look.attributes.formUnion(style.attributes)
    return look
  }

  private func look(_ role: Style.Role) -> Look {
    var look = Look(nil, on: nil, attributes(role))
    guard self != .monochrome, let colours = colours(role) else { return look }
    look.foreground = colours.foreground
    look.background = colours.background
    // A background of its own takes the place of turned colours.
    if colours.background != nil { look.attributes.remove(.reverse) }
    return look
  }

  /// What stays without colour.
  private func attributes(_ role: Style.Role) -> Style.Attributes {
    switch role {
    case .normal, .help, .sample, .ok, .field: []
    case .dim, .placeholder, .frame: self == .highContrast ? [] : .dim
    case .bold, .title, .heading, .lack, .warning, .helpKey, .mark: .bold
    case .selected: .reverse
    case .selectedDim: .underline
    case .fieldFocused: .underline
    case .marked: .reverse
    case .otherPerson: .italic
    }
  }

  private func colours(_ role: Style.Role) -> (foreground: Colour?, background: Colour?)? {
    switch self {
    case .dark: darkColours(role)
    case .light: lightColours(role)
    case .highContrast: contrastColours(role)
    case .monochrome: nil
    }
  }

  private func darkColours(_ role: Style.Role) -> (foreground: Colour?, background: Colour?)? {
    switch role {
    case .title, .heading: (Colour(rich: 117, basic: 6), nil)
    case .helpKey, .mark: (Colour(rich: 222, basic: 3), nil)
    case .warning: (Colour(rich: 215, basic: 3), nil)
    case .lack: (Colour(rich: 210, basic: 1), nil)
    case .ok: (Colour(rich: 114, basic: 2), nil)
    case .otherPerson: (Colour(rich: 183, basic: 5), nil)
    case .sample: (Colour(rich: 180, basic: 3), nil)
    case .selected: (Colour(rich: 231, basic: 7), Colour(rich: 25, basic: 4))
    case .marked: (Colour(rich: 16, basic: 0), Colour(rich: 153, basic: 6))
    default: nil
    }
  }

  private func lightColours(_ role: Style.Role) -> (foreground: Colour?, background: Colour?)? {
    switch role {
    case .title, .heading: (Colour(rich: 24, basic: 4), nil)
    case .helpKey, .mark: (Colour(rich: 94, basic: 5), nil)
    case .warning: (Colour(rich: 130, basic: 1), nil)
    case .lack: (Colour(rich: 124, basic: 1), nil)
    case .ok: (Colour(rich: 22, basic: 2), nil)
    case .otherPerson: (Colour(rich: 54, basic: 5), nil)
    case .sample: (Colour(rich: 94, basic: 5), nil)
    case .selected: (Colour(rich: 16, basic: 0), Colour(rich: 153, basic: 6))
    case .marked: (Colour(rich: 231, basic: 7), Colour(rich: 25, basic: 4))
    default: nil
    }
  }

  private func contrastColours(_ role: Style.Role) -> (foreground: Colour?, background: Colour?)? {
    switch role {
    case .selected, .marked: (Colour(rich: 16, basic: 0), Colour(rich: 226, basic: 3))
    case .lack, .warning: (Colour(rich: 231, basic: 7), Colour(rich: 124, basic: 1))
    default: (Colour(rich: 231, basic: 7), Colour(rich: 16, basic: 0))
    }
  }
}
