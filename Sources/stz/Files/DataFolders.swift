import Foundation
import ZoneSettings

/// The data folders to read, in order, and the ones that are not read, with the reason.
///
/// The first rule that names a folder decides, and its folders are read together: `--data`, then `STZ_DATA`, then
/// `data:` in the configuration. If none names a folder, the shipped folder and the user's own are read. A journal that
/// the user names is read after all others.
struct DataFolders {
  /// The rule that names a folder.
  enum Rule: String {
    case option = "--data"
    case variable = "STZ_DATA"
    case configuration = "config.yaml"
    case shipped
    case own = "your own"
    case journal

    /// Whether the user named the folder, and therefore wants it or nothing.
    var isExplicit: Bool { self != .shipped && self != .own }
  }

  /// What happens to a folder.
  enum Fate: Equatable {
    case read
    /// Ignored, because another rule decides.
    case overruled(by: Rule)
    /// A duplicate of a later entry, which is read.
    case sameAs(String)
    case wanting(FolderFault)
  }

  struct Entry {
    let rule: Rule
    let path: String
    var fate: Fate
  }

  let entries: [Entry]

  /// `named` are the folders of `--data`, and `journal` is that of `--journal`.
  init(
    named: [String] = [], journal: String? = nil, readsJournal: Bool = true,
    _ environment: [String: String] = UserFiles.environment
  ) {
    let variable = (environment["STZ_DATA"] ?? "").split(separator: ":").map(String.init)
    let configured = UserConfig.current.configuration.data.map(\.path)
    let explicit = [(Rule.option, named), (.variable, variable), (.configuration, configured)]
    let standard = [(Rule.shipped, SharedFiles.place(of: "seeds")), (.own, UserFiles.dossiers)]
    let decisive = explicit.first { !$0.1.isEmpty }?.0
    let all =
      explicit.flatMap { rule, paths in paths.map { (rule, $0) } }
      + standard.compactMap { rule, path in path.map { (rule, $0) } }
    let written = readsJournal ? JournalFolder.named(journal, environment).map { [(Rule.journal, $0)] } ?? [] : []
    entries = Self.once(
      (all + written).map { rule, path in
        guard let decisive, decisive != rule, rule != .journal else {
          return Entry(rule: rule, path: path, fate: .of(path))
        }
        return Entry(rule: rule, path: path, fate: .overruled(by: decisive))
      })
  }

  /// The folders to read. Throws if one from the command line or the environment cannot be read, or if there is none at
  /// all. For folders in the configuration one that can be read suffices, because mistakes there drop only themselves.
  func toRead() throws(Exit.Failure) -> [String] {
    // Without the journal a command would say that there is nothing to follow up.
    for entry in entries where [.option, .variable, .journal].contains(entry.rule) {
      if let failure = entry.failure { throw failure }
    }
    // Faults of the shipped and the user's own folder are reported with the problems of the dossiers.
    let folders = entries.filter { $0.fate == .read || (!$0.rule.isExplicit && $0.fate.isWrong) }
    guard folders.isEmpty else { return folders.map(\.path) }
    throw entries.lazy.compactMap(\.failure).first ?? .file("no data folder was found; name one with --data DIR")
  }

  /// Keeps the last of several names for one folder, also through links, because files of the later folder count.
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
  static func of(_ path: String) -> Self { FolderFault(of: path).map(Self.wanting) ?? .read }

  /// Whether it exists but cannot be read.
  var isWrong: Bool {
    if case .wanting(let fault) = self { fault != .missing } else { false }
  }

  /// The fault of a folder, as a sentence without a full stop; nil if there is none.
  func complaint(about path: String) -> String? {
    if case .wanting(let fault) = self { fault.complaint(about: path) } else { nil }
  }
}

extension DataFolders.Entry {
  /// Why the folder cannot be read, with what to do; nil if it can.
  var failure: Exit.Failure? {
    guard !path.isEmpty else { return .usage("--data needs the path of a folder") }
    let hint =
      switch rule {
      case .option: "--data takes the folder with the dossiers"
      case .variable: "STZ_DATA names it; --data DIR overrides it"
      case .configuration: "config.yaml names it; --data DIR overrides it"
      case .shipped, .own: "name another with --data DIR"
      case .journal: "name another with --journal DIR"
      }
    return fate.complaint(about: path).map { .file("\($0); \(hint)") }
  }
}
