import ZoneData

extension ListEntry {
  /// The class of a zone.
  var zoneClass: ZoneClass { record?.zoneClass ?? .zone }

  /// The country by which a partner is called: China if it is one of several, else the first that is not Pakistan.
  var partnerCountry: String? {
    let countries = record?.values(.country).map(\.value.text).filter { $0 != "PK" } ?? []
    return countries.contains("CN") ? "CN" : countries.first
  }

  /// The name in the form for sorting.
  var foldedName: String { SortKey.of(name) }

  /// The native name if it differs from the displayed name.
  var nativeName: String? { record?.nativeName.flatMap { $0 == name ? nil : $0 } }
}

/// The order of the list of zones: by class, then by status.
enum ZoneRank {
  /// More than there are statuses.
  private static let perClass = 20

  /// The lowest rank of a plan.
  static let ofPlans = place(of: .plan) * perClass

  static func of(_ entry: ListEntry) -> Int {
    let order = ZoneStatus.shownOrder
    let rank = entry.text(.status).flatMap(ZoneStatus.init).flatMap(order.firstIndex) ?? order.count
    return place(of: entry.zoneClass) * perClass + rank
  }

  private static func place(of zoneClass: ZoneClass) -> Int { ZoneClass.allCases.firstIndex(of: zoneClass) ?? 0 }
}
