import Foundation

/// Reads the dossiers of data folders.
package enum DossierFolder {
  /// A dossier is one document; what is larger than this is something else.
  package static let sizeLimit = 16 << 20

  /// What the folders hold.
  package struct Contents: Sendable {
    package let dossiers: [Dossier]
    /// Problems with folders and files; those inside a dossier stand in the dossier.
    package let problems: [Problem]

    /// Takes dossiers that were read elsewhere too.
    package init(dossiers: [Dossier], problems: [Problem] = []) {
      self.dossiers = dossiers
      self.problems = problems
    }
  }

  /// Reads every dossier of the folders. A file name in a later folder replaces that of an earlier one whole.
  package static func read(_ folders: [String]) -> Contents {
    var problems: [Problem] = []
    var files: [SourceID: String] = [:]
    for folder in folders {
      let found = list(folder, problems: &problems)
      files.merge(found) { _, later in later }
    }
    let dossiers = files.sorted { $0.key < $1.key }.compactMap { id, file in
      read(file, id: id, problems: &problems)
    }
    return Contents(dossiers: dossiers, problems: problems)
  }

  /// What tells one state of the folders from another: every dossier with its size, the time of its last change and its
  /// place on the disk, and the program that reads them. Nil where something is wrong that a reading will tell.
  static func stamp(of folders: [String]) -> String? {
    guard let files = files(of: folders) else { return nil }
    let lines = (["/proc/self/exe"] + files).map { path -> String? in
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
      return ([path, "\(status.st_size)", "\(status.st_dev)", "\(status.st_ino)"] + times).joined(separator: " ")
    }
    guard !lines.contains(nil) else { return nil }
    let versions = "\(CatalogueSchema.version) \(SearchSchema.version)"
    return Fingerprint.of(([versions] + lines.compactMap { $0 }).joined(separator: "\n"))
  }

  /// Whether a dossier was changed at or after a time, in seconds since 1970.
  static func hasChanged(_ folders: [String], since moment: Int) -> Bool {
    (files(of: folders) ?? []).contains { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_ctim.tv_sec > moment
    }
  }

  /// The paths of all dossiers; nil where something is wrong with a folder.
  private static func files(of folders: [String]) -> [String]? {
    var problems: [Problem] = []
    var files: [SourceID: String] = [:]
    for folder in folders {
      files.merge(list(folder, problems: &problems)) { _, later in later }
    }
    return problems.isEmpty ? files.values.sorted() : nil
  }

  private static func list(_ folder: String, problems: inout [Problem]) -> [SourceID: String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      problems.append(Problem(.missingFolder, file: folder))
      return [:]
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      problems.append(Problem(.unreadable(reason: FileReading.reason(error)), file: folder))
      return [:]
    }
    var files: [SourceID: String] = [:]
    for name in names where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if let id = SourceID(String(name.dropLast(".yaml".count))) {
        files[id] = path
      } else {
        problems.append(Problem(.badFileName(name), file: path))
      }
    }
    if files.isEmpty {
      problems.append(Problem(.noDossiers, file: folder))
    }
    return files
  }

  private static func read(_ file: String, id: SourceID, problems: inout [Problem]) -> Dossier? {
    do {
      return DossierReader.read(try FileReading.bytes(of: file, limit: sizeLimit), id: id, file: file)
    } catch {
      problems.append(Problem(error, file: file))
      return nil
    }
  }
}
