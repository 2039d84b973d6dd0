internal import Canvas

/// The sequences after `Esc [` and `Esc O`, in the habits of xterm, VTE, tmux, rxvt and Linux.
enum ControlSequence {
  /// What follows `Esc [`; nil while its end has not come. Lengths do not count these two bytes.
  static func item(_ bytes: ArraySlice<UInt8>) -> EscapeSequences.Item? {
    guard let first = bytes.first else { return nil }
    if first == 0x4D { return oldMouse(bytes) }
    if first == 0x5B { return linuxFunctionKey(bytes) }
    guard let end = bytes.prefix(64).firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return bytes.count >= 64 ? .key(nil, 64) : nil
    }
    let final = bytes[end]
    let length = end - bytes.startIndex + 1
    // rxvt ends Shift sequences with `$`, which is not a final byte elsewhere.
    guard (0x40...0x7E).contains(final) else { return .key(nil, length - 1) }
    let body = bytes[bytes.startIndex..<end]
    if body.first == 0x3C { return .key(mouse(body.dropFirst(), final), length) }
    // `?`, `>` and `=` start answers about the terminal.
    if let mark = body.first, (0x3C...0x3F).contains(mark) { return .key(nil, length) }
    let numbers = parameters(body)
    if final == 0x7E, numbers.first == 200 { return .pasteStart(length) }
    return .key(key(numbers, final), length)
  }

  /// What follows `Esc O`; nil while its end has not come.
  static func applicationItem(_ bytes: ArraySlice<UInt8>) -> EscapeSequences.Item? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) || $0 == 0x3B }
    guard let final = bytes.dropFirst(digits.count).first else { return nil }
    let isLonelyO = EscapeSequences.Item.key(.alt("O"), 0)
    guard digits.count < 8, (0x40...0x7E).contains(final) else { return isLonelyO }
    let modifier = parameters(digits).last ?? 1
    let length = digits.count + 1
    switch final {
    case 0x4D: return .key(.enter, length)
    // rxvt: small letters for Ctrl with arrows.
    case 0x61: return .key(.ctrlUp, length)
    case 0x62: return .key(.ctrlDown, length)
    case 0x63: return .key(.ctrlRight, length)
    case 0x64: return .key(.ctrlLeft, length)
    // The number pad: * + , - . / and the digits.
    case 0x6A...0x79: return .text(Unicode.Scalar(final - 0x40), length)
    default: return key([1, modifier], final).map { .key($0, length) } ?? isLonelyO
    }
  }

  private static func parameters(_ body: ArraySlice<UInt8>) -> [Int] {
    body.split(separator: 0x3B, omittingEmptySubsequences: false).map { part in
      part.prefix(6).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }
  }

  private static func key(_ numbers: [Int], _ final: UInt8) -> Key? {
    let modifiers = modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case 0x41: return moved(.up, modifiers)
    case 0x42: return moved(.down, modifiers)
    case 0x43: return moved(.right, modifiers)
    case 0x44: return moved(.left, modifiers)
    case 0x46: return moved(.end, modifiers)
    case 0x48: return moved(.home, modifiers)
    case 0x5A: return .backTab
    case 0x50...0x53 where numbers.first ?? 1 <= 1: return .f(Int(final) - 0x4F)
    // rxvt: small letters for Shift with arrows, `^` for Ctrl.
    case 0x61: return .with(.shift, .up)
    case 0x62: return .with(.shift, .down)
    case 0x63: return .with(.shift, .right)
    case 0x64: return .with(.shift, .left)
    case 0x5E: return numbered(numbers.first ?? 0, [.ctrl])
    case 0x7E where numbers.first == 27 && numbers.count > 2:
      return coded(numbers[2], self.modifiers(numbers[1]))
    case 0x7E: return numbered(numbers.first ?? 0, modifiers)
    case 0x75: return coded(numbers.first ?? 0, modifiers)
    default: return nil
    }
  }

  private static func moved(_ motion: Key.Motion, _ modifiers: Key.Modifiers) -> Key {
    modifiers.isEmpty ? motion.key : .with(modifiers, motion)
  }

  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    Key.Modifiers(rawValue: UInt8(max(0, parameter - 1) & 7))
  }

  private static func numbered(_ number: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch number {
    case 1, 7: moved(.home, modifiers)
    case 4, 8: moved(.end, modifiers)
    case 2: moved(.insert, modifiers)
    case 3: moved(.delete, modifiers)
    case 5: moved(.pageUp, modifiers)
    case 6: moved(.pageDown, modifiers)
    case 11...15: .f(number - 10)
    case 17...21: .f(number - 11)
    case 23...24: .f(number - 12)
    default: nil
    }
  }

  /// A key that is said by its letter's number, as newer terminals do.
  private static func coded(_ code: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch code {
    case 9: return modifiers.contains(.shift) ? .backTab : moved(.tab, modifiers)
    case 13: return moved(.enter, modifiers)
    case 27: return .escape
    case 8, 127: return moved(.backspace, modifiers)
    default: break
    }
    guard code >= 0x20, let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    let letter = Character(scalar)
    if modifiers.contains(.ctrl) { return .ctrl(letter.lowercased().first ?? letter) }
    if modifiers.contains(.alt) { return .alt(letter) }
    return .character(letter)
  }

  private static func linuxFunctionKey(_ bytes: ArraySlice<UInt8>) -> EscapeSequences.Item? {
    guard let letter = bytes.dropFirst().first else { return nil }
    return (0x41...0x45).contains(letter) ? .key(.f(Int(letter) - 0x40), 2) : .key(nil, 1)
  }
}

extension ControlSequence {
  /// `Esc [ M` and three bytes: button, column, row, each 32 too big.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> EscapeSequences.Item? {
    guard bytes.count >= 4 else { return nil }
    let numbers = bytes.dropFirst().prefix(3).map { Int($0) - 32 }
    let key = event(numbers[0], column: numbers[1], row: numbers[2], isPress: numbers[0] & 3 != 3)
    return .key(key, 4)
  }

  /// `Esc [ < button ; column ; row` and M for a press or m for a release.
  private static func mouse(_ body: ArraySlice<UInt8>, _ final: UInt8) -> Key? {
    let numbers = parameters(body)
    guard numbers.count == 3, final == 0x4D || final == 0x6D else { return nil }
    return event(numbers[0], column: numbers[1], row: numbers[2], isPress: final == 0x4D)
  }

  private static func event(_ button: Int, column: Int, row: Int, isPress: Bool) -> Key? {
    let kind: MouseEvent.Kind
    // Bit 5 is a movement; shift, alt and ctrl (bits 2 to 4) make no difference.
    switch (button & 0x20, button & 0x43) {
    case (0, 0) where isPress: kind = .press
    case (0, 0x40): kind = .wheelUp
    case (0, 0x41): kind = .wheelDown
    default: return nil
    }
    guard row >= 1, column >= 1 else { return nil }
    return .mouse(MouseEvent(kind, row: row - 1, column: column - 1))
  }
}
