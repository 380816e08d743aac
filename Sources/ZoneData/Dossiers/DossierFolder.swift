import Foundation

/// Finds the dossiers of data folders.
package enum DossierFolder {
  /// A dossier is one document; what is larger than this is something else.
  package static let sizeLimit = 16 << 20

  /// The files of folders.
  struct Listing {
    /// One for each source, in any order.
    var files: [DossierFile] = []
    /// The files in the order of their ids.
    var ordered: [DossierFile] { files.sorted { $0.id < $1.id } }
    /// Problems with folders and names of files.
    var problems: [Problem] = []
    /// Whether every folder could be listed: what is missing in one that could not is not gone for good.
    var isWhole = true
    /// Files that do not count, as a later folder has one of the same name.
    var replaced: [Problem] = []
  }

  /// The files of folders that are not read, as a later folder has one of the same name: nobody should find that out by
  /// what is missing.
  package static func replaced(in folders: [String]) -> [Problem] { list(folders).replaced }

  /// The files of folders. A file name in a later folder replaces that of an earlier one whole.
  static func list(_ folders: [String]) -> Listing {
    var listing = Listing()
    if folders.count == 1 {
      listing.files = list(folders[0], &listing)
      return listing
    }
    var files: [SourceID: DossierFile] = [:]
    for folder in folders {
      for file in list(folder, &listing) {
        if let old = files.updateValue(file, forKey: file.id) {
          listing.replaced.append(Problem(.replaced(by: file.path), file: old.path))
        }
      }
    }
    listing.files = Array(files.values)
    return listing
  }

  private static func list(_ folder: String, _ listing: inout Listing) -> [DossierFile] {
    guard let names = names(in: folder, &listing) else {
      listing.isWhole = false
      return []
    }
    var files: [DossierFile] = []
    for name in names where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if let id = SourceID(String(name.dropLast(".yaml".count))) {
        files.append(DossierFile(id: id, path: path))
      } else {
        listing.problems.append(Problem(.badFileName(name), file: path))
      }
    }
    if files.isEmpty {
      listing.problems.append(Problem(.noDossiers, file: folder))
    }
    return files
  }

  private static func names(in folder: String, _ listing: inout Listing) -> [String]? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      listing.problems.append(Problem(.missingFolder, file: folder))
      return nil
    }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      listing.problems.append(Problem(.unreadable(reason: FileReading.reason(error)), file: folder))
      return nil
    }
  }
}
