import Foundation

/// One difference between two states of the dossiers: what was added, changed, disputed, resolved or joined in between.
package struct Change: Hashable, Sendable {
  /// What has happened.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A record or a value that was not there before.
    case added
    case changed
    case removed
    /// Documents contradict each other, and did not before.
    case disputed
    /// Documents contradict each other no longer.
    case resolved
    /// A note joined the record with another.
    case joined
    /// A note that joined the record with another is gone.
    case parted
  }

  /// The record, by its id in the later state or, if it is gone, in the earlier one.
  package let record: RecordID
  package let recordKind: RecordKind
  package let name: String
  package let kind: Kind
  /// Nil if the record as a whole was added, removed, joined or parted.
  package var field: Field?
  /// The role of a link.
  package var role: String?
  /// The value before, with its rivals if it was disputed; nil without one.
  package var before: String?
  package var after: String?
  /// The dossier that made the difference, as far as it is known.
  package var source: SourceID?
  /// When that dossier was changed last.
  package var date: Date?

  package init(_ kind: Kind, of record: RecordID, _ recordKind: RecordKind, name: String) {
    (self.kind, self.record, self.recordKind, self.name) = (kind, record, recordKind, name)
  }

  /// What differs, for users: `Area`, `Developer`, or `Zone` for the record itself.
  package var title: String {
    role.map(Words.label) ?? field?.label ?? Words.label(recordKind.rawValue)
  }

  /// What differs, as written in dossiers: `area`, `bodies: developer`; nil for the record itself.
  package var key: String? {
    guard let field else { return nil }
    return role.map { "\(field.name.rawValue): \($0)" } ?? field.name.rawValue
  }

  /// The change as a sentence without its record: `Area: 86 kanal, was 11 acre`.
  package var inWords: String {
    switch kind {
    case .added: field == nil ? "new" : "\(title): \(after ?? "")"
    case .changed: "\(title): \(after ?? ""), was \(before ?? "")"
    case .removed: field == nil ? "no dossier has it any more" : "\(title): no longer \(before ?? "")"
    case .disputed: "\(title) is disputed: \(after ?? "")"
    case .resolved: "\(title) is no longer disputed: \(after ?? "")"
    case .joined: "joined with \(before ?? "")"
    case .parted: "no longer joined with \(before ?? "")"
    }
  }
}
