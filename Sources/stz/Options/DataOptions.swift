import ArgumentParser
import Foundation
import ZoneData

/// Where the dossiers are.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of dossiers; may stand several times. Else STZ_DATA, else as configured.", valueName: "dir"),
    completion: .directory)
  var data: [String] = []

  /// The folders to read.
  func folders() throws(Exit.Failure) -> [String] {
    try DataFolders(named: data).toRead()
  }
}

extension Catalogue {
  /// What is known of the dossiers today, from the cache, or was known on a day.
  ///
  /// A thorough look reads every dossier again, whatever its size and time say.
  static func current(
    _ folders: [String], asOf day: Day?, isThorough: Bool = false, _ progress: Indexing = Indexing()
  ) throws(CatalogueError) -> Catalogue {
    let today = try CatalogueCache(folders: folders).open(isThorough: isThorough, progress)
    guard let day else { return today }
    return try today.asOf(day)
  }

  /// Reads and indexes folders for a command that prints; problems are told in one line on standard error.
  static func open(_ folders: [String], asOf day: Day? = nil) throws -> Catalogue {
    UserConfig.current.tell()
    let catalogue: Catalogue
    do {
      catalogue = try Catalogue.current(folders, asOf: day)
    } catch {
      throw Exit.Failure.file("the dossiers cannot be indexed: \(error)")
    }
    if catalogue.problemCount > 0, let first = try catalogue.problems.first {
      let more = catalogue.problemCount - 1
      Exit.say("\(first.place): \(first.message)\(more > 0 ? " (and \(more) more)" : "")")
    }
    return catalogue
  }
}
