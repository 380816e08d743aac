import ZoneData

extension Resolution {
  /// What the text can mean.
  package var meanings: [Value] {
    switch self {
    case .one(let value), .near(let value), .joined(let value, _): [value]
    case .several(let values): values
    case .tooMany, .none: []
    }
  }

  /// The value, if the text means only one; it may be misspelled or joined.
  package var single: Value? {
    switch self {
    case .one(let value), .near(let value), .joined(let value, _): value
    case .several, .tooMany, .none: nil
    }
  }

  /// The values to narrow to.
  var values: [String] { meanings.map(\.value) }

  /// What to report about a text; nil if it names a single value as it is spelled. `noun` is what was asked for.
  package func problem(for text: String, _ noun: String, at range: Range<Int>) -> QueryProblem? {
    switch self {
    case .one: nil
    case .near(let value):
      QueryProblem(
        kind: .misspelled, range: range, message: "“\(text)” is read as \(value.inWords).",
        fix: QueryText.quoted(value.value))
    case .joined(let value, let because):
      QueryProblem(
        kind: .misspelled, range: range, message: Self.joined(text, value, because), fix: QueryText.quoted(value.value))
    case .none(let nearest, let known):
      QueryProblem(
        kind: .unknownValue, range: range,
        message: "“\(text)” is not a known \(noun)" + Self.hint(nearest, known, noun),
        fix: nearest.map(QueryText.quoted))
    case .several(let values):
      QueryProblem(
        kind: .ambiguousValue, range: range, message: "“\(text)” can mean \(Self.list(values)).", fix: nil)
    case .tooMany:
      QueryProblem(
        kind: .ambiguousValue, range: range, message: "“\(text)” can mean more than \(Self.most) values.", fix: nil)
    }
  }

  /// What a joined id means, in a sentence.
  package static func joined(_ text: String, _ value: Value, _ because: String) -> String {
    "“\(text)” was joined with \(value.inWords): \(because)"
  }

  private static func list(_ values: [Value]) -> String {
    let more = values.count > 3 ? " and \(values.count - 3) more" : ""
    return values.prefix(3).map(\.inWords).joined(separator: ", ") + more
  }

  private static func hint(_ nearest: String?, _ known: [String], _ noun: String) -> String {
    if let nearest { return "; did you mean “\(nearest)”?" }
    if noun == Facet.year.rawValue { return "; a year has four digits." }
    return known.isEmpty ? "." : "; use \(known.joined(separator: ", "))."
  }
}

extension Resolution.Value {
  /// `seda (Shenyang Economic and Technological Development Area)`.
  package var inWords: String { label == value ? value : "\(value) (\(label))" }
}
