import ZoneData

/// The searchable texts of a record. The first one should be the displayed name. Among equal matches, the record with
/// the larger `recency` is listed first.
package struct SearchEntry: Sendable {
  let number: Int
  let kind: RecordKind
  let recency: Int
  let texts: [SearchText]

  /// Events have no recency, because their numbers are already in the order of time.
  init(_ number: Int, _ kind: RecordKind, recency: Int = 0, texts: [SearchText]) {
    self.number = number
    self.kind = kind
    self.recency = kind == .event ? 0 : recency
    self.texts = Array(texts.prefix(SearchTextNumber.perRecord))
  }

  /// Adds the rows to store, and returns the tokens derived from them.
  func write(to rows: inout RowBuffer) -> SearchTokens {
    rows.add(.searchRecord, number, kind.rawValue, recency)
    var tokens = SearchTokens(number)
    for (offset, text) in texts.enumerated() {
      let number = SearchTextNumber.first(of: number) + offset
      let isNamed = kind != .event && text.field.isName
      if !isNamed, let (form, isAsPrinted) = SearchForm.plain(text.text) {
        Self.add(text, isAsPrinted ? nil : form.form, form, number, to: &rows)
        tokens.add(form)
        continue
      }
      let words = SearchWord.split(text.text).map(\.simplified)
      let readings = words.filter(\.isHan).map { HanReadings.readings(of: $0.text) }
      let form = SearchForm(words, readings: readings)
      let isAsPrinted = SearchForm.plain(text.text)?.isAsPrinted == true
      Self.add(text, isAsPrinted ? nil : form.form, form, number, to: &rows)
      tokens.add(form, ofName: isNamed ? number : nil)
      if isNamed {
        for key in SearchKeys.of(words, readings: readings) {
          rows.add(.searchKey, key, number)
        }
      }
    }
    return tokens
  }

  private static func add(
    _ text: SearchText, _ stored: String?, _ form: SearchForm, _ number: Int, to rows: inout RowBuffer
  ) {
    rows.add(.searchText, number, text.field.rawValue, text.text, stored, form.pinyin, form.initials)
  }
}
