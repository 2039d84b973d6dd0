import Casework
import Glibc
import Testing
import Workplace

/// Reads a desk's news as a front end does: waits in poll(2), never asks in circles.
final class DeskReader {
  let desk: Desk
  private(set) var casebook = Casebook()
  private(set) var connection = Connection.opening
  private(set) var news: [DeskNews] = []

  init(_ desk: Desk) { self.desk = desk }

  /// Waits until the news fulfil a condition; false after ten seconds.
  func wait(_ isFulfilled: (DeskReader) -> Bool) -> Bool {
    let end = clock() + 10
    while true {
      take(desk.drain())
      if isFulfilled(self) { return true }
      let rest = end - clock()
      if rest <= 0 { return false }
      var waiting = [pollfd(fd: desk.readableDescriptor, events: Int16(POLLIN), revents: 0)]
      _ = poll(&waiting, 1, Int32(rest * 1000))
    }
  }

  /// The answer to a request, once it is there.
  func answer(_ ticket: Int) -> DeskNews? {
    news.first {
      switch $0 {
      case .saved(ticket, _, _, _), .refused(ticket, _), .failed(ticket, _): true
      default: false
      }
    }
  }

  func isSaved(_ ticket: Int) -> Bool {
    news.contains { if case .saved(ticket, _, _, _) = $0 { true } else { false } }
  }

  var isFinished: Bool { news.contains { if case .finished = $0 { true } else { false } } }

  func close() {
    desk.post(.finish)
    #expect(wait { $0.isFinished })
  }

  private func take(_ letters: [DeskNews]) {
    for letter in letters {
      if case .casebook(let new) = letter { casebook = new }
      if case .connection(let new) = letter { connection = new }
    }
    news += letters
  }

  private func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
