import Foundation
import ZoneData

/// The data folders: those that are read, in this order, and those that are not, with the reason.
///
/// The first rule that names any folder decides, and its folders are read together: `--data`, then `STZ_DATA`, then
/// `data:` of the configuration. Where none names any, the shipped folder and the user's own are read.
struct DataFolders {
  /// What named a folder.
  enum Rule: String {
    case option = "--data"
    case variable = "STZ_DATA"
    case configuration = "config.yaml"
    case shipped
    case own = "your own"

    /// Whether a person named the folder, and so wants it or nothing.
    var isExplicit: Bool { self != .shipped && self != .own }
  }

  /// What becomes of a folder.
  enum Fate: Equatable {
    case read
    /// Not looked at: another rule goes before.
    case overruled(by: Rule)
    /// Read once, under the name that comes last.
    case sameAs(String)
    case missing
    case noFolder
    case unreadable(reason: String)
  }

  /// A folder that a rule names.
  struct Entry {
    let rule: Rule
    let path: String
    var fate: Fate
  }

  let entries: [Entry]

  /// Finds what becomes of every folder; `named` stand behind `--data`.
  init(named: [String] = [], _ environment: [String: String] = UserFiles.environment) {
    let variable = (environment["STZ_DATA"] ?? "").split(separator: ":").map(String.init)
    let configured = UserConfig.current.configuration.data.map(\.path)
    let explicit = [(Rule.option, named), (.variable, variable), (.configuration, configured)]
    let standard = [(Rule.shipped, SharedFiles.place(of: "seeds")), (.own, UserFiles.dossiers)]
    let decisive = explicit.first { !$0.1.isEmpty }?.0
    let all =
      explicit.flatMap { rule, paths in paths.map { (rule, $0) } }
      + standard.compactMap { rule, path in path.map { (rule, $0) } }
    entries = Self.once(
      all.map { rule, path in
        guard let decisive, decisive != rule else { return Entry(rule: rule, path: path, fate: .of(path)) }
        return Entry(rule: rule, path: path, fate: .overruled(by: decisive))
      })
  }

  /// The folders to read. Throws where one that the command line or the environment names cannot be read, and where
  /// there is none at all; of those in the configuration, where mistakes cost only themselves, one is enough.
  func toRead() throws(Exit.Failure) -> [String] {
    for entry in entries where entry.rule == .option || entry.rule == .variable {
      if let failure = entry.failure { throw failure }
    }
    // What is wrong with a folder that nobody named is told with the problems of the dossiers.
    let folders = entries.filter { $0.fate == .read || (!$0.rule.isExplicit && $0.fate.isWrong) }
    guard folders.isEmpty else { return folders.map(\.path) }
    throw entries.lazy.compactMap(\.failure).first ?? .file("no data folder was found; name one with --data DIR")
  }

  /// Of one folder under several names, also through links, the last stays: the later folder's files count.
  private static func once(_ entries: [Entry]) -> [Entry] {
    var seen: [String: String] = [:]
    var kept: [Entry] = []
    for entry in entries.reversed() {
      var entry = entry
      if entry.fate == .read, let identity = identity(of: entry.path) {
        if let name = seen[identity] {
          entry.fate = .sameAs(name)
        }
        seen[identity] = seen[identity] ?? entry.path
      }
      kept.append(entry)
    }
    return kept.reversed()
  }

  private static func identity(of path: String) -> String? {
    var status = stat()
    return stat(path, &status) == 0 ? "\(status.st_dev) \(status.st_ino)" : nil
  }
}

extension DataFolders.Fate {
  /// What would become of a folder that is wanted.
  static func of(_ path: String) -> Self {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
    guard isFolder.boolValue else { return .noFolder }
    guard access(path, R_OK | X_OK) == 0 else { return .unreadable(reason: String(cString: strerror(errno))) }
    return .read
  }

  /// Whether there is something that is not as it should be.
  var isWrong: Bool {
    switch self {
    case .noFolder, .unreadable: true
    case .read, .overruled, .sameAs, .missing: false
    }
  }

  /// What is wrong with a folder that somebody named, as a sentence without its end; nil where nothing is.
  func complaint(about path: String) -> String? {
    switch self {
    case .missing: "there is no folder \(path)"
    case .noFolder: "\(path) is no folder"
    case .unreadable(let reason): "the folder \(path) cannot be read: \(reason)"
    case .read, .overruled, .sameAs: nil
    }
  }
}

extension DataFolders.Entry {
  /// Why the folder cannot be had, with what to do; nil where it can.
  var failure: Exit.Failure? {
    guard !path.isEmpty else { return .usage("--data needs the name of a folder") }
    let hint =
      switch rule {
      case .option: "--data takes the folder that holds the dossiers"
      case .variable: "STZ_DATA names it; --data DIR goes before"
      case .configuration: "config.yaml names it; --data DIR goes before"
      case .shipped, .own: "name another with --data DIR"
      }
    return fate.complaint(about: path).map { .file("\($0); \(hint)") }
  }
}
