import ZoneData

/// A task that takes longer than a frame. It is done beside the screen, and its report comes when it is there.
package enum Errand: Hashable, Sendable {
  /// Commits the journal, takes what others pushed, and pushes.
  case sync
  /// Finds which dossiers said what about a record, and when.
  case history(RecordID, name: String)
  /// Reads a document, a file or a web address, and proposes a dossier.
  case draft(String)
  /// Writes rows or a record into a file.
  case export(Export)
}

/// What an errand has to tell.
package struct ErrandReport: Equatable, Sendable {
  /// A line of the report.
  package struct Line: Hashable, Sendable {
    package let text: String
    /// The file that the line is about.
    package let file: String?
    /// Whether it stands above the lines that follow.
    package let isHeading: Bool

    package init(_ text: String, file: String? = nil, isHeading: Bool = false) {
      (self.text, self.file, self.isHeading) = (text, file, isHeading)
    }
  }

  package let title: String
  package let lines: [Line]
  package let isFailure: Bool
  /// The draft to review.
  package var review: Review?

  package init(_ title: String, _ lines: [Line], isFailure: Bool = false) {
    (self.title, self.lines, self.isFailure) = (title, lines, isFailure)
  }
}
