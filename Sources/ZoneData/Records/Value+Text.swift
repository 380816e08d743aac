extension Field {
  /// Checks the text of a value as the reader of dossiers does. Links and posts have parts and are not checked here.
  package func check(_ text: String) throws(Problem.Kind) { _ = try Value(text, of: self) }
}

extension Value {
  /// Parses the text of a value by the type of its field. Links and posts have parts and are parsed elsewhere.
  init(_ text: String, of field: Field) throws(Problem.Kind) {
    switch field.type {
    case .text: self = .text(try Self.text(text, of: field))
    case .country: self = .country(try Self.countryCode(text))
    case .subdivision: self = .subdivision(try Self.subdivision(text))
    case .date: self = .date(try Self.date(text))
    case .quantity: self = .quantity(try Self.quantity(text, of: field))
    case .word(let words): self = .word(try Self.word(text, of: words, in: field))
    case .reference: self = .reference(try Self.id(text))
    case .position:
      guard let position = Position(text) else { throw .badPosition(text) }
      self = .position(position)
    case .link, .post: throw .expectedMapping("“\(field.name.rawValue)”")
    }
  }

  /// A text; a problem if it is a name that is too long.
  static func text(_ text: String, of field: Field) throws(Problem.Kind) -> String {
    // Nearly every text is short in bytes too.
    guard text.utf8.count > Field.longestName, field.isName else { return text }
    let count = text.unicodeScalars.count
    guard count <= Field.longestName else {
      throw .tooLong(field.name.rawValue, count: count, limit: Field.longestName)
    }
    return text
  }

  static func word(_ text: String, of words: [String], in field: Field) throws(Problem.Kind) -> String {
    guard words.contains(text) else {
      let nearest = Spelling.nearest(to: text, among: words)
      throw .badWord(text, field: field.name.rawValue, allowed: words, nearest: nearest)
    }
    return text
  }

  static func id(_ text: String) throws(Problem.Kind) -> RecordID {
    guard let id = RecordID(text) else {
      throw .badID(text)
    }
    return id
  }

  static func date(_ text: String) throws(Problem.Kind) -> EDTFDate {
    do {
      return try EDTFDate(text)
    } catch {
      throw .badDate(error)
    }
  }

  private static func quantity(_ text: String, of field: Field) throws(Problem.Kind) -> Quantity {
    let quantity: Quantity
    do {
      quantity = try Quantity(text)
    } catch {
      throw .badQuantity(error)
    }
    guard !field.isMoney || ISO4217.has(quantity.unit) else {
      throw .badCurrency(quantity.unit, nearest: ISO4217.nearest(to: quantity.unit))
    }
    return quantity
  }

  static func countryCode(_ text: String) throws(Problem.Kind) -> String {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }), Country.name(of: text) != nil else {
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
  /// Restores a value from its stored text and target; nil if the text does not match the field's type.
  package init?(stored text: String, target: RecordID?, field: Field) {
    switch (field.type, target) {
    case (.link, let target?): self = .link(target, role: text)
    case (.post, _): self = .post(body: target, title: text)
    case (.reference, let target?): self = .reference(target)
    // Already checked when the dossier was read.
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
