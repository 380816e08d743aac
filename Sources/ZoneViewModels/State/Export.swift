import ZoneCatalogue
import ZoneData

/// Rows or a record to write into a file.
package struct Export: Hashable, Sendable {
  /// What is written.
  package enum Subject: Hashable, Sendable {
    /// The rows of a list in its columns, nil for those of the list; only some of them if any are named.
    case list(CatalogueList, Query, columns: [ColumnKey]?, only: [RecordID])
    case record(RecordID, RecordKind)
  }

  package let subject: Subject
  /// The day whose state of knowledge it is of; nil for today.
  package let asOf: Day?
  package let format: ExchangeFormat
  package let path: String
  /// Whether it may take the place of a file.
  package let overwrites: Bool
}

extension Export.Subject {
  /// The formats that it can be written in.
  var formats: [ExchangeFormat] {
    switch self {
    case .list(let list, _, _, _): list.formats
    case .record(_, let kind): ExchangeFormat.formats(of: kind)
    }
  }

  /// The name of the file, without its ending.
  var fileName: String {
    switch self {
    case .list(let list, _, _, _): list.rawValue
    case .record(let id, _): id.text
    }
  }
}
