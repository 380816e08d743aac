import Foundation
import TestSupport

@testable import ZoneData

/// Random dossiers of a small world, from a seed. The few ids recur, so that all combinations occur. Some dossiers are
/// broken, some ids are in two sections, and one is the id of a source.
struct RandomDossiers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  static let files = (0..<8).map { "d\($0)" } + ["n0", "n1"]

  /// SplitMix64.
  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(limit))
  }

  mutating func one<Item>(of items: [Item]) -> Item { items[number(below: items.count)] }

  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  private static let ids: [RecordKind: [String]] = [
    .zone: ["z0", "z1", "z2", "z3", "shared"], .body: ["b0", "b1", "b2", "b3", "shared", "d3"],
    .event: Collisions.events(6).map(\.text), .person: ["p0", "p1", "p2"],
  ]
  private static let names = [
    "Zhongguancun", "North Zone", "Shenyang Area", "Shenxi Corridor", "Shanxi Corridor", "{is: 沈阳经济技术开发区, lang: zh}",
    "中关村", "{is: 瀋陽, lang: zh}", "{is: Lahore Hub, by: p1}",
  ]
  private var roles: [String] { ["signatory", "participant", "represented", "mentioned"] }
  private static let dates = ["2022", "2022-01-01", "2022-08-02", "\"[..2022-08-02]\"", "2021-12/2022-02", "soon"]

  /// The text of a dossier with a name.
  mutating func text(of name: String) -> String {
    if chance(4) { return "source: {title: broken\nzones: [" }
    let isNote = name.hasPrefix("n")
    var text = source(isNote)
    for kind in RecordKind.allCases where chance(70) {
      text += "\(kind.section):\n"
      for id in (Self.ids[kind] ?? []) where chance(35) {
        text += "  \(id):\n" + fields(of: kind, isNote)
      }
      text += "  \(kind)-\(number(below: 3)): {}\n"
    }
    return isNote ? text + ties() : text
  }

  private mutating func source(_ isNote: Bool) -> String {
    let kind = isNote ? "note" : one(of: ["law", "official", "news", "web"])
    var text = "source:\n  title: Title \(number(below: 3))\n  kind: \(kind)\n"
    if chance(60) { text += "  published: \(one(of: ["2021", "2022-03", "2022-08-02", "never"]))\n" }
    if chance(30) { text += "  read: 2023-01-01\n" }
    if chance(30) { text += "  language: \(one(of: ["en", "zh"]))\n" }
    if chance(40) { text += "  origin: \(one(of: ["d0", "d1", "d2", "d3", "release"]))\n" }
    return text
  }

  private mutating func fields(of kind: RecordKind, _ isNote: Bool) -> String {
    var fields: [String: String] = [:]
    if chance(70) { fields["name"] = one(of: Self.names) }
    if chance(20) { fields["aliases"] = "[SEDA, \(one(of: Self.names))]" }
    if chance(20) { fields["facts"] = "{is: A fact, by: \(one(of: ["p0", "p1", "missing", "z0"]))}" }
    if isNote, chance(40) {
      fields["name"] = "{is: Right Name, corrects: \(one(of: ["North Zone", "中关村", "X"])), because: y}"
    }
    if chance(isNote ? 40 : 3) {
      fields["notes"] = one(of: [
        "Call them", "{is: Call, due: 2026-12-03}", "[One, {is: Two, due: 2026-12, state: done}]",
      ])
    }
    for (name, value) in ownFields(of: kind) { fields[name] = value }
    let lines = fields.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)\n" }
    return lines.isEmpty ? "    {}\n" : lines.joined()
  }

  private mutating func ownFields(of kind: RecordKind) -> [(String, String)] {
    switch kind {
    case .zone:
      [
        ("province", one(of: ["PK-KP", "PK-SD", "XX"])), ("place", one(of: ["Haripur", "Lahore"])),
        ("status", "[{is: notified, on: \(one(of: Self.dates))}, \(one(of: ["operational", "stalled"]))]"),
        ("bodies", "{\(one(of: ["b0", "b1", "shared", "gone"])): \(one(of: ["developer", "authority"]))}"),
        ("zones", "{\(one(of: ["z0", "z1", "z2", "z3", "gone"])): \(one(of: ["part-of", "includes", "became"]))}"),
        ("extent", one(of: ["one", "one", "several"])), ("legal-regime", one(of: ["none", "special-technology-zone"])),
      ]
    case .body:
      [
        ("kind", one(of: ["authority", "company", "centre"])),
        ("bodies", "{\(one(of: ["b0", "b1", "b2", "gone"])): \(one(of: ["partner", "member", "tenant"]))}"),
        ("country", one(of: ["CN", "PK", "[CN, PK]"])), ("parent", one(of: ["b0", "b1", "body-0", "z0"])),
        ("founded", one(of: ["1988", "1993-04"])), ("website", one(of: ["https://a.example", "https://b.example"])),
      ]
    case .event:
      [
        ("kind", one(of: ["memorandum", "agreement", "meeting", "launch"])),
        ("bodies", "{\(one(of: ["b0", "b1"])): signatory, \(one(of: ["b2", "b3", "gone"])): \(one(of: roles))}"),
        ("amount", one(of: ["20 USD", "[over 500 PKR, 30 USD]", "7 EUR"])),
        ("stage", one(of: ["announced", "{is: signed, on: 2022-08-02}", "under-way", "cancelled"])),
        ("date", one(of: Self.dates)), ("zones", "{\(one(of: ["z0", "z1", "shared"])): venue}"),
        ("people", "{\(one(of: ["p0", "p9", "person-1"])): speaker}"),
        ("attendance", one(of: ["over 4500 people", "4500 firms"])),
      ]
    case .person:
      [
        (
          "posts",
          "{body: \(one(of: ["b0", "b2", "shared", "gone"])), title: \(one(of: ["President", "主席", "Chairwoman", "chairman", "Acting Chairman"]))}"
        )
      ]
    }
  }

  private mutating func ties() -> String {
    var text = ""
    for section in ["same: is", "different: from"] where chance(60) {
      let parts = section.split(separator: " ")
      text += "\(parts[0])\n"
      for id in ["z0", "b0", "p0", "body-1", Collisions.events(1).first?.text ?? "e"] where chance(50) {
        let other = one(of: ["z1", "z2", "b1", "b0", "p1", "body-2", "gone", Collisions.events(2).last?.text ?? "e"])
        text += "  \(id): {\(parts[1]): \(other), because: it is so}\n"
      }
    }
    return text
  }
}
