/// A record as search has it: its texts, the first of which should be the name shown. The larger `recency` comes first
/// among equals.
package struct SearchEntry: Sendable {
  let number: Int
  let kind: RecordKind
  let recency: Int
  let texts: [SearchText]
  var scopes: [SearchScope] = []

  /// Events need no recency, as their numbers are in the order of time.
  init(_ number: Int, _ kind: RecordKind, recency: Int = 0, texts: [SearchText], scopes: [SearchScope] = []) {
    self.number = number
    self.kind = kind
    self.recency = kind == .event ? 0 : recency
    self.texts = Array(texts.prefix(SearchTextNumber.perRecord))
    self.scopes = scopes
  }

  /// The rows that search stores, and the tokens that follow from them.
  func made() -> (rows: [IndexRow], tokens: SearchTokens) {
    let scopes = Set(scopes.map(\.token)).sorted().joined(separator: " ")
    var rows = [IndexRow(.searchRecord, .int(number), .text(kind.rawValue), .int(recency), .text(scopes))]
    var tokens = SearchTokens(number, scopes: scopes)
    for (offset, text) in texts.enumerated() {
      let number = SearchTextNumber.first(of: number) + offset
      let isNamed = kind != .event && text.field.isName
      if !isNamed, let (form, isAsPrinted) = SearchForm.plain(text.text) {
        rows.append(Self.row(of: text, isAsPrinted ? nil : form.form, form, number))
        tokens.add(form)
        continue
      }
      let words = SearchWord.split(text.text).map(\.simplified)
      let readings = words.filter(\.isHan).map { HanReadings.readings(of: $0.text) }
      let form = SearchForm(words, readings: readings)
      let isAsPrinted = SearchForm.plain(text.text)?.isAsPrinted == true
      rows.append(Self.row(of: text, isAsPrinted ? nil : form.form, form, number))
      tokens.add(form, ofName: isNamed ? number : nil)
      if isNamed {
        rows += SearchKeys.of(words, readings: readings).map {
          IndexRow(.searchKey, .text($0), .int(recency), .int(number))
        }
      }
    }
    return (rows, tokens)
  }

  private static func row(of text: SearchText, _ stored: String?, _ form: SearchForm, _ number: Int) -> IndexRow {
    IndexRow(
      .searchText, .int(number), .text(text.field.rawValue), .text(text.text), Cell(stored), Cell(form.pinyin),
      Cell(form.initials))
  }
}
