import Foundation
import ZoneData

/// The dossiers of one folder as they were, by where their bytes are.
struct FolderState {
  /// Where the bytes of a dossier are.
  enum Place: Hashable {
    /// It is as it is now.
    case disk
    /// A blob of the folder's repository.
    case blob(String)
  }

  private(set) var places: [SourceID: Place] = [:]
  /// The commit of the state; nil if the folder is not in a repository.
  private(set) var commit: String?
  private let head: String?
  private let folder: String
  private let files: [DossierFile]

  init(of folder: String, at start: ChangeStart, _ git: Git) throws(GitFailure) {
    self.folder = folder
    files = DossierFolder.list([folder]).files
    head = try Self.head(git)
    commit = try head == nil ? nil : Self.commit(of: start, folder, git)
    switch start {
    case .revision: places = try commit.map(git.places(of: files)) ?? onDisk { _ in true }
    case .moment(let date):
      places =
        try head == nil
        ? onDisk { $0.modified.map { $0 < date } ?? false } : commit.map(git.places(of: files)) ?? [:]
    }
  }

  /// Whether a commit has the folder.
  var isInRepository: Bool { head != nil }

  private func onDisk(_ isIncluded: (DossierFile) -> Bool) -> [SourceID: Place] {
    Dictionary(files.filter(isIncluded).map { ($0.id, .disk) }) { first, _ in first }
  }

  // MARK: - Commits

  private static func commit(of start: ChangeStart, _ folder: String, _ git: Git) throws(GitFailure) -> String? {
    switch start {
    case .revision(let text): return try commit(text, git)
    case .moment(let date): return try commit(before: date, git)
    }
  }

  /// The last commit, if the folder is in it.
  static func head(_ git: Git) throws(GitFailure) -> String? {
    let answer: Git.Answer
    do {
      answer = try git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
    } catch {
      // Without git there are still the times of the files.
      guard error == .notInstalled else { throw error }
      return nil
    }
    guard answer.isFine else {
      // Git refuses the folder of another user, whose repository could name programs to run.
      if answer.errors.contains("dubious ownership") {
        throw .failed(command: "rev-parse", folder: git.folder, reason: answer.reason)
      }
      return nil
    }
    // A folder that is ignored by the repository around it has no history there.
    let listed = try git.run(["ls-tree", "--name-only", "-z", "HEAD"])
    return listed.isFine && !listed.output.isEmpty ? answer.text : nil
  }

  static func commit(_ revision: String, _ git: Git) throws(GitFailure) -> String? {
    let answer = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
    return answer.isFine ? answer.text : nil
  }

  private static func commit(before date: Date, _ git: Git) throws(GitFailure) -> String? {
    // Git's --before includes the second that it names.
    let seconds = Int(date.timeIntervalSince1970.rounded(.up)) - 1
    let answer = try git.output(["rev-list", "-1", "--first-parent", "--before=\(seconds)", "HEAD"])
    return answer.text.isEmpty ? nil : answer.text
  }
}

extension Git {
  /// Where the bytes of the dossiers of a commit are: on the disk, if the file is the same there.
  fileprivate func places(
    of files: [DossierFile]
  ) -> (_ commit: String) throws(GitFailure) -> [SourceID: FolderState.Place] {
    { commit throws(GitFailure) in
      let listed = try dossiers(commit)
      let hashes = try hashes(of: files.filter { listed[$0.id] != nil })
      return listed.reduce(into: [:]) { places, item in
        places[item.key] = hashes[item.key] == item.value ? .disk : .blob(item.value)
      }
    }
  }

  /// The blobs of the dossiers that a commit has in the folder.
  func dossiers(_ commit: String) throws(GitFailure) -> [SourceID: String] {
    var blobs: [SourceID: String] = [:]
    for entry in try output(["ls-tree", "-z", commit]).parts {
      // <mode> blob <id>\t<name>
      let parts = entry.split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, words.count == 3, words[1] == "blob", let id = SourceID(fileName: parts[1]) else {
        continue
      }
      blobs[id] = String(words[2])
    }
    return blobs
  }

  /// What the ids of the files' blobs would be. The names of dossiers have no line ends.
  private func hashes(of files: [DossierFile]) throws(GitFailure) -> [SourceID: String] {
    guard !files.isEmpty else { return [:] }
    let names = files.map { "\($0.id).yaml\n" }.joined()
    let answer = try run(["hash-object", "--no-filters", "--stdin-paths"], input: Array(names.utf8))
    let hashes = answer.text.split(separator: "\n").map(String.init)
    return Dictionary(zip(files.map(\.id), hashes)) { first, _ in first }
  }
}

extension SourceID {
  /// The source of a file; nil for a file that is not a dossier.
  init?(fileName name: some StringProtocol) {
    guard name.hasSuffix(".yaml") else { return nil }
    self.init(String(name.dropLast(".yaml".count)))
  }
}

extension DossierFile {
  /// When its content was changed.
  var modified: Date? { status.map { Date($0.st_mtim) } }

  private var status: stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}

extension Date {
  fileprivate init(_ time: timespec) {
    self.init(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
  }
}
