/// One record of a table kept as text, with the line of the file on which it begins.
public struct CSVRecord: Sendable, Equatable {
  /// From 1.
  public var line: Int
  public var cells: [String]
  /// A quotation mark was opened and the text ended before it was closed.
  public var isUnfinished: Bool

  public init(line: Int, cells: [String], isUnfinished: Bool = false) {
    (self.line, self.cells, self.isUnfinished) = (line, cells, isUnfinished)
  }
}

/// Reads tables kept as text (RFC 4180), as forgiving as Python's csv and spreadsheets are.
public enum CSVReader {
  /// The records of a text; empty lines are none, and every kind of line end ends one.
  ///
  /// Quotation marks count only at the start of a cell; what follows a closing one stays.
  public static func records(_ text: String, separator: UInt8) -> [CSVRecord] {
    var reader = Reading(separator: separator)
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { reader.take(byte) }
    }
    return reader.finished()
  }

  /// One pass over the bytes; all signs that mean something are ASCII.
  private struct Reading {
    let separator: UInt8
    var records: [CSVRecord] = []
    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var line = 1
    private var start = 1
    private var isInQuotes = false
    /// A quotation mark within quotes was read: the next byte says what it was.
    private var mayClose = false
    /// The cell has begun: a quotation mark is an ordinary sign from now on.
    private var hasBegun = false
    /// The line end that was read last may go on with a line feed.
    private var isAfterReturn = false
    private var isEmpty = true

    init(separator: UInt8) { self.separator = separator }

    mutating func take(_ byte: UInt8) {
      let wasAfterReturn = isAfterReturn
      isAfterReturn = byte == 0x0D
      if byte == 0x0A, wasAfterReturn {
        if isInQuotes { cell.append(byte) }
        return
      }
      if byte == 0x0A || byte == 0x0D { line += 1 }
      if mayClose {
        mayClose = false
        if byte == 0x22 {
          cell.append(byte)
          return
        }
        isInQuotes = false
      } else if isInQuotes {
        if byte == 0x22 { mayClose = true } else { cell.append(byte) }
        return
      }
      switch byte {
      case 0x22 where !hasBegun:
        (isInQuotes, hasBegun, isEmpty) = (true, true, false)
      case separator:
        endCell()
        isEmpty = false
      case 0x0A, 0x0D: endRecord()
      default:
        cell.append(byte)
        (hasBegun, isEmpty) = (true, false)
      }
    }

    private mutating func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell = []
      hasBegun = false
    }

    private mutating func endRecord(isUnfinished: Bool = false) {
      if !isEmpty {
        endCell()
        records.append(CSVRecord(line: start, cells: cells, isUnfinished: isUnfinished))
      }
      cells = []
      (hasBegun, isEmpty) = (false, true)
      start = line
    }

    mutating func finished() -> [CSVRecord] {
      endRecord(isUnfinished: isInQuotes && !mayClose)
      return records
    }
  }
}
