import Algorithms
import ZoneCatalogue
import ZoneData

/// The detail of a record: every value with its mark, its backlinks, its facts, and the unknown fields.
package struct RecordSheet {
  /// More links than a reader goes through. Enter opens the lists, which have all of them.
  static let mostLinks = 100

  private let record: ShownRecord
  private let backlinks: Backlinks
  private let notes: [NoteRow]
  private let ages: AgeScale?
  private let name: (RecordID) -> String

  /// `name` gives the names of other records. Without `ages` nothing is said about the age of values.
  package init(
    _ record: ShownRecord, backlinks: Backlinks, notes: [NoteRow] = [], ages: AgeScale?,
    name: @escaping (RecordID) -> String
  ) {
    self.record = record
    self.notes = notes
    self.backlinks = backlinks
    self.ages = ages
    self.name = name
  }

  package func sheet() -> Sheet {
    let values = record.values.enumerated().map { (index: $0, value: $1) }
    let facts = values.filter { $0.value.field.name == .facts }
    let others = values.filter { $0.value.field.name != .facts }
    let seenIn = backlinks.rows.filter { relation($0) == nil }
    var items = joined(series(others)) + relatedZones + unknownItems
    if !notes.isEmpty {
      items += section("Notes", notes.map(item))
    }
    if !backlinks.deals.isEmpty {
      items += section("Deals", backlinks.deals.map(item) + more(backlinks.moreDeals))
    }
    if !seenIn.isEmpty {
      items += section("Seen in", seenIn.map(item) + more(backlinks.more))
    }
    if !facts.isEmpty {
      items += section("Facts", facts.map { item($0.value, $0.index) })
    }
    return Sheet(title: record.displayName, items: items)
  }

  /// The zones that name this one as their whole, a part or their heir, unless this one says the same of them. They stand
  /// with the links to other zones.
  private var relatedZones: [Sheet.Item] {
    let own = Set(record.values(.zones).map(\.value))
    let related = backlinks.rows.compactMap { link in relation(link).map { (link, $0) } }.filter { link, relation in
      relation.converse.map { !own.contains(.link(link.id, role: $0.rawValue)) } ?? true
    }
    return ZoneRelation.allCases.flatMap { wanted in
      related.filter { $0.1 == wanted }.map { link, relation in
        let text = link.name + (link.time.map { " · " + $0 } ?? "")
        return Sheet.Item(
          label: relation.labelOfOther, paragraphs: [.init(text)], mark: link.isInferred ? .inferred : nil,
          target: .record(link.id))
      }
    }
  }

  /// How another zone is related to this one; nil for any other link.
  private func relation(_ link: LinkRow) -> ZoneRelation? {
    link.kind == .zone && link.field == .zones ? ZoneRelation(rawValue: link.role) : nil
  }

  /// A note of the user, which has no mark because it is not evidence. What was done or dropped is dim.
  private func item(_ row: NoteRow) -> Sheet.Item {
    let standing = row.standing.isEmpty ? "" : " · \(row.standing)"
    let isClosed = row.note.state == .done || row.note.state == .dropped
    return Sheet.Item(
      paragraphs: [.init(row.note.text + standing, isClosed ? .dim : .text)], origin: Origin(file: row.file, line: 1),
      note: row, isFlush: true)
  }

  private func more(_ count: Int) -> [Sheet.Item] {
    guard count > 0 else { return [] }
    let text = "and \(count) earlier: open the record for all"
    return [Sheet.Item(paragraphs: [.init(text, .dim)], isHeading: true, isFlush: true)]
  }

  private func section(_ title: String, _ items: [Sheet.Item]) -> [Sheet.Item] {
    [Sheet.heading(""), Sheet.heading(title)] + items
  }

  /// Two roles of one record share a line, as in `Organiser  STZA · host`, if the same source states both.
  private func joined(_ items: [Sheet.Item]) -> [Sheet.Item] {
    items.reduce(into: []) { joined, item in
      guard let last = joined.last, areRolesOfOneRecord(last, item), let text = last.paragraphs.first?.text else {
        return joined.append(item)
      }
      joined[joined.count - 1].paragraphs[0] = .init("\(text) · \(item.label.lowercased())")
      joined[joined.count - 1].values += item.values
    }
  }

  private func areRolesOfOneRecord(_ left: Sheet.Item, _ right: Sheet.Item) -> Bool {
    guard let last = left.values.last, let next = right.values.first else { return false }
    return next == last + 1 && record.values[next].isAnotherRole
  }

  private func item(_ value: ShownValue, _ index: Int) -> Sheet.Item {
    var item = Sheet.Item(paragraphs: [.init(text(of: value), role(of: value))])
    item.label = label(of: value)
    item.isFlush = value.field.name == .facts
    item.mark = value.mark.role
    item.trailing = value.sourceCount > 1 ? "[\(value.sourceCount)]" : ""
    item.aside = age(of: value)
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
    let whole = text + (link.time.map { " · " + $0 } ?? "")
    return Sheet.Item(
      label: label, paragraphs: [.init(whole)], mark: link.isInferred ? .inferred : nil, target: .record(link.id))
  }

  private func item(_ deal: DealRow) -> Sheet.Item {
    Sheet.Item(
      label: Words.label(deal.role), paragraphs: [.init(deal.name), .init(deal.progress.inWords, .dim)],
      target: .record(deal.id))
  }

  private func label(of value: ShownValue) -> String {
    switch value.value {
    case .link(_, let role): Words.label(role)
    default:
      if value.field.name == .facts { "" } else { value.field.label }
    }
  }

  private func text(of value: ShownValue) -> String {
    var text = Words.value(value.value, name: name)
    for rival in rivals(of: value) {
      text += "  ≠  " + rival
    }
    return value.words(text, name: name)
  }

  /// The age of a value that can change.
  private func age(of value: ShownValue) -> String {
    guard let ages, let seen = value.lastSeen, value.field.showsAge else { return "" }
    return ages.age(of: seen).inShort
  }

  // MARK: - Series

  /// The items of values. Figures of one thing on different days are one item: `12 → 16 → 18 zones`. So are the stages of a
  /// deal: `signed Feb 2022 → under way Mar 2023`.
  private func series(_ values: [(index: Int, value: ShownValue)]) -> [Sheet.Item] {
    var items: [Sheet.Item] = []
    var taken: Set<Int> = []
    for (index, value) in values where !taken.contains(index) {
      let others = value.isPartOfSeries ? values.filter { $0.value.continues(value) } : []
      if others.count > 1 {
        taken.formUnion(others.map(\.index))
        items.append(value.field.name == .stage ? item(ofStages: others) : item(ofSeries: others))
      } else {
        items.append(item(value, index))
      }
    }
    return items
  }

  private func item(ofSeries values: [(index: Int, value: ShownValue)]) -> Sheet.Item {
    let steps = values.reversed().map(\.value)
    let figures = steps.compactMap(\.quantity).map(\.figureInWords)
    let days = [steps.first, steps.last].compactMap { $0?.on?.inWords }
    let unit = values[0].value.quantity?.unit ?? ""
    var item = item(of: values, "\(figures.joined(separator: " → ")) \(unit) · \(days.joined(separator: " to "))")
    item.chart = sparkline(of: steps.compactMap(\.quantity))
    return item
  }

  /// The heights start at 0, so that a small change looks small. Two figures need no chart.
  private func sparkline(of figures: [Quantity]) -> Sheet.Chart? {
    let most = figures.map(\.upper).max() ?? 0
    guard figures.count > 2, most > 0 else { return nil }
    return .sparkline(figures.map { max(1, Int(($0.upper / most * 8).rounded())) })
  }

  private func item(ofStages values: [(index: Int, value: ShownValue)]) -> Sheet.Item {
    let stages = values.compactMap { value in
      DealStage(rawValue: value.value.value.text).map { (stage: $0, on: value.value.on) }
    }
    return item(of: values, DealStep.steps(of: stages).reversed().map(\.inWords).joined(separator: " → "))
  }

  /// One item for several values, the newest first. Its mark is the one of them that says most.
  private func item(of values: [(index: Int, value: ShownValue)], _ text: String) -> Sheet.Item {
    var item = item(values[0].value, values[0].index)
    item.paragraphs = [.init(text)]
    item.mark = values.map(\.value.mark).first { !$0.role.isPlain }?.role ?? item.mark
    item.values = values.map(\.index)
    return item
  }

  /// The values that contradict the shown one, without duplicates.
  private func rivals(of value: ShownValue) -> [String] {
    let texts = value.rivals.map { rival in
      let text = Words.value(rival.value, name: name)
      return rival.on.map { "\(text) · \($0.inWords)" } ?? text
    }
    return Array(texts.uniqued())
  }

  private func role(of value: ShownValue) -> Role {
    if isPast(value) { return .dim }
    guard value.field.name == .status, let status = ZoneStatus(rawValue: value.value.text) else {
      return .text
    }
    return status.role
  }

  /// Whether it has ended, or no document of late supports it.
  private func isPast(_ value: ShownValue) -> Bool {
    if value.hasEnded { return true }
    guard let ages, let seen = value.lastSeen, value.field.showsAge else { return false }
    return ages.isStale(seen)
  }

  /// The fields that a reader expects first and that no source gives.
  private var unknownItems: [Sheet.Item] {
    wanted.filter { record.value($0) == nil }.compactMap { name in
      record.kind.field(name).map {
        Sheet.Item(label: $0.label, paragraphs: [.init("unknown", .unknown)], mark: .unknown)
      }
    }
  }

  private var isDeal: Bool { record.value(.kind).map { Deal.kinds.contains($0.value.text) } ?? false }

  private var wanted: [Field.Name] {
    switch record.kind {
    case .zone: [.province, .status, .area]
    case .body: [.kind, .country, .province]
    case .event: isDeal ? [.kind, .date, .amount, .stage] : [.kind, .date, .place]
    case .person: [.posts]
    }
  }
}

extension Field {
  /// Whether its values can be out of date, so that their age says something.
  package var showsAge: Bool { canChange && name != .name && name != .website }
}

extension ShownValue {
  fileprivate var quantity: Quantity? { if case .quantity(let quantity) = value { quantity } else { nil } }

  fileprivate var isPartOfSeries: Bool {
    guard field.cardinality == .dated, !isPlanned, rivals.isEmpty else { return false }
    return field.name == .stage || quantity != nil && on != nil
  }

  /// Whether it is a figure of the same thing as another.
  fileprivate func continues(_ other: ShownValue) -> Bool {
    guard field == other.field, isPartOfSeries else { return false }
    if field.name == .stage { return true }
    guard by == other.by, let mine = quantity, let theirs = other.quantity else { return false }
    return mine.countsTheSame(as: theirs)
  }
}
