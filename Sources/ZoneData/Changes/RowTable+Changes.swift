extension RowTable {
  /// A row for each change.
  package init(_ list: ChangeList) {
    self.init(
      list.changes, id: \.record,
      [
        (Column("date", .date), { .text($0.date?.day?.iso) }),
        (Column("change", .word), { .text($0.kind.rawValue) }),
        (Column("name", .name), { .text($0.name) }),
        (Column("what"), { .text($0.title) }),
        (Column("before"), { .text($0.before) }),
        (Column("after"), { .text($0.after) }),
        (Column("source", .id), { .text($0.source?.text) }),
        (Column("id", .id), { .id($0.record) }),
        (Column("kind", .word), { .text($0.recordKind.rawValue) }),
        (Column("field"), { .text($0.field?.name.inJSON) }),
        (Column("role", .word), { .text($0.role) }),
        (Column("time"), { .text($0.date?.timestamp) }),
      ])
  }
}
