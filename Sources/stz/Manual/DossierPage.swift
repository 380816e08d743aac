import ZoneData

/// stz-dossier(5), generated from the table of fields that the reader and `stz schema` use.
struct DossierPage {
  /// The page in mdoc.
  let text: String

  init() {
    var page = Mdoc("stz-dossier", section: 5, about: "what one document says about Special Technology Zones")
    page.section("Description")
    page.prose(DossierText.description)
    page.literal(DossierText.example)
    Self.records(on: &page)
    Self.values(on: &page)
    Self.joins(on: &page)
    page.section("Values shown")
    page.prose(DossierText.shown)
    page.section("Files")
    page.list([.init(head: "Pa \(MdocText.words("../share/stz/seeds/"))", DossierText.seeds)])
    page.section("See also")
    page.line(".Xr stz 1")
    page.section("Standards")
    page.prose(DossierText.standards)
    text = page.text
  }

  private static func records(on page: inout Mdoc) {
    page.section("Source")
    page.prose("The section `source` describes the document.")
    page.list(SourceKey.allCases.map { .init($0.rawValue, $0.about) })
    page.section("Records and fields")
    page.prose(DossierText.records)
    page.part("All records")
    page.list(ofAll.map(item))
    for kind in RecordKind.allCases {
      page.part(kind.section)
      page.list(kind.fields.filter { !ofAll.contains($0) }.map(item))
    }
  }

  /// The fields that every kind of record has.
  private static var ofAll: [Field] {
    RecordKind.zone.fields.filter { field in RecordKind.allCases.allSatisfy { $0.fields.contains(field) } }
  }

  private static func item(of field: Field) -> Mdoc.Item {
    .init(field.name.rawValue, "\(field.about) Takes \(field.takes)\(field.cardinality.about).")
  }

  private static func values(on page: inout Mdoc) {
    page.section("Values")
    page.prose(DossierText.values)
    page.list(ValueKey.allCases.map { .init($0.rawValue, $0.about) })
    page.part("Dates")
    page.prose(DossierText.dates)
    page.table(DossierText.dateForms.map { .init($0, $1) }, width: 26)
    page.part("Quantities")
    page.prose(DossierText.quantities)
  }

  private static func joins(on page: inout Mdoc) {
    page.section("Notes")
    page.prose(DossierText.notes)
    page.list(JoinSection.allCases.map { .init($0.rawValue, about($0)) })
    page.literal(DossierText.join)
  }

  private static func about(_ section: JoinSection) -> String {
    let meaning =
      switch section {
      case .same: "Joins two ids: everything said about the first then counts for the second."
      case .different: "Keeps two records apart that look alike, so that `stz check` no longer reports them."
      }
    return "\(meaning) Takes ids with `\(section.otherKey)`, the other id, and `because`, the reason."
  }
}
