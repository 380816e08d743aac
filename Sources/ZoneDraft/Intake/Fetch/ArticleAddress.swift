/// The parts of a web address that say where a document is from.
enum ArticleAddress {
  /// The name of the machine, without `www.`; nil if there is none.
  static func host(of address: String?) -> String? {
    guard let parts = address?.split(separator: "/", maxSplits: 2), parts.count > 1,
      let host = parts[1].split(separator: "@").last?.lowercased().prefix(while: { $0 != ":" }), !host.isEmpty
    else { return nil }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
