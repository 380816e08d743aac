/// A deal as seen from a record that takes part in it.
package struct DealRow: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  /// The role of the record in it.
  package let role: String
  package let progress: DealProgress
  /// The money that it is about, as the documents state it; nil if none does.
  package var amount: String?
  /// The most severe mark of its values.
  package var mark = Mark.sourced
  /// How many documents mention it.
  package var sourceCount = 1

  package init(id: RecordID, name: String, role: String, progress: DealProgress) {
    (self.id, self.name, self.role, self.progress) = (id, name, role, progress)
  }
}
