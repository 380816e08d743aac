/// The content of one dossier file, as far as it could be read.
package struct Dossier: Sendable {
  /// A record that the dossier has as a key in a section, with its claims.
  package struct Definition: Hashable, Sendable {
    package let id: RecordID
    package let kind: RecordKind
    package let position: Claim.Position
    package internal(set) var claims: [Claim] = []
  }

  /// A statement that two ids are the same record, so that claims about `id` count for `other`; or that they are
  /// different although they look alike.
  package struct Join: Hashable, Sendable {
    package let id: RecordID
    package let other: RecordID
    package let because: String
    package let position: Claim.Position
  }

  package let source: Source
  /// Whether the file is a mapping of sections, with or without mistakes in them.
  package internal(set) var isReadable = true
  package internal(set) var definitions: [Definition] = []
  package internal(set) var joins: [Join] = []
  /// Pairs of records that are different.
  package internal(set) var differences: [Join] = []
  var found = ProblemList()
  /// Its problems; of very many the first, and a count.
  package var problems: [Problem] { found.all }
}
