import ZoneData

/// Several deals of one sentence: `A signed agreements with B, and with C`.
extension Story {
  /// One deal for each `with`, each with those who stand before the first.
  func separate(_ deal: Occasion) -> [Occasion] {
    let tokens = passages[deal.passage].tokens
    guard Self.deals.contains(deal.kind), tokens[deal.tokens.upperBound - 1].text.hasSuffix("s") else { return [deal] }
    let (before, after) = (
      deal.bodies.filter { $0.tokens.lowerBound < deal.tokens.lowerBound },
      deal.bodies.filter { $0.passage == deal.passage && $0.tokens.lowerBound >= deal.tokens.upperBound }
    )
    let partners = partners(after, tokens)
    guard partners.count > 1, !before.isEmpty else { return [deal] }
    return partners.map { partners in
      var one = deal
      one.bodies = before + partners
      return one
    }
  }

  /// The parties behind a cue, in a group for each `with` right before a name.
  private func partners(_ parties: [Party], _ tokens: [Token]) -> [[Party]] {
    var groups: [[Party]] = []
    for party in parties {
      let start = party.tokens.lowerBound
      let place = tokens[start - 1].text == "the" ? start - 2 : start - 1
      let isFirst = place >= 0 && tokens[place].text == "with"
      if isFirst || groups.isEmpty { groups.append([party]) } else { groups[groups.count - 1].append(party) }
    }
    return groups
  }
}
