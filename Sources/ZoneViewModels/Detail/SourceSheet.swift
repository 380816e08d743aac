import ZoneCatalogue
import ZoneData

/// The sources of values: every claim for each value, its standing, and its position in a dossier.
package struct SourceSheet {
  private let record: Record
  private let joins: [JoinRow]
  private let name: (RecordID) -> String
  private let source: (SourceID) -> Source?

  /// `joins` are the joins that brought in claims made about other ids.
  package init(
    _ record: Record, joins: [JoinRow] = [], name: @escaping (RecordID) -> String,
    source: @escaping (SourceID) -> Source?
  ) {
    self.record = record
    self.joins = joins
    self.name = name
    self.source = source
  }

  /// The page for some of the record's values.
  package func sheet(of places: [Int]) -> Sheet {
    let values = places.map { record.values[$0] }
    let sections = values.map(items) + [joinItems]
    let items = sections.filter { !$0.isEmpty }.joined(separator: [Sheet.heading("")])
    let title = "Who says so? \(record.displayName)"
    return Sheet(title: title, items: Array(items), count: values.reduce(0) { $0 + $1.claims.count })
  }

  private func items(of value: RecordValue) -> [Sheet.Item] {
    var heading = Sheet.heading(headingText(of: value))
    heading.mark = value.mark.role
    var items = value.claims.map(item)
    if value.originCount < value.supportCount {
      let sources = Words.count(value.supportCount, "source")
      heading.paragraphs.append(.init("\(sources), \(Words.count(value.originCount, "origin"))", .dim))
    }
    if value.claims.count > 1, value.claims[1].standing == .bound {
      heading.paragraphs.append(
        .init("\(Words.value(value.value, name: name)): what the claims marked “bound” allow together", .dim))
    }
    if let tenure = value.tenure, let successor = tenure.successor {
      heading.paragraphs.append(
        .init("inferred to have ended: \(name(successor.person)) holds the office on \(successor.seen.inWords)", .dim))
    }
    if let rival = value.rival {
      heading.paragraphs.append(
        .init("\(name(rival.person)) is given the office on the same day, by \(rival.source)", .dim))
    }
    if let preference = value.preference(source) {
      items[0].paragraphs.append(.init("shown because \(preference.inWords)", .dim))
    }
    return [heading] + items
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

  /// The value as the source gives it, word for word if it is text.
  private func printed(_ claim: Claim) -> String {
    let value = Words.value(claim.value, name: name)
    let parts =
      [value] + ValueWords.details(claim.details) + [claim.on?.inWords, claim.until?.endInWords].compactMap(\.self)
    return (claim.isPlanned ? "planned: " : "") + parts.joined(separator: " · ")
  }

  /// Why claims about other ids are included.
  private var joinItems: [Sheet.Item] {
    guard !joins.isEmpty else { return [] }
    let items = joins.map { join in
      let cited = citation(of: join.source, at: nil, line: join.line)
      let paragraphs: [Sheet.Paragraph] = [.init("\(join.id) is \(join.other)"), .init(join.because)]
      return Sheet.Item(label: "joined", paragraphs: paragraphs + cited.map { .init($0, .dim) })
    }
    return [Sheet.heading("Joined records")] + items
  }

  private func citation(of claim: Claim) -> [String] {
    citation(of: claim.source, at: claim.at, line: claim.position.line)
  }

  /// The publisher, date and title of a document, and the position in its dossier.
  private func citation(of id: SourceID, at place: Locator?, line: Int) -> [String] {
    guard let source = source(id) else { return [id.text] }
    let parts = [
      source.publisher, source.kind.rawValue, source.published?.inWords ?? "undated", place?.inWords,
    ]
    let file = source.file.split(separator: "/").last.map(String.init) ?? source.file
    return [parts.compactMap { $0 }.joined(separator: " · "), "“\(source.title)” · \(file):\(line)"]
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

extension Preference {
  /// The reason, as part of a sentence.
  fileprivate var inWords: String {
    switch self {
    case .correction: "a note corrects what is printed"
    case .printed: "it is printed, not inferred"
    case .kind(let kind, let other): "\(kind.rawValue) goes before \(other.rawValue)"
    case .later: "it was published later"
    case .contemporary: "its document appeared within two weeks of the event, and the other is later"
    case .origins(let count, let other): "documents of \(count) origins give it, and of \(other) the other"
    case .text: "the text goes before its headline"
    case .precise: "it is more precise"
    case .order: "its dossier comes first by name, and everything else is equal"
    }
  }
}

extension RecordValue.Standing {
  /// The label in front of a claim.
  fileprivate var label: String {
    switch self {
    case .shown: "shown"
    case .bound: "bound"
    case .agrees: "agrees"
    case .differs: "other"
    case .disputes: "disputes"
    case .corrected: "corrected"
    }
  }
}
