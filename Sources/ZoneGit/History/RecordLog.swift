import Foundation
import ZoneData

/// The history of a record: which dossier added or changed what about it, and when. The newest come first.
package struct RecordLog: Sendable {
  /// A change of one dossier.
  package struct Entry: Equatable, Sendable {
    package let source: SourceID
    package let date: Date?
    /// Of its commit; nil outside a repository and for what is not committed.
    package let commit: String?
    package let author: String?
    package let subject: String?
    package let lines: [ClaimDifference.Line]
  }

  package let entries: [Entry]

  /// Reads the history of a record from data folders. `ids` are its id and those that were joined with it; `sources` are the
  /// dossiers that speak of it now.
  package init(
    of ids: Set<RecordID>, in folders: [String], sources: Set<SourceID>, environment: [String: String],
    name: (RecordID) -> String
  ) throws(GitFailure) {
    var entries: [Entry] = []
    for folder in folders {
      let reader = FolderLog(folder, ids, sources, Git(folder: folder, environment: environment))
      entries += try reader.entries(name)
    }
    self.entries = entries.sorted { left, right in
      if left.date != right.date { return (left.date ?? .distantPast) > (right.date ?? .distantPast) }
      return left.source < right.source
    }
  }
}

/// The history of a record in one folder.
private struct FolderLog {
  private let ids: Set<RecordID>
  private let git: Git
  /// The files on the disk that speak of the record.
  private let files: [DossierFile]

  /// A commit that changed a file.
  private struct Step {
    let commit: String
    let date: Date?
    let author: String
    let subject: String
    let source: SourceID
  }

  init(_ folder: String, _ ids: Set<RecordID>, _ sources: Set<SourceID>, _ git: Git) {
    (self.ids, self.git) = (ids, git)
    files = DossierFolder.list([folder]).ordered.filter { sources.contains($0.id) }
  }

  func entries(_ name: (RecordID) -> String) throws(GitFailure) -> [RecordLog.Entry] {
    guard try FolderState.head(git) != nil else { return files.compactMap { entry(of: $0, since: nil, name) } }
    let names = try files.map(\.id) + deleted()
    let steps = try steps(of: names)
    var entries = try entries(of: steps, name)
    let committed = try git.blobs(files.map { "HEAD:./\($0.id).yaml" })
    for (file, bytes) in zip(files, committed) {
      if let entry = entry(of: file, since: bytes, name) { entries.append(entry) }
    }
    return entries
  }

  /// The change of a file that is not committed; all that it says, without an earlier state.
  private func entry(of file: DossierFile, since bytes: [UInt8]?, _ name: (RecordID) -> String) -> RecordLog.Entry? {
    guard case .success(let now) = file.bytes(settledAt: .max).bytes, now != bytes else { return nil }
    let lines = ClaimDifference.lines(
      from: bytes.map { dossier($0, file.id) }, to: dossier(now, file.id), about: ids, name: name)
    guard !lines.isEmpty else { return nil }
    return .init(source: file.id, date: file.modified, commit: nil, author: nil, subject: nil, lines: lines)
  }

  private func dossier(_ bytes: [UInt8], _ id: SourceID) -> Dossier {
    DossierReader.read(bytes, id: id, file: "\(id).yaml")
  }

  private func entries(of steps: [Step], _ name: (RecordID) -> String) throws(GitFailure) -> [RecordLog.Entry] {
    let after = try git.blobs(steps.map { "\($0.commit):./\($0.source).yaml" })
    let before = try git.blobs(steps.map { "\($0.commit)^:./\($0.source).yaml" })
    var entries: [RecordLog.Entry] = []
    for (step, (old, new)) in zip(steps, zip(before, after)) {
      let lines = ClaimDifference.lines(
        from: old.map { dossier($0, step.source) }, to: new.map { dossier($0, step.source) }, about: ids, name: name)
      guard !lines.isEmpty else { continue }
      entries.append(
        .init(
          source: step.source, date: step.date, commit: step.commit, author: step.author, subject: step.subject,
          lines: lines))
    }
    return entries
  }

  private static let form = "%x01%H%x02%ct%x02%an%x02%s"

  /// The commits that changed some dossiers.
  private func steps(of sources: [SourceID]) throws(GitFailure) -> [Step] {
    guard !sources.isEmpty else { return [] }
    let paths = "--\n" + sources.map { "\($0).yaml\n" }.joined()
    let answer = try git.output(
      [
        "log", "--no-renames", "--no-show-signature", "--relative", "--name-only", "-z", "--format=\(Self.form)",
        "HEAD",
        "--stdin",
      ], input: Array(paths.utf8))
    return Self.steps(in: answer)
  }

  private static func steps(in answer: Git.Answer) -> [Step] {
    String(decoding: answer.output, as: UTF8.self).split(separator: "\u{1}").flatMap { part -> [Step] in
      let fields = part.split(separator: "\u{2}", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let subject = fields[3].split(separator: "\0", omittingEmptySubsequences: false).first
      else { return [] }
      let names = fields[3].dropFirst(subject.count).split { $0 == "\0" || $0 == "\n" }
      let date = Double(fields[1]).map { Date(timeIntervalSince1970: $0) }
      return names.compactMap { SourceID(fileName: $0) }.map {
        Step(commit: fields[0], date: date, author: fields[2], subject: String(subject), source: $0)
      }
    }
  }

  /// The dossiers that are gone and spoke of the record when they were removed.
  private func deleted() throws(GitFailure) -> [SourceID] {
    let answer = try git.output([
      "log", "--no-renames", "--no-show-signature", "--relative", "--diff-filter=D", "--name-only", "-z",
      "--format=\(Self.form)", "HEAD", "--", ".",
    ])
    let known = Set(files.map(\.id))
    let steps = Self.steps(in: answer).filter { !known.contains($0.source) }
    let texts = try git.blobs(steps.map { "\($0.commit)^:./\($0.source).yaml" })
    let found = zip(steps, texts).filter { step, bytes in
      bytes.map { dossier($0, step.source).definitions.contains { ids.contains($0.id) } } ?? false
    }
    return Array(Set(found.map(\.0.source)))
  }
}
