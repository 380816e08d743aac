/// Distributes cells among neighbours.
enum PaneFit {
  /// Sizes in the proportion of some shares, none of them smaller than the least.
  static func sizes(of total: Int, shares: [Int], least: Int) -> [Int] {
    let sum = max(1, shares.reduce(0, +))
    var done = 0
    let ends = shares.map { share in
      done += share
      return (done * total + sum / 2) / sum
    }
    return sizes(ending: ends, total: total, least: min(least, total / max(1, shares.count)))
  }

  /// Sizes in the proportion of some shares, but none larger than needed: what a neighbour does not need goes to the
  /// others, by their shares. A need of nil has no end. If no need is left, the last one takes the rest.
  static func sizes(of total: Int, shares: [Int], needs: [Int?], least: Int) -> [Int] {
    let needs = needs.map { $0.map { max($0, least) } }
    var sizes = shares.map { _ in 0 }
    var (open, left) = (Array(shares.indices), total)
    while true {
      let sum = open.reduce(0) { $0 + shares[$1] }
      let modest = open.filter { place in needs[place].map { $0 * sum <= left * shares[place] } ?? false }
      guard !modest.isEmpty else { break }
      for place in modest {
        sizes[place] = needs[place] ?? 0
        left -= sizes[place]
      }
      open.removeAll(where: modest.contains)
    }
    if let last = sizes.indices.last, open.isEmpty {
      sizes[last] += left
    }
    let rest = Self.sizes(of: left, shares: open.map { shares[$0] }, least: least)
    for (place, size) in zip(open, rest) {
      sizes[place] = size
    }
    return Self.sizes(of: total, shares: sizes, least: least)
  }

  /// Moves ends apart that are too close.
  private static func sizes(ending ends: [Int], total: Int, least: Int) -> [Int] {
    var ends = ends
    for place in ends.indices {
      ends[place] = max(ends[place], (place + 1) * least, place > 0 ? ends[place - 1] + least : 0)
    }
    for place in ends.indices.reversed() {
      ends[place] = min(ends[place], place + 1 < ends.count ? ends[place + 1] - least : total)
    }
    return ends.indices.map { place in ends[place] - (place > 0 ? ends[place - 1] : 0) }
  }
}
