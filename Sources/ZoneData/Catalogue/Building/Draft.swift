import Foundation
import GRDB
import GRDBSQLite

/// The file in which an index is made, beside its place.
///
/// It stays where a program is ended on the way, and the next one goes on with it: what is written is kept every few
/// seconds. A draft from before the machine was started is none, as nothing of it was forced to the disk.
final class Draft {
  let path: String
  private let lock: Int32
  private var isKept = false

  /// That of the index at a path; while another program makes one in the same folder, one of our own.
  init(of path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    Self.removeOld(in: folder)
    lock = SealedFile.open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let isOurs = lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0
    self.path = isOurs ? path + "-draft" : path + "-\(UUID().uuidString)-draft"
  }

  deinit {
    if lock >= 0 {
      close(lock)
    }
  }

  /// Makes an index in it, or goes on with what is there.
  func make(program: String, _ progress: Indexing, _ build: (FirstBuild.Site) throws -> Void) throws {
    let state = program + " " + Self.boot
    let database = try opened(state)
    try database.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      var kept = ContinuousClock.now
      let site = FirstBuild.Site(db: db, progress: progress, path: Self.readsUnlocked ? path : nil) { always in
        guard always || ContinuousClock.now - kept > Self.pause else { return }
        try db.execute(sql: "COMMIT; BEGIN IMMEDIATE")
        kept = .now
      }
      do {
        try build(site)
        try db.run("INSERT OR REPLACE INTO meta VALUES ('program', ?)", program)
        try db.execute(sql: "COMMIT")
        // From now on it is shared, which takes a log.
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      } catch {
        try? db.execute(sql: error is Indexing.Stopped ? "COMMIT" : "ROLLBACK")
        throw error
      }
    }
    // Closed, it has no log any more.
    try database.queue.close()
  }

  /// Lets the next program go on with it.
  func keep() { isKept = true }

  /// Removes it, unless it is kept or was moved.
  func remove() {
    guard !isKept else { return }
    for ending in ["", "-journal", "-wal", "-shm"] {
      unlink(path + ending)
    }
  }

  private static let pause = Duration.seconds(3)

  /// The database with what was made in this state, or else with empty tables.
  private func opened(_ state: String) throws -> OpenDatabase {
    if let found = try? goneOnWith(state) { return found }
    remove()
    let database = try OpenDatabase(at: path, Self.configuration(cache: 24))
    try database.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      try CatalogueSchema.create(in: db)
      try db.run("INSERT INTO meta VALUES ('program', ?)", state)
      try db.execute(sql: "COMMIT")
    }
    return database
  }

  private func goneOnWith(_ state: String) throws -> OpenDatabase? {
    guard access(path, F_OK) == 0 else { return nil }
    let found = try OpenDatabase(at: path, Self.configuration(cache: 24))
    let isSame = try found.queue.read { db in
      try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'program'") == state
    }
    return isSame ? found : nil
  }

  /// A second connection, to read what is written already and stays as it is.
  ///
  /// It asks for no lock and never looks whether the file changed: a draft has no log, as nearly all of it is new pages,
  /// which would be written twice, and without one a writer and a reader shut each other out.
  static func reading(_ path: String) throws -> OpenDatabase {
    let place = URL(filePath: path).absoluteString + "?immutable=1"
    return try OpenDatabase(at: place, configuration(cache: 8))
  }

  /// Whether SQLite was built so that it can.
  private static let readsUnlocked = sqlite3_compileoption_used("USE_URI") != 0

  /// How a draft is written and read; the cache in MiB. Sorting a world in memory would take too much of it.
  private static func configuration(cache: Int) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      // One more thread sorts while an index is made.
      try db.execute(
        sql: """
          PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA threads = 1;
          PRAGMA cache_size = \(-cache << 10); PRAGMA secure_delete = OFF
          """)
    }
    return configuration
  }

  /// What tells one start of the machine from another.
  private static var boot: String {
    (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? UUID().uuidString
  }

  /// Removes what nobody went on with for a day.
  private static func removeOld(in folder: URL) {
    let keys: [URLResourceKey] = [.contentModificationDateKey]
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)) ?? []
    for file in files where file.lastPathComponent.contains("-draft") {
      let changed = try? file.resourceValues(forKeys: Set(keys)).contentModificationDate
      if let changed, changed.timeIntervalSinceNow < -86400 {
        try? FileManager.default.removeItem(at: file)
      }
    }
  }
}
