import Testing

@testable import ZoneViewModels

/// Facets, chips, and rows like the selected one, in the small world of the tests.
@Suite struct DeskFacetTests {
  /// The values in the popup with the text at the right edge, and a tick before those chosen.
  private func values(_ desk: Desk) -> [String] {
    (desk.view().popup?.lines ?? []).filter { !$0.trailing.isEmpty }.map { line in
      ([line.label, line.text, line.trailing.split(separator: " ").last.map(String.init) ?? ""]).joined(separator: " ")
    }
  }

  private func choose(_ text: String, in desk: inout Desk, with action: Action = .open) {
    desk.press(.filter)
    desk.type(text)
    if action == .open {
      desk.press(.acceptInput)
    } else {
      desk.press(.cancelInput)
    }
  }

  @Test func `every facet of the list is listed with counts`() throws {
    var desk = try World.desk(rows: 60)
    desk.press(.facets)
    let found = values(desk)
    // Of three zones one is notified and two are proposed, two are in Khyber Pakhtunkhwa and one in Sindh.
    #expect(found.contains(" notified 1") && found.contains(" proposed 2"))
    #expect(found.contains(" Khyber Pakhtunkhwa 2") && found.contains(" Sindh 1"))
  }

  @Test func `choosing a value narrows the list and shows a chip`() throws {
    var desk = try World.desk(rows: 60)
    desk.press(.facets)
    choose("proposed", in: &desk)
    #expect(desk.state.popup == nil)
    #expect(desk.names(.zones) == ["East Zone", "South Zone"])
    #expect(desk.view().lists[.zones]?.chips == ["proposed"])
    desk.press(.facets)
    #expect(values(desk).contains("✓ proposed 2"))
    // The counts of other facets are for the remaining rows.
    #expect(values(desk).contains(" Khyber Pakhtunkhwa 1"))
  }

  @Test func `several values can be chosen before the popup closes`() throws {
    var desk = try World.desk(rows: 60)
    desk.press(.facets, .mark)
    // Notified comes before proposed, because the status is more advanced.
    #expect(desk.state.popup != nil)
    desk.press(.moveDown, .mark, .escape)
    #expect(Set(desk.view().lists[.zones]?.chips ?? []) == ["proposed", "notified"])
    #expect(desk.names(.zones).count == 3)
  }

  @Test func `Enter keeps the values chosen with Space and before`() throws {
    var desk = try World.desk(rows: 60)
    desk.press(.facets, .mark, .moveDown, .mark, .open)
    #expect(desk.state.popup == nil)
    #expect(Set(desk.view().lists[.zones]?.chips ?? []) == ["proposed", "notified"])
    desk.press(.facets)
    choose("notified", in: &desk)
    #expect(Set(desk.view().lists[.zones]?.chips ?? []) == ["proposed", "notified"])
  }

  @Test func `a mistake is reported when the filter is kept`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:notfed")
    desk.press(.acceptInput)
    #expect(desk.view().message?.isError == true)
    #expect(desk.view().message?.text.contains("did you mean “notified”?") == true)
  }

  @Test func `Esc removes one chip at a time, the last one first`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:proposed province:PK-KP east")
    desk.press(.acceptInput)
    #expect(desk.view().lists[.zones]?.chips == ["proposed", "Khyber Pakhtunkhwa", "“east”"])
    desk.press(.escape)
    #expect(desk.view().lists[.zones]?.chips == ["proposed", "Khyber Pakhtunkhwa"])
    desk.press(.escape, .escape)
    #expect(desk.view().lists[.zones]?.chips == [])
    #expect(desk.view().trail == ["Pakistan"])
  }

  @Test func `an invalid filter stays as typed, and Esc clears it`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:nonsense")
    desk.press(.acceptInput)
    #expect(desk.view().lists[.zones]?.chips == ["/status:nonsense"])
    desk.press(.escape)
    #expect(desk.view().lists[.zones]?.chips == [])
  }

  @Test func `rows like the selected one are found by its values`() throws {
    var desk = try World.desk(rows: 60)
    desk.press(.moveDown)
    #expect(desk.selected(.zones) == "North Zone")
    desk.press(.likeThis)
    #expect(values(desk).contains(" Khyber Pakhtunkhwa 2"))
    #expect(!values(desk).contains { $0.contains("Sindh") || $0.contains("proposed") || $0.contains("North Zone") })
    choose("khyber", in: &desk)
    #expect(desk.names(.zones) == ["North Zone", "East Zone"])
    #expect(desk.selected(.zones) == "North Zone")
  }

  @Test func `from the detail, the list of its record is narrowed`() throws {
    var desk = try World.desk(rows: 60)
    desk.press(.focusPartners, .focusDetail, .likeThis)
    choose("liaoning", in: &desk)
    #expect(desk.state.step.focus == .partners)
    #expect(desk.view().lists[.partners]?.chips == ["Liaoning"])
  }
}
