import Foundation
import Platform
import ZoneData
import ZoneDraft
import ZoneSettings
import ZoneViewModels

/// The unfinished reviews, one file for each document, beside the queue of drafts.
struct ReviewFiles {
  private let folder = UserFiles.drafts

  private static let longest = 1 << 24

  /// A path with the home folder written out.
  static func whole(_ path: String) -> String {
    URL(filePath: (path as NSString).expandingTildeInPath).standardizedFileURL.path
  }

  private func path(for document: String) -> String? { folder.map { "\($0)/review-\(Fingerprint.of(document)).json" } }

  func kept(for document: String) -> KeptReview? { path(for: document).flatMap(read) }

  private func read(_ path: String) -> KeptReview? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return logFailure(to: "read \(path)") {
      try KeptReview(json: Data(try FileReading.bytes(of: path, limit: Self.longest)))
    }
  }

  /// Keeps a review, or ends it: its document then waits no longer.
  func keep(_ review: Review, isDone: Bool) throws {
    guard let folder, let path = path(for: review.document) else { return }
    guard isDone else {
      try UserFolder.make(folder)
      return try KeptReview(review).json.write(to: URL(filePath: path), options: .atomic)
    }
    if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    let queue = DraftQueue(folder: folder)
    for var entry in queue.open where entry.document == review.document {
      entry.state = .done
      try queue.set(entry)
    }
  }

  /// The documents whose review was left, then those that wait in the queue.
  var waiting: [WaitingDraft] {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let begun = names.filter { $0.hasPrefix("review-") && $0.hasSuffix(".json") }.sorted().compactMap {
      read("\(folder)/\($0)")
    }
    let left = begun.filter { !$0.isEmpty }.map { WaitingDraft(document: $0.document, title: $0.title) }
    let queued = DraftQueue(folder: folder).open.map { WaitingDraft(document: $0.document, title: $0.title) }
    return left + queued.filter { entry in !left.contains { $0.document == entry.document } }
  }
}
