import Casework
import FileFormat
import StrictJSON

extension Session {
  /// What may be seen of a version of a document: by today's rights, and as that version stood.
  func redaction(_ document: Document, of payload: JSON) -> Redaction {
    redaction(document, of: [payload])
  }

  /// What may be seen of the change that made a version.
  ///
  /// - Parameter before: the version before it; nothing where there is none that can be read.
  func redaction(
    _ document: Document, from before: JSON?, to version: JSON, number: Int
  ) -> Redaction {
    redaction(document, of: number == 1 ? [version] : [before, version])
  }

  /// Who was named or sat in a palaver later did not read by that what stood there before.
  private func redaction(_ document: Document, of payloads: [JSON?]) -> Redaction {
    var redaction = redaction(document)
    guard case .transfer = document, redaction.transferSight.view != .whole else {
      return redaction
    }
    for payload in payloads {
      redaction.transferSight.view = redaction.transferSight.view
        .overlap(with: payload.flatMap { view(of: $0, document) })
    }
    return redaction
  }

  /// How much of a transfer this member would be shown if it stood like this; nothing if none of it.
  private func view(of payload: JSON, _ document: Document) -> TransferView? {
    guard case .transfer(let transfer)? = try? Codec.decode(payload, document) else { return nil }
    let sight = seen.sight(of: transfer, shelf)
    return sight.isOpen ? sight.view : nil
  }
}
