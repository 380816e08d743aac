import Testing

@testable import ZoneDashboard

@Suite struct PaneFitTests {
  @Test(arguments: [
    // The ends are at 13.2, 22.4 and 33.
    ([40, 28, 32], 33, [13, 9, 11]), ([480, 520], 120, [58, 62]), ([1], 47, [47]),
    // The least size goes before the shares.
    ([1, 1000, 1], 33, [4, 25, 4]), ([1000, 1, 1], 14, [6, 4, 4]), ([1, 1, 1000], 12, [4, 4, 4]),
    // Too small for the least size.
    ([1, 5, 1], 6, [2, 2, 2]), ([], 10, []), ([1, 1], 0, [0, 0]),
  ])
  func `sizes follow the shares and keep the least size`(shares: [Int], total: Int, sizes: [Int]) {
    #expect(PaneFit.sizes(of: total, shares: shares, least: 4) == sizes)
  }

  @Test(
    arguments: [
      // Without an end to the needs, the shares decide.
      ([nil, nil, nil], [13, 9, 11]),
      // 46 rows and more need all of their share.
      ([100, 48, 84], [13, 9, 11]),
      // The partners need eight of their nine lines. The others share the 25 that are left: 13.9 and 11.1.
      ([100, 8, 100], [14, 8, 11]),
      // Zones leave 27 lines to two panes with shares of 28 and 32.
      ([6, 100, 100], [6, 13, 14]),
      // What the partners leave makes room for all contacts, and the zones get the rest.
      ([100, 5, 12], [16, 5, 12]),
      // All fit, so the last one has the blank lines.
      ([6, 9, 7], [6, 9, 18]),
      // The detail takes what is left.
      ([nil, 5, 8], [20, 5, 8]),
      // A pane keeps the least size, even without any need.
      ([0, 1, nil], [4, 4, 25]),
    ] as [([Int?], [Int])])
  func `what a pane does not need goes to its neighbours`(needs: [Int?], sizes: [Int]) {
    #expect(PaneFit.sizes(of: 33, shares: [40, 28, 32], needs: needs, least: 4) == sizes)
  }

  /// Every size of a screen, and every small need.
  @Test func `sizes always add up and are never below the least size`() {
    for total in 12...90 {
      for need in 0...40 {
        let sizes = PaneFit.sizes(of: total, shares: [40, 28, 32], needs: [need, nil, 40 - need], least: 4)
        #expect(sizes.reduce(0, +) == total && sizes.allSatisfy { $0 >= 4 }, "\(total), \(need): \(sizes)")
      }
    }
  }
}
