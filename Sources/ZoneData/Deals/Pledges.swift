/// What deals promise, compared with what is known to be under way. Amounts of different currencies are never added.
package struct Pledges: Hashable, Sendable {
  /// The amounts in one currency.
  package struct Sum: Hashable, Sendable {
    /// The ISO 4217 code.
    package let currency: String
    /// In whole units.
    package let amount: Int
    /// The number of deals with an amount in this currency, and of those whose amount is disputed.
    package let deals: Int
    package let disputed: Int

    package init(currency: String, amount: Int, deals: Int, disputed: Int) {
      (self.currency, self.amount, self.deals, self.disputed) = (currency, amount, deals, disputed)
    }
  }

  /// Some deals, and what they come to.
  package struct Part: Hashable, Sendable {
    /// The number of deals, and of those without any amount.
    package var deals = 0
    package var withoutAmount = 0
    /// The currency of most deals first.
    package var sums: [Sum] = []

    package init() {}
  }

  /// The deals that have neither lapsed nor been cancelled.
  package var pledged = Part()
  /// Those under way or completed by the documents.
  package var underWay = Part()

  package init() {}
}

extension Pledges.Sum {
  /// `USD 1,800,000,000 in 5 deals, 1 disputed`.
  package var inWords: String {
    let disputes = disputed == 0 ? "" : ", \(disputed) disputed"
    return "\(currency) \(Words.grouped(String(amount))) in \(Words.count(deals, "deal"))\(disputes)"
  }
}

extension Pledges.Part {
  /// `45 deals, 28 without an amount`.
  package var inWords: String {
    guard deals > 0 else { return "no deal" }
    let without =
      switch withoutAmount {
      case 0: ""
      case deals: deals == 1 ? ", without an amount" : ", none with an amount"
      default: ", \(withoutAmount) without an amount"
      }
    return Words.count(deals, "deal") + without
  }
}
