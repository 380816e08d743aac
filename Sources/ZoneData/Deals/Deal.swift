import Algorithms

/// What the documents say of a deal: an event by which its parties are bound, or say that they intend to be.
package struct Deal: Hashable, Sendable {
  /// An amount of money in one currency.
  package struct Amount: Hashable, Sendable {
    /// As the document states it: `over 200000000 USD`.
    package let text: String
    /// The ISO 4217 code.
    package let currency: String
    /// In whole units of the currency, without the word before the number; of two numbers the lower.
    package let figure: Int
    package let isDisputed: Bool
  }

  package let progress: DealProgress
  /// One for each currency, in the order in which they are shown.
  package let amounts: [Amount]

  /// Nil if the record is not a deal.
  package init?(_ record: Record) {
    guard record.isDeal else { return nil }
    let stages = record.values(.stage).filter { !$0.isPlanned }.compactMap { value in
      DealStage(rawValue: value.value.text).map { (stage: $0, on: value.on) }
    }
    let latest = DealStep.steps(of: stages).first
    progress = DealProgress(
      stage: latest?.stage, on: latest?.on,
      lastSeen: record.values.compactMap(\.lastSeen).max())
    amounts = Array(record.values(.amount).compactMap(Amount.init).uniqued(on: \.currency))
  }

  /// Whether it counts as pledged. Only a document that says that it is over takes it out.
  package var isPledged: Bool { progress.stage?.isPledged ?? true }
  /// Whether a document says that something is being done about it.
  package var isUnderWay: Bool { progress.stage?.isUnderWay ?? false }

  /// All amounts as the documents state them; nil without any.
  package var amountText: String? {
    amounts.isEmpty ? nil : amounts.map(\.text).joined(separator: "; ")
  }

  /// The kinds of events that are deals: they bind their parties, or say that these intend to be bound.
  package static let kinds: Set<String> = ["letter-of-intent", "memorandum", "agreement", "licence", "contract"]

  /// The roles of bodies that are parties of a deal, those that sign it first.
  package static let partyRoles = ["signatory", "participant", "subject"]
  /// Of several roles of one record, the one that says most.
  package static func leadingRole(of roles: some Collection<String>) -> String? {
    roles.min { (rank($0), $0) < (rank($1), $1) }
  }

  private static func rank(_ role: String) -> Int {
    partyRoles.firstIndex(of: role) ?? partyRoles.count + (role == "mentioned" ? 1 : 0)
  }

  /// The roles of bodies that are bound by it.
  package static let bindingRoles = ["signatory", "participant"]
}

extension Record {
  /// Whether it is an event of a kind that is a deal.
  package var isDeal: Bool { kind == .event && value(.kind).map { Deal.kinds.contains($0.value.text) } == true }
}

extension Deal.Amount {
  fileprivate init?(_ value: RecordValue) {
    guard case .quantity(let quantity) = value.value else { return nil }
    self.init(
      text: quantity.text, currency: quantity.unit, figure: Int(quantity.lower.rounded()),
      isDisputed: value.mark == .disputed)
  }
}
