import ZoneData

/// The answer to "who says so?": for each value every claim, how it stands, and where it is written.
package struct SourceSheet {
  private let record: Record
  private let name: (RecordID) -> String
  private let source: (SourceID) -> Source?

  /// Takes a record, the names of others, and the sources.
  package init(_ record: Record, name: @escaping (RecordID) -> String, source: @escaping (SourceID) -> Source?) {
    self.record = record
    self.name = name
    self.source = source
  }

  /// The sources of some of the record's values.
  package func sheet(of places: [Int]) -> Sheet {
    let values = places.map { record.values[$0] }
    let items = values.flatMap(items)
    let title = "Who says so? \(record.displayName)"
    return Sheet(title: title, items: items, count: values.reduce(0) { $0 + $1.claims.count })
  }

  private func items(of value: RecordValue) -> [Sheet.Item] {
    var heading = Sheet.heading(headingText(of: value))
    heading.mark = value.mark.role
    return [heading] + value.claims.map(item) + [Sheet.heading("")]
  }

  private func headingText(of value: RecordValue) -> String {
    switch value.value {
    case .link(_, let role): "\(Words.label(role)): \(Words.value(value.value, name: name))"
    default: value.field.label
    }
  }

  private func item(_ weighed: RecordValue.WeighedClaim) -> Sheet.Item {
    let claim = weighed.claim
    let struck = weighed.standing == .corrected
    var item = Sheet.Item(
      label: weighed.standing.label,
      paragraphs: [.init(printed(claim), struck ? .corrected : .text)])
    item.origin = Origin(claim, source: source(claim.source))
    item.paragraphs += citation(of: claim).map { .init($0, .dim) }
    item.paragraphs += remarks(on: claim).map { .init($0, .dim) }
    return item
  }

  /// The value as the source has it, words for words where it is text.
  private func printed(_ claim: Claim) -> String {
    let text = Words.value(claim.value, name: name)
    return claim.on.map { "\(text) · \($0.inWords)" } ?? text
  }

  /// Who published it and when, under which title, and where it stands in the dossier.
  private func citation(of claim: Claim) -> [String] {
    guard let source = source(claim.source) else { return [claim.source.text] }
    let parts = [
      source.publisher, source.kind.rawValue, source.published?.inWords ?? "undated", claim.at?.inWords,
    ]
    let file = source.file.split(separator: "/").last.map(String.init) ?? source.file
    return [
      parts.compactMap { $0 }.joined(separator: " · "),
      "“\(source.title)” · \(file):\(claim.position.line)",
    ]
  }

  private func remarks(on claim: Claim) -> [String] {
    [
      claim.by.map { "said by \(name($0))" },
      claim.inferred.map { "inferred: \($0)" },
      claim.correction.map { "corrects “\($0.corrects)”: \($0.because)" },
      claim.note,
    ].compactMap { $0 }
  }
}

extension RecordValue.Standing {
  /// The word in front of a claim.
  fileprivate var label: String {
    switch self {
    case .shown: "shown"
    case .agrees: "agrees"
    case .differs: "other"
    case .disputes: "disputes"
    case .corrected: "corrected"
    }
  }
}
