import ZoneData

/// A view that the user saved under a name: a pane with its filter and order, and what everything is narrowed to.
package struct SavedView: Hashable, Sendable {
  /// What can be written of it.
  package enum Field: String, CaseIterable, Sendable {
    // In the order in which they are read: which columns there are follows from the pane.
    case pane, filter, sort, scope, unit, lanes
    case asOf = "as-of"

    /// What may stand there.
    package var takes: String {
      switch self {
      case .pane: "zones, partners, timeline or contacts"
      case .filter: "terms and words as behind /, see docs/queries.md"
      case .sort: "a column, and :desc for the other way round"
      case .scope: "the id of a record, several with commas, or a province"
      case .unit: "year, quarter or month"
      case .lanes: "zone or body"
      case .asOf: "a day such as 2022-08-02"
      }
    }
  }

  /// What is wrong with what was written.
  package struct Mistake: Error, Equatable {
    package let message: String
  }

  package let name: String
  package private(set) var pane = PaneID.zones
  /// What the pane is narrowed to, in the query language.
  package private(set) var filter = ""
  package private(set) var order: ListOrder?
  /// What all panes are narrowed to.
  package private(set) var scope = Scope()
  package private(set) var unit: TimelineUnit?
  package private(set) var lanes: LaneKind?
  /// The day whose state of knowledge it shows; nil for the day that is shown when it is opened.
  package var asOf: Day?
  /// Where its filter stands in the user's file, as `file:line:column`.
  package var place: String?

  /// A view of all zones, until told more.
  package init(name: String) {
    self.name = name
  }

  init(name: String, pane: PaneID, filter: String, order: ListOrder?, scope: Scope, timeline: TimelineState, asOf: Day?)
  {
    (self.name, self.pane, self.filter, self.order, self.scope) = (name, pane, filter, order, scope)
    (unit, lanes) = (timeline.unit == TimelineState().unit ? nil : timeline.unit, timeline.lanes)
    self.asOf = asOf
  }

  /// Sets a field to what was written.
  package mutating func set(_ field: Field, to text: String) throws(Mistake) {
    func known<Value>(_ value: Value?) throws(Mistake) -> Value {
      guard let value else { throw Mistake(message: "“\(text)” is not \(field.takes).") }
      return value
    }
    switch field {
    case .pane:
      let pane = try known(PaneID(word: text))
      guard pane != .detail else { throw Mistake(message: "“\(text)” is not \(field.takes).") }
      self.pane = pane
    case .filter: filter = text
    case .sort: order = try order(text)
    case .scope: scope = try known(Scope(text: text))
    case .unit: unit = try known(TimelineUnit(word: text))
    case .lanes: lanes = try known(LaneKind(word: text))
    case .asOf: asOf = try known(Day(iso: text))
    }
  }

  private func order(_ text: String) throws(Mistake) -> ListOrder {
    let columns = pane.catalogueList?.columns ?? []
    if let order = ListOrder(text: text), columns.contains(order.column) { return order }
    let names = columns.map(\.rawValue).joined(separator: ", ")
    throw Mistake(message: "“\(text)” is no column of \(pane.title); there are \(names), and :desc behind one.")
  }

  /// The view as a line for the user's file.
  package var line: String {
    let fields = Field.allCases.compactMap { field in text(of: field).map { "\(field.rawValue): \(YAMLScalar.of($0))" }
    }
    return "\(YAMLScalar.of(name)): {\(fields.joined(separator: ", "))}"
  }

  /// What a field has to say; nil where it is as without it.
  package func text(of field: Field) -> String? {
    switch field {
    case .pane: pane.word
    case .filter: filter.isEmpty ? nil : filter
    case .sort: order?.text
    case .scope: scope == Scope() ? nil : scope.text
    case .unit: unit?.word
    case .lanes: lanes?.word
    case .asOf: asOf?.iso
    }
  }
}
