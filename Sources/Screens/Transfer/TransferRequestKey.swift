import Canvas
import Casework
import Texts
import Workplace

extension TransferScreen {
  /// The text of the contact request, from anywhere on the screen, also once it has been sent.
  static func requestKey(_ state: State, _ world: World) -> KeyTable<Message> {
    guard let transfer = held(state, world)?.value, transfer.direction == .toEmployment else {
      return KeyTable()
    }
    let texts = world.texts.transfers.sheet
    let isMine = transfer.view == .whole
    return KeyTable([
      KeyEntry(
        [.alt("y")], .request, texts.requestKey, words: texts.showRequest, inFooter: isMine,
        unavailable: isMine
          ? nil : world.texts.refusals.words(for: Refusal.senderPrepares))
    ])
  }

  /// Goes to the text; what is being written is kept first.
  static func showRequest(_ state: inout State, _ world: World) -> [Effect] {
    saveFocused(&state, world) + [.go(.transferPaper(state.transfer, .request))]
  }
}
