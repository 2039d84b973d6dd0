import Screens
import TerminalDriver

extension CopyOutcome {
  /// As the terminal's driver tells it.
  init(_ result: ClipboardResult) {
    switch result {
    case .sent: self = .sent
    case .tooLong: self = .tooLong
    case .unknownHere: self = .cannot
    }
  }
}
