import Foundation
import GRDB

/// The index on disk, in the user's cache folder. It is expendable: where it is missing, old, damaged or of other files,
/// it is built anew, and where that cannot be written, it stays in memory. The dossiers are the truth.
package struct CatalogueCache {
  private let folders: [String]
  private let file: URL?
  private let settling: Int

  /// The index of some folders; without a cache folder it is built in memory each time.
  ///
  /// A file that was changed less than `settling` seconds ago may be changed again without a trace, as clocks of file
  /// systems are coarse, so the index of it is not kept.
  package init(folders: [String], in cache: URL? = CatalogueCache.folder, settling: Int = 2) {
    self.folders = folders
    self.settling = settling
    let paths = folders.map { URL(filePath: $0).standardizedFileURL.path }
    file = cache?.appending(path: Fingerprint.of(paths.joined(separator: "\n")) + ".sqlite")
  }

  /// Where the user's programs keep what they can lose (XDG Base Directory Specification).
  package static var folder: URL? {
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return URL(filePath: cache).appending(path: "stz")
    }
    return environment["HOME"].map { URL(filePath: $0).appending(path: ".cache/stz") }
  }

  /// The index as it is on disk, if it is of these very files; else built anew.
  package func open() throws(CatalogueError) -> Catalogue {
    guard let file, let stamp = DossierFolder.stamp(of: folders) else {
      return try Catalogue(folders: folders)
    }
    if let catalogue = try? Self.read(file, stamp) { return catalogue }
    if let catalogue = try? build(file, stamp) { return catalogue }
    return try Catalogue(folders: folders)
  }

  /// Takes what is there; throws where it is not whole, or not of these files.
  private static func read(_ file: URL, _ stamp: String) throws -> Catalogue {
    var configuration = Configuration()
    configuration.readonly = true
    let database = OpenDatabase(try DatabaseQueue(path: file.path, configuration: configuration))
    let days = try database.queue.unsafeRead { db in
      guard try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'stamp'") == stamp,
        try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok"
      else { throw CocoaError(.fileReadCorruptFile) }
      return try Self.days(db)
    }
    return try Catalogue(database, problems: [], days: days)
  }

  /// Builds the index beside its place and moves it there whole, so that nobody ever sees half of it.
  private func build(_ file: URL, _ stamp: String) throws -> Catalogue {
    let pinyin = PinyinRules()
    let assembly = Assembly(DossierFolder.read(folders))
    // Problems are told at each start, and they are not kept in the index. What was changed while it was read is read
    // again at the next start.
    guard assembly.problems.isEmpty, DossierFolder.stamp(of: folders) == stamp,
      !DossierFolder.hasChanged(folders, since: time(nil) - settling)
    else { return try Catalogue(assembly, pinyin) }
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    removeDrafts(in: folder)
    let draft = folder.appending(path: "\(UUID().uuidString).draft")
    defer { try? FileManager.default.removeItem(at: draft) }
    let database = OpenDatabase(try DatabaseQueue(path: draft.path, configuration: Catalogue.building))
    try database.queue.write { db in
      try CatalogueWriter(assembly, pinyin).write(to: db)
      try db.execute(sql: "INSERT INTO meta VALUES ('stamp', ?)", arguments: [stamp])
    }
    try database.queue.close()
    guard rename(draft.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return try Self.read(file, stamp)
  }

  /// Removes what a program that was ended left behind; a draft is finished within an hour.
  private func removeDrafts(in folder: URL) {
    let keys: [URLResourceKey] = [.contentModificationDateKey]
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)) ?? []
    for file in files where file.pathExtension == "draft" {
      let changed = try? file.resourceValues(forKeys: Set(keys)).contentModificationDate
      if let changed, changed.timeIntervalSinceNow < -3600 {
        try? FileManager.default.removeItem(at: file)
      }
    }
  }

  private static func days(_ db: Database) throws -> [Day] {
    let rows = try Row.fetchAll(db, sql: "SELECT published, read FROM source")
    let days = rows.compactMap { row -> Day? in
      let dates = [row[0] as String?, row[1] as String?].map { $0.flatMap { try? EDTFDate($0) } }
      return dates[0]?.latest ?? dates[1]?.latest
    }
    return Set(days).sorted()
  }
}
