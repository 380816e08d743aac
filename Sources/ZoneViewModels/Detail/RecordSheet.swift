import ZoneData

/// The detail of a record: every value with its mark, what it takes part in, and what is not known.
package struct RecordSheet {
  /// As many links as one reads. Enter leads to the lists, which have all of them.
  static let mostLinks = 100

  private let record: Record
  private let backlinks: Backlinks
  private let name: (RecordID) -> String

  /// Takes a record, who speaks of it, and the names of others.
  package init(_ record: Record, backlinks: Backlinks, name: @escaping (RecordID) -> String) {
    self.record = record
    self.backlinks = backlinks
    self.name = name
  }

  /// The page.
  package func sheet() -> Sheet {
    let values = record.values.enumerated().map { (index: $0, value: $1) }
    let facts = values.filter { $0.value.field.name == .facts }
    let others = values.filter { $0.value.field.name != .facts }
    var items = joined(others.map { item($0.value, $0.index) }) + unknownItems
    if !backlinks.rows.isEmpty {
      items += section("Seen in", backlinks.rows.map(item) + moreLinks)
    }
    if !facts.isEmpty {
      items += section("Facts", facts.map { item($0.value, $0.index) })
    }
    return Sheet(title: record.displayName, items: items)
  }

  private var moreLinks: [Sheet.Item] {
    guard backlinks.more > 0 else { return [] }
    let text = "and \(backlinks.more) earlier: open the record for all"
    return [Sheet.Item(paragraphs: [.init(text, .dim)], isHeading: true, isFlush: true)]
  }

  private func section(_ title: String, _ items: [Sheet.Item]) -> [Sheet.Item] {
    [Sheet.heading(""), Sheet.heading(title)] + items
  }

  /// Two roles of one record stand in one line, `Organiser  STZA · host`, where the same source says both alike.
  private func joined(_ items: [Sheet.Item]) -> [Sheet.Item] {
    items.reduce(into: []) { joined, item in
      guard let last = joined.last, isOneTie(last, item), let text = last.paragraphs.first?.text else {
        return joined.append(item)
      }
      joined[joined.count - 1].paragraphs[0] = .init("\(text) · \(item.label.lowercased())")
      joined[joined.count - 1].values += item.values
    }
  }

  private func isOneTie(_ left: Sheet.Item, _ right: Sheet.Item) -> Bool {
    guard let first = left.values.first, let second = right.values.first else { return false }
    let (one, other) = (record.values[first], record.values[second])
    guard case .link(let target, _) = one.value, case .link(target, _) = other.value else { return false }
    return one.by == other.by && one.mark == other.mark && one.sources == other.sources
  }

  private func item(_ value: RecordValue, _ index: Int) -> Sheet.Item {
    var item = Sheet.Item(paragraphs: [.init(text(of: value), role(of: value))])
    item.label = label(of: value)
    item.isFlush = value.field.name == .facts
    item.mark = value.mark.role
    item.trailing = value.sourceCount > 1 ? "[\(value.sourceCount)]" : ""
    item.target = value.value.target.map(Sheet.Item.Target.record)
    item.values = [index]
    return item
  }

  private func item(_ link: LinkRow) -> Sheet.Item {
    let (label, text) =
      switch link.field {
      case .posts: ("Post", "\(link.name), \(link.role)")
      case .parent: ("Unit", link.name)
      default: (Words.label(link.role), link.name)
      }
    return Sheet.Item(label: label, paragraphs: [.init(text)], target: .record(link.id))
  }

  private func label(of value: RecordValue) -> String {
    switch value.value {
    case .link(_, let role): Words.label(role)
    default:
      if value.field.name == .facts { "" } else { value.field.label }
    }
  }

  private func text(of value: RecordValue) -> String {
    var text = Words.value(value.value, name: name)
    for rival in rivals(of: value) {
      text += "  ≠  " + rival
    }
    if let on = value.on {
      text += " · " + on.inWords
    }
    if let speaker = value.by {
      text += " (says \(name(speaker)))"
    }
    return text
  }

  /// The values that contradict the one shown, each once.
  private func rivals(of value: RecordValue) -> [String] {
    let texts = value.claims.filter { $0.standing == .disputes }.map { weighed in
      let text = Words.value(weighed.claim.value, name: name)
      return weighed.claim.value == value.value ? weighed.claim.on.map { "\(text) · \($0.inWords)" } ?? text : text
    }
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private func role(of value: RecordValue) -> Role {
    guard value.field.name == .status, let status = ZoneStatus(rawValue: value.value.text) else {
      return .text
    }
    return status.role
  }

  /// What one would look for first and no source says.
  private var unknownItems: [Sheet.Item] {
    wanted.filter { record.value($0) == nil }.compactMap { name in
      record.kind.field(name).map {
        Sheet.Item(label: $0.label, paragraphs: [.init("unknown", .unknown)], mark: .unknown)
      }
    }
  }

  private var wanted: [Field.Name] {
    switch record.kind {
    case .zone: [.province, .status, .area]
    case .body: [.kind, .country, .province]
    case .event: [.kind, .date, .place]
    case .person: [.posts]
    }
  }
}
