import Platform
import ZoneCatalogue
import ZoneDashboard
import ZoneData
import ZoneViewModels

/// The data folders: which are read, by which rule, and why others are not.
struct DataDiagnosis {
  private let folders: DataFolders
  private let catalogue: Catalogue?

  init(_ folders: DataFolders, _ catalogue: Catalogue?) {
    (self.folders, self.catalogue) = (folders, catalogue)
  }

  var group: FindingGroup {
    let isNoneRead = !folders.entries.contains { $0.fate == .read }
    let none = Finding("folders", "none can be read", fix: "name the folder of your dossiers with --data DIR")
    return FindingGroup("Data", folders.entries.map(finding) + [copies, isNoneRead ? none : changes])
  }

  /// Your copies of dossiers whose originals have changed since, as an upgrade does; nil without copies.
  private var copies: Finding? {
    let paths = folders.entries.filter { $0.fate == .read }.map(\.path)
    guard let journal = paths.last, paths.count > 1 else { return nil }
    let all = DossierCopy.all(in: journal, of: paths)
    let old = all.filter { $0.state != .same }
    guard !all.isEmpty else { return nil }
    guard !old.isEmpty else {
      return Finding("copies", "\(Words.count(all.count, "copy", many: "copies")), all of the present versions")
    }
    let names = old.map { "\($0.id)\($0.state == .gone ? " (the original is gone)" : "")" }.joined(separator: ", ")
    return Finding(
      "copies", "made from versions that are no longer the present ones: \(names)",
      fix: "compare each in \(ShellWord.of(journal)) with its original; then take over what is new, or remove the copy")
  }

  /// Whether the dashboard would notice changed dossiers at once.
  private var changes: Finding {
    let paths = folders.entries.filter { $0.fate == .read }.map(\.path)
    let fault = MainActor.assumeIsolated {
      let watch = FolderWatch(folders: paths)
      watch.watchLinks()
      return watch.fault
    }
    guard let fault else { return Finding("changes", "seen as soon as they are saved") }
    return Finding(
      "changes", "seen only every \(Tuning.look.components.seconds) seconds: \(fault)",
      fix: "end other programs that watch files, or raise that limit with sysctl")
  }

  private func finding(_ entry: DataFolders.Entry) -> Finding {
    let (name, path) = (entry.rule.rawValue, entry.path)
    switch entry.fate {
    case .read: return read(entry)
    case .overruled(let rule):
      return Finding(name, "\(path): not read, because \(rule.rawValue) overrides it", isNote: true)
    case .sameAs(let other): return Finding(name, "\(path): the same folder as \(other), read once", isNote: true)
    case .wanting(.missing) where entry.rule == .own:
      return Finding(name, "\(path): does not exist; dossiers put there are read too", isNote: true)
    case .wanting(.missing) where entry.rule == .journal:
      return Finding(name, "\(path): does not exist", fix: "create the folder, or name another with --journal")
    case .wanting(.missing) where entry.rule == .shipped:
      return Finding(name, "\(path): not installed", isNote: true)
    case .wanting:
      return Finding(name, entry.fate.complaint(about: path) ?? path, fix: fix(entry.rule))
    }
  }

  private func read(_ entry: DataFolders.Entry) -> Finding {
    guard let share = logFailure(to: "count the dossiers of \(entry.path)", { try catalogue?.share(of: entry.path) })
    else {
      return Finding(entry.rule.rawValue, entry.path, fix: "the index cannot be built; see below")
    }
    let replaced = DossierFolder.replaced(in: folders.entries.filter { $0.fate == .read }.map(\.path))
      .count { $0.file.hasPrefix(entry.path) }
    let errors = share.problems.count { $0.severity == .error }
    let warnings = share.problems.count - errors
    let counts = [
      Words.count(share.dossiers, "dossier"), Words.count(share.records, "record"),
      errors > 0 ? Words.count(errors, "error") : nil, warnings > 0 ? Words.count(warnings, "warning") : nil,
      replaced > 0 ? "\(replaced) not read, because later folders have files of the same names" : nil,
    ]
    let value = "\(entry.path): \(counts.compactMap(\.self).joined(separator: ", "))"
    guard errors > 0 || warnings > 0 else { return Finding(entry.rule.rawValue, value, isNote: replaced > 0) }
    return Finding(entry.rule.rawValue, value, fix: "stz check \(ShellWord.of(entry.path)) lists each with its fix")
  }

  private func fix(_ rule: DataFolders.Rule) -> String {
    switch rule {
    case .option: "name another folder with --data"
    case .variable: "change STZ_DATA, which separates folders with colons"
    case .configuration: "change data: in config.yaml"
    case .shipped, .own, .journal: "make it a folder that you can read"
    }
  }
}
