/// The id of one document, row or person: short, random, never a name and never a date.
///
/// An id matches `[a-z][0-9a-z]{1,63}`, so it is a safe file name on every kind of share.
public struct ID<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  static var longest: Int { 64 }

  /// Makes an id of a text, or nothing where the text is not of the form above.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (2...ID.longest).contains(bytes.count), let first = bytes.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      bytes.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      })
    else { return nil }
    self.text = text
  }

  public var description: String { text }

  public static func < (one: ID, other: ID) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}

extension ID: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  /// Makes an id of a literal in code or a test; a malformed literal is a mistake in the code.
  public init(stringLiteral value: String) {
    guard let id = ID(value) else { preconditionFailure("not an id: \(value)") }
    self = id
  }
}
