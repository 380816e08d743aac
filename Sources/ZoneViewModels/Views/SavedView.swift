import Algorithms
import YAMLText
import ZoneCatalogue
import ZoneData

/// A view that the user saved under a name: a pane with its filter and order, and the scope of all panes.
package struct SavedView: Hashable, Sendable {
  /// The fields of a view in the file.
  package enum Field: String, CaseIterable, Sendable {
    // In the order in which they are read: the columns to sort by depend on the pane.
    case pane, filter, sort, columns, scope, unit, lanes
    case asOf = "as-of"
    case layout

    /// The accepted values, in words.
    package var takes: String {
      switch self {
      case .pane: "zones, partners, timeline or contacts"
      case .filter: "terms and words as typed after /, see docs/queries.md"
      case .sort: "a column, with :desc after it for descending order"
      case .columns: "names of columns with commas, as after --columns"
      case .scope: "the id of a record, several with commas, or a province"
      case .unit: "year, quarter or month"
      case .lanes: "zone or body"
      case .asOf: "a day such as 2022-08-02"
      case .layout: "the sizes of the panes, such as 480 (400 280 320) 520, or default"
      }
    }
  }

  /// A mistake in a field.
  package struct Mistake: Error, Equatable {
    package let message: String
  }

  package let name: String
  package private(set) var pane = PaneID.zones
  /// The filter of the pane, in the query language.
  package private(set) var filter = ""
  package private(set) var order: ListOrder?
  /// The columns of the pane; nil for those of their importance.
  package private(set) var columns: [ColumnKey]?
  /// The scope of all panes.
  package private(set) var scope = Scope()
  package private(set) var unit: TimelineUnit?
  package private(set) var lanes: LaneKind?
  /// The day whose state of knowledge it shows; nil for the day in use when it is opened.
  package var asOf: Day?
  /// The sizes of the panes; nil for those in use when it is opened.
  package var layout: DeskLayout?
  /// The position of its filter in the user's file, as `file:line:column`.
  package var place: String?

  /// The default shows all zones.
  package init(name: String) {
    self.name = name
  }

  init(
    name: String, pane: PaneID, filter: String, order: ListOrder?, columns: [ColumnKey]?, scope: Scope,
    timeline: TimelineState, asOf: Day?
  ) {
    self.columns = columns
    (self.name, self.pane, self.filter, self.order, self.scope) = (name, pane, filter, order, scope)
    (unit, lanes) = (timeline.unit == TimelineState().unit ? nil : timeline.unit, timeline.lanes)
    self.asOf = asOf
  }

  /// Sets a field to the text from the file.
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
    case .columns: try setColumns(text)
    case .scope: scope = try known(Scope(text: text))
    case .unit: unit = try known(TimelineUnit(word: text))
    case .lanes: lanes = try known(LaneKind(word: text))
    case .asOf: asOf = try known(Day(iso: text))
    case .layout: layout = try known(DeskLayout(text: text))
    }
  }

  private func order(_ text: String) throws(Mistake) -> ListOrder {
    let list = pane.catalogueList?.definition
    if let order = list?.order(text) { return order }
    let names = (list?.sortable ?? []).map(\.key.rawValue).joined(separator: ", ")
    throw Mistake(
      message: "\(pane.title) has no column “\(text)”; its columns are \(names). Add :desc for descending order.")
  }

  /// Of names with a mistake the others stay.
  private mutating func setColumns(_ text: String) throws(Mistake) {
    guard let list = pane.catalogueList?.definition else { return }
    do {
      columns = try list.choice(text).keys
    } catch {
      let known = text.split(separator: ",").flatMap { (try? list.choice(String($0)).keys) ?? [] }
      columns = known.isEmpty ? nil : Array(known.uniqued())
      throw Mistake(message: "\(pane.title): \(error.message)\(error.message.hasSuffix("?") ? "" : ".")")
    }
  }

  /// The view as a line for the user's file.
  package var line: String {
    let fields = Field.allCases.compactMap { field in text(of: field).map { "\(field.rawValue): \(YAMLScalar.of($0))" }
    }
    return "\(YAMLScalar.of(name)): {\(fields.joined(separator: ", "))}"
  }

  /// The text of a field for the file; nil if it has its default.
  package func text(of field: Field) -> String? {
    switch field {
    case .pane: pane.word
    case .filter: filter.isEmpty ? nil : filter
    case .sort: order?.text
    case .columns: columns?.map(\.rawValue).joined(separator: ",")
    case .scope: scope == Scope() ? nil : scope.text
    case .unit: unit?.word
    case .lanes: lanes?.word
    case .asOf: asOf?.iso
    case .layout: layout?.text
    }
  }
}
