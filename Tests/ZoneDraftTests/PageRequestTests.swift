import Foundation
import Glibc
import Terminal
import Testing

@testable import ZoneDraft

struct PageRequestTests {
  private let sentence = "The authority notified the zone on Monday, and it covers eleven acres beside the ring road."
  private let path = ProcessInfo.processInfo.environment["PATH"] ?? ""

  /// Fetches with curl, as `stz draft` does.
  private func fetch(_ server: LoopbackServer, time: Int = 20) throws -> PageResponse {
    var request = try #require(PageRequest(server.address))
    request.time = time
    let output = try withExtendedLifetime(server) {
      try ChildProgram.output(of: request.words, in: path, limit: 1 << 20, time: .seconds(time + 5))
    }
    var code: Int32?
    if case .exit(let number) = output.end { code = number }
    return try PageResponse(
      request, output: output.bytes, errors: output.errors, exit: code, isTooLong: output.isTooLong)
  }

  @Test(arguments: [
    "file:///etc/passwd", "ftp://example.com/a", "https://", "https://a b", "-o/tmp/x", "http://\n", "gopher://a",
  ])
  func onlyWebAddressesAreFetched(_ text: String) { #expect(PageRequest(text) == nil) }

  @Test func theAddressIsTheLastWordAfterTheOptions() throws {
    let words = try #require(PageRequest("https://example.com/?a={1,2}")).words
    #expect(words.suffix(2) == ["--", "https://example.com/?a={1,2}"])
    #expect(words.prefix(2) == ["curl", "--disable"])
    #expect(words.contains("--globoff"))
  }

  @Test func aPageIsFetchedThroughARedirect() throws {
    let sentence = sentence
    let server = LoopbackServer { connection, _ in
      LoopbackServer.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\nConnection: close\r\n\r\n"
          + "<html><head><title>Zone notified - Example Times</title></head><body><h1>Zone notified</h1><p>\(sentence)</p>",
        to: connection)
    }
    let target = server.address
    let redirect = LoopbackServer { connection, _ in
      LoopbackServer.write(
        "HTTP/1.1 302 Found\r\nLocation: \(target)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", to: connection)
    }
    let response = try fetch(redirect)
    #expect(response.address == server.address)
    #expect(response.contentType == "text/html; charset=ISO-8859-1")
    let article = try response.article(DraftFixture.rules)
    #expect((article.title, article.address) == ("Zone notified", server.address))
    #expect(article.numbered == ["1 \(sentence)"])
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/a", "dict://127.0.0.1:1/a"])
  func aRedirectOutOfTheWebIsNotFollowed(_ location: String) {
    let server = LoopbackServer { connection, _ in
      LoopbackServer.write(
        "HTTP/1.1 302 Found\r\nLocation: \(location)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", to: connection)
    }
    #expect(throws: PageResponse.Failure.notWeb) { try fetch(server) }
  }

  @Test func aCircleOfRedirectsEnds() {
    let server = LoopbackServer { connection, own in
      LoopbackServer.write(
        "HTTP/1.1 302 Found\r\nLocation: \(own)/again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", to: connection
      )
    }
    #expect(throws: PageResponse.Failure.tooManyRedirects) { try fetch(server) }
  }

  @Test func aPageWithoutALengthEndsAtTheLimit() {
    let server = LoopbackServer { connection, _ in
      LoopbackServer.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n", to: connection)
      let part = String(repeating: "x", count: 1 << 16)
      while LoopbackServer.write(part, to: connection) {}
    }
    #expect(throws: PageResponse.Failure.tooLarge) { try fetch(server) }
  }

  @Test func aPageWithAHugeLengthIsNotEvenBegun() {
    let server = LoopbackServer { connection, _ in
      LoopbackServer.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\n<html>", to: connection)
    }
    #expect(throws: PageResponse.Failure.tooLarge) { try fetch(server) }
  }

  @Test func aServerThatDoesNotAnswerIsLeft() {
    let server = LoopbackServer { connection, _ in
      // Until the client goes.
      var byte = UInt8(0)
      _ = read(connection, &byte, 1)
    }
    #expect(throws: PageResponse.Failure.tooSlow(1)) { try fetch(server, time: 1) }
  }

  @Test(arguments: [404, 403, 500])
  func aStatusThatIsNotSuccessIsReported(_ status: Int) {
    let server = LoopbackServer { connection, _ in
      LoopbackServer.write("HTTP/1.1 \(status) No\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno", to: connection)
    }
    #expect(throws: PageResponse.Failure.status(status, address: server.address)) { try fetch(server) }
  }

  @Test func anUnreachableServerIsReportedInCurlsWords() throws {
    let request = try #require(PageRequest("https://example.com/"))
    let errors = Array(
      "curl: (6) Could not resolve host: example.com\n\nstz-page: 000 https://example.com/\nstz-page: \n".utf8)
    let error = PageResponse.Failure.failed("(6) Could not resolve host: example.com")
    #expect(throws: error) { try PageResponse(request, output: [], errors: errors, exit: 6, isTooLong: false) }
    #expect(error.message == "the page cannot be fetched: (6) Could not resolve host: example.com")
  }
}
