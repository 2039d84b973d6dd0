import Casework

extension World {
  /// `~/suunnitelma-2027-01-15-0824.html`: where a student's paper is offered to be written.
  ///
  /// No student's name stands in it, and the time of day tells the papers of one meeting apart.
  func offeredPath(_ name: String, _ ending: String) -> String {
    let local = Helsinki.local(now)
    let time = [local.time.hour, local.time.minute].map { ($0 < 10 ? "0" : "") + String($0) }
    return "~/\(name)-\(local.day.isoText)-\(time.joined()).\(ending)"
  }
}
