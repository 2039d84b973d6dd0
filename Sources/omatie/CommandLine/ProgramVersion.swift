/// What `omatie --version` says.
enum ProgramVersion {
  static let text = "omatie 0.1.0"
}
