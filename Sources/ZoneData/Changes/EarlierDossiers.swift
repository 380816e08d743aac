import Foundation

/// An earlier state of the dossiers, by what differs from now. All others are as they are.
package struct EarlierDossiers: Sendable {
  /// A dossier as it was.
  package struct Text: Sendable {
    package let file: DossierFile
    package let bytes: [UInt8]

    package init(file: DossierFile, bytes: [UInt8]) { (self.file, self.bytes) = (file, bytes) }
  }

  /// The dossiers that were different, or are gone now.
  package var texts: [Text]
  /// The dossiers that did not exist.
  package var missing: Set<SourceID>
  /// When each of these was changed last, as far as it is known.
  package var dates: [SourceID: Date]

  package init(texts: [Text] = [], missing: Set<SourceID> = [], dates: [SourceID: Date] = [:]) {
    (self.texts, self.missing, self.dates) = (texts, missing, dates)
  }

  package var isEmpty: Bool { texts.isEmpty && missing.isEmpty }

  /// The dossiers that differ.
  package var ids: Set<SourceID> { missing.union(texts.map(\.file.id)) }
}
