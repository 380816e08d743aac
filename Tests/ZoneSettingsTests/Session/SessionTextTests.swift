import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct SessionTextTests {
  private var session: Session {
    var session = Session()
    (session.theme, session.configuredTheme, session.asOf, session.isMaximized) = (
      "dark", "default", "2022-08-02", true
    )
    session.showsPlans = true
    session.layout = "480 (400 280 320) 520; 330 310 360"
    session.columns = ["zones": "name area", "contacts": "name"]
    var step = Session.Step()
    (step.heading, step.focus, step.subject, step.unit) = ("Pakistan", "zones", "zones", "quarter")
    var deep = step
    (deep.heading, deep.view, deep.scope, deep.lanes) = ("ZBRA 中关村: \"#1\"", "my view", "zbra,seda", "body")
    var list = Session.List()
    (list.filter, list.sort, list.selected) = (#"province:PK-PB "a, b} \ c" #d 'e'"#, "date:desc", "north@notified")
    (list.marked, list.top, list.columns) = ("north seda", 7, "name floorArea")
    deep.lists = ["zones": list, "timeline": list]
    (deep.detail.of, deep.detail.item, deep.detail.top) = ("north", 3, 2)
    session.trail = [step, deep]
    return session
  }

  @Test func `a session reads back as written`() {
    #expect(SessionText.read(Array(SessionText.write(session).utf8)) == session)
    #expect(SessionText.read(Array(SessionText.write(Session()).utf8)) == Session())
  }

  @Test func `the file is readable`() {
    var session = session
    session.trail[1].heading = "ZBRA"
    session.trail[1].lists = ["zones": session.trail[1].lists["zones", default: .init()]]
    session.trail[1].lists["zones"]?.filter = "status:notified"
    #expect(
      SessionText.write(session) == """
        # The state in which stz was left. It is rewritten on exit and can be deleted.
        stz-session: 1
        theme: dark
        configured-theme: default
        as-of: "2022-08-02"
        maximized: on
        plans: on
        layout: "480 (400 280 320) 520; 330 310 360"
        columns: {contacts: name, zones: name area}
        trail:
          - heading: Pakistan
            focus: zones
            subject: zones
            unit: quarter
          - heading: ZBRA
            view: my view
            scope: "zbra,seda"
            focus: zones
            subject: zones
            unit: quarter
            lanes: body
            zones: {filter: "status:notified", sort: "date:desc", selected: "north@notified", marked: north seda, columns: name floorArea, top: "7"}
            detail: {of: north, item: "3", top: "2"}

        """)
  }

  @Test func `every character survives in every kind of text`() {
    for value in [
      UInt32(0)..<0x500, 0x2000..<0x2100, 0xD7F0..<0xD800, 0xE000..<0xE010, 0xFE00..<0x10010, 0x1F600..<0x1F610,
    ]
    .joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var session = Session()
      session.trail = [Session.Step()]
      session.trail[0].heading = "a\(scalar)b"
      session.trail[0].view = "\(scalar)"
      var list = Session.List()
      list.filter = "\(scalar): \(scalar)"
      session.trail[0].lists = ["zones": list]
      #expect(SessionText.read(Array(SessionText.write(session).utf8)) == session, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    "", "trail:", "stz-session: 2\ntrail: []", "theme: dark", "- stz-session", "stz-session: 1\ntrail: [",
    "stz-session: 1\nstz-session: 1", "stz-session: {a: b}", "\u{0}\u{1}\u{2}", "stz-session: 1\ntheme: &a dark",
  ])
  func `a damaged or foreign file is not a session`(text: String) {
    #expect(SessionText.read(Array(text.utf8)) == nil)
  }

  @Test func `every truncated file is a session or nil`() {
    let bytes = Array(SessionText.write(session).utf8)
    for count in bytes.indices {
      _ = SessionText.read(Array(bytes[..<count]))
      var broken = bytes
      broken[count] ^= 0x55
      _ = SessionText.read(broken)
    }
    #expect(SessionText.read(bytes) == session)
  }

  @Test func `a huge file is not read`() {
    let text = "stz-session: 1\n#" + String(repeating: "x", count: SessionText.longest)
    #expect(SessionText.read(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "trail: here", "trail: {a: b}", "trail: [a, [b], {zones: [c], heading: {d: e}}]", "maximized: [on]",
  ])
  func `values of another shape are ignored`(text: String) {
    let session = SessionText.read(Array("stz-session: 1\n\(text)".utf8))
    #expect(session?.trail.allSatisfy { $0.heading.isEmpty && $0.scope.isEmpty } == true)
    #expect(session?.isMaximized == false)
  }
}
