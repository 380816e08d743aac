extension SearchForm {
  /// The form of an ASCII text, and whether it is the lowercased text itself; nil for other texts. Most texts are
  /// ASCII.
  static func plain(_ text: String) -> (form: SearchForm, isAsPrinted: Bool)? {
    let space = UInt8(ascii: " ")
    var form: [UInt8] = [space]
    form.reserveCapacity(text.utf8.count + 2)
    var isAsPrinted = true
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if let letter = SearchWord.letter(byte) {
        form.append(letter)
      } else if form.last != space {
        isAsPrinted = isAsPrinted && byte == space
        form.append(space)
      } else {
        isAsPrinted = false
      }
    }
    if form.last != space {
      form.append(space)
    } else {
      isAsPrinted = false
    }
    return (SearchForm(form: form.count > 1 ? String(decoding: form, as: UTF8.self) : "", pinyin: nil), isAsPrinted)
  }
}
