import ZoneData
import ZoneSettings

/// The folder to which the program writes: that of `--journal`, else of `STZ_JOURNAL`, else of `journal:` in the
/// configuration; else the user's own, unless other data folders are named.
enum JournalFolder {
  /// The folder that the user names; nil if it is left to the program.
  static func named(_ option: String?, _ environment: [String: String] = UserFiles.environment) -> String? {
    let variable = environment["STZ_JOURNAL"].flatMap { $0.isEmpty ? nil : $0 }
    return option ?? variable ?? UserConfig.current.configuration.journal?.path
  }

  /// The journal, whose folder may not exist yet. Throws if the user has to name one.
  static func writable(named option: String?, besides data: DataFolders) throws(Exit.Failure) -> Journal {
    if option == "" { throw .usage("--journal needs the path of a folder") }
    let shipped = SharedFiles.folders(named: "seeds") + ["/usr"]
    if let named = named(option) { return Journal(folder: named, isMade: false, shipped: shipped) }
    if let rule = data.entries.first(where: { $0.rule.isExplicit })?.rule {
      throw .usage("\(rule.rawValue) names the dossiers, so name the folder to write to: --journal DIR, or STZ_JOURNAL")
    }
    guard let own = UserFiles.dossiers else {
      throw .file("there is no home folder for your own dossiers; name a folder with --journal DIR")
    }
    return Journal(folder: own, isMade: true, shipped: shipped)
  }
}

extension JournalError {
  /// The failure of a command.
  var failure: Exit.Failure { .file(message) }
}
