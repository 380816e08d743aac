import Algorithms

/// The dossiers that the user has seen: what changed since then is new.
package struct SeenDossiers: Hashable, Sendable {
  /// The day on which they were seen.
  package let day: Day
  /// The state of the index then; nil if it is not known.
  package let revision: String?
  /// The commits of the data folders then, of those that are in a repository.
  package var commits: [String: String] = [:]
  /// The hash of the bytes of each dossier.
  package var digests: [SourceID: String]

  package init(on day: Day, revision: String?, digests: [SourceID: String]) {
    (self.day, self.revision, self.digests) = (day, revision, digests)
  }
}

extension SeenDossiers {
  private static let title = "stz seen 1"

  /// The day and the state of the index, the commits of folders, and the hashes of dossiers.
  package var text: String {
    let folders = commits.filter { !$0.key.contains("\n") }.sorted { $0.key < $1.key }
    let lines = digests.sorted { $0.key < $1.key }
    return "\(Self.title)\n\(day.iso) \(revision ?? "-")\n"
      + folders.map { "folder \($0.value) \($0.key)\n" }.joined()
      + lines.map { "\($0.value) \($0.key)\n" }.joined()
  }

  /// Reads such a text; nil if it is another one.
  package init?(text: String) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).lazy.map { Substring($0) }[...]
    guard lines.popFirst().map(String.init) == Self.title, let head = lines.popFirst()?.split(separator: " "),
      head.count == 2, let day = try? EDTFDate(String(head[0])).latest
    else { return nil }
    self.init(on: day, revision: head[1] == "-" ? nil : String(head[1]), digests: [:])
    for line in lines {
      guard let blank = line.utf8.firstIndex(of: UInt8(ascii: " ")) else { continue }
      let rest = line[line.utf8.index(after: blank)...]
      if line[..<blank] == "folder", let next = rest.utf8.firstIndex(of: UInt8(ascii: " ")) {
        commits[String(rest[rest.utf8.index(after: next)...])] = String(rest[..<next])
      } else {
        digests[SourceID(stored: String(rest))] = String(line[..<blank])
      }
    }
  }
}
