import Casework
import FileFormat
import SharedStore

extension Document {
  init?(_ name: DocumentName) { self.init(kind: name.kind, id: name.id) }

  var name: DocumentName {
    // Every id of the model is one of the store's too: the model's form is the narrower one.
    guard let name = DocumentName(kind: kind.rawValue, id: idText) else {
      preconditionFailure("no name for \(path)")
    }
    return name
  }
}
