/// Rows with a tick each.
public struct CheckList: Hashable, Sendable {
  /// One row and whether it is ticked.
  public struct Item: Hashable, Sendable {
    public var id: String
    public var label: String
    public var isChecked: Bool

    public init(_ id: String, _ label: String, isChecked: Bool = false) {
      self.id = id
      self.label = label
      self.isChecked = isChecked
    }
  }

  public private(set) var items: [Item]
  private var list: List

  public init(_ items: [Item]) {
    self.items = items
    list = List(items.map(Self.row))
  }

  /// The ids of the ticked rows, in order.
  public var checked: [String] { items.filter(\.isChecked).map(\.id) }

  /// Space ticks the chosen row, arrows move; Enter and Esc are left to the screen.
  public mutating func handle(_ key: Key, in rect: Rect) -> ListOutcome {
    if key == .character(" "), !list.isFiltering { return toggle() }
    if key == .enter, !list.isFiltering { return .ignored }
    let outcome = list.handle(key, in: rect)
    if case .activated = outcome { return toggle() }
    return outcome
  }

  private mutating func toggle() -> ListOutcome {
    guard let index = items.firstIndex(where: { $0.id == list.selection }) else { return .ignored }
    items[index].isChecked.toggle()
    list.rows = items.map(Self.row)
    return .moved
  }

  public func draw(on grid: inout Grid, in rect: Rect, focused: Bool = true) {
    list.draw(on: &grid, in: rect, focused: focused)
  }

  private static func row(_ item: Item) -> ListRow {
    ListRow(item.id, [StyledText((item.isChecked ? "[x] " : "[ ] ") + item.label)])
  }
}
