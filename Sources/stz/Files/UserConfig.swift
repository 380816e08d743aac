import Foundation
import ZoneDashboard
import ZoneData
import ZoneViewModels

/// The user's configuration, with what is wrong in it.
struct UserConfig {
  /// What is in force, read once.
  static let current = UserConfig(file: UserFiles.folder.map { $0 + "/config.yaml" })

  let configuration: Configuration
  /// Every mistake in the file, with its place.
  let problems: [String]

  /// No configuration is as long.
  private static let longest = 1 << 20

  /// Reads a file; where there is none, or it cannot be read, the defaults are in force.
  init(file: String?) {
    guard let file, FileManager.default.fileExists(atPath: file) else {
      (configuration, problems) = (Configuration(), [])
      return
    }
    guard let bytes = try? FileReading.bytes(of: file, limit: Self.longest) else {
      let problem = "\(file): This file cannot be read, so the defaults are in force."
      (configuration, problems) = (Configuration(), [problem])
      return
    }
    let home = UserFiles.environment["HOME"]
    let reading = ConfigReading(bytes, file: file, themes: UserFiles.themes.names, home: home)
    configuration = reading.configuration
    let complaints = reading.configuration.data.compactMap { folder in
      DataFolders.Fate.of(folder.path).complaint(about: folder.path).map {
        "\(file):\(folder.position.line):\(folder.position.column): \($0.prefix(1).uppercased() + $0.dropFirst())."
      }
    }
    problems = reading.messages + complaints
  }

  /// The first mistake, for the last line of the screen, where the name of the file is enough.
  var message: Message? {
    guard let notice, let folder = UserFiles.folder else { return nil }
    return Message(notice.replacing(folder + "/", with: ""), isError: true)
  }

  /// The first mistake, for a line on standard error.
  var notice: String? {
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    return first + (more > 0 ? " (and \(more) more, see stz config check)" : "")
  }

  /// Tells the first mistake on standard error, for a command that prints.
  func tell() {
    notice.map(Exit.say)
  }

  /// The saved view of a name; throws where there is none.
  func view(named name: String) throws -> SavedView {
    let views = configuration.views
    if let view = views.first(where: { $0.name == name })
      ?? views.first(where: { $0.name.lowercased() == name.lowercased() })
    {
      return view
    }
    tell()
    let names = views.map { "“\($0.name)”" }.joined(separator: ", ")
    let hint = views.isEmpty ? "none is saved in config.yaml; in the dashboard V copies one" : "there are \(names)"
    throw Exit.Failure.usage("there is no view “\(name)”; \(hint)")
  }
}
