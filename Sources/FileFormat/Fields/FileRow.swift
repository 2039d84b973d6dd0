internal import Casework
internal import StrictJSON

/// A row as it stands in a file, under its id; the same fields stand flat in a named change.
protocol FileRow: Row {
  /// The row's own fields, the order key with them; without the id.
  var fields: JSONObject { get }

  init(id: ID<Self>, reading reader: FieldReader) throws(FieldError)
}
