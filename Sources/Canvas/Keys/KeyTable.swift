/// What the keys of a screen do: from it come lookup, footer, help sheet, palette and printed tables.
public struct KeyTable<Message> {
  public var entries: [KeyEntry<Message>]

  @inlinable public init(_ entries: [KeyEntry<Message>] = []) { self.entries = entries }

  /// What a key leads to.
  public enum Answer {
    case message(Message)
    /// The key cannot be used now; the words say why.
    case refused(String)
    case none
  }

  /// The first entry with the key answers; a capital letter counts as its small one.
  @inlinable public func lookup(_ key: Key) -> Answer {
    guard let index = index(of: key) else { return .none }
    let entry = entries[index]
    if let reason = entry.unavailable { return .refused(reason) }
    return .message(entry.message)
  }

  /// The place of the entry that answers a key.
  @inlinable public func index(of key: Key) -> Int? {
    entries.firstIndex { $0.keys.contains(key) }
      ?? key.lowercased.flatMap { small in entries.firstIndex { $0.keys.contains(small) } }
  }

  /// The entries' words without the messages, in order; index for index the same as `entries`.
  @inlinable public var help: [KeyHelp] { entries.map { $0.help } }

  /// The same table speaking another screen's messages.
  @inlinable public func map<Other>(_ transform: (Message) -> Other) -> KeyTable<Other> {
    KeyTable<Other>(
      entries.map { entry in
        KeyEntry<Other>(entry.keys, transform(entry.message), help: entry.help)
      })
  }

  @inlinable public static func + (left: KeyTable, right: KeyTable) -> KeyTable {
    KeyTable(left.entries + right.entries)
  }
}

/// One action: its keys, its message, its words, and why it cannot be used now.
public struct KeyEntry<Message> {
  public var keys: [Key]
  public var message: Message
  public var help: KeyHelp

  /// The first key is the one shown; `words` (for help and palette) are the label if not given.
  @inlinable public init(
    _ keys: [Key], _ message: Message, _ label: String, words: String? = nil, section: String = "",
    inFooter: Bool = false, unavailable: String? = nil
  ) {
    self.keys = keys
    self.message = message
    help = KeyHelp(
      keys: keys, label: label, words: words ?? label, section: section,
      inFooter: inFooter, unavailable: unavailable)
  }

  /// The same key and words with another message.
  @inlinable public init(_ keys: [Key], _ message: Message, help: KeyHelp) {
    (self.keys, self.message, self.help) = (keys, message, help)
  }

  /// Why the action cannot be used now, and the way out; nil when it can.
  @inlinable public var unavailable: String? { help.unavailable }
}

extension KeyTable: Sendable where Message: Sendable {}
extension KeyEntry: Sendable where Message: Sendable {}
extension KeyTable.Answer: Sendable where Message: Sendable {}
extension KeyTable.Answer: Equatable where Message: Equatable {}

/// The words of one key-table entry.
public struct KeyHelp: Hashable, Sendable {
  public var keys: [Key]
  /// Short, for the footer.
  public var label: String
  /// A sentence or so, for the help sheet and the palette.
  public var words: String
  /// Other words by which the palette finds it; they are shown nowhere.
  public var alsoCalled = ""
  /// The heading it stands under on the help sheet.
  public var section: String
  public var inFooter: Bool
  /// Why it cannot be used now.
  public var unavailable: String?
  /// What the space bar is called: the one key whose name no keyboard shows.
  public var space = "Space"
  /// A key that does the same the other way round, shown in front of the first: `←→`.
  public var pair: Key?

  @inlinable public init(
    keys: [Key], label: String, words: String, section: String = "", inFooter: Bool = false,
    unavailable: String? = nil
  ) {
    self.keys = keys
    self.label = label
    self.words = words
    self.section = section
    self.inFooter = inFooter
    self.unavailable = unavailable
  }

  /// What the keys are called; made when it is shown, for most entries never.
  public var keyNames: [String] { keys.map(name) }

  /// What the first key is called, the one that is shown.
  public var firstName: String? {
    keys.first.map { (pair.map(name) ?? "") + name($0) }
  }

  private func name(_ key: Key) -> String { key == .character(" ") ? space : key.name }

  /// The same words with the space bar called by its name in a language.
  public func calling(space: String) -> KeyHelp {
    guard keys.contains(.character(" ")) else { return self }
    var help = self
    help.space = space
    return help
  }
}

extension Key {
  /// The same key with a small letter; nil where nothing changes.
  @usableFromInline var lowercased: Key? {
    guard case .character(let character) = self else { return nil }
    if let first = character.utf8.first, (0x61...0x7A).contains(first) { return nil }
    let small = character.lowercased()
    guard small.count == 1, let letter = small.first, letter != character else { return nil }
    return .character(letter)
  }
}
