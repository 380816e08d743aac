import ArgumentParser
import Foundation
import ZoneData

/// Where the dossiers are.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of dossiers; may stand several times. Else STZ_DATA, else as configured.", valueName: "dir"))
  var data: [String] = []

  /// Folders in a variable, with colons between them as in PATH.
  private static func named(by variable: String) -> [String] {
    variable.split(separator: ":").map(String.init)
  }

  /// The folders to read.
  func folders() throws(Exit.Failure) -> [String] {
    try Self.folders(named: data)
  }

  /// The folders named on the command line, else in the environment, else in the configuration; throws where one of
  /// them is none. Where nobody names any, they are the shipped one and the user's own.
  static func folders(named data: [String]) throws(Exit.Failure) -> [String] {
    let data = data.isEmpty ? named(by: UserFiles.environment["STZ_DATA"] ?? "") : data
    guard !data.isEmpty else {
      let configured = UserConfig.current.data
      let folders =
        configured.isEmpty
        ? [SharedFiles.folders(named: "seeds").last, UserFiles.dossiers].compactMap(\.self) : configured
      guard !folders.isEmpty else {
        throw .file("no data folder was found; name one with --data DIR")
      }
      return folders
    }
    for folder in data {
      guard !folder.isEmpty else {
        throw .usage("--data needs the name of a folder")
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
        throw .file("there is no folder \(folder); name one with --data DIR")
      }
      guard isFolder.boolValue else {
        throw .file("\(folder) is no folder; --data takes the folder that holds the dossiers")
      }
      guard access(folder, R_OK | X_OK) == 0 else {
        throw .file("the folder \(folder) cannot be read: \(String(cString: strerror(errno)))")
      }
    }
    return data
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
    if let first = catalogue.problems.first {
      let more = catalogue.problems.count - 1
      Exit.say("\(first.place): \(first.message)\(more > 0 ? " (and \(more) more)" : "")")
    }
    return catalogue
  }
}
