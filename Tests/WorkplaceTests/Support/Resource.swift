import CResources

/// A file that the program carries; nothing where there is none of that name.
enum Resource {
  static func bytes(_ name: String) -> [UInt8]? {
    for index in 0..<omatie_resource_count() {
      let resource = omatie_resource_at(index)
      if String(cString: resource.name) == name {
        return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
      }
    }
    return nil
  }
}
