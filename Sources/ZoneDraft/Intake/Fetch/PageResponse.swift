/// A page that was fetched.
package struct PageResponse: Equatable, Sendable {
  package let bytes: [UInt8]
  /// Of HTTP, with its charset; nil if the server sent none.
  package let contentType: String?
  /// The address after redirects.
  package let address: String

  /// Why the page could not be had.
  package enum Failure: Error, Equatable, Sendable {
    /// The status of HTTP.
    case status(Int, address: String)
    case tooLarge
    /// In seconds.
    case tooSlow(Int)
    /// A redirect leads to an address that is not of the web, for example to a file.
    case notWeb
    case tooManyRedirects
    /// In curl's words.
    case failed(String)

    /// A sentence without a full stop.
    package var message: String {
      switch self {
      case .status(let status, let address):
        "the server answers with status \(status) for \(address); open it in a browser and save the page"
      case .tooLarge: "the page has more than \(ArticleReader.sizeLimit >> 20) MiB and is not read"
      case .tooSlow(let time): "the page did not arrive within \(time) seconds; try again, or save it from a browser"
      case .notWeb: "the page redirects to an address that is not http or https, which is not followed"
      case .tooManyRedirects: "the page redirects too often"
      case .failed(let reason): "the page cannot be fetched: \(reason)"
      }
    }
  }

  /// Reads what curl left: its output, its words on standard error, and its exit code, nil if it was ended.
  package init(
    _ request: PageRequest, output: [UInt8], errors: [UInt8], exit: Int32?, isTooLong: Bool
  ) throws(Failure) {
    guard !isTooLong, output.count <= ArticleReader.sizeLimit else { throw .tooLarge }
    guard let exit else { throw .tooSlow(request.time) }
    let lines = String(decoding: errors, as: UTF8.self).split(separator: "\n").map(String.init)
    let marked = lines.filter { $0.hasPrefix(PageRequest.mark) }.map {
      String($0.dropFirst(PageRequest.mark.count + 1))
    }
    guard exit == 0 else { throw Self.failure(exit, lines, request) }
    let first = marked.first?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
    let effective = first.count > 1 ? first[1] : request.address
    guard let status = first.first.flatMap({ Int($0) }), (200..<300).contains(status) else {
      throw .status(first.first.flatMap { Int($0) } ?? 0, address: effective)
    }
    bytes = output
    address = effective
    contentType = marked.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What an exit code of curl means (curl(1), EXIT CODES).
  private static func failure(_ code: Int32, _ lines: [String], _ request: PageRequest) -> Failure {
    switch code {
    case 1: return .notWeb
    case 28: return .tooSlow(request.time)
    case 47: return .tooManyRedirects
    case 63: return .tooLarge
    default:
      let line = lines.first { $0.hasPrefix("curl:") }?.dropFirst("curl:".count).drop { $0 == " " }
      return .failed(line.map { String($0) } ?? "curl exits with code \(code)")
    }
  }
}

extension PageResponse {
  /// The page as an article. Its address is the canonical one if it has one, else that from which it came.
  package func article(_ rules: DraftRules) throws(IntakeError) -> Article {
    var article = try ArticleReader.read(bytes, name: nil, contentType: contentType, rules: rules)
    article.address = article.address ?? String(address.prefix { $0 != "#" })
    article.publisher = article.publisher ?? ArticleAddress.host(of: address)
    return article
  }
}
