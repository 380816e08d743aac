/// A dossier to be written into the journal.
package struct NewDossier: Hashable, Sendable {
  /// The name of its file; a number is added if it is taken.
  package let name: String
  /// Without the line for editors.
  package let text: String
  /// What it is, in words: `note on Lahore Technopolis`.
  package let words: String
  /// The line at which the user goes on in an editor; nil if nothing is left to do.
  package let line: Int?

  package init(name: String, text: String, words: String, line: Int? = nil) {
    (self.name, self.text, self.words, self.line) = (name, text, words, line)
  }
}
