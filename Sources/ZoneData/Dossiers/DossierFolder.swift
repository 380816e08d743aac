import Foundation

/// Finds the dossiers of data folders.
package enum DossierFolder {
  /// A dossier is one document; a larger file is something else.
  package static let sizeLimit = 16 << 20

  /// The dossier files of folders.
  package struct Listing {
    /// One file for each source, in any order.
    package var files: [DossierFile] = []
    package var ordered: [DossierFile] { files.sorted { $0.id < $1.id } }
    /// Problems with folders and file names.
    package var problems: [Problem] = []
    /// Whether every folder could be listed. If not, missing files may only be unreachable.
    package var isWhole = true
    /// Files that a file of the same name in a later folder replaces.
    package var replaced: [Problem] = []
  }

  /// The files that a file of the same name in a later folder replaces. They are reported so that the user need not
  /// find out from missing data.
  package static func replaced(in folders: [String]) -> [Problem] { list(folders).replaced }

  /// The files of folders. A file in a later folder replaces one of the same name in an earlier folder.
  package static func list(_ folders: [String]) -> Listing {
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
    // An empty folder beside one with dossiers awaits its first: the user's own is one.
    if !files.isEmpty { listing.problems.removeAll { $0.kind == .noDossiers && isEmpty($0.file) } }
    return listing
  }

  private static func list(_ folder: String, _ listing: inout Listing) -> [DossierFile] {
    guard let names = names(in: folder, &listing) else {
      listing.isWhole = false
      return []
    }
    var files: [DossierFile] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard name.hasSuffix(".yaml") else {
        if isMisnamed(name) { listing.problems.append(Problem(.otherExtension(name), file: path)) }
        continue
      }
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

  /// Whether a folder has no files at all, apart from hidden ones and the watch list.
  private static func isEmpty(_ folder: String) -> Bool {
    var ignored = Listing()
    return names(in: folder, &ignored)?.allSatisfy { $0.hasPrefix(".") || $0 == Watchlist.fileName } ?? false
  }

  /// Whether a file is probably meant to be a dossier: `a.yml`, `a.YAML`, or `a.yaml.txt` of an editor that adds the end.
  private static func isMisnamed(_ name: String) -> Bool {
    let lower = name.lowercased()
    return [".yml", ".yaml", ".yml.txt", ".yaml.txt"].contains(where: lower.hasSuffix)
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
