import Testing

@testable import ZoneData

/// A comparison as a table: a row for each line, columns for each record.
@Suite struct ComparisonTableTests {
  @Test func `each record has a column of values and columns of what is known about them`() throws {
    let table = RowTable(
      try ComparisonTests.compare(
        ["a", "b"],
        """
        source: {title: t, kind: news, published: 2022-08-02}
        zones:
          a: {status: {is: notified, on: 2022-01}, area: [{is: 5 acre, at: 1}, {is: 6 acre, at: 0}], sectors: [software, {is: space, inferred: x}]}
          b: {status: {is: licensed, planned: yes}}
        """))
    #expect(
      table.columns.map(\.name) == [
        "field", "unit", "agreement", "a", "a.on", "a.mark", "a.seen", "a.sources", "a.rivals", "b", "b.on", "b.mark",
        "b.seen", "b.sources", "b.rivals",
      ])
    #expect(
      table.rows.map { $0.cells.map { $0?.text ?? "-" }.joined(separator: "|") } == [
        "status|-|differs|notified|2022-01|sourced|2022-08-02|1|-|planned: licensed|-|sourced|2022-08-02|1|-",
        "area|-|single|5 acre|-|disputed|2022-08-02|1|6 acre|-|-|-|-|-|-",
        "sectors|-|single|software; space|-|sourced; inferred|2022-08-02; 2022-08-02|1; 1|-|-|-|-|-|-|-",
      ])
  }
  @Test func `deals are a row with their amounts, days, marks and numbers of sources`() throws {
    func deal(_ name: String, _ on: String?, amount: String? = nil) throws -> DealRow {
      var deal = DealRow(
        id: "deal", name: name, role: "signatory",
        progress: DealProgress(
          stage: .signed, on: try on.map { try EDTFDate($0) }, lastSeen: Day(iso: "2022-08-02")))
      (deal.amount, deal.mark, deal.sourceCount) = (amount, .disputed, 3)
      return deal
    }
    let deals = [
      "a": Comparison.Deals(
        rows: [try deal("A loan", "2022-02", amount: "5 USD"), try deal("A letter", nil)], count: 7)
    ]
    let table = RowTable(
      try ComparisonTests.compare(
        ["a", "b"], "source: {title: t, kind: news}\nbodies: {a: {name: A}, b: {name: B}}",
        deals: Dictionary(uniqueKeysWithValues: deals.map { (RecordID(stored: $0), $1) })))
    #expect(
      table.rows.map { $0.cells.map { $0?.text ?? "-" }.joined(separator: "|") } == [
        "deals|-|-|A loan, 5 USD; A letter|2022-02; |disputed; disputed|2022-08-02; 2022-08-02|3; 3|-|-|-|-|-|-|-"
      ])
  }
}
