import Foundation
import ZoneData
import ZoneDraft
import ZoneSettings

/// A folder of documents, each of which becomes an entry of the queue of drafts.
struct DraftFolder {
  let path: String
  let maker: DraftMaker
  let published: EDTFDate?

  /// Queues the documents and prints a line for each. One that cannot be read is reported.
  func queue() throws {
    if let fault = FolderFault(of: path) { throw Exit.Failure.file(fault.complaint(about: path)) }
    guard let folder = UserFiles.drafts else {
      throw Exit.Failure.file("there is no home folder for the queue of drafts")
    }
    let queue = DraftQueue(folder: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    for name in names {
      do throws(Exit.Failure) {
        try add(URL(filePath: path).appending(path: name).path, to: queue)
      } catch {
        Exit.report(error.message)
      }
    }
    try Output.writeLines("\(Words.count(queue.open.count, "document")) in the queue: \(folder)\n")
  }

  private func add(_ file: String, to queue: DraftQueue) throws(Exit.Failure) {
    var article = try DocumentIntake(document: file, rules: maker.rules).article()
    article.published = article.published ?? published
    let draft = maker.draft(of: article)
    let title = draft.title
    let stem = Slug.of(
      [article.published?.text, article.publisher, title].compactMap(\.self).joined(separator: " "), atMost: 70)
    let entry = DraftQueue.Entry(
      name: stem.isEmpty ? Fingerprint.of(file) : stem, title: title, document: URL(filePath: file).path,
      published: article.published, added: try NoteWriting.today(), proposals: draft.proposals.count)
    do {
      try queue.add(entry)
    } catch {
      throw .file("\(queue.folder)/\(entry.name).yaml cannot be written: \(FileReading.reason(error))")
    }
    try Output.writeLines("\(title): \(Words.count(draft.proposals.count, "proposal"))\n")
  }
}
