/// A number of rows and columns.
public struct Size: Hashable, Sendable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The size every screen is complete at.
  public static let standard = Size(rows: 24, columns: 80)
  /// The smallest size with every function: a zoomed projector.
  public static let small = Size(rows: 18, columns: 60)

  /// Whether everything of the other size fits into this one.
  public func holds(_ other: Size) -> Bool { rows >= other.rows && columns >= other.columns }
}
