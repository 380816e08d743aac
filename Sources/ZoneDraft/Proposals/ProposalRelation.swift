import ZoneData

/// How a proposal relates to what the catalogue shows of its record.
struct ProposalRelation {
  private let directory: RecordDirectory

  init(_ directory: RecordDirectory) { self.directory = directory }

  func relation(of proposal: Proposal) -> Proposal.Relation {
    guard directory[proposal.record] != nil, let field = proposal.kind.field(proposal.field) else { return .new }
    let values = directory.claimedValues(proposal.record).filter {
      field.name == .name || field.name == .aliases ? $0.field.isNaming : $0.field == field
    }
    if let same = values.first(where: { isSame($0.value, proposal.value) }) { return .agrees(same.supportCount) }
    guard field.cardinality != .set, field.name != .name else { return .new }
    let claim = claim(proposal, field)
    for value in values {
      if value.claims.contains(where: { $0.standing != .disputes && $0.claim.contradicts(claim) }) {
        return .disputes(Words.value(value.value) { directory[$0]?.displayName ?? $0.text })
      }
    }
    // A less precise value that fits the one shown supports it.
    let isSingle = field.cardinality == .single && field.type != .text
    return isSingle ? values.first.map { .agrees($0.supportCount) } ?? .new : .new
  }

  private func claim(_ proposal: Proposal, _ field: Field) -> Claim {
    Claim(
      record: proposal.record, field: field, value: proposal.value, source: RecordID(stored: "draft"), on: proposal.on,
      details: proposal.isPlanned ? [.planned: "yes"] : [:], position: .init(line: 1, column: 1))
  }

  private func isSame(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.text(let one), .text(let other)): FoldedText.fold(one) == FoldedText.fold(other)
    case (.post(let body, let title), .post(let otherBody, let otherTitle)):
      body == otherBody && Office(title: title) == Office(title: otherTitle)
    case (.quantity(let one), .quantity(let other)):
      one.text == other.text
        || one.countsTheSame(as: other) && one.lower == other.lower && one.comparator == other.comparator
    default: one == other
    }
  }
}

extension Field {
  fileprivate var isNaming: Bool { name == .name || name == .aliases }
}
