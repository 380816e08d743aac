import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct SavedViewTests {
  private func view(_ fields: [(SavedView.Field, String)]) throws -> SavedView {
    var view = SavedView(name: "mine")
    for (field, text) in fields {
      try view.set(field, to: text)
    }
    return view
  }

  @Test func `every field is accepted`() throws {
    let view = try view([
      (.pane, "timeline"), (.filter, "kind:launch"), (.sort, "date:desc"),
      (.columns, "name,date,place"), (.scope, "north,south"), (.unit, "month"),
      (.lanes, "body"), (.asOf, "2022-08-02"), (.layout, "480 (400 280 320) 520"),
    ])
    #expect(view.pane == .timeline)
    #expect(view.filter == "kind:launch")
    #expect(view.order == ListOrder(.date, isDescending: true))
    #expect(view.columns == ["name", "date", "place"])
    #expect(view.scope.records.map(\.text) == ["north", "south"])
    #expect(view.unit == .month)
    #expect(view.lanes == .body)
    #expect(view.asOf == Day(iso: "2022-08-02"))
    #expect(view.layout?.text == "480 (400 280 320) 520")
  }

  @Test(arguments: [
    (SavedView.Field.pane, "zone", "“zone” is not zones, partners, timeline or contacts."),
    (.pane, "detail", "“detail” is not zones, partners, timeline or contacts."),
    (.sort, "date", "Zones has no column “date”; its columns are name, place, province, status, seen, mark, sources"),
    (.sort, "status:up", "Zones has no column “status:up”"),
    (.columns, "aria", "Zones: there is no column “aria”; did you mean “area”?"),
    (.scope, "CN-XX", "“CN-XX” is not the id of a record"),
    (.unit, "week", "“week” is not year, quarter or month."),
    (.lanes, "events", "“events” is not zone or body."),
    (.asOf, "2022-02-30", "“2022-02-30” is not a day such as 2022-08-02."),
    (.layout, "480", "“480” is not the sizes of the panes, such as 480 (400 280 320) 520, or default."),
  ])
  func `a mistake reports the accepted values`(field: SavedView.Field, text: String, message: String) {
    do {
      _ = try view([(field, text)])
      Issue.record("“\(text)” was taken")
    } catch {
      #expect((error as? SavedView.Mistake)?.message.hasPrefix(message) == true, "\(error)")
    }
  }

  @Test func `the line for the file has only the fields that are set`() throws {
    #expect(SavedView(name: "all").line == "all: {pane: zones}")
    let view = try view([(.filter, "province:PK-PB \"science park\""), (.sort, "status:desc"), (.scope, "PK-PB")])
    #expect(
      view.line
        == #"mine: {pane: zones, filter: "province:PK-PB \"science park\"", sort: "status:desc", scope: PK-PB}"#)
  }
}
