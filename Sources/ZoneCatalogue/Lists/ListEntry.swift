import ZoneData

/// The source of a row's values: a record, a change of a zone's status, a note with a day, a channel of a body, a source, or a side of a
/// dispute.
struct ListEntry {
  let id: RecordID
  let name: String
  let mark: Mark
  let sourceCount: Int
  /// The day of the newest document.
  let lastSeen: Day?
  var record: Record?
  var change: StatusChange?
  var note: DatedNote?
  /// The address of a body's public channel.
  var channel: String?
  /// A post of a person, and the name of the body at which it is.
  var post: RecordValue?
  var body: String?
  var deal: Deal?
  var source: Source?
  var dispute: (row: DisputeRow, side: DisputeRow.Side)?
  var stale: StaleRow?

  init(_ record: Record, mark: Mark, sourceCount: Int, lastSeen: Day?) {
    (id, name, self.mark, self.sourceCount) = (record.id, record.displayName, mark, sourceCount)
    (self.record, self.lastSeen) = (record, lastSeen)
    deal = Deal(record)
  }

  init(channel: RecordValue, of body: Record) {
    self.init(body, mark: channel.mark, sourceCount: channel.sourceCount, lastSeen: channel.lastSeen)
    self.channel = channel.value.text
  }

  init(post: RecordValue, of person: Record, mark: Mark, sourceCount: Int, body: String?) {
    self.init(person, mark: mark, sourceCount: sourceCount, lastSeen: post.lastSeen)
    (self.post, self.body) = (post, body)
  }

  init(_ change: StatusChange) {
    (id, name, mark, sourceCount) = (change.id, change.name, change.value.mark, change.value.sourceCount)
    (self.change, lastSeen) = (change, change.value.lastSeen)
  }

  /// A note has no mark, because it proves nothing.
  init(_ note: DatedNote) {
    (id, name, mark, sourceCount) = (note.id, note.name, .unknown, 1)
    (self.note, lastSeen) = (note, nil)
  }

  init(_ source: Source) {
    (id, name, mark, sourceCount) = (source.id, source.title, .unknown, 1)
    (self.source, lastSeen) = (source, source.lastPublicationDay)
  }

  /// The id of the row is that of the claim's source.
  init(_ side: DisputeRow.Side, of dispute: DisputeRow) {
    (id, name, mark, sourceCount) = (side.source, dispute.name, .disputed, 1)
    self.dispute = (dispute, side)
    lastSeen = nil
  }

  /// The id of the row is that of the record.
  init(_ stale: StaleRow) {
    (id, name, mark, sourceCount) = (stale.id, stale.name, stale.value.mark, stale.value.sourceCount)
    (self.stale, lastSeen) = (stale, stale.value.lastSeen)
  }

  /// The text shown for a field of the record.
  func text(_ field: Field.Name) -> String? { record?.value(field)?.value.text }

  /// Whether a post is held; nil for a channel.
  var postState: PostState? { post.map { $0.tenure?.hasEnded == true ? .ended : .current } }

  var date: EDTFDate? { change?.on ?? note?.on ?? record?.date }
}
