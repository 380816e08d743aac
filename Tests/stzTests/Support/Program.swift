import Foundation

/// The paths of the built program and of files in the repository.
enum Program {
  /// The built program: `STZ_PROGRAM`, else the one beside the test bundle, else the debug build.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["STZ_PROGRAM"] { return named }
    let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "stz").path
    if let beside, FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return repository.appending(path: ".build/debug/stz").path
  }()

  /// The folder of the program, where a shell finds it as `stz`.
  static let folder = URL(filePath: path).deletingLastPathComponent().path

  /// The folder of the package.
  static let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized

  /// The shipped dossiers.
  static let seeds = repository.appending(path: "seeds").path

  /// The two articles and their corrections, which most tests use, so that expectations can be read off two pages. Each
  /// test run creates the folder inside a private one: the dashboard watches the parent of its folder, and elsewhere
  /// something always changes.
  static let articles: String = {
    let folder = scratch.appending(path: "articles/dossiers")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["undated-spokesman-cptic", "2022-08-02-diplomatic-insight-seda", "2026-11-21-note-spellings"] {
      let copy = folder.appending(path: name + ".yaml")
      try? FileManager.default.removeItem(at: copy)
      try? FileManager.default.copyItem(at: repository.appending(path: "seeds/\(name).yaml"), to: copy)
    }
    return folder.path
  }()

  /// The folder for all files of this test run. A program that is killed saves its session after its test is over, so
  /// the files of a test are removed with the run.
  static let scratch: URL = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-tests-\(getpid())")
    try? FileManager.default.createDirectory(at: folder.appending(path: "home"), withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Program.scratch) }
    return folder
  }()

  /// The names of the shipped themes.
  static func themes() throws -> Set<String> {
    let folder = repository.appending(path: "Themes").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
    return Set(files.map { String($0.dropLast(".yaml".count)) })
  }

  /// The default environment of a child, which has nothing from the machine.
  static let environment: [String: String] = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": scratch.appending(path: "home").path,
    "LANG": "C.UTF-8",
    "STZ_DATA": articles,
  ]
}
