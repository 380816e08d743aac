import ZoneData
import ZoneViewModels

/// The data folders: which are read, by which rule, and why the others are not.
struct DataDiagnosis {
  private let folders: DataFolders
  private let catalogue: Catalogue?

  init(_ folders: DataFolders, _ catalogue: Catalogue?) {
    (self.folders, self.catalogue) = (folders, catalogue)
  }

  var group: FindingGroup {
    let isNoneRead = !folders.entries.contains { $0.fate == .read }
    let none = Finding("folders", "none is read", mend: "name the folder of your dossiers with --data DIR")
    return FindingGroup("Data", folders.entries.map(finding) + [isNoneRead ? none : nil])
  }

  private func finding(_ entry: DataFolders.Entry) -> Finding {
    let (name, path) = (entry.rule.rawValue, entry.path)
    switch entry.fate {
    case .read: return read(entry)
    case .overruled(let rule): return Finding(name, "\(path): not read, as \(rule.rawValue) goes before", isNote: true)
    case .sameAs(let other): return Finding(name, "\(path): the same folder as \(other), read once", isNote: true)
    case .missing where entry.rule == .own:
      return Finding(name, "\(path): none yet; dossiers put there are read too", isNote: true)
    case .missing where entry.rule == .shipped: return Finding(name, "\(path): none is installed", isNote: true)
    case .missing, .noFolder, .unreadable:
      return Finding(name, entry.fate.complaint(about: path) ?? path, mend: mend(entry.rule))
    }
  }

  private func read(_ entry: DataFolders.Entry) -> Finding {
    guard let share = try? catalogue?.share(of: entry.path) else {
      return Finding(entry.rule.rawValue, entry.path, mend: "the index cannot be made; see below")
    }
    let replaced = DossierFolder.replaced(in: folders.entries.filter { $0.fate == .read }.map(\.path))
      .count { $0.file.hasPrefix(entry.path) }
    let errors = share.problems.count { $0.severity == .error }
    let warnings = share.problems.count - errors
    let counts = [
      Words.count(share.dossiers, "dossier"), Words.count(share.records, "record"),
      errors > 0 ? Words.count(errors, "error") : nil, warnings > 0 ? Words.count(warnings, "warning") : nil,
      replaced > 0 ? "\(replaced) not read, as later folders have files of their names" : nil,
    ]
    let value = "\(entry.path): \(counts.compactMap(\.self).joined(separator: ", "))"
    guard errors > 0 || warnings > 0 else { return Finding(entry.rule.rawValue, value, isNote: replaced > 0) }
    return Finding(entry.rule.rawValue, value, mend: "stz check \(ShellWord.of(entry.path)) names each with its mend")
  }

  private func mend(_ rule: DataFolders.Rule) -> String {
    switch rule {
    case .option: "name another folder with --data"
    case .variable: "change STZ_DATA, which has colons between folders"
    case .configuration: "change data: in config.yaml"
    case .shipped, .own: "make it a folder that you can read"
    }
  }
}
