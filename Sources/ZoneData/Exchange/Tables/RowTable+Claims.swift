extension RowTable {
  init(sources: some Sequence<Source>) {
    self.init(
      ["id", "published", "kind", "publisher", "title", "address"],
      sources.map { source in
        Row(
          id: source.id,
          cells: [
            .id(source.id), .text(source.published?.text), .text(source.kind.rawValue), .text(source.publisher),
            .text(source.title), .text(source.address),
          ])
      })
  }

  /// A row for each claim of a dispute, the one shown first.
  init(disputes: [DisputeRow], limit: Int) {
    let rows = disputes.lazy.flatMap { dispute in
      dispute.value.claims.filter { $0.standing != .corrected }.map { weighed in
        Row(
          id: weighed.claim.source,
          cells: [
            .id(dispute.id), .text(weighed.claim.field.name.inJSON), .text(weighed.claim.value.text),
            .id(weighed.claim.source), .text(weighed.claim.at?.text), .text(weighed.standing.rawValue),
          ])
      }
    }
    self.init(["id", "field", "value", "source", "at", "standing"], Array(rows.prefix(limit)))
  }

  /// A row for each claim about a record.
  package init(claimsOf record: Record) {
    self.init(
      [
        "field", "value", "target", "on", "standing", "source", "at", "by", "inferred", "language", "note", "corrects",
        "because",
      ],
      record.weighedClaims.map { weighed in
        let claim = weighed.claim
        return Row(
          id: claim.source,
          cells: [
            .text(claim.field.name.inJSON), .text(claim.value.text), .text(claim.value.target?.text),
            .text(claim.on?.text), .text(weighed.standing.rawValue), .id(claim.source), .text(claim.at?.text),
            .text(claim.by?.text), .text(claim.inferred), .text(claim.language), .text(claim.note),
            .text(claim.correction?.corrects), .text(claim.correction?.because),
          ])
      })
  }

  /// One row with all of a source's own data.
  package init(_ source: Source) {
    self.init(
      ["id", "title", "kind", "publisher", "author", "language", "published", "read", "address", "note"],
      [
        Row(
          id: source.id,
          cells: [
            .id(source.id), .text(source.title), .text(source.kind.rawValue), .text(source.publisher),
            .text(source.author), .text(source.language), .text(source.published?.text), .text(source.read?.text),
            .text(source.address), .text(source.note),
          ])
      ])
  }
}

extension Record {
  /// Every claim once: a printed name stands among the aliases too.
  package var weighedClaims: [RecordValue.WeighedClaim] {
    var seen: Set<Claim> = []
    return values.flatMap(\.claims).filter { seen.insert($0.claim).inserted }
  }
}

extension Field.Name {
  /// The name as JSON has it: `floorArea`.
  package var inJSON: String {
    let parts = rawValue.split(separator: "-")
    return (parts.prefix(1) + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }).joined()
  }
}
