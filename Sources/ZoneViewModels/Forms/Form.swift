import ZoneCatalogue
import ZoneData

/// Labelled fields to fill in, and what becomes of them.
package protocol Form: Hashable, Sendable {
  var title: String { get }
  /// What Enter does: `write`.
  var verb: String { get }
  /// The fields, with the texts to start from.
  var fields: [FormField] { get }
  /// The field to start in; nil for the first that has no text.
  var firstField: Int? { get }
  /// Sentences above the fields.
  var about: [String] { get }
  /// What is wrong with a field, or what its text means; nil for a plain, valid text.
  func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark?
  /// The texts to choose from in a field, the best first.
  func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate]
  /// The questions whose answers candidates and remarks need. The worker answers them.
  func questions(for field: Int, _ values: [String], _ desk: DeskModel) -> [DeskQuestion]
  /// Takes the texts of the fields, all of them without a mistake. The form is closed already.
  func submit(_ values: [String], in desk: inout DeskModel) -> Effect?
}

extension Form {
  package var verb: String { "write" }
  package var about: [String] { [] }
  package var firstField: Int? { nil }
  /// The default has nothing to say.
  package func remark(on field: Int, _ values: [String], _ desk: DeskModel) -> FormRemark? { nil }
  /// The default has nothing to choose from.
  package func candidates(for field: Int, _ values: [String], _ desk: DeskModel) -> [FormCandidate] { [] }
  /// The default asks nothing.
  package func questions(for field: Int, _ values: [String], _ desk: DeskModel) -> [DeskQuestion] { [] }
}

/// A field of a form.
package struct FormField: Hashable, Sendable {
  let label: String
  /// An example, shown while the field is empty.
  let hint: String
  let start: String
  let isRequired: Bool
  /// The number of characters that it takes.
  let longest: Int

  init(_ label: String, hint: String = "", start: String = "", isRequired: Bool = false, longest: Int = 500) {
    (self.label, self.hint, self.start) = (label, hint, start)
    (self.isRequired, self.longest) = (isRequired, longest)
  }
}

/// What a form says about the text of a field.
package struct FormRemark: Equatable, Sendable {
  let text: String
  let isMistake: Bool

  /// What the text means.
  static func meaning(_ text: String) -> FormRemark { FormRemark(text: text, isMistake: false) }
  static func mistake(_ text: String) -> FormRemark { FormRemark(text: text, isMistake: true) }
}

/// A text to choose for a field.
package struct FormCandidate: Hashable, Sendable {
  let text: String
  /// What the text stands for.
  let meaning: String

  init(_ text: String, _ meaning: String = "") {
    (self.text, self.meaning) = (text, meaning)
  }
}
