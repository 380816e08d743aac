import Foundation
import Terminal
import ZoneData

/// Rows of a list with named columns, printed as a table or as JSON.
struct RowTable {
  /// Names of the columns; in JSON they are the keys.
  private var columns: [String]
  /// A cell is nil where nothing is known.
  private var rows: [[Cell?]]
  /// Where a search found each row, of those lists that say it.
  private var matches: [TextMatch?] = []

  /// What a cell holds.
  enum Cell {
    case text(String)
    case number(Int)
    case match(TextMatch)

    var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .match(let match): "\(match.field): \(match.text)"
      }
    }
  }

  /// The rows of a list that a query finds, the first so many of them.
  init(_ list: ListCommand.List, of catalogue: Catalogue, _ query: Query, limit: Int) throws {
    let window = 0..<limit
    switch list {
    case .zones: self.init(zones: try catalogue.zones(query, window: window))
    case .partners: self.init(partners: try catalogue.partners(query, window: window))
    case .bodies: self.init(bodies: try catalogue.bodies(query, window: window))
    case .events: self.init(events: try catalogue.events(query, window: window))
    case .contacts: self.init(contacts: try catalogue.contacts(query, window: window))
    case .people: self.init(people: try catalogue.people(query, window: window))
    case .sources: self.init(sources: Array(try catalogue.sources(query.filter).prefix(limit)))
    case .disputes: self.init(disputes: try catalogue.disputes(), limit: limit)
    }
    guard list.rows != nil, !query.filter.words.isEmpty else { return }
    columns.append("match")
    for index in rows.indices {
      rows[index].append(matches[index].map(Cell.match))
    }
  }

  private init(zones: [ZoneRow]) {
    columns = ["id", "name", "place", "province", "status", "mark", "sources"]
    matches = zones.map(\.match)
    rows = zones.map {
      [
        .id($0.id), .text($0.name), .text($0.place), .text($0.province), .text($0.status?.rawValue),
        .text($0.mark.rawValue), .number($0.sourceCount),
      ]
    }
  }

  private init(partners: [PartnerRow]) {
    columns = ["id", "name", "nativeName", "kind", "province", "mark", "sources"]
    matches = partners.map(\.match)
    rows = partners.map {
      [
        .id($0.id), .text($0.name), .text($0.nativeName), .text($0.kind), .text($0.province),
        .text($0.mark.rawValue), .number($0.sourceCount),
      ]
    }
  }

  private init(bodies: [BodyRow]) {
    columns = ["id", "name", "kind", "province", "mark", "sources"]
    matches = bodies.map(\.match)
    rows = bodies.map {
      [
        .id($0.id), .text($0.name), .text($0.kind), .text($0.province), .text($0.mark.rawValue),
        .number($0.sourceCount),
      ]
    }
  }

  private init(events: [EventRow]) {
    columns = ["id", "date", "name", "kind", "mark", "sources"]
    matches = events.map(\.match)
    rows = events.map {
      [
        .id($0.id.record), .text($0.date?.text), .text($0.name), .text($0.kind), .text($0.mark.rawValue),
        .number($0.sourceCount),
      ]
    }
  }

  private init(contacts: [ContactRow]) {
    columns = ["id", "name", "title", "channel", "body", "mark", "sources"]
    matches = contacts.map(\.match)
    rows = contacts.map {
      [
        .id($0.id), .text($0.name), .text($0.isChannel ? nil : $0.title), .text($0.isChannel ? $0.title : nil),
        .text($0.body), .text($0.mark.rawValue), .number($0.sourceCount),
      ]
    }
  }

  private init(people: [PersonRow]) {
    columns = ["id", "name", "title", "body", "mark", "sources"]
    matches = people.map(\.match)
    rows = people.map {
      [
        .id($0.id), .text($0.name), .text($0.title), .text($0.body), .text($0.mark.rawValue),
        .number($0.sourceCount),
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
  private init(disputes: [DisputeRow], limit: Int) {
    columns = ["id", "field", "value", "source", "at", "standing"]
    let claims: [[Cell?]] = disputes.flatMap { dispute in
      dispute.value.claims.filter { $0.standing != .corrected }.map { weighed in
        [
          .id(dispute.id), .text(weighed.claim.field.name.inJSON), .text(weighed.claim.value.text),
          .text(weighed.claim.source.text), .text(weighed.claim.at?.text), .text(weighed.standing.rawValue),
        ]
      }
    }
    rows = Array(claims.prefix(limit))
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
    case .match(let match): ["field": match.field.rawValue, "text": match.text]
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
