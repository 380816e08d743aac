import Foundation
import Testing

/// Zones, sites and plans, and ids that a note joined.
@Suite struct ZoneClassTests {
  private let folder: DataFolder

  init() throws {
    folder = try DataFolder.copyOfArticles()
    try folder.write(
      """
      source: {title: Blocks, kind: news, published: 2023}
      zones:
        the-mark:
          name: The Mark
          province: PK-PB
          status: licensed
          position: {is: "31.4697, 74.2728", precision: district}
        block-a: {name: Block A, province: PK-PB, zones: {the-mark: part-of}}
      """, to: "2023-blocks.yaml")
    try folder.write(
      """
      source: {title: The zone in Lahore, kind: note}
      same:
        stz-lahore: {is: the-mark, because: the only zone there}
      """, to: "2026-note-lahore.yaml")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(of: Program.path, arguments + ["--data", folder.path])
  }

  @Test func `a joined id shows what it means and says why`() throws {
    let joined = try run("show", "stz-lahore")
    #expect(joined.end == .exit(0))
    #expect(joined.errorLines == ["stz: “stz-lahore” was joined with the-mark (The Mark): the only zone there"])
    #expect(joined.output == (try run("show", "the-mark")).output)
    #expect(try run("list", "events", "--of", "stz-lahore").end == .exit(0))
  }

  @Test func `counts tell zones, sites and plans apart`() throws {
    #expect(try run().lines.first == "stz: 1 zone, 1 site, 8 plans, 5 sources")
    #expect(try run("list", "zones", "--class", "zone", "--class", "site", "--format", "jsonl").lines.count == 2)
    #expect(try run("brief").output.contains("1 zone, 1 site, 8 plans, "))
    #expect(try run("list", "zones").lines.dropFirst().prefix(2).map { $0.prefix(8) } == ["the-mark", "block-a "])
  }

  @Test func `rows without a position are counted beside the map`() throws {
    let map = try run("list", "zones", "--format", "geojson")
    #expect(map.errorLines == ["stz: 9 rows are left out: no document gives a position"])
    #expect(map.output.contains("\"coordinates\":[74.2728,31.4697]"))
  }
}
