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
