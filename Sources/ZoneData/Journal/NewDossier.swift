/// A dossier to be written into the journal.
package struct NewDossier: Hashable, Sendable {
  /// The name of its file; a number is added if it is taken.
  package let name: String
  /// Without the line for editors.
  package let text: String
  /// What it is, in words: `note on Lahore Technopolis`.
  package let words: String

  package init(name: String, text: String, words: String) {
    (self.name, self.text, self.words) = (name, text, words)
  }
}
