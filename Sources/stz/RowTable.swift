import Foundation
import Terminal
import ZoneData

/// Rows of a list with named columns, printed as a table or as JSON.
struct RowTable {
  /// Names of the columns; in JSON they are the keys.
  private let columns: [String]
  /// A cell is nil where nothing is known.
  private let rows: [[Cell?]]

  /// What a cell holds.
  enum Cell {
    case text(String)
    case number(Int)

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      }
    }
  }

  /// The rows of a list that a query finds.
  init(_ list: ListCommand.List, of catalogue: Catalogue, _ query: Query) throws {
    switch list {
    case .zones: self.init(zones: try catalogue.zones(query, window: 0..<catalogue.totals.zones))
    case .partners: self.init(partners: try catalogue.partners(query, window: 0..<catalogue.totals.partners))
    case .events: self.init(events: try catalogue.events(query, window: 0..<catalogue.totals.timeline))
    case .contacts: self.init(contacts: try catalogue.contacts(query, window: 0..<catalogue.totals.contacts))
    case .sources: self.init(sources: try catalogue.sources(matching: query.filter.words))
    case .disputes: self.init(disputes: try catalogue.disputes())
    }
  }

  private init(zones: [ZoneRow]) {
    columns = ["id", "name", "place", "province", "status", "mark", "sources"]
    rows = zones.map {
      [
        .id($0.id), .text($0.name), .text($0.place), .text($0.province), .text($0.status?.rawValue),
        .text($0.mark.rawValue), .number($0.sourceCount),
      ]
    }
  }

  private init(partners: [PartnerRow]) {
    columns = ["id", "name", "nativeName", "kind", "province", "mark", "sources"]
    rows = partners.map {
      [
        .id($0.id), .text($0.name), .text($0.nativeName), .text($0.kind), .text($0.province),
        .text($0.mark.rawValue), .number($0.sourceCount),
      ]
    }
  }

  private init(events: [EventRow]) {
    columns = ["id", "date", "name", "kind", "mark", "sources"]
    rows = events.map {
      [
        .id($0.id.record), .text($0.date?.text), .text($0.name), .text($0.kind), .text($0.mark.rawValue),
        .number($0.sourceCount),
      ]
    }
  }

  private init(contacts: [ContactRow]) {
    columns = ["id", "name", "title", "channel", "body", "mark", "sources"]
    rows = contacts.map {
      [
        .id($0.id), .text($0.name), .text($0.isChannel ? nil : $0.title), .text($0.isChannel ? $0.title : nil),
        .text($0.body), .text($0.mark.rawValue), .number($0.sourceCount),
      ]
    }
  }

  private init(sources: [Source]) {
    columns = ["id", "published", "kind", "publisher", "title", "address"]
    rows = sources.map {
      [
        .id($0.id), .text($0.published?.text), .text($0.kind.rawValue), .text($0.publisher), .text($0.title),
        .text($0.address),
      ]
    }
  }

  /// A row for each claim of a dispute, the one shown first.
  private init(disputes: [DisputeRow]) {
    columns = ["id", "field", "value", "source", "at", "standing"]
    rows = disputes.flatMap { dispute in
      dispute.value.claims.filter { $0.standing != .corrected }.map { weighed in
        [
          .id(dispute.id), .text(weighed.claim.field.name.inJSON), .text(weighed.claim.value.text),
          .text(weighed.claim.source.text), .text(weighed.claim.at?.text), .text(weighed.standing.rawValue),
        ]
      }
    }
  }

  // MARK: - Printing

  /// The rows in columns as wide as their widest cell, without trailing blanks.
  var text: String {
    let lines = [columns] + rows.map { $0.map { ($0?.text ?? "-").withoutControls.replacing("\n", with: " ") } }
    let widths = columns.indices.map { column in lines.map { displayWidth($0[column]) }.max() ?? 0 }
    return lines.map { cells in
      let padded = zip(cells, widths).map { TerminalText.pad($0, to: $1) }
      return padded.joined(separator: "  ").trimmingEnd + "\n"
    }.joined()
  }

  /// The rows as an array of objects; what is not known is null.
  var json: String {
    get throws {
      let objects = rows.map { row in
        Dictionary(uniqueKeysWithValues: zip(columns, row).map { ($0, $1?.json ?? NSNull()) })
      }
      let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try JSONSerialization.data(withJSONObject: objects, options: options)
      return String(decoding: data, as: UTF8.self).withEscapedControls + "\n"
    }
  }
}

extension RowTable.Cell {
  fileprivate static func id(_ id: RecordID) -> RowTable.Cell? { .text(id.text) }

  fileprivate static func text(_ text: String?) -> RowTable.Cell? {
    text.map { (text: String) in .text(text) }
  }

  fileprivate var json: Any {
    switch self {
    case .text(let text): text
    case .number(let number): number
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
