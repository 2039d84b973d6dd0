/// Which counts are too small to be shown, so that nobody is recognised from them.
public enum SmallCounts {
  /// Counts below this are hidden where no other limit is set.
  public static let usualLimit = 5
}
