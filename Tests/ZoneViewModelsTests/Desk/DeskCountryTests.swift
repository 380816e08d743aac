import Testing

@testable import ZoneViewModels

/// Zones in several countries: three in Pakistan (two of them in Punjab), two in Germany, one in Andorra, one without a
/// place. Partners have their seats in Bavaria and Liaoning; the body of Andorra has none.
@Suite struct DeskCountryTests {
  private static let text = """
    source: {title: A paper, kind: news}
    zones:
      a: {name: A Zone, province: PK-PB}
      b: {name: B Zone, province: PK-PB}
      c: {name: C Zone, province: PK-SD}
      d: {name: D Zone, province: DE-BY}
      e: {name: E Zone, province: DE-BE}
      f: {name: F Zone, province: AD-07}
      g: {name: G Zone}
    bodies:
      h: {name: H Body, country: DE, province: DE-BY}
      i: {name: I Body, country: CN, province: CN-LN}
      j: {name: J Body, country: AD}
    events:
      k: {name: K Event, date: 2021, zones: {d: venue, a: mentioned}}
      l: {name: L Event, date: 2022, zones: {e: venue}}
    """

  private func desk() throws -> Desk { try World.desk(rows: 40, ["paper": Self.text]) }

  private func items(_ desk: Desk) -> [String] {
    desk.popupShown?.items.map { item in
      let name = item.paragraphs.first?.text.prefix { $0 != "■" } ?? ""
      return [item.label, name.split(separator: " ").joined(separator: " "), item.trailing].joined(separator: "|")
    } ?? []
  }

  @Test func `countries are listed first, the one with the most zones on top`() throws {
    var desk = try desk()
    desk.press(.provinces)
    #expect(
      items(desk) == [
        "|Everywhere|7", "PK|Pakistan|3", "DE|Germany|2", "AD|Andorra|1", "|elsewhere or unknown|1",
      ])
    #expect(desk.state.context == .typing)
  }

  @Test func `a country opens its provinces, and Esc returns to the countries`() throws {
    var desk = try desk()
    desk.press(.provinces)
    desk.type("germ")
    #expect(items(desk) == ["DE|Germany|2"])
    desk.press(.acceptInput)
    #expect(
      items(desk).prefix(4) == ["DE|All of Germany|2", "DE-BY|Bayern|1", "DE-BE|Berlin|1", "DE-BW|Baden-Württemberg|0"])
    #expect(items(desk).count == 17)
    desk.press(.cancelInput)
    #expect(desk.shows(PlacesPage.self))
    #expect(desk.model.popupItem?.target == .country("DE"))
    desk.press(.cancelInput)
    #expect(desk.state.popup == nil)
  }

  @Test func `a country is found by a province, and then the province is`() throws {
    var desk = try desk()
    desk.press(.provinces)
    desk.type("bay")
    #expect(items(desk) == ["DE|Germany|2"])
    desk.press(.acceptInput)
    #expect(items(desk) == ["DE-BY|Bayern|1"])
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["World", "Bayern"])
    #expect(desk.names(.zones) == ["All zones", "D Zone"])
    #expect(desk.view().lists[.timeline]?.rows.map(\.id?.text) == ["k"])
  }

  @Test func `a whole country can be chosen`() throws {
    var desk = try desk()
    desk.press(.provinces)
    desk.type("germ")
    desk.press(.acceptInput, .acceptInput)
    #expect(desk.view().trail == ["World", "Germany"])
    #expect(desk.names(.zones) == ["All zones", "D Zone", "E Zone"])
    #expect(desk.view().lists[.timeline]?.rows.map(\.id?.text) == ["k", "l"])
    desk.press(.provinces)
    #expect(desk.model.popupItem?.target == .country("DE"))
    desk.press(.moveToTop, .acceptInput)
    #expect(desk.view().trail == ["World"])
  }

  @Test func `partners are narrowed by their seats`() throws {
    var desk = try desk()
    desk.press(.focusPartners, .provinces)
    #expect(items(desk) == ["|Everywhere|3", "CN|China|1", "DE|Germany|1", "|elsewhere or unknown|1"])
    desk.type("german")
    desk.press(.acceptInput, .acceptInput)
    #expect(desk.names(.partners) == ["H Body"])
    #expect(desk.view().lists[.partners]?.chips == ["Germany"])
  }

  @Test func `the overview lists countries`() throws {
    let desk = try desk()
    let lines = desk.detailLines
    let heading = try #require(lines.firstIndex(of: "Zones by country"))
    #expect(lines[heading + 1].hasPrefix("Pakistan"))
    #expect(lines[heading + 3].hasPrefix("Andorra"))
  }

  @Test func `a single country is not listed, even if it is not Pakistan`() throws {
    let text = "source: {title: t, kind: news}\nzones: {a: {name: A, province: DE-BY}}"
    var desk = try World.desk(["paper": text])
    desk.press(.provinces)
    #expect(items(desk).prefix(2) == ["|All of Germany|1", "DE-BY|Bayern|1"])
    #expect(desk.shows(PlacesPage.self))
  }
}
