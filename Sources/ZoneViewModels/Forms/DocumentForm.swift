import ZoneCatalogue
import ZoneData

/// A new document: what it is, before a dossier of it is opened in the editor.
struct DocumentForm: Form {
  let day: Day

  var title: String { "New document" }
  var verb: String { "write and edit" }

  var fields: [FormField] {
    [
      FormField("Title", hint: "as printed", isRequired: true),
      FormField("Publisher", hint: "Dawn, Business Recorder, STZA"),
      FormField("Published", hint: "2026-11-20, 20 nov 2026, 2026-11"), FormField("Address", hint: "https://…"),
      FormField("Kind", hint: "law, official, news, trade or web", start: Source.Kind.news.rawValue),
    ]
  }

  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? {
    switch field {
    case 0, 3: twin(values, desk).map { .mistake("It is there already: “\($0.title)”, \($0.id).") }
    case 2: Self.remark(onDate: values[2])
    case 4:
      values[4].isEmpty || Source.Kind(rawValue: values[4]) != nil
        ? nil : .mistake("It is law, official, news, trade, web or note.")
    default: nil
    }
  }

  private static func remark(onDate text: String) -> FormRemark? {
    guard !text.isEmpty else { return nil }
    do throws(EDTFError) {
      return .meaning(try date(text).inWords)
    } catch {
      return .mistake(error.message)
    }
  }

  /// A date in EDTF, or written otherwise if that means one date only.
  private static func date(_ text: String) throws(EDTFError) -> EDTFDate {
    do throws(EDTFError) {
      return try EDTFDate(text)
    } catch {
      if case .otherForm(_, let write) = error, write != text { return try EDTFDate(write) }
      throw error
    }
  }

  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] {
    switch field {
    case 1: publishers(values[1], desk)
    case 4:
      Source.Kind.allCases.map(\.rawValue).filter { $0.hasPrefix(values[4]) && $0 != values[4] }.map {
        FormCandidate($0)
      }
    default: []
    }
  }

  /// The publishers of known documents that begin with a text.
  private func publishers(_ text: String, _ desk: DeskModel) -> [FormCandidate] {
    guard text.count > 1 else { return [] }
    let found = desk.content.sources(text).compactMap(\.publisher).filter {
      FoldedText.fold($0).contains(FoldedText.fold(text))
    }
    return Set(found).subtracting([text]).sorted().prefix(5).map { FormCandidate($0) }
  }

  func questions(for field: Int, _ values: [String], _ desk: DeskModel) -> [DeskQuestion] {
    switch field {
    case 0, 3: [.sources("")]
    case 1: values[1].count > 1 ? [.sources(values[1])] : []
    default: []
    }
  }

  private func twin(_ values: [String], _ desk: DeskModel) -> Source? {
    values[0].isEmpty ? nil : draft(values).twins(among: desk.content.sources("")).first
  }

  private func draft(_ values: [String]) -> SourceDraft {
    func text(_ place: Int) -> String? { values[place].isEmpty ? nil : values[place] }
    return SourceDraft(
      title: values[0], publisher: text(1), kind: Source.Kind(rawValue: values[4]) ?? .news,
      published: text(2).flatMap { try? Self.date($0) }, address: text(3), on: day)
  }

  func submit(_ values: [String], in desk: inout DeskModel) -> Effect? { .write(.add(draft(values).newDossier)) }
}
