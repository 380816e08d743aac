/// Finds the links that would make something a part of itself, directly or through others.
package struct LinkCircles {
  /// A link from a part to its whole, or from a zone to its heir. Nodes are numbers.
  package struct Link: Sendable {
    package let from: Int
    package let to: Int

    package init(from: Int, to: Int) {
      (self.from, self.to) = (from, to)
    }
  }

  /// A circle with more links than this is not untangled: all of them are refused.
  private static let mostLinks = 2000

  /// The links, in the order in which they count, that close a circle with those before them, each with the way back from
  /// its end to its start.
  package static func closing(_ links: [Link]) -> [(index: Int, way: [Int])] {
    let core = core(of: links)
    guard core.count <= mostLinks else { return core.map { ($0, [links[$0].to, links[$0].from]) } }
    var next: [Int: [Int]] = [:]
    return core.compactMap { index in
      let link = links[index]
      if let way = way(from: link.to, to: link.from, next) { return (index, way) }
      next[link.from, default: []].append(link.to)
      return nil
    }
  }

  /// The indexes of the links that may be in a circle: what has no way in or no way out is taken away, again and again.
  private static func core(of links: [Link]) -> [Int] {
    let outside = taken(from: links, \.from, \.to).union(taken(from: links, \.to, \.from))
    return links.indices.filter { !outside.contains(links[$0].from) && !outside.contains(links[$0].to) }
  }

  /// The nodes that no circle leads to, following links from `start` to `end`.
  private static func taken(from links: [Link], _ start: (Link) -> Int, _ end: (Link) -> Int) -> Set<Int> {
    var next: [Int: [Int]] = [:]
    var waysIn: [Int: Int] = [:]
    for link in links {
      next[start(link), default: []].append(end(link))
      waysIn[end(link), default: 0] += 1
    }
    var free = next.keys.filter { waysIn[$0] == nil }
    var taken: Set<Int> = []
    while let node = free.popLast() {
      taken.insert(node)
      for other in next[node] ?? [] {
        waysIn[other, default: 0] -= 1
        if waysIn[other] == 0 { free.append(other) }
      }
    }
    return taken
  }

  /// The shortest way along links, with both ends; nil if there is none.
  private static func way(from start: Int, to end: Int, _ next: [Int: [Int]]) -> [Int]? {
    var before = [start: start]
    var queue = [start]
    var place = 0
    while place < queue.count, before[end] == nil {
      for other in next[queue[place]] ?? [] where before[other] == nil {
        before[other] = queue[place]
        queue.append(other)
      }
      place += 1
    }
    guard before[end] != nil else { return nil }
    var way = [end]
    while let last = way.last, last != start, let previous = before[last] { way.append(previous) }
    return way.reversed()
  }
}
