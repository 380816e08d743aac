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
    let stamp: Int
  }

  /// What has to be done to the index.
  struct Difference {
    /// Files to look into, with their numbers where the index has them.
    fileprivate(set) var changed: [(file: DossierFile, number: Int?)] = []
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

  /// A file is known by its name, wherever it stands.
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

  /// Whether so many files say something else that an index is sooner made from nothing. Files of which only the stamp is
  /// another do not count, so they are read for it.
  func isRebuildCheaper(_ listing: DossierFolder.Listing, _ difference: Difference) throws -> Bool {
    let most = max(Self.fewest, listing.files.count / Self.share)
    guard difference.changed.count > most else { return false }
    var count = 0
    for (file, number) in difference.changed where count <= most {
      count += try says(file.bytes(settledAt: settledAt), asFile: number) ? 0 : 1
    }
    return count > most
  }

  /// Whether the index holds what a file says.
  private func says(_ bytes: DossierFile.Bytes, asFile number: Int?) throws -> Bool {
    guard let number, !bytes.digest.isEmpty else { return false }
    return try Prepared(db, "SELECT digest FROM file WHERE id = ?").value(number) == bytes.digest
  }

  /// A changed dossier costs two to three times as much as one in an index made from nothing, by how much of it changed.
  private static let share = 3
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
      if try says(bytes, asFile: entry.number) {
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
