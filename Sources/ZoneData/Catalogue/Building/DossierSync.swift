import GRDB

/// Compares the files of the folders with those that the index holds, and reads those that are others.
struct DossierSync {
  private let db: Database
  private let progress: Indexing
  private let isThorough: Bool
  private let settledAt: Int

  /// Files changed after `settledAt` are read again the next time; `isThorough` reads every file, whatever its stamp says.
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
    let path: String
    let stamp: Int
    let digest: String
  }

  /// What has to be done to the index.
  struct Difference {
    /// Files to look into, with the digest of what the index has of them.
    fileprivate(set) var changed: [(file: DossierFile, digest: String?)] = []
    /// Numbers of files that are gone.
    fileprivate(set) var gone: [Int] = []
    /// Files that stand elsewhere, or in a folder that was named otherwise: `seeds` in place of `/srv/seeds`.
    fileprivate(set) var moved: [(from: String, to: String)] = []

    var isEmpty: Bool { changed.isEmpty && gone.isEmpty && moved.isEmpty }
  }

  /// Compares, at the cost of one `stat` a file; nothing is written.
  func difference(_ listing: DossierFolder.Listing) throws -> Difference {
    var held: [String: Held] = [:]
    held.reserveCapacity(listing.files.count)
    try Prepared(db, "SELECT path, id, stamp, digest FROM file").each { row in
      held[DossierFile.id(of: row[0])] = Held(number: row[1], path: row[0], stamp: row[2], digest: row[3])
    }
    var difference = Difference()
    for file in listing.files {
      let known = held.removeValue(forKey: file.id.text)
      if let known, known.path != file.path {
        difference.moved.append((known.path, file.path))
      }
      let isSame = known.map { !isThorough && $0.stamp != 0 && $0.stamp == file.stamp() } ?? false
      if !isSame {
        difference.changed.append((file, known?.digest))
      }
    }
    difference.gone = held.values.map(\.number)
    return difference
  }

  /// Whether so many files say something else that an index is sooner made from nothing. Files of which only the stamp is
  /// another do not count, so they are read for it.
  func isRebuildCheaper(_ listing: DossierFolder.Listing, _ difference: Difference) -> Bool {
    let most = max(Self.fewest, listing.files.count / Self.share)
    guard difference.changed.count > most else { return false }
    return difference.changed.lazy.filter { entry in
      entry.digest == nil || entry.digest != entry.file.bytes(settledAt: settledAt).digest
    }.dropFirst(most).first != nil
  }

  /// A changed dossier costs some five times as much as one in an index made from nothing.
  private static let share = 5
  private static let fewest = 200

  /// Brings the index to the files, by what was found to do before.
  func run(_ difference: Difference) throws {
    var update = try CatalogueUpdate(db, progress)
    var isChanged = !difference.gone.isEmpty
    try update.move(difference.moved)
    for number in difference.gone {
      try update.remove(number)
    }
    let total = difference.changed.count
    for (done, entry) in difference.changed.enumerated() {
      try progress.tell(.dossiers, done, of: total)
      let bytes = entry.file.bytes(settledAt: settledAt)
      if !bytes.digest.isEmpty, bytes.digest == entry.digest {
        try update.restamp(entry.file, bytes.stamp)
      } else {
        try update.put(entry.file.dossier(in: bytes))
        isChanged = true
      }
    }
    try progress.tell(.dossiers, total, of: total)
    if isChanged {
      try update.finish()
    }
  }

  /// Makes an index of the files from nothing, or goes on with one that was begun. What changed since then is left for an
  /// update.
  static func build(_ listing: DossierFolder.Listing, settledAt: Int = .max, at site: FirstBuild.Site) throws {
    var build = try FirstBuild(site)
    if try !build.isRead {
      let held = Set(try String.fetchAll(site.db, sql: "SELECT path FROM file").map(DossierFile.id(of:)))
      let files = listing.ordered.filter { !held.contains($0.id.text) }
      var done = held.count
      try Ahead.run { give in
        for file in files {
          try give(file.dossier(in: file.bytes(settledAt: settledAt)))
        }
      } use: { reading in
        try site.progress.tell(.dossiers, done, of: held.count + files.count)
        try build.put(reading)
        done += 1
      }
      try site.progress.tell(.dossiers, done, of: done)
    }
    try build.finish()
  }
}
