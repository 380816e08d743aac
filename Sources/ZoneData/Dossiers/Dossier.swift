/// One YAML file: what one document says, as far as it could be read.
package struct Dossier: Sendable {
  /// A record that the dossier has as a key in a section, with what it says of it.
  package struct Definition: Hashable, Sendable {
    package let id: RecordID
    package let kind: RecordKind
    package let position: Claim.Position
    package internal(set) var claims: [Claim] = []
  }

  /// A statement that two ids mean one thing, so that all that is said of `id` counts for `other`; or that they do not,
  /// though they look alike.
  package struct Join: Hashable, Sendable {
    package let id: RecordID
    package let other: RecordID
    package let because: String
    package let position: Claim.Position
  }

  package let source: Source
  /// Whether the file is a mapping of sections, whatever is wrong in them.
  package internal(set) var isReadable = true
  package internal(set) var definitions: [Definition] = []
  package internal(set) var joins: [Join] = []
  /// Pairs of records that are two.
  package internal(set) var differences: [Join] = []
  package internal(set) var problems: [Problem] = []

  /// Everything the dossier says, in its order.
  package var claims: [Claim] { definitions.flatMap(\.claims) }
}
