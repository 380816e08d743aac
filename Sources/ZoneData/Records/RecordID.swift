/// The id of a record or a source in the dossiers: a slug such as `stz-haripur`.
package struct RecordID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  package let text: String

  /// The number of letters of an id. The name of a file has at most 255 bytes.
  static let longest = 200

  /// Lower-case letters, digits and hyphens, not too many; nil for anything else.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= Self.longest, text.utf8.allSatisfy(Self.isSlugByte) else { return nil }
    self.text = text
  }

  /// For a text that is known to be a slug, such as one stored in the catalogue.
  package init(stored text: String) {
    self.text = text
  }

  /// The id of a change, which has a row of its own in the timeline: the record, `@`, and what changed when.
  init(change: String, of record: RecordID) {
    text = "\(record.text)@\(change)"
  }

  /// The id of the record if this is the id of a change of it, else the id itself.
  package var record: RecordID {
    at.map { RecordID(stored: String(text[..<$0])) } ?? self
  }

  /// What changed when, if this is the id of a change.
  var change: Substring? { at.map { text[$0...].dropFirst() } }

  private var at: String.Index? { text.utf8.firstIndex(of: UInt8(ascii: "@")) }

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

/// The id of a source: its file name without the extension. Ids of records and sources must not collide.
package typealias SourceID = RecordID
