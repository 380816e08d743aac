import Algorithms
import ZoneData

/// Turns what was found in an article into claims about records.
struct ProposalCollection {
  let story: Story
  private var proposals: [Proposal] = []
  /// What was proposed already: the first words that say it count.
  private var seen: Set<Key> = []

  private struct Key: Hashable {
    let record: RecordID
    let field: Field.Name
    let value: String
    let target: RecordID?
  }

  init(_ story: Story) { self.story = story }

  mutating func collect() {
    collectNames()
    collectKinds()
    collectNewRecords()
    collectZonePlaces()
    collectStatuses()
    collectQuantities()
    collectLinks()
    collectFoundings()
    collectPosts()
    collectEvents()
    collectFacts()
  }

  /// Adds a claim, unless the article made it before.
  mutating func add(
    _ record: RecordID, _ field: Field.Name, _ value: Value, _ passage: Int, _ tokens: Range<Int>,
    _ confidence: Confidence, by: RecordID? = nil, on: EDTFDate? = nil, inferred: String? = nil, note: String? = nil,
    isPlanned: Bool = false, span: TextSpan? = nil
  ) {
    // A name that is printed again is not another one.
    let key = Key(record: record, field: field == .aliases ? .name : field, value: value.text, target: value.target)
    guard let kind = story.kind(of: record), kind.field(field) != nil, seen.insert(key).inserted
    else { return }
    let span = span ?? story.span(passage, tokens)
    var proposal = Proposal(
      id: proposals.count, record: record, kind: kind, field: field, value: value, at: span.paragraph,
      confidence: confidence, evidence: span)
    (proposal.by, proposal.on, proposal.inferred, proposal.note) = (by, on, inferred, note)
    proposal.isPlanned = isPlanned
    let ids = [record, value.target, by].compactMap(\.self)
    if ids.contains(where: { story.newRecord($0)?.confidence == .guess }) { proposal.confidence = .guess }
    proposal.relation = ProposalRelation(story.directory).relation(of: proposal)
    proposals.append(proposal)
  }

  // MARK: - Records

  /// The records that the article speaks of, with their proposals.
  var records: [DraftRecord] {
    let inOrder = story.mentions.flatMap(\.self)
    let mentions = Dictionary(grouping: inOrder, by: \.record)
    let byRecord = Dictionary(grouping: proposals, by: \.record)
    let ids = (inOrder.map(\.record) + proposals.map(\.record)).uniqued()
    let records = ids.compactMap { id in record(id, mentions[id] ?? [], byRecord[id] ?? []) }
    return RecordKind.allCases.flatMap { kind in records.filter { $0.kind == kind } }
  }

  private func record(_ id: RecordID, _ mentions: [Mention], _ proposals: [Proposal]) -> DraftRecord? {
    guard let kind = story.kind(of: id) else { return nil }
    let new = story.newRecord(id)
    let confidence = new?.confidence ?? mentions.map(\.confidence).max() ?? .likely
    let order = Dictionary(uniqueKeysWithValues: kind.fields.enumerated().map { ($1.name, $0) })
    let sorted = proposals.sorted { (order[$0.field] ?? 0, $0.id) < (order[$1.field] ?? 0, $1.id) }
    return DraftRecord(
      id: id, kind: kind, name: story.name(of: id), isNew: new != nil, confidence: confidence,
      others: Array(mentions.flatMap(\.others).uniqued()),
      mentions: mentions.map { story.span($0.passage, $0.tokens) }, proposals: sorted)
  }
}
