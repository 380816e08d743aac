import Foundation
import Platform
import YAMLText
import ZoneData

/// Documents that wait to be drafted and reviewed: a folder with one small YAML file for each.
package struct DraftQueue: Sendable {
  /// How far a document has come.
  package enum State: String, CaseIterable, Sendable {
    case waiting, begun, done, dropped
  }

  /// A document of the queue.
  package struct Entry: Hashable, Sendable {
    /// The name of its file without the extension.
    package let name: String
    package let title: String
    /// The file or the address of the document.
    package let document: String
    package let published: EDTFDate?
    /// The day on which it was added.
    package let added: Day
    /// How many claims were proposed then.
    package let proposals: Int
    package var state: State

    package init(
      name: String, title: String, document: String, published: EDTFDate?, added: Day, proposals: Int,
      state: State = .waiting
    ) {
      (self.name, self.title, self.document, self.published) = (name, title, document, published)
      (self.added, self.proposals, self.state) = (added, proposals, state)
    }
  }

  package let folder: String

  private static let longest = 1 << 16

  /// `folder` is created when the first document is added.
  package init(folder: String) { self.folder = folder }

  /// The documents that are neither done nor dropped, by the day on which they were added.
  package var open: [Entry] {
    entries.filter { $0.state == .waiting || $0.state == .begun }.sorted { ($0.added, $0.name) < ($1.added, $1.name) }
  }

  /// All documents. Files that cannot be read are skipped.
  package var entries: [Entry] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().compactMap { file in
      guard let bytes = try? FileReading.bytes(of: folder + "/" + file, limit: Self.longest) else { return nil }
      return Self.entry(YAMLReader.read(bytes).root, name: String(file.dropLast(".yaml".count)))
    }
  }

  /// Writes an entry, in the place of one with its name. A document that is there with another state keeps it.
  package func add(_ entry: Entry) throws {
    try UserFolder.make(folder)
    var entry = entry
    let path = "\(folder)/\(entry.name).yaml"
    if let old = (try? FileReading.bytes(of: path, limit: Self.longest)).flatMap({
      Self.entry(YAMLReader.read($0).root, name: entry.name)
    }) {
      entry.state = old.state
    }
    try StagedFile(for: path).replace(nil, with: Self.text(of: entry).utf8)
  }

  /// Writes an entry with its state, in the place of the one with its name.
  package func set(_ entry: Entry) throws {
    try StagedFile(for: "\(folder)/\(entry.name).yaml").replace(nil, with: Self.text(of: entry).utf8)
  }

  private static func text(of entry: Entry) -> String {
    let lines = [
      "title: \(YAMLScalar.of(entry.title))", "document: \(YAMLScalar.quoted(entry.document))",
      entry.published.map { "published: \(YAMLScalar.quoted($0.text))" }, "added: \(entry.added.iso)",
      "proposals: \(entry.proposals)", "state: \(entry.state.rawValue)",
    ]
    return lines.compactMap(\.self).map { $0 + "\n" }.joined()
  }

  private static func entry(_ node: YAMLNode?, name: String) -> Entry? {
    guard let node, let title = node["title"]?.scalar, let document = node["document"]?.scalar,
      let added = node["added"]?.scalar.flatMap(Day.init(iso:)),
      let state = node["state"]?.scalar.flatMap(State.init(rawValue:))
    else { return nil }
    let published = node["published"]?.scalar.flatMap { try? EDTFDate($0) }
    let proposals = node["proposals"]?.scalar.flatMap { Int($0) } ?? 0
    return Entry(
      name: name, title: title, document: document, published: published, added: added, proposals: proposals,
      state: state)
  }
}
