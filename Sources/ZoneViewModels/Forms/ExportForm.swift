import ZoneCatalogue
import ZoneData

/// Asks for the file into which rows or a record are written. Its ending says the format.
struct ExportForm: Form {
  let subject: Export.Subject
  let asOf: Day?
  let path: String
  let overwrites: Bool

  private static let keep = "keep it"
  private static let overwrite = "overwrite it"

  var title: String { "Export" }
  var verb: String { "write the file" }

  var fields: [FormField] {
    [
      FormField("File", hint: "zones.csv", start: path, isRequired: true),
      FormField("If it is there", start: overwrites ? Self.overwrite : Self.keep, isRequired: true),
    ]
  }
  var firstField: Int? { 0 }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    switch field {
    case 0: format(values).map { .meaning($0.purpose) } ?? .mistake("The ending says the format: \(endings).")
    default:
      [Self.keep, Self.overwrite].contains(values[1])
        ? nil : .mistake("It is \(Self.keep) or \(Self.overwrite).")
    }
  }

  /// The same file in the other formats, those that only this list has first.
  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    let typed = values[field]
    guard field == 0 else { return [Self.keep, Self.overwrite].filter { $0 != typed }.map { FormCandidate($0) } }
    let known = format(values)
    let stem = known.map { String(typed.dropLast($0.fileEnding.count + 1)) } ?? Self.withoutEnding(typed)
    let name = stem.isEmpty || stem.hasSuffix("/") ? stem + subject.fileName : stem
    return subject.formats.reversed().map { FormCandidate("\(name).\($0.fileEnding)", $0.purpose) }
      .filter { $0.text != typed && (known != nil || $0.text.hasPrefix(typed)) }
  }

  /// A path up to the last point in the name of its file.
  private static func withoutEnding(_ path: String) -> String {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/") else { return path }
    return String(path[..<point])
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? {
    guard let format = format(values) else { return nil }
    return desk.send(
      .export(
        Export(
          subject: subject, asOf: asOf, format: format, path: values[0], overwrites: values[1] == Self.overwrite)))
  }

  private func format(_ values: [String]) -> ExchangeFormat? {
    ExchangeFormat.named(by: values[0], among: subject.formats)
  }

  private var endings: String { subject.formats.map { ".\($0.fileEnding)" }.joined(separator: ", ") }
}

extension ExportForm {
  /// The form for an export that failed.
  init(_ export: Export) {
    self.init(subject: export.subject, asOf: export.asOf, path: export.path, overwrites: export.overwrites)
  }
}

extension ExchangeFormat {
  /// What the format is good for.
  fileprivate var purpose: String {
    switch self {
    case .table: "a table to read"
    case .json: "JSON, for programs"
    case .jsonl: "JSON, a line for each row"
    case .csv: "CSV, for a spreadsheet"
    case .markdown: "Markdown, with footnotes for the sources"
    case .ics: "iCalendar, for a calendar"
    case .vcard: "vCard 4, for an address book"
    case .geojson: "GeoJSON, for a map"
    case .cslJSON: "CSL-JSON, for a list of references"
    case .atom: "Atom, for a feed reader"
    }
  }
}

extension DeskModel {
  /// Asks where to write the record of the detail, or the rows of the focused list: those that are marked, or all.
  mutating func startExport() {
    guard let subject = exported else { return }
    let path = "\(subject.fileName).\(ExchangeFormat.csv.fileEnding)"
    open(ExportForm(subject: subject, asOf: state.asOf, path: path, overwrites: false))
  }

  private var exported: Export.Subject? {
    let pane = state.step.focus
    guard pane != .detail else { return detail.record.map { .record($0.id, $0.kind) } }
    guard let list = pane.catalogueList else { return nil }
    var query = query(for: pane)
    query.incrementalLimit = nil
    let marked = state.step.timelineHasLanes(pane) ? [] : state.step.list(pane).marked
    return .list(list, query, columns: chosenColumns(of: pane), only: marked)
  }
}
