import ZoneCatalogue
import ZoneData

/// A value of a field as typed into a form: as in a dossier or, for a place, a country, a record or one of a few words, as
/// in commands and queries.
struct TypedValue {
  let text: String
  let field: Field

  /// The question whose answer says what it means; nil if the text alone says it.
  var question: DeskQuestion? {
    switch field.type {
    case .subdivision: .facetValue(text, .province)
    case .country: .facetValue(text, .country)
    case .reference(let kind): .meaning(text, [kind])
    default: nil
    }
  }

  /// The value as written in a dossier; nil if the text means none or several, or the answer is still to come.
  func value(_ desk: DeskModel) -> String? {
    if isWritten, !isReference { return text }
    return meaning(desk)?.single.flatMap { Self.isWritten($0.value, field) ? $0.value : nil }
  }

  /// What it means, or what is wrong with it; nil for a value that is written as in a dossier.
  func remark(_ desk: DeskModel) -> FormRemark? {
    if isWritten, !isReference { return nil }
    guard question != nil || isOfWords else { return mistake }
    guard let found = meaning(desk) else { return .mistake("Looking for “\(text)” …") }
    let problem = found.problem(for: text, field.label.lowercased(), at: 0..<0)?.message
    guard value(desk) != nil else { return problem.map(FormRemark.mistake) ?? mistake }
    return .meaning(problem ?? found.meanings[0].inWords)
  }

  private var mistake: FormRemark? { CorrectionDraft.mistake(in: text, of: field).map(FormRemark.mistake) }

  private var isWritten: Bool { Self.isWritten(text, field) }

  private static func isWritten(_ text: String, _ field: Field) -> Bool {
    CorrectionDraft.mistake(in: text, of: field) == nil
  }

  private var isReference: Bool { if case .reference = field.type { true } else { false } }

  private var isOfWords: Bool { !words.isEmpty }

  private var words: [String] {
    switch field.type {
    case .word(let words), .link(_, let words): words
    default: []
    }
  }

  private func meaning(_ desk: DeskModel) -> Resolution? {
    switch question {
    case .meaning(let text, let kinds)?: desk.content.meaning(text, kinds)
    case .facetValue(let text, let facet)?: desk.content.facetValue(text, facet)
    default: Resolution.find(text, among: words.map { .init($0, [Words.plain($0)]) })
    }
  }
}
