import Foundation
import Platform
import ZoneData

/// Changes as a feed (Atom, RFC 4287): an entry for each record and dossier.
package struct AtomFeed {
  private let list: ChangeList
  private let title: String
  private let subject: String
  private let updated: Date

  /// `subject` identifies what the feed is about, such as its folders, so that a reader recognises it. `since` counts as the
  /// time of the feed if it has no entry.
  package init(_ list: ChangeList, title: String, subject: String, since: Date) {
    (self.list, self.title, self.subject) = (list, title, subject)
    updated = list.changes.compactMap(\.date).max() ?? since
  }

  /// The feed as XML.
  package var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
      <id>\(Self.identifier(subject))</id>
      <title>\(title.inXML)</title>
      <updated>\(updated.timestamp)</updated>
      <author><name>stz</name></author>
      <generator>stz</generator>
    \(entries.joined())</feed>

    """
  }

  private var entries: [String] {
    list.records.flatMap { record in
      var groups: [(source: SourceID?, changes: [Change])] = []
      for change in list[record] {
        if let place = groups.firstIndex(where: { $0.source == change.source }) {
          groups[place].changes.append(change)
        } else {
          groups.append((change.source, [change]))
        }
      }
      return groups.compactMap { entry($0.changes) }
    }
  }

  private func entry(_ changes: [Change]) -> String? {
    guard let first = changes.first else { return nil }
    let date = changes.compactMap(\.date).max() ?? updated
    let more = changes.count > 1 ? " (and \(changes.count - 1) more)" : ""
    let key = [first.record.text, first.source?.text ?? "", date.timestamp].joined(separator: " ")
    let content = changes.map(\.inWords).joined(separator: "\n")
    return """
        <entry>
          <id>\(Self.identifier(key))</id>
          <title>\("\(first.name): \(first.inWords)\(more)".inXML)</title>
          <updated>\(date.timestamp)</updated>
          <category term="\(first.recordKind.rawValue)"/>
      \(source(first))    <content type="text">\(content.inXML)</content>
        </entry>

      """
  }

  /// The dossier as a category: it has no address of its own.
  private func source(_ change: Change) -> String {
    change.source.map { "    <category term=\"\($0.text.inXML)\" label=\"dossier\"/>\n" } ?? ""
  }

  /// An identifier that follows from a text, as a UUID of version 8 (RFC 9562).
  private static func identifier(_ text: String) -> String {
    let halves = [0, 1].map { Fingerprint.number(of: "\($0) stz \(text)".utf8) }
    var digits = Array(
      halves.map { String(repeating: "0", count: 16 - String($0, radix: 16).count) + String($0, radix: 16) }
        .joined())
    digits[12] = "8"
    digits[16] = "a"
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}

extension String {
  /// The text for XML, without the characters that XML 1.0 cannot have and without controls: a terminal and readers of
  /// feeds act on them.
  fileprivate var inXML: String {
    var text = ""
    for scalar in withoutControls(keeping: ["\t", "\n"]).unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        text.unicodeScalars.append(scalar)
      default: text += "\u{FFFD}"
      }
    }
    return text
  }
}
