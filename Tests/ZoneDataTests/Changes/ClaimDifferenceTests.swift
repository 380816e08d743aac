import TestSupport
import Testing

@testable import ZoneData

/// What differs between two states of a dossier about one record.
@Suite struct ClaimDifferenceTests {
  private func lines(_ before: String?, _ after: String?) -> [String] {
    let dossier = { (text: String) in
      Fixture.dossier("source: {title: T, kind: news}\nzones:\n  park: {\(text)}\n  hub: {area: 1 acre}\n")
    }
    return ClaimDifference.lines(
      from: before.map(dossier), to: after.map(dossier), about: ["park"], name: { $0.text.uppercased() }
    ).map { "\($0.kind.rawValue): \($0.inWords)" }
  }

  @Test func `a first state adds all that it says of the record`() {
    #expect(
      lines(nil, "area: 11 acre, bodies: {stza: [authority, owner]}") == [
        "added: Area: 11 acre", "added: Authority: STZA", "added: Owner: STZA",
      ])
    #expect(lines("area: 11 acre", nil) == ["removed: Area: no longer 11 acre"])
  }

  @Test func `one value for another is a change, the others stay`() {
    #expect(
      lines("area: 11 acre, place: Lahore", "area: 12 acre, place: Lahore") == ["changed: Area: 12 acre, was 11 acre"])
    #expect(
      lines("sectors: [a, b]", "sectors: [b, c, d]") == [
        "added: Sector: c", "added: Sector: d", "removed: Sector: no longer a",
      ])
    #expect(lines("area: 11 acre", "area: 11 acre") == [])
  }

  @Test func `a day belongs to the value`() {
    #expect(
      lines("status: {is: notified, on: 2022}", "status: {is: notified, on: 2022-07}") == [
        "changed: Status: notified, Jul 2022, was notified, 2022"
      ])
  }
}
