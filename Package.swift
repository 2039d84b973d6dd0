// swift-tools-version:6.2
import PackageDescription

// Targets from the bottom upwards: a target imports only what stands above it here.
let package = Package(
  name: "omatie",
  products: [
    .executable(name: "omatie", targets: ["omatie"]),
    // Loaded before the C library by the tests only: disks that are full, read-only or away.
    .library(name: "Faults", type: .dynamic, targets: ["CFaults"]),
    // For Tests/Fuzzing only: a package sees nothing of another one but its products.
    .library(name: "OmatieFiles", targets: ["StrictJSON", "Casework", "FileFormat"]),
    .library(name: "OmatieStore", targets: ["SharedStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")
  ],
  targets: [
    // Nothing of ours below these.
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CLinux"),
    .target(name: "CResources"),
    .target(name: "StrictJSON"),
    .target(name: "Zip"),
    .target(name: "Casework"),
    .target(name: "Canvas"),

    .target(
      name: "SharedStore",
      dependencies: [
        "StrictJSON", "Zip", "CLinux", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "TerminalDriver", dependencies: ["Canvas", "CTerminal"]),
    .target(name: "FileFormat", dependencies: ["Casework", "StrictJSON"]),
    .target(name: "Texts", dependencies: ["Casework"]),
    .target(name: "Papers", dependencies: ["Casework", "Texts", "Zip"]),
    .target(
      name: "Workplace",
      dependencies: ["Casework", "FileFormat", "SharedStore", "StrictJSON", "CLinux"]),
    .target(
      name: "Screens", dependencies: ["Workplace", "Papers", "Casework", "Texts", "Canvas"]),
    .executableTarget(
      name: "omatie",
      dependencies: [
        "Screens", "Workplace", "Casework", "FileFormat", "StrictJSON", "SharedStore", "Texts",
        "Papers", "TerminalDriver", "Canvas", "CResources", "CLinux",
      ]),

    .target(name: "CFaults", path: "Tests/CFaults"),
    // Built by Tests/Benchmarks/bench.py only.
    .executableTarget(
      name: "SavingBench", dependencies: ["SharedStore", "StrictJSON"],
      path: "Tests/Benchmarks/Saving"),
    .target(
      name: "TestSupport", dependencies: ["Casework", "StrictJSON"], path: "Tests/TestSupport"),
    .target(
      name: "StoreTestSupport", dependencies: ["SharedStore"], path: "Tests/StoreTestSupport"),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON", "TestSupport"]),
    .testTarget(name: "ZipTests", dependencies: ["Zip"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework", "TestSupport"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .testTarget(
      name: "SharedStoreTests",
      dependencies: [
        "SharedStore", "StrictJSON", "Zip", "CLinux", "TestSupport", "StoreTestSupport",
      ]),
    .testTarget(name: "TerminalDriverTests", dependencies: ["TerminalDriver", "Canvas"]),
    .testTarget(
      name: "FileFormatTests",
      dependencies: ["FileFormat", "Casework", "StrictJSON", "CResources", "TestSupport"]),
    .testTarget(name: "TextsTests", dependencies: ["Texts", "Casework", "TestSupport"]),
    .testTarget(
      name: "PapersTests", dependencies: ["Papers", "Texts", "Casework", "Zip", "TestSupport"]),
    .testTarget(
      name: "WorkplaceTests",
      dependencies: [
        "Workplace", "Casework", "FileFormat", "SharedStore", "StrictJSON", "CResources", "Zip",
        "TestSupport", "StoreTestSupport",
      ],
      // A shared directory as the program left it when its files were of the first format.
      exclude: ["Upgrades/FormatOne"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Workplace", "Casework", "Texts", "Canvas", "StrictJSON", "TestSupport",
      ]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "omatie", "Workplace", "Casework", "StrictJSON", "Texts", "CLinux", "TestSupport",
      ],
      exclude: [
        "Demo/Screens", "Readers/count_pages.py", "Readers/read_calendar.py",
        "Readers/list_holidays.py", "Readers/read_docx.py", "Readers/read_html.py",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x)

let inC = Set(["CTerminal", "CLinux", "CResources", "CFaults"])
for target in package.targets where !inC.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
  ]
}
