import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings
import ZoneViewModels

/// The user's files: configuration, keys, themes, session.
struct SettingsDiagnosis {
  private let folders: [String]
  private let catalogue: Catalogue?

  init(_ folders: [String], _ catalogue: Catalogue?) {
    (self.folders, self.catalogue) = (folders, catalogue)
  }

  var group: FindingGroup {
    guard let folder = UserFiles.folder else {
      let fix = "set HOME or XDG_CONFIG_HOME"
      return FindingGroup("Your files", [Finding("folder", "there is no home folder", fix: fix)])
    }
    let config = UserConfig.current
    let views = config.configuration.views.compactMap { view in
      logFailure(to: "check the view \(view.name)") { try catalogue.flatMap { try view.mistake(in: $0) } }
    }
    return FindingGroup(
      "Your files",
      [
        file(
          "config", folder + "/config.yaml", config.problems + views, none: "stz config init writes it",
          all: "stz config check lists all"),
        file(
          "keys", folder + "/keys.yaml", UserKeys().problems, none: "the standard keys are in force",
          all: "stz keys lists all"),
        themes(folder + "/themes"), session, log,
      ])
  }

  private func file(_ name: String, _ path: String, _ problems: [String], none: String, all: String) -> Finding {
    guard FileManager.default.fileExists(atPath: path) else {
      let other = String(path.dropLast(".yaml".count)) + ".yml"
      guard !FileManager.default.fileExists(atPath: other) else {
        return Finding(name, "\(other): not read, because the name must end in .yaml", fix: "rename it to \(path)")
      }
      return Finding(name, "\(path): none; \(none)", isNote: true)
    }
    guard let first = problems.first else { return Finding(name, "\(path): no mistakes") }
    return Finding(
      name, first, fix: problems.count == 1 ? "change that line" : "change that line; \(all) \(problems.count)")
  }

  private func themes(_ own: String) -> Finding {
    let shelf = UserFiles.themes
    let problems = shelf.names.flatMap(shelf.problems)
    if let first = problems.first {
      return Finding("themes", first, fix: "change that line; stz themes lists all \(problems.count)")
    }
    guard !shelf.names.isEmpty else {
      return Finding("themes", "none found, so the plain one is used", fix: "install stz with its share folder")
    }
    let count = shelf.names.count { shelf.file(of: $0)?.hasPrefix(own + "/") == true }
    return Finding(
      "themes", Words.count(shelf.names.count, "theme") + (count > 0 ? ", \(count) of them in \(own)" : ""))
  }

  private var log: Finding? {
    guard let log = LogFile(environment: UserFiles.environment) else { return nil }
    let level = UserFiles.environment["STZ_LOG"] ?? ""
    guard level.isEmpty || level.lowercased() == log.level.rawValue else {
      let levels = LogFile.levels.joined(separator: ", ")
      return Finding("log", "STZ_LOG=\(level) is not a level", fix: "set STZ_LOG to one of \(levels)")
    }
    guard let size = log.size else { return Finding("log", "\(log.path): none yet", isNote: true) }
    return Finding("log", "\(log.path): \(IndexDiagnosis.size(size))")
  }

  private var session: Finding? {
    guard let file = SessionFile(folders: folders) else { return nil }
    guard FileManager.default.fileExists(atPath: file.path) else {
      return Finding("session", "\(file.path): does not exist yet", isNote: true)
    }
    guard file.read() != nil else {
      return Finding(
        "session", "\(file.path): not a session of stz", fix: "delete it; the dashboard then starts at the top")
    }
    return Finding("session", file.path)
  }
}
