import ZoneData
import ZoneDraft

/// A draft under review: what the user has decided about each proposal. Nothing enters without a yes.
package struct Review: Equatable, Sendable {
  /// What the user said to a proposal.
  package enum Decision: String, Codable, Sendable {
    case accepted, dropped
  }

  /// The file or the address of the document.
  package let document: String
  /// The draft as it is, and as it was proposed: in an array, so that a desk without a review stays small.
  private var drafts: [Draft]
  package private(set) var decisions: [Int: Decision] = [:]
  /// The states before each step, to go back to.
  private var steps: [Step] = []
  /// Differs between any two states of one review.
  private(set) var revision = 0

  /// A state of what the user can change.
  private struct Step: Equatable {
    let records: [DraftRecord]
    let decisions: [Int: Decision]
    let words: String
  }

  package init(_ draft: Draft, of document: String) {
    (drafts, self.document) = ([draft, draft], document)
  }

  package private(set) var draft: Draft {
    get { drafts[0] }
    set { drafts[0] = newValue }
  }

  /// The draft as it was proposed.
  var proposed: Draft { drafts[1] }

  package static func == (left: Review, right: Review) -> Bool {
    left.document == right.document && left.draft.records == right.draft.records && left.decisions == right.decisions
  }

  // MARK: - Reading

  package subscript(id: Int) -> Proposal? { draft.proposals.first { $0.id == id } }

  /// A record of the draft.
  package func record(_ id: RecordID) -> DraftRecord? { draft.records.first { $0.id == id } }

  /// The records with proposals, in the order of the draft.
  var records: [DraftRecord] { draft.records.filter { !$0.proposals.isEmpty } }

  var accepted: [Proposal] { draft.proposals.filter { decisions[$0.id] == .accepted } }

  /// The proposals that are known or likely and not decided yet.
  var sure: [Proposal] { draft.proposals.filter { decisions[$0.id] == nil && $0.confidence != .guess } }

  /// The proposals in the order of the text.
  var inText: [Proposal] {
    draft.proposals.sorted {
      ($0.evidence.paragraph, $0.evidence.range.lowerBound, $0.id)
        < ($1.evidence.paragraph, $1.evidence.range.lowerBound, $1.id)
    }
  }

  // MARK: - Deciding

  /// Accepts or drops proposals or, if all of them are decided so, takes that back.
  package mutating func decide(_ decision: Decision, _ proposals: [Proposal], words: String) {
    note(words)
    let isDone = proposals.allSatisfy { decisions[$0.id] == decision }
    for proposal in proposals { decisions[proposal.id] = isDone ? nil : decision }
  }

  /// Puts another proposal in the place of one, and accepts it.
  package mutating func replace(_ proposal: Proposal, words: String) {
    note(words)
    change { record in
      record.proposals = record.proposals.map { $0.id == proposal.id ? proposal : $0 }
    }
    decisions[proposal.id] = .accepted
  }

  /// Lets a name mean another record, also where others are linked to it.
  package mutating func rename(_ old: RecordID, to new: RecordID, isNew: Bool) {
    note("\(old) means \(new)")
    change { record in
      let isMeant = record.id == old
      record = record.with(id: isMeant ? new : record.id, isNew: isMeant ? isNew : record.isNew) { proposal in
        proposal.renamed { $0 == old ? new : $0 }
      }
    }
  }

  /// Goes back a step; returns what it was, in words.
  package mutating func undo() -> String? {
    guard let step = steps.popLast() else { return nil }
    revision += 1
    draft.records = step.records
    decisions = step.decisions
    return step.words
  }

  mutating func set(_ decision: Decision?, of id: Int) {
    decisions[id] = decision
    revision += 1
  }

  /// Forgets how it came to this state.
  mutating func forgetSteps() { steps = [] }

  private mutating func note(_ words: String) {
    revision += 1
    steps.append(Step(records: draft.records, decisions: decisions, words: words))
  }

  private mutating func change(_ change: (inout DraftRecord) -> Void) {
    for place in draft.records.indices { change(&draft.records[place]) }
  }

  // MARK: - Writing

  /// The records to which accepted proposals lead, that are new, and of which nothing is accepted.
  var missing: [DraftRecord] {
    let defined = Set(accepted.map(\.record))
    let mentioned = Set(accepted.flatMap { [$0.value.target, $0.by].compactMap(\.self) })
    return draft.records.filter { $0.isNew && mentioned.contains($0.id) && !defined.contains($0.id) }
  }

  /// The document as the source of a dossier.
  package func source(on day: Day) -> SourceDraft {
    let article = draft.article
    return SourceDraft(
      title: draft.title, publisher: article.publisher, kind: article.kind, published: article.published,
      address: article.address, on: day)
  }

  /// The dossier of what was accepted.
  package func dossier(on day: Day) -> NewDossier {
    var draft = draft
    draft.records = records.compactMap { record in
      var record = record.with(id: record.id, isNew: record.isNew, confidence: .known, others: []) { $0 }
      record.proposals = record.proposals.filter { decisions[$0.id] == .accepted }.map { proposal in
        var proposal = proposal
        proposal.confidence = .known
        return proposal
      }
      return record.proposals.isEmpty ? nil : record
    }
    return NewDossier(
      name: source(on: day).newDossier.name, text: draft.dossier(on: day, schema: nil),
      words: "dossier of “\(draft.title)”")
  }
}

extension Proposal {
  /// The same with other ids.
  fileprivate func renamed(_ name: (RecordID) -> RecordID) -> Proposal {
    let value: Value =
      switch self.value {
      case .link(let target, let role): .link(name(target), role: role)
      case .post(let body, let title): .post(body: body.map(name), title: title)
      case .reference(let target): .reference(name(target))
      default: self.value
      }
    return with(record: name(record), value: value, by: by.map(name))
  }
}
