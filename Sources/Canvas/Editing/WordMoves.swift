extension TextEditing {
  /// The start of the word before a place: spaces first, then letters.
  func wordStart(before offset: Int) -> Int {
    var place = offset
    while place > 0 && !isWord(place - 1) { place -= 1 }
    while place > 0 && isWord(place - 1) { place -= 1 }
    return place
  }

  /// The start of the next word after a place, as Ctrl-Right goes.
  func wordStart(after offset: Int) -> Int {
    var place = offset
    while place < content.count && isWord(place) { place += 1 }
    while place < content.count && !isWord(place) { place += 1 }
    return place
  }

  /// The start of the paragraph that a place is in.
  func paragraphStart(of offset: Int) -> Int {
    var place = offset
    while place > 0 && !content.isNewline(place - 1) { place -= 1 }
    return place
  }

  /// The end of the paragraph that a place is in.
  func paragraphEnd(of offset: Int) -> Int {
    var place = offset
    while place < content.count && !content.isNewline(place) { place += 1 }
    return place
  }

  private func isWord(_ offset: Int) -> Bool {
    let character = content.characters[offset]
    return character.isLetter || character.isNumber
  }
}
