import Foundation
import Terminal
import ZoneData
import ZoneDraft
import ZoneSettings

/// Reads the document that an argument names: a file, standard input as `-`, or a web address.
///
/// Pages are fetched by the user's curl, and the text of a PDF is made by pdftotext. Both are child programs without a
/// shell, with limits of time and size.
struct DocumentIntake {
  /// As typed.
  let document: String
  let rules: DraftRules

  /// In seconds.
  private static let pdfTime = 60

  private var name: String { document == "-" ? "standard input" : document }

  /// The document as an article. Its failures say what to do.
  func article() throws(Exit.Failure) -> Article {
    guard let request = PageRequest(document) else { return try article(of: try bytes(), contentType: nil) }
    let page = try fetch(request)
    // The text of a PDF has no address of its own.
    guard Self.isPDF(page.bytes) else {
      do throws(IntakeError) {
        return try page.article(rules)
      } catch {
        throw .file("\(name): \(error.message)")
      }
    }
    var article = try article(of: page.bytes, contentType: nil)
    article.address = page.address
    return article
  }

  private func article(of bytes: [UInt8], contentType: String?) throws(Exit.Failure) -> Article {
    let isPDF = Self.isPDF(bytes)
    let text = isPDF ? try pdfText(of: bytes) : bytes
    do throws(IntakeError) {
      if isPDF, !text.contains(where: { $0 > 0x20 }) { throw .isScan }
      let name = document == "-" ? nil : document
      return try ArticleReader.read(
        text, name: name, contentType: isPDF ? "application/pdf" : contentType, rules: rules)
    } catch {
      throw .file("\(name): \(error.message)")
    }
  }

  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).split(separator: UInt8(ascii: "%")).contains { $0.starts(with: "PDF-".utf8) }
  }

  private func bytes() throws(Exit.Failure) -> [UInt8] {
    if document == "-" {
      // One byte more than the limit shows that there are too many.
      let data = try? FileHandle.standardInput.read(upToCount: ArticleReader.sizeLimit + 1)
      return data.map { Array($0) } ?? []
    }
    do throws(Problem.Kind) {
      return try FileReading.bytes(of: document, limit: ArticleReader.sizeLimit)
    } catch {
      throw .file("\(name): \(Problem(error, file: name).message)")
    }
  }

  private func fetch(_ request: PageRequest) throws(Exit.Failure) -> PageResponse {
    let output = try run(
      request.words, time: request.time + 5, advice: "install curl, or save the page from a browser and name the file")
    do throws(PageResponse.Failure) {
      return try PageResponse(
        request, output: output.bytes, errors: output.errors, exit: Self.code(output), isTooLong: output.isTooLong)
    } catch {
      throw .file("\(request.address): \(error.message)")
    }
  }

  /// The text of a PDF. It is written to a file of its own, because it may come from standard input or a server.
  private func pdfText(of bytes: [UInt8]) throws(Exit.Failure) -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "stz-\(UUID().uuidString).pdf").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    guard FileManager.default.createFile(atPath: file, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else {
      throw .file("\(name): \(file) cannot be written")
    }
    let output = try run(
      PDFText.words(for: file), time: Self.pdfTime, advice: "install poppler-utils, or save the document as text")
    guard Self.code(output) == 0, !output.isTooLong else {
      throw .file("\(name): pdftotext cannot read the PDF; save the document as text")
    }
    return output.bytes
  }

  private func run(_ words: [String], time: Int, advice: String) throws(Exit.Failure) -> ChildProgram.Output {
    do throws(ChildProgram.Failure) {
      let path = UserFiles.environment["PATH"] ?? ""
      return try ChildProgram.output(of: words, in: path, limit: ArticleReader.sizeLimit, time: .seconds(time))
    } catch {
      throw .file("\(name): \(error); \(advice)")
    }
  }

  private static func code(_ output: ChildProgram.Output) -> Int32? {
    guard case .exit(let code) = output.end else { return nil }
    return code
  }
}
