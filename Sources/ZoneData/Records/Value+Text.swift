extension Value {
  /// Reads the text of a value by the type of its field; links and posts have parts and are read by those.
  init(_ text: String, of field: Field) throws(Problem.Kind) {
    switch field.type {
    case .text: self = .text(text)
    case .country: self = .country(try Self.country(text))
    case .subdivision: self = .subdivision(try Self.subdivision(text))
    case .date: self = .date(try Self.date(text))
    case .quantity: self = .quantity(try Self.quantity(text))
    case .word(let words): self = .word(try Self.word(text, of: words, in: field))
    case .reference: self = .reference(try Self.id(text))
    case .link, .post: throw .expectedMapping("“\(field.name.rawValue)”")
    }
  }

  /// Reads one of a few words.
  static func word(_ text: String, of words: [String], in field: Field) throws(Problem.Kind) -> String {
    guard words.contains(text) else {
      let nearest = Spelling.nearest(to: text, among: words)
      throw .badWord(text, field: field.name.rawValue, allowed: words, nearest: nearest)
    }
    return text
  }

  /// Reads an id.
  static func id(_ text: String) throws(Problem.Kind) -> RecordID {
    guard let id = RecordID(text) else {
      throw .badID(text)
    }
    return id
  }

  /// Reads an EDTF date.
  static func date(_ text: String) throws(Problem.Kind) -> EDTFDate {
    do {
      return try EDTFDate(text)
    } catch {
      throw .badDate(error)
    }
  }

  private static func quantity(_ text: String) throws(Problem.Kind) -> Quantity {
    do {
      return try Quantity(text)
    } catch {
      throw .badQuantity(error)
    }
  }

  private static func country(_ text: String) throws(Problem.Kind) -> String {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw .badCountry(text)
    }
    return text
  }

  private static func subdivision(_ text: String) throws(Problem.Kind) -> String {
    guard Subdivision(code: text) != nil else {
      throw .badSubdivision(
        text, nearest: Subdivision.named(text)?.code ?? Subdivision.nearest(to: text)?.code)
    }
    return text
  }
}

// MARK: - Storing

extension Value {
  /// Makes the value again that gave this text and target; nil where the text is not of the field's type.
  init?(stored text: String, target: RecordID?, field: Field) {
    switch (field.type, target) {
    case (.link, let target?): self = .link(target, role: text)
    case (.post, _): self = .post(body: target, title: text)
    case (.reference, let target?): self = .reference(target)
    // What was checked when the dossier was read need not be again.
    case (.text, _): self = .text(text)
    case (.word, _): self = .word(text)
    case (.country, _): self = .country(text)
    case (.subdivision, _): self = .subdivision(text)
    default:
      guard let value = try? Value(text, of: field) else { return nil }
      self = value
    }
  }
}
