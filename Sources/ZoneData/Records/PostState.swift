/// Whether a person holds a post now, by all documents together.
package enum PostState: String, CaseIterable, Sendable {
  case current, ended
}
