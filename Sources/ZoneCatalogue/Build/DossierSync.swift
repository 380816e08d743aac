import GRDB
import ZoneData

/// Compares the files of the folders with those in the index, and reads those that differ.
struct DossierSync {
  private let db: Database
  private let progress: Indexing
  private let isThorough: Bool
  private let settledAt: Int

  /// Files changed after `settledAt` are read again the next time; `isThorough` reads every file, whatever its stamp is.
  init(
    _ db: Database, _ progress: Indexing, isThorough: Bool = false, settledAt: Int = .max
  ) {
    self.db = db
    self.progress = progress
    self.isThorough = isThorough
    self.settledAt = settledAt
  }

  private struct Held {
    let number: Int
    let stamp: Int
  }

  /// What has to be done to the index.
  struct Difference {
    /// Files to read, with their numbers if the index has them.
    fileprivate(set) var changed: [(file: DossierFile, number: Int?)] = []
    /// Numbers of files that are gone.
    fileprivate(set) var gone: [Int] = []
    /// Files with another path, or in a folder that was named differently: `seeds` in place of `/srv/seeds`.
    fileprivate(set) var moved: [(from: String, to: String)] = []

    var isEmpty: Bool { changed.isEmpty && gone.isEmpty && moved.isEmpty }
  }

  /// Compares with one `stat` for each file. Nothing is written.
  func difference(_ listing: DossierFolder.Listing) throws -> Difference {
    var held: [String: Held] = [:]
    held.reserveCapacity(listing.files.count)
    try Prepared(db, "SELECT path, id, stamp FROM file").each { held[$0[0]] = Held(number: $0[1], stamp: $0[2]) }
    var difference = Difference()
    var strangers: [DossierFile] = []
    for file in listing.files {
      if let known = held.removeValue(forKey: file.path) {
        compare(file, with: known, &difference)
      } else {
        strangers.append(file)
      }
    }
    findMoved(among: strangers, held, &difference)
    return difference
  }

  private func compare(_ file: DossierFile, with held: Held, _ difference: inout Difference) {
    guard isThorough || held.stamp == 0 || held.stamp != file.stamp() else { return }
    difference.changed.append((file, held.number))
  }

  /// A file is recognized by its name in any folder.
  private func findMoved(among files: [DossierFile], _ held: [String: Held], _ difference: inout Difference) {
    var paths = Dictionary(held.keys.map { (DossierFile.id(of: $0), $0) }) { $1 }
    for file in files {
      guard let path = paths.removeValue(forKey: file.id.text), let known = held[path] else {
        difference.changed.append((file, nil))
        continue
      }
      difference.moved.append((path, file.path))
      compare(file, with: known, &difference)
    }
    difference.gone = paths.values.compactMap { held[$0]?.number }
  }

  /// Whether so many files state something different that a new index is made sooner. Files that only look changed do not
  /// count, so they are read to find out.
  func isRebuildCheaper(_ listing: DossierFolder.Listing, _ difference: Difference) throws -> Bool {
    let most = max(Self.fewest, listing.files.count / Self.share)
    guard difference.changed.count > most else { return false }
    var count = 0
    for (file, number) in difference.changed where count <= most {
      count += try file.bytes(settledAt: settledAt).digest == digest(ofFile: number) ? 0 : 1
    }
    return count > most
  }

  /// The digest of a file in the index; nil if it is not there or could not be read.
  private func digest(ofFile number: Int?) throws -> String? {
    guard let number else { return nil }
    let digest: String? = try Prepared(db, "SELECT digest FROM file WHERE id = ?").value(number)
    return digest == "" ? nil : digest
  }

  /// A changed dossier costs two to three times as much as one in a new index, depending on how much of it changed.
  private static let share = 3
  private static let fewest = 200

  /// A file that was read on the other thread.
  private enum Reading: Sendable {
    /// It states the same as before.
    case same(DossierFile, stamp: Int)
    case changed(DossierFile.Loaded)
  }

  /// Brings the index to the files by a difference that was found before.
  func run(_ difference: Difference) throws {
    var update = try CatalogueUpdate(db, progress)
    var isChanged = update.isFirst || !difference.gone.isEmpty
    try update.move(difference.moved)
    for number in difference.gone {
      try update.remove(number)
    }
    let total = difference.changed.count
    var files = difference.changed.makeIterator()
    var done = 0
    try Pipeline.run(ahead: 16) {
      try files.next().map { (file: $0.file, known: try digest(ofFile: $0.number)) }
    } transform: { [settledAt] file, known in
      let bytes = file.bytes(settledAt: settledAt)
      return known == bytes.digest ? Reading.same(file, stamp: bytes.stamp) : .changed(file.dossier(in: bytes))
    } use: { reading in
      try progress.report(.dossiers, done, of: total)
      done += 1
      switch reading {
      case .same(let file, let stamp): try update.restamp(file, stamp)
      case .changed(let loaded):
        try update.put(loaded)
        isChanged = true
      }
    }
    try progress.report(.dossiers, total, of: total)
    if isChanged {
      try update.finish()
    }
  }
}
