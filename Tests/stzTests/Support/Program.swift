import Foundation

/// Where things are: the built program and the files of the repository.
enum Program {
  /// The built program: `STZ_PROGRAM`, else the one beside the test bundle, else the debug build.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["STZ_PROGRAM"] { return named }
    let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "stz").path
    if let beside, FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return repository.appending(path: ".build/debug/stz").path
  }()

  /// The folder of the program, in which a shell finds it as `stz`.
  static let folder = URL(filePath: path).deletingLastPathComponent().path

  /// The folder of the package.
  static let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized

  /// The shipped dossiers.
  static let seeds = repository.appending(path: "seeds").path

  /// The two articles and the corrections to them: what most tests run on, so that their expectations can be read
  /// off two pages. The folder is made anew for each run of the tests, within one of its own: the dashboard watches what
  /// comes and goes beside its folder, and beside others something always does.
  static let articles: String = {
    let folder = articlesOfThisRun.appending(path: "dossiers")
    atexit { try? FileManager.default.removeItem(at: Program.articlesOfThisRun) }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["undated-spokesman-cptic", "2022-08-02-diplomatic-insight-seda", "2026-11-21-note-spellings"] {
      let copy = folder.appending(path: name + ".yaml")
      try? FileManager.default.removeItem(at: copy)
      try? FileManager.default.copyItem(at: repository.appending(path: "seeds/\(name).yaml"), to: copy)
    }
    return folder.path
  }()

  private static var articlesOfThisRun: URL {
    FileManager.default.temporaryDirectory.appending(path: "stz-articles-\(getpid())")
  }

  /// The names of the shipped themes.
  static func themes() throws -> Set<String> {
    let folder = repository.appending(path: "Themes").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
    return Set(files.map { String($0.dropLast(".yaml".count)) })
  }

  /// What a child gets unless a test says otherwise: nothing of the machine that the tests run on.
  static let environment: [String: String] = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": NSTemporaryDirectory(),
    "LANG": "C.UTF-8",
    "STZ_DATA": articles,
  ]
}
