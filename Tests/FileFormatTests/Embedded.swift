import CResources
import StrictJSON

/// The embedded files of Resources/, for tests.
enum Embedded {
  static var all: [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for index in 0..<omatie_resource_count() {
      let resource = omatie_resource_at(index)
      guard let name = resource.name else { continue }
      all[String(cString: name)] = Array(
        UnsafeBufferPointer(start: resource.bytes, count: resource.count))
    }
    return all
  }

  static func bytes(_ name: String) -> [UInt8] { all[name] ?? [] }
}
