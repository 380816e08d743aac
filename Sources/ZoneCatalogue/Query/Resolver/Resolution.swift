import Algorithms
import ZoneData

/// What a typed text can mean.
package enum Resolution: Hashable, Sendable {
  /// A value in the index, with its label.
  package struct Value: Hashable, Sendable {
    package let value: String
    package let label: String
  }

  case one(Value)
  /// One value, but one letter is wrong.
  case near(Value)
  /// The id of a record that a note joined with another, and why.
  case joined(Value, because: String)
  /// Several values fit.
  case several([Value])
  /// More values fit than can be listed.
  case tooMany
  /// No value. Has the nearest value, and all values if they are few.
  case none(nearest: String?, known: [String])

  /// The largest number of values to match at once.
  static let most = 50
  /// The number of letters from which on one may be wrong. In a shorter text, one letter makes another word.
  private static let shortestMisspelled = 4

  /// The value with exactly this name, else those with a name or a word in a name that starts with the text, else the
  /// one with a name that differs in one letter.
  package static func find(_ text: String, among values: [Named]) -> Resolution {
    let wanted = FoldedText.fold(text)
    guard !wanted.isEmpty else { return none(near: text, values) }
    if let found = values.first(where: { $0.names.contains { FoldedText.fold($0) == wanted } }) {
      return .one(found.asValue)
    }
    let found = values.filter { value in value.names.contains { $0.begins(with: wanted) } }
    if let resolution = of(found.map(\.asValue)) { return resolution }
    let spelled = values.flatMap { value in
      value.names.dropFirst(value.isCode ? 1 : 0).map { (FoldedText.fold($0), value.asValue) }
    }
    return misspelled([wanted], among: spelled) ?? none(near: text, values)
  }

  /// The resolution to some values; nil if there are none.
  static func of(_ found: [Value]) -> Resolution? {
    switch found.count {
    case 0: nil
    case 1: .one(found[0])
    case ...most: .several(found)
    default: .tooMany
    }
  }

  /// The values with a spelling that differs from a text in one letter; nil if there are none.
  static func misspelled(_ texts: [String], among spelled: [(String, Value)]) -> Resolution? {
    let texts = texts.filter { $0.count >= shortestMisspelled }
    let found = spelled.filter { spelling, _ in
      texts.contains { Spelling.distance($0, spelling, limit: 1) == 1 }
    }
    return near(Array(found.map(\.1).uniqued { $0.value }))
  }

  /// The resolution of a misspelled text to some values; nil if there are none.
  static func near(_ found: [Value]) -> Resolution? {
    found.count == 1 ? .near(found[0]) : of(found)
  }

  private static func none(near text: String, _ values: [Named]) -> Resolution {
    let nearest = Spelling.nearest(to: text, among: values.flatMap(\.names))
    let value = values.first { value in value.names.contains { $0 == nearest } }?.value
    return .none(nearest: value, known: values.count <= 20 ? values.map(\.value) : [])
  }

  /// A value with its names, the label last.
  package struct Named {
    let value: String
    let names: [String]
    /// Whether the value is a code, in which one letter makes another code.
    let isCode: Bool

    package init(_ value: String, _ names: [String] = [], isCode: Bool = false) {
      (self.value, self.names, self.isCode) = (value, [value] + names, isCode)
    }

    fileprivate var asValue: Value { Value(value: value, label: names.last ?? value) }
  }
}

extension String {
  /// Whether it or one of its words starts with a folded text.
  func begins(with wanted: String) -> Bool {
    let folded = FoldedText.fold(self)
    return folded.hasPrefix(wanted) || folded.contains(" " + wanted)
  }
}
