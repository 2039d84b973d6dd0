import Testing

/// The readers that the tests ask.
@Suite struct ReaderTests {
  /// What .ci/setup installs is there where it ran: a missing reader never passes for a check done.
  @Test(arguments: Reader.allCases.filter(\.isPromised))
  func isThereWhereItIsPromised(_ reader: Reader) {
    #expect(Reader.missing[reader] == nil)
  }
}
