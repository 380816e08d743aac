import Foundation
import ZoneData
import ZoneViewModels

/// The files by which the user makes the program their own.
struct SettingsDiagnosis {
  private let folders: [String]
  private let catalogue: Catalogue?

  init(_ folders: [String], _ catalogue: Catalogue?) {
    (self.folders, self.catalogue) = (folders, catalogue)
  }

  var group: FindingGroup {
    guard let folder = UserFiles.folder else {
      let mend = "set HOME or XDG_CONFIG_HOME"
      return FindingGroup("Your files", [Finding("folder", "there is no home folder", mend: mend)])
    }
    let config = UserConfig.current
    let views = config.configuration.views.compactMap { view in catalogue.flatMap { try? view.mistake(in: $0) } }
    return FindingGroup(
      "Your files",
      [
        file(
          "config", folder + "/config.yaml", config.problems + views, none: "stz config init writes one",
          all: "stz config check tells all"),
        file(
          "keys", folder + "/keys.yaml", UserKeys().problems, none: "the standard keys hold",
          all: "stz keys tells all"),
        themes(folder + "/themes"), session,
      ])
  }

  private func file(_ name: String, _ path: String, _ problems: [String], none: String, all: String) -> Finding {
    guard FileManager.default.fileExists(atPath: path) else {
      return Finding(name, "\(path): none; \(none)", isNote: true)
    }
    guard let first = problems.first else { return Finding(name, "\(path): nothing is wrong") }
    return Finding(
      name, first, mend: problems.count == 1 ? "change that line" : "change that line; \(all) \(problems.count)")
  }

  private func themes(_ own: String) -> Finding {
    let shelf = UserFiles.themes
    let problems = shelf.names.flatMap(shelf.problems)
    if let first = problems.first {
      return Finding("themes", first, mend: "change that line; stz themes tells all \(problems.count)")
    }
    guard !shelf.names.isEmpty else {
      return Finding("themes", "none is found, so the plain one is used", mend: "install stz with its share folder")
    }
    let count = shelf.names.count { shelf.file(of: $0)?.hasPrefix(own + "/") == true }
    return Finding(
      "themes", Words.count(shelf.names.count, "theme") + (count > 0 ? ", \(count) of them in \(own)" : ""))
  }

  private var session: Finding? {
    guard let file = SessionFile(folders: folders) else { return nil }
    guard FileManager.default.fileExists(atPath: file.path) else {
      return Finding("session", "\(file.path): none yet", isNote: true)
    }
    guard file.read() != nil else {
      return Finding(
        "session", "\(file.path): not a session of stz", mend: "delete it; the dashboard starts at the top")
    }
    return Finding("session", file.path)
  }
}
