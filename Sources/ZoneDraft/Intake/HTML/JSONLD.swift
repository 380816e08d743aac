import Foundation

/// What the JSON-LD of a page says about its article (schema.org).
struct JSONLD: Equatable {
  var headline: String?
  var published: String?
  var author: String?
  var publisher: String?
  var language: String?
  var address: String?
  var text: String?
  /// Whether there is an article among the objects.
  var hasArticle = false
  var isNews = false

  /// Objects that are looked at; a page has a few dozen.
  private static let mostObjects = 2000

  /// Reads the scripts of a page.
  init(_ scripts: [String]) {
    var objects: [[String: Any]] = []
    for script in scripts { objects += Self.objects(in: script) }
    let byID = Dictionary(objects.compactMap { object in (object["@id"] as? String).map { ($0, object) } }) {
      first, second in
      first.count >= second.count ? first : second
    }
    func types(_ object: [String: Any]) -> [String] {
      (object["@type"] as? [String] ?? [object["@type"] as? String ?? ""])
    }
    let articles = objects.filter { types($0).contains { $0.hasSuffix("Article") || Self.articleTypes.contains($0) } }
    let pages = objects.filter { types($0).contains { $0.hasSuffix("Page") } }
    let owners = objects.filter { types($0).contains { $0.hasSuffix("Organization") || $0 == "WebSite" } }
    hasArticle = !articles.isEmpty
    isNews = articles.contains { types($0).contains { $0.hasSuffix("NewsArticle") || $0 == "LiveBlogPosting" } }
    // The article with the most keys is the page's own; others are teasers.
    let article = articles.max { $0.count < $1.count }
    for object in [article, pages.first].compactMap(\.self) { take(object, byID) }
    publisher = publisher ?? owners.lazy.compactMap { Self.text($0["name"]) }.first
  }

  private static let articleTypes: Set<String> = ["BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting"]

  private mutating func take(_ object: [String: Any], _ byID: [String: [String: Any]]) {
    func named(_ value: Any?) -> String? {
      let values = value as? [Any] ?? [value].compactMap(\.self)
      let names = values.compactMap { value -> String? in
        guard let object = value as? [String: Any] else { return Self.text(value) }
        return Self.text(object["name"]) ?? (object["@id"] as? String).flatMap { Self.text(byID[$0]?["name"]) }
      }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    headline = headline ?? Self.text(object["headline"]) ?? Self.text(object["name"])
    published = published ?? Self.text(object["datePublished"]) ?? Self.text(object["dateCreated"])
    author = author ?? named(object["author"]) ?? named(object["creator"])
    publisher = publisher ?? named(object["publisher"])
    language = language ?? Self.text(object["inLanguage"])
    text = text ?? Self.text(object["articleBody"])
    let page = object["mainEntityOfPage"]
    let pageID = (page as? [String: Any])?["@id"] as? String ?? page as? String
    address = address ?? [object["url"] as? String, pageID].compactMap(\.self).first { $0.hasPrefix("http") }
  }

  /// All objects of a script, in their order.
  private static func objects(in script: String) -> [[String: Any]] {
    guard let root = parse(script) else { return [] }
    var objects: [[String: Any]] = []
    var waiting = [root]
    while let next = waiting.popLast(), objects.count < mostObjects {
      if let list = next as? [Any] { waiting += list.reversed() }
      guard let object = next as? [String: Any] else { continue }
      objects.append(object)
      // In a fixed order, because a dictionary has none.
      waiting += object.sorted { $0.key > $1.key }.map(\.value).filter { $0 is [String: Any] || $0 is [Any] }
    }
    return objects
  }

  private static func parse(_ script: String) -> Any? {
    let start = script.firstIndex { $0 == "{" || $0 == "[" }
    let end = script.lastIndex { $0 == "}" || $0 == "]" }
    guard let start, let end, start < end else { return nil }
    let text = script[start...end]
    if let parsed = try? JSONSerialization.jsonObject(with: Data(text.utf8)) { return parsed }
    // Some programs write line ends within strings, which JSON forbids.
    let flat = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    return try? JSONSerialization.jsonObject(with: Data(flat))
  }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String ?? (value as? [String])?.first else { return nil }
    return text.isEmpty ? nil : HTMLText.decoded(text)
  }
}
