import ZoneData
import ZoneDraft

/// The proposals of a draft beside the article: each is accepted, dropped or edited, and then the dossier is written.
package struct ReviewPage: PopupPage {
  let document: String

  package var width: PopupWidth { .review }
  package var leaving: String { "leave" }
  package var hints: (first: [Hint], more: [Hint]) {
    (
      [Hint(.mark, "accept"), Hint(.dropProposal), Hint(.correct, "edit"), Hint(.nextRecord, "article")],
      [Hint(.undo, "undo")]
    )
  }

  /// The proposals under their records.
  package func sheet(_ desk: DeskModel) -> Sheet {
    guard let review = desk.state.review else { return .loading("Review") }
    let items =
      commands(review) + review.records.flatMap { [Sheet.heading(""), heading($0, review)] + rows($0, review) }
    let count = review.accepted.count
    return Sheet(
      title: "Draft", items: items, asides: ["\(count) of \(review.draft.proposals.count)"])
  }

  private func commands(_ review: Review) -> [Sheet.Item] {
    let (count, sure) = (review.accepted.count, review.sure.count)
    let write = Sheet.Item(
      paragraphs: [.init("Write the dossier with \(Words.count(count, "claim"))", count > 0 ? .key : .dim)],
      target: .review(.write), isFlush: true)
    let all = Sheet.Item(
      paragraphs: [.init("Accept all \(sure) that are known or likely", .key)], target: .review(.acceptSure),
      isFlush: true)
    return sure > 0 ? [write, all] : [write]
  }

  private func heading(_ record: DraftRecord, _ review: Review) -> Sheet.Item {
    let standing = record.isNew ? "new \(record.kind.rawValue)" : record.kind.rawValue
    let others = record.others.isEmpty ? "" : ", or \(record.others.map(\.text).joined(separator: ", "))"
    let accepted = record.proposals.filter { review.decisions[$0.id] == .accepted }.count
    return Sheet.Item(
      paragraphs: [
        .init(record.name, .heading),
        .init("\(standing) · \(record.id)\(others) · \(accepted) of \(record.proposals.count)", .dim),
      ],
      target: .review(.record(record.id)), isFlush: true)
  }

  private func rows(_ record: DraftRecord, _ review: Review) -> [Sheet.Item] {
    record.proposals.map { proposal in
      let decision = review.decisions[proposal.id]
      let sign = decision == .accepted ? "✓ " : decision == .dropped ? "- " : "  "
      let value = proposal.valueInWords { id in review.record(id)?.name ?? id.text }
      let about = [proposal.confidence.rawValue, proposal.relation.inWords, "¶\(proposal.at)"]
      return Sheet.Item(
        label: sign + proposal.label,
        paragraphs: [
          .init(value, decision == .dropped ? .dim : proposal.confidence == .guess ? .inferred : .text),
          .init(about.joined(separator: " · "), proposal.relation.isDispute ? .disputed : .dim),
        ], target: .review(.proposal(proposal.id)))
    }
  }

  // MARK: - Using rows

  /// What is sure can be accepted at once.
  package func start(in sheet: Sheet, _ desk: DeskModel) -> Int? {
    sheet.items.firstIndex { $0.target == .review(.acceptSure) } ?? 0
  }

  /// Writes the dossier, or accepts what the row stands for.
  package func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    if item.target == .review(.write) { return desk.writeReview() }
    return toggle(item, in: &desk)
  }

  /// Accepts what the row stands for, or takes that back.
  package func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    desk.decide(.accepted, on: item)
    return desk.keepReview()
  }

  /// The review is kept, to be gone on with.
  package func leave(_ desk: inout DeskModel) { desk.leaveReview() }
}

/// What a row of a review stands for.
package enum ReviewTarget: Equatable, Sendable {
  case write, acceptSure
  case record(RecordID)
  case proposal(Int)
}

extension Proposal {
  var label: String {
    if case .link(_, let role) = value { return Words.label(role) }
    return kind.field(field)?.label ?? field.rawValue
  }

  func valueInWords(_ name: (RecordID) -> String) -> String {
    let parts = [
      Words.value(value, name: name), on?.inWords, isPlanned ? "planned" : nil, by.map { "says \(name($0))" },
      inferred.map { "inferred: \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

extension Proposal.Relation {
  var isDispute: Bool { if case .disputes = self { true } else { false } }
}
