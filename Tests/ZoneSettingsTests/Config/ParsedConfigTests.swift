import Testing

@testable import ZoneSettings

@Suite struct ParsedConfigTests {
  private func read(_ text: String) -> ParsedConfig {
    ParsedConfig(Array(text.utf8), file: "c.yaml", themes: ["default", "dark"], home: "/h")
  }

  @Test func `every key is accepted`() {
    let reading = read(
      """
      theme: dark
      mouse: on
      ascii: on
      ambiguous-width: 2
      session: off
      data: [~/mine, /srv/ours, "~"]
      views:
        plans: {filter: "status:proposed", sort: name}
        news: {lanes: zone, sort: "date:desc", pane: timeline}
      """)
    #expect(reading.problems.isEmpty, "\(reading.messages)")
    let configuration = reading.configuration
    #expect(configuration.theme == "dark")
    #expect(configuration.mouse == .on)
    #expect(configuration.usesASCII)
    #expect(configuration.ambiguousWidth == 2)
    #expect(!configuration.keepsSession)
    #expect(configuration.data.map(\.path) == ["/h/mine", "/srv/ours", "/h"])
    #expect(configuration.views.map(\.name) == ["plans", "news"])
    #expect(configuration.views.map(\.pane) == [.zones, .timeline])
    #expect(configuration.views.map(\.place) == ["c.yaml:8:19", "c.yaml:9:3"])
  }

  @Test(arguments: ["", "# nothing but a comment", "data:", "views:", "views: {}\ndata: []", "views:\n  # all gone"])
  func `a file that sets nothing is not a mistake`(text: String) {
    #expect(read(text).configuration == Configuration())
    #expect(read(text).problems.isEmpty)
  }

  @Test func `one folder needs no list`() {
    #expect(read("data: /srv/ours").configuration.data.map(\.path) == ["/srv/ours"])
  }

  /// Each file has one mistake, which keeps every default in force.
  @Test(arguments: [
    ("thme: dark", "1:1: There is no key “thme”; did you mean “theme”?"),
    ("xyzzy: 1", "1:1: There is no key “xyzzy”."),
    ("theme: drak", "1:8: There is no theme “drak”; did you mean “dark”?"),
    ("theme:", "1:7: Write the name of a theme here."),
    ("theme: [dark]", "1:8: Write the name of a theme here."),
    ("mouse: maybe", "1:8: Write one of auto, on, off here."),
    ("ascii: 1", "1:8: Write on or off here."),
    ("session: never", "1:10: Write on or off here."),
    ("ambiguous-width: 3", "1:18: Write 1 or 2."),
    ("ambiguous-width: two", "1:18: Write 1 or 2."),
    ("data: dossiers", "1:7: “dossiers” must begin with / or ~/."),
    ("data: [\"\"]", "1:8: Write the path of a folder here."),
    ("data: {a: b}", "1:7: Write the path of a folder here."),
    ("views: [plans]", "1:8: Write a mapping of names and views here."),
    ("views: {plans: status}", "1:16: Write a mapping of pane, filter"),
    ("views:\n  plans: {fliter: x}", "2:11: A view has no “fliter”; did you mean “filter”?"),
    ("views:\n  plans: {pane: detail}", "2:17: “detail” is not zones, partners, timeline or contacts."),
    ("views:\n  plans: {sort: date}", "2:17: Zones has no column “date”; its columns are name"),
    ("views:\n  plans: {unit: week}", "2:17: “week” is not year, quarter or month."),
    ("views:\n  plans: {lanes: both}", "2:18: “both” is not zone or body."),
    ("views:\n  plans: {scope: CN-XX}", "2:18: “CN-XX” is not the id of a record"),
    ("views:\n  plans: {filter: }", "2:19: Write terms and words"),
    ("- theme", "1:1: Write a mapping of keys such as theme here."),
    ("theme: [dark\n", "2:1: This is not YAML"),
  ])
  func `a mistake is reported at its position and the default stays`(text: String, message: String) {
    let reading = read(text)
    #expect(reading.configuration == Configuration())
    #expect(reading.messages.count == 1)
    #expect(reading.messages.first?.hasPrefix("c.yaml:" + message) == true, "\(reading.messages)")
  }

  @Test func `a wrong column costs only itself`() {
    let reading = read("views:\n  a: {columns: \"name,aera,cost\", filter: x}\n  b: {columns: aera}")
    let wrong = "Zones: there is no column “aera”; did you mean “area”?"
    #expect(reading.messages == ["c.yaml:2:16: \(wrong)", "c.yaml:3:16: \(wrong)"])
    #expect(reading.configuration.views.map(\.name) == ["a", "b"])
    #expect(reading.configuration.views.map(\.columns) == [["name", "cost"], nil])
    #expect(reading.configuration.views.first?.filter == "x")
  }

  @Test func `a mistake drops only its entry and all are reported in order`() {
    let reading = read(
      "theme: drak\nascii: on\ndata: [here, /srv/ours]\nviews: {a: {unit: x}, b: {unit: month}}\nascii: off")
    #expect(reading.problems.map(\.line) == [1, 3, 4, 5])
    #expect(reading.configuration.usesASCII)
    #expect(reading.configuration.data.map(\.path) == ["/srv/ours"])
    #expect(reading.configuration.views.map(\.name) == ["b"])
  }

  @Test func `without installed themes every name is accepted`() {
    let reading = ParsedConfig(Array("theme: mine".utf8), file: "c.yaml", themes: [], home: nil)
    #expect(reading.configuration.theme == "mine")
    #expect(reading.problems.isEmpty)
  }
}
