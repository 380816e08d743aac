import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneGit
import ZoneSettings

/// The files that say what the user watches and has seen.
struct AttentionFiles {
  /// The folders that are read.
  let folders: [String]

  private static let longestList = 1 << 20

  /// Tells a catalogue what the user watches and what is new to them. As of a day nothing is new.
  func attend(_ catalogue: Catalogue, asOf day: Day? = nil) {
    logFailure(to: "compare the index with what was seen") {
      let seen = day == nil ? SeenFile(folders: folders)?.read() : nil
      try catalogue.attend(to: watchlist, seen: seen) { ids in
        SeenTexts.texts(of: ids, in: folders, at: seen?.commits ?? [:], environment: UserFiles.environment)
      }
    }
  }

  /// At the first visit nothing is new: all that is there counts as seen.
  func begin(_ catalogue: Catalogue) {
    guard catalogue.attention.seen == nil, !hasVisit, let day = Day.today else { return }
    logFailure(to: "write down what was seen") { try keep(try catalogue.seenDossiers(on: day)) }
  }

  func keep(_ seen: SeenDossiers) throws {
    var seen = seen
    // Those of an earlier state that is brought back are known.
    if seen.commits.isEmpty {
      seen.commits = SeenTexts.revisions(of: folders, environment: UserFiles.environment)
    }
    try SeenFile(folders: folders)?.write(seen)
  }

  /// Whether the user has been here before.
  var hasVisit: Bool { SeenFile(folders: folders)?.read() != nil }

  /// What the user has edited is not new to them.
  func keepSeen(_ path: String) {
    guard let bytes = try? FileReading.bytes(of: path, limit: DossierFolder.sizeLimit) else { return }
    keepSeen(JournalChange(words: "", files: [.init(path: path, before: nil, after: bytes)]))
  }

  /// What the program itself has written is not new to the user.
  func keepSeen(_ change: JournalChange) {
    guard let file = SeenFile(folders: folders), var seen = file.read() else { return }
    for written in change.files {
      guard let name = written.path.split(separator: "/").last, name.hasSuffix(".yaml") else { continue }
      seen.digests[SourceID(stored: String(name.dropLast(5)))] = written.after.map { Fingerprint.of($0) }
    }
    logFailure(to: "write down what was seen") { try file.write(seen) }
  }

  /// The watch lists of all folders together.
  private var watchlist: Watchlist {
    let lists = folders.compactMap { folder -> [UInt8]? in
      let path = "\(folder)/\(Watchlist.fileName)"
      guard FileManager.default.fileExists(atPath: path) else { return nil }
      return logFailure(to: "read \(path)") { try FileReading.bytes(of: path, limit: Self.longestList) }
    }
    return Watchlist(Array(lists.joined(separator: [UInt8(ascii: "\n")])))
  }
}
