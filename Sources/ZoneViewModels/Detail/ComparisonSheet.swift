import Algorithms
import ZoneData

/// A comparison as a page: a line for each field, a cell for each record, and last how many facts each has.
package struct ComparisonSheet {
  private let comparison: Comparison
  private let ages: AgeScale?

  /// Without `ages` nothing is said about the age of values.
  package init(_ comparison: Comparison, ages: AgeScale?) {
    self.comparison = comparison
    self.ages = ages
  }

  /// The page of all lines, or of those that differ.
  package func sheet(onlyDifferences: Bool = false) -> Sheet {
    let lines = comparison.lines.filter { $0.agreement == .differs || !onlyDifferences }
    var sheet = Sheet(title: title, items: lines.map(item) + (onlyDifferences ? [] : dealItems + factItems))
    if sheet.items.isEmpty {
      let text = onlyDifferences ? "No line differs." : "Nothing is known of them but their names."
      sheet.items = [Sheet.Item(paragraphs: [.init(text, .dim)], isHeading: true, isFlush: true)]
    }
    sheet.asides = ["\(comparison.differenceCount) of \(comparison.lines.count) differ"]
    sheet.heads = comparison.subjects.map { Sheet.Head(name: $0.name, short: $0.initials) }
    return sheet
  }

  private var title: String { "Compare \(comparison.kind.section)" }

  private func item(_ line: Comparison.Line) -> Sheet.Item {
    let cells = line.cells.map { cell in
      cell.entries.isEmpty
        ? [Sheet.Entry(text: "?", role: .unknown)] : cell.entries.flatMap { entries($0, line) }
    }
    let places = zip(comparison.subjects, line.cells).map { subject, cell in
      RecordValues(record: subject.id, name: subject.name, values: cell.entries.map(\.place))
    }
    return item(line.column.title, cells, places, differs: line.agreement == .differs)
  }

  private func item(
    _ label: String, _ cells: [[Sheet.Entry]], _ values: [RecordValues], differs: Bool = false
  ) -> Sheet.Item {
    let texts = cells.map { $0.map(\.text).joined(separator: ", ") }
    let named = zip(comparison.subjects, texts).map { "\($0.name) \($1)" }
    var item = Sheet.Item(paragraphs: [.init("\(label): \(named.joined(separator: "; "))")])
    (item.label, item.searched) = (label, [label] + texts)
    item.target = .claims(values)
    (item.cells, item.differs) = (cells, differs)
    return item
  }

  /// A value and, below it, the values that contradict it. In a list that differs, a sign is before what all have.
  private func entries(_ entry: Comparison.Entry, _ line: Comparison.Line) -> [Sheet.Entry] {
    let value = entry.value
    let isCommon = entry.isShared && line.agreement == .differs && line.column.isList
    let text = text(of: value)
    let shown = Sheet.Entry(
      text: isCommon ? "= \(text)" : text, role: role(of: value, isDim: isCommon || line.agreement == .same),
      mark: value.mark.role, aside: age(of: value.lastSeen),
      trailing: trailing(value.sourceCount))
    let rivals = value.rivals.map { rival in
      let text = rival.value.inWords(name: comparison.name) + (rival.on.map { " · \($0.inWords)" } ?? "")
      return Sheet.Entry(text: "≠ \(text)", role: .disputed)
    }
    return [shown] + rivals
  }

  private func age(of day: Day?) -> String { day.flatMap { ages?.age(of: $0).inShort } ?? "" }

  private func trailing(_ sourceCount: Int) -> String { sourceCount > 1 ? "[\(sourceCount)]" : "" }

  private func text(of value: ShownValue) -> String {
    let text = value.inWords(name: comparison.name)
    return switch value.value {
    // Both numbers of a range rarely fit a line of a narrow cell.
    case .quantity: text.replacing("–", with: " – ")
    // How precise it is does not matter beside the position of another zone.
    case .position(let position): position.inWords
    default: text
    }
  }

  private func role(of value: ShownValue, isDim: Bool) -> Role {
    if isDim { return .dim }
    guard value.field.name == .status, !value.isPlanned, let status = ZoneStatus(rawValue: value.value.text) else {
      return .text
    }
    return status.role
  }

  /// The newest deals of each record with what they are about. They are not compared: each record has its own.
  private var dealItems: [Sheet.Item] {
    let deals = comparison.subjects.map(\.deals)
    guard deals.contains(where: { $0.count > 0 }) else { return [] }
    let cells = deals.map { deals in
      let more = deals.count - deals.rows.count
      let rest = more > 0 ? [Sheet.Entry(text: "+\(more) more", role: .dim)] : []
      return deals.count == 0 ? [Sheet.Entry(text: "none", role: .dim)] : deals.rows.flatMap { entries(of: $0) } + rest
    }
    let all = deals.flatMap(\.rows).uniqued { $0.id }
    return [item("Deals", cells, all.map { RecordValues(record: $0.id, name: $0.name, values: nil) })]
  }

  private func entries(of deal: DealRow) -> [Sheet.Entry] {
    let amount = deal.amount.map { $0.split(separator: "; ").map(Self.sum).joined(separator: ", ") }
    return [
      Sheet.Entry(
        text: deal.name, mark: deal.mark.role, aside: age(of: deal.progress.lastSeen),
        trailing: trailing(deal.sourceCount)),
      Sheet.Entry(text: [amount, deal.progress.inWords].compactMap(\.self).joined(separator: " · "), role: .dim),
    ]
  }

  private static func sum(_ text: Substring) -> String { (try? Quantity(String(text)))?.inWords ?? String(text) }

  /// How many facts each record has. Sentences are not compared.
  private var factItems: [Sheet.Item] {
    let counts = comparison.subjects.map(\.facts.count)
    guard counts.contains(where: { $0 > 0 }) else { return [] }
    let cells = counts.map { [Sheet.Entry(text: $0 == 0 ? "none" : Words.count($0, "fact"), role: .dim)] }
    return [
      item("Facts", cells, comparison.subjects.map { RecordValues(record: $0.id, name: $0.name, values: $0.facts) })
    ]
  }
}
