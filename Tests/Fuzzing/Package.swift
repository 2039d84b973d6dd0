// swift-tools-version:6.2
import PackageDescription

// A package of its own: it needs other compiler flags for everything below it, and nobody who builds or
// tests the program has to build it. How to run it: README, "Working on it".
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "omatie", path: "../..")],
  targets: [
    .target(name: "FuzzDriver"),
    .executableTarget(
      name: "FuzzReader",
      dependencies: ["FuzzDriver", .product(name: "OmatieFiles", package: "omatie")]),
    .executableTarget(
      name: "FuzzMerge",
      dependencies: [
        "FuzzDriver", .product(name: "OmatieFiles", package: "omatie"),
        .product(name: "OmatieStore", package: "omatie"),
      ]),
  ],
  swiftLanguageModes: [.v6])
