import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings

extension Catalogue {
  /// The current catalogue from the cache, or the catalogue as of a day.
  ///
  /// A thorough check reads every dossier again, whatever its size and time.
  static func current(
    _ folders: [String], asOf day: Day?, isThorough: Bool = false, _ progress: Indexing = Indexing()
  ) throws(CatalogueError) -> Catalogue {
    let start = ContinuousClock.now
    let today = try CatalogueCache(folders: folders).open(isThorough: isThorough, progress)
    log.debug("opened the index in \(ContinuousClock.now - start)", metadata: ["folders": "\(folders)"])
    today.measureAges(staleAfter: UserConfig.current.configuration.staleAfter)
    let catalogue = if let day { try today.asOf(day) } else { today }
    AttentionFiles(folders: folders).attend(catalogue, asOf: day)
    return catalogue
  }

  /// Reads and indexes folders for a command that prints. Problems are reported in one line on standard error.
  static func open(_ folders: [String], asOf day: Day? = nil) throws -> Catalogue {
    UserConfig.current.report()
    let catalogue: Catalogue
    do {
      catalogue = try Catalogue.current(folders, asOf: day)
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
