import ZoneData

/// The texts of dossiers as the user has seen them, from the commits of their folders at that time.
package enum SeenTexts {
  /// The commits of data folders now. Folders that are in no repository, or that git does not open, have none.
  package static func revisions(of folders: [String], environment: [String: String]) -> [String: String] {
    folders.reduce(into: [:]) { revisions, folder in
      revisions[folder] = (try? FolderState.head(Git(folder: folder, environment: environment))) ?? nil
    }
  }

  /// The texts of some dossiers in the commits of their folders. A dossier is left out if it is not there, or the history
  /// was rewritten.
  package static func texts(
    of ids: Set<SourceID>, in folders: [String], at revisions: [String: String], environment: [String: String]
  ) -> [SourceID: [UInt8]] {
    folders.reduce(into: [:]) { texts, folder in
      guard let revision = revisions[folder] else { return }
      let git = Git(folder: folder, environment: environment)
      guard let blobs = try? git.dossiers(revision).filter({ ids.contains($0.key) }).sorted(by: { $0.key < $1.key }),
        let found = try? git.blobs(blobs.map(\.value))
      else { return }
      for (blob, bytes) in zip(blobs, found) { texts[blob.key] = bytes ?? texts[blob.key] }
    }
  }
}
