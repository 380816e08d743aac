/// The name of a record or a source in the dossiers: a slug such as `stz-haripur`.
package struct RecordID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes a slug: lower-case letters, digits and hyphens; nil for anything else.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isSlugByte) else { return nil }
    self.text = text
  }

  /// Takes a text that is known to be a slug, such as one the catalogue has stored.
  package init(stored text: String) {
    self.text = text
  }

  /// Names a change of a record, which has a row of its own in the timeline: the record, `@`, and what changed when.
  init(change: String, of record: RecordID) {
    text = "\(record.text)@\(change)"
  }

  /// The record itself, where this names a change of it.
  package var record: RecordID {
    text.firstIndex(of: "@").map { RecordID(stored: String(text[..<$0])) } ?? self
  }

  package var description: String { text }

  package static func < (left: RecordID, right: RecordID) -> Bool {
    left.text < right.text
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// The name of a source: its file name without the ending. Records and sources share one space of names.
package typealias SourceID = RecordID
