import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings

extension Catalogue {
  /// The current catalogue from the cache, or the catalogue as of a day.
  ///
  /// A thorough check reads every dossier again, whatever its size and time. Only a catalogue that `attends` knows what is
  /// watched and new: that reads more files, and asks git for the earlier texts of dossiers that have changed.
  static func current(
    _ folders: [String], asOf day: Day?, isThorough: Bool = false, attends: Bool = false,
    _ progress: Indexing = Indexing()
  ) throws(CatalogueError) -> Catalogue {
    let start = ContinuousClock.now
    let today = try CatalogueCache(folders: folders).open(isThorough: isThorough, progress)
    log.debug("opened the index in \(ContinuousClock.now - start)", metadata: ["folders": "\(folders)"])
    today.measureAges(staleAfter: UserConfig.current.configuration.staleAfter)
    let catalogue = if let day { try today.asOf(day) } else { today }
    if attends { AttentionFiles(folders: folders).attend(catalogue, asOf: day) }
    return catalogue
  }

  /// Reads and indexes folders for a command that prints. Problems are reported in one line on standard error.
  static func open(_ folders: [String], asOf day: Day? = nil, attends: Bool = false) throws -> Catalogue {
    UserConfig.current.report()
    let catalogue: Catalogue
    do {
      catalogue = try Catalogue.current(folders, asOf: day, attends: attends)
    } catch {
      throw Exit.Failure.file("the dossiers cannot be indexed: \(error)")
    }
    if catalogue.problemCount > 0, let first = try catalogue.problems.first {
      let more = catalogue.problemCount - 1
      Exit.report("\(first.place): \(first.message)\(more > 0 ? " (and \(more) more)" : "")")
    }
    return catalogue
  }
}
