import Testing

@testable import ZoneViewModels

/// Copying, citing, editing and opening the selection.
@Suite struct DeskSelectionTests {
  /// Two documents about one zone; the official one ranks higher.
  private static let texts = [
    "paper": """
    source: {title: "Tech zone, notified", publisher: The Paper, kind: news, published: 2022-08-02}
    zones:
      north:
        name: North Zone
        status: {is: notified, on: 2022-07-01, at: 6}
        area: 10 acre
    events:
      opening: {name: Opening, date: 2021-03-04, zones: {north: venue}}
    """,
    "gazette": """
    source: {title: Gazette, kind: official, address: "https://gazette.example/7?a=b"}
    zones:
      north:
        area: {is: 50 acre, at: s. 2}
    """,
  ]

  private func desk() throws -> Desk { try World.desk(Self.texts) }

  /// The detail with the item of a label selected.
  private func detail(_ label: String) throws -> Desk {
    var desk = try desk()
    desk.press(.moveDown, .focusDetail)
    for _ in 0..<20 where desk.detail.sheet.items[desk.state.step.detail.item].label != label {
      desk.press(.moveDown)
    }
    return desk
  }

  @Test func `in a list the name is copied, in the timeline with the date`() throws {
    var desk = try desk()
    #expect(desk.press(.copy) == nil)
    #expect(desk.state.message?.text == "No record is selected")
    #expect(desk.press(.moveDown, .copy) == .copy("North Zone"))
    #expect(desk.press(.focusTimeline, .copy) == .copy("4 Mar 2021: Opening"))
    #expect(desk.press(.moveDown, .copy) == .copy("1 Jul 2022: North Zone: notified"))
  }

  @Test func `in the detail the value is copied without its rivals`() throws {
    var desk = try detail("Area")
    #expect(desk.press(.copy) == .copy("50 acre"))
  }

  @Test func `a citation names the document of the shown value`() throws {
    var desk = try detail("Area")
    #expect(desk.press(.cite) == .copy("“Gazette”, undated, s. 2, https://gazette.example/7?a=b"))
    var list = try self.desk()
    #expect(list.press(.moveDown, .cite) == .copy("The Paper, “Tech zone, notified”, 2 Aug 2022"))
  }

  @Test func `the dossier opens at the line of the shown value`() throws {
    var desk = try detail("Area")
    #expect(desk.press(.edit) == .edit(file: "gazette.yaml", line: 4))
    var list = try self.desk()
    #expect(list.press(.moveDown, .edit) == .edit(file: "paper.yaml", line: 4))
    // A change of status opens the line of the status.
    #expect(list.press(.focusTimeline, .moveDown, .edit) == .edit(file: "paper.yaml", line: 5))
  }

  @Test func `on the sources page the selected claim is used`() throws {
    var desk = try detail("Area")
    desk.press(.sources)
    #expect(desk.press(.edit) == .edit(file: "gazette.yaml", line: 4))
    #expect(desk.press(.openLink) == .browse("https://gazette.example/7?a=b"))
    desk.press(.moveDown)
    #expect(desk.press(.edit) == .edit(file: "paper.yaml", line: 6))
    #expect(desk.press(.copy) == .copy("10 acre"))
    #expect(desk.press(.openLink) == nil)
    #expect(desk.state.message?.text == "The document has no web address")
  }

  @Test func `the documents in the overview can be opened`() throws {
    var desk = try desk()
    desk.press(.focusDetail, .moveToBottom)
    #expect(desk.press(.cite) == .copy("“Gazette”, undated, https://gazette.example/7?a=b"))
    #expect(desk.press(.edit) == .edit(file: "gazette.yaml", line: 1))
    desk.press(.moveToTop)
    #expect(desk.press(.edit) == nil)
  }

  @Test func `a province is copied by its name`() throws {
    var desk = try desk()
    desk.press(.provinces, .moveDown)
    #expect(desk.press(.copy) == .copy("Islamabad"))
    desk.press(.moveToTop)
    #expect(desk.press(.copy) == .copy("All of Pakistan"))
  }

  @Test func `a problem opens at its line`() throws {
    var desk = try World.desk(["bad": "source: {title: t, kind: news}\nzones:\n  a: {colour: red, place: x}"])
    desk.press(.problems)
    #expect(desk.press(.edit) == .edit(file: "bad.yaml", line: 3))
    #expect(desk.press(.openLink) == nil)
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "https:", "ftp://a.example", "-new-tab", "https://a b",
    "https://a\\u0007b", "https://a\\u202Eb",
  ])
  func `only a web address starts a browser`(address: String) throws {
    var desk = try World.desk([
      "a": "source: {title: t, kind: news, address: \"\(address)\"}\nzones: {north: {name: North}}"
    ])
    #expect(desk.press(.moveDown, .openLink) == nil)
  }

  @Test func `a copied text is one line without control characters`() throws {
    var desk = try World.desk([
      "a":
        "source: {title: t, kind: news}\nzones: {north: {name: \"A\\u001B[31m\\u202E zone\\nof\\ttwo خیبر\\u200Cپ\"}}"
    ])
    #expect(desk.press(.moveDown, .copy) == .copy("A[31m zone of two خیبر\u{200C}پ"))
  }
}
