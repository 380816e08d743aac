/// A link between two records, as seen from one of them.
package struct LinkRow: Hashable, Sendable {
  package let id: RecordID
  package let kind: RecordKind
  package let name: String
  /// The field of the other record that has the link: a list of bodies, a post, a parent.
  package let field: Field.Name
  /// The role in a list, or the title of a post.
  package let role: String
  /// Since when and until when it held, in words; nil if that is not known.
  package let time: String?
  /// Whether the other record's documents do not print it.
  package var isInferred = false

  package init(id: RecordID, kind: RecordKind, name: String, field: Field.Name, role: String, time: String? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.field = field
    self.role = role
    self.time = time
  }
}
