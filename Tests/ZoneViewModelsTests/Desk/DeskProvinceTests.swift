import Testing

@testable import ZoneViewModels

@Suite struct DeskProvinceTests {
  private func choose(_ label: String, _ desk: inout Desk) {
    desk.press(.moveToTop)
    for _ in 0..<40 {
      let popup = desk.view().popup
      if popup?.lines.contains(where: { $0.item == popup?.selected && $0.label == label }) == true { break }
      desk.press(.moveDown)
    }
    desk.press(.open)
  }

  @Test func `the seven provinces are listed with their counts`() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    let items = desk.popupSheet?.items ?? []
    #expect(items.map(\.label) == ["", "PK-IS", "PK-PB", "PK-SD", "PK-KP", "PK-BA", "PK-GB", "PK-JK"])
    #expect(items.map(\.trailing) == ["3", "0", "0", "1", "2", "0", "0", "0"])
  }

  @Test func `a province narrows and is a step of the trail`() throws {
    var desk = try World.desk()
    let before = desk.state
    desk.press(.provinces)
    choose("PK-KP", &desk)
    #expect(desk.view().trail == ["Pakistan", "Khyber Pakhtunkhwa"])
    #expect(desk.names(.zones) == ["All zones", "North Zone", "East Zone"])
    #expect(desk.view().lists[.timeline]?.rows.map(\.id?.text) == ["opening"])
    desk.press(.back)
    #expect(desk.state.trail == before.trail)
  }

  @Test(arguments: ["سندھ", "sind", "PK-SD"])
  func `a province is found by each of its names`(typed: String) throws {
    var desk = try World.desk()
    desk.press(.provinces)
    desk.type(typed)
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "Sindh"])
  }

  @Test func `a province is found by the name of old`() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    desk.type("KPK")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "Khyber Pakhtunkhwa"])
  }

  @Test func `another province replaces the first`() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    choose("PK-KP", &desk)
    desk.press(.provinces)
    #expect(desk.state.popup?.place.item == 4)
    choose("PK-SD", &desk)
    #expect(desk.view().trail == ["Pakistan", "Sindh"])
    desk.press(.provinces, .moveToTop, .open)
    #expect(desk.view().trail == ["Pakistan"])
  }

  @Test func `a province without zones is empty and not a mistake`() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    choose("PK-GB", &desk)
    #expect(desk.names(.zones) == [])
    #expect(desk.view().lists[.timeline]?.emptyText == "No events in Gilgit-Baltistan")
  }

  @Test func `in Partners the Chinese provinces are chosen`() throws {
    var desk = try World.desk()
    desk.press(.focusPartners, .provinces)
    #expect(desk.popupSheet?.items.count == 35)
    #expect(desk.popupSheet?.items[1].label == "CN-LN")
    choose("CN-BJ", &desk)
    #expect(desk.names(.partners).isEmpty)
    #expect(desk.view().lists[.partners]?.chips == ["Beijing"])
    #expect(desk.view().lists[.partners]?.emptyText == "Nothing matches Beijing")
    desk.press(.escape)
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    #expect(desk.view().lists[.partners]?.chips == [])
  }

  @Test func `zones outside all provinces are counted`() throws {
    let text = "source: {title: t, kind: news}\nzones: {a: {province: PK-KP}, b: {name: Nowhere}}"
    var desk = try World.desk(["a": text])
    desk.press(.provinces)
    let items = desk.popupSheet?.items ?? []
    #expect(items.first?.trailing == "1")
    #expect(items.last?.paragraphs.first?.text == "elsewhere or unknown")
    #expect(items.last?.trailing == "1")
  }

  @Test func `closing the picker changes nothing`() throws {
    var desk = try World.desk()
    let before = desk.state
    desk.press(.provinces, .moveDown, .back)
    #expect(desk.state == before)
  }

  @Test func `the overview has the counts for the province`() throws {
    var desk = try World.desk()
    #expect(desk.detailLines.first == "Zones: 3 zones")
    desk.press(.provinces, .filter)
    desk.type("khyber")
    desk.press(.acceptInput)
    // North and East. Of the events only the opening is related to them, and no partner is.
    #expect(
      desk.detailLines.prefix(3) == ["Zones: 2 zones", "Partners: 0 bodies", "Timeline: 1 entry"])
    #expect(!desk.detailLines.contains { $0.hasPrefix("Claims") })
  }

  @Test func lettersNarrowTheProvinces() throws {
    var desk = try World.desk()
    desk.press(.provinces)
    desk.type("sind")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "Sindh"])
  }
}
