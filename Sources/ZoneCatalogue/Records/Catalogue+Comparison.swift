import ZoneData

extension Catalogue {
  /// Records of one kind beside each other. Throws a `ComparisonRefusal` if they cannot be compared.
  package func comparison(of ids: [RecordID]) throws -> Comparison {
    let records = try ids.map { id in
      guard let record = try shown(id) else { throw ComparisonRefusal.unknown(id) }
      return record
    }
    var comparison = try Comparison(records, deals: try deals(of: ids, atMost: Comparison.mostDeals))
    comparison.names = try names(comparison.mentioned)
    return comparison
  }
}
