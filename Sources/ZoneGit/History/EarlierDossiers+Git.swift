import Foundation
import ZoneData

extension EarlierDossiers {
  /// The dossiers of data folders as they were at a time, as far as they differ from now.
  ///
  /// Of a folder in a repository this is the tree of a commit. Git only reads, and only what differs.
  package init(of folders: [String], since start: ChangeStart, environment: [String: String]) throws(GitFailure) {
    self.init()
    let gits = folders.map { Git(folder: $0, environment: environment) }
    var states: [FolderState] = []
    for (folder, git) in zip(folders, gits) {
      states.append(try FolderState(of: folder, at: start, git))
    }
    if case .revision(let text) = start, states.allSatisfy({ $0.commit == nil }) { throw .unknownRevision(text) }
    let now = DossierFolder.list(folders).files
    let before = Self.merged(states)
    let current = Dictionary(now.map { ($0.id, Self.number(of: $0.path, folders)) }) { first, _ in first }
    missing = Set(now.map(\.id).filter { before[$0] == nil })
    for (number, git) in gits.enumerated() {
      let changed = before.filter { id, place in
        place.folder == number && (place.place != .disk || current[id] != number)
      }
      texts += try Self.texts(of: changed.mapValues(\.place), in: folders[number], git)
      dates.merge(try Self.dates(in: folders[number], states[number], ids, git)) { max($0, $1) }
    }
  }

  /// Where the dossier of a source was: the number of its folder, and the place in it.
  private typealias Found = (folder: Int, place: FolderState.Place)

  /// A dossier of a later folder replaces one of an earlier folder.
  private static func merged(_ states: [FolderState]) -> [SourceID: Found] {
    states.enumerated().reduce(into: [:]) { found, state in
      for (id, place) in state.element.places { found[id] = (state.offset, place) }
    }
  }

  private static func number(of path: String, _ folders: [String]) -> Int? {
    folders.lastIndex { path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
  }

  private static func texts(
    of places: [SourceID: FolderState.Place], in folder: String, _ git: Git
  ) throws(GitFailure) -> [Text] {
    var texts: [Text] = []
    var blobs: [(file: DossierFile, name: String)] = []
    for (id, place) in places.sorted(by: { $0.key < $1.key }) {
      let file = DossierFile(id: id, path: folder.hasSuffix("/") ? "\(folder)\(id).yaml" : "\(folder)/\(id).yaml")
      switch place {
      case .disk:
        if case .success(let bytes) = file.bytes(settledAt: .max).bytes { texts.append(Text(file: file, bytes: bytes)) }
      case .blob(let name): blobs.append((file, name))
      }
    }
    for (blob, bytes) in zip(blobs, try git.blobs(blobs.map(\.name))) {
      guard let bytes, bytes.count <= DossierFolder.sizeLimit else { continue }
      texts.append(Text(file: blob.file, bytes: bytes))
    }
    return texts
  }

  /// When dossiers were changed: the date of the last commit that changed them or, if they differ from it, of the file.
  private static func dates(
    in folder: String, _ state: FolderState, _ ids: Set<SourceID>, _ git: Git
  ) throws(GitFailure) -> [SourceID: Date] {
    guard !ids.isEmpty else { return [:] }
    var dates: [SourceID: Date] = [:]
    for commit in try state.isInRepository ? CommitFiles.all(since: state.commit, git) : [] {
      for id in commit.names.compactMap({ SourceID(fileName: $0) }) where ids.contains(id) && dates[id] == nil {
        dates[id] = commit.date
      }
    }
    let changed = try state.isInRepository ? CommitFiles.uncommitted(git) : []
    for file in DossierFolder.list([folder]).files where ids.contains(file.id) {
      if dates[file.id] == nil || changed.contains("\(file.id).yaml") { dates[file.id] = file.modified }
    }
    return dates
  }
}
