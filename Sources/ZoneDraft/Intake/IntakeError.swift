/// Why a document could not be read.
package enum IntakeError: Error, Equatable, Sendable {
  /// More bytes than a document may have.
  case tooLarge(bytes: Int, limit: Int)
  case empty
  /// Neither text nor a format that is read. The word says what it looks like: `a picture`.
  case notText(looksLike: String)
  /// A PDF, of which only the text is read: the caller has to run `pdftotext`.
  case isPDF
  /// `pdftotext` found no text: the pages are pictures.
  case isScan
  /// The elements of the page are nested too deeply, or one has too many attributes.
  case tooComplex(String)
  /// There is markup, but no paragraph of text: a page that a script fills, or a list of links.
  case noParagraphs
  /// A message with a structure that cannot be read.
  case badMessage(String)

  /// A sentence without a full stop that says what to do.
  package var message: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "the document has \(bytes >> 20) MiB, and at most \(limit >> 20) MiB are read; save only its text"
    case .empty: "the document is empty"
    case .notText(let looks): "the document looks like \(looks); save it as text or HTML"
    case .isPDF: "the document is a PDF, whose text is read with pdftotext; install poppler-utils, or save it as text"
    case .isScan: "the PDF has no text, only pictures of pages; make it searchable first, for example with ocrmypdf"
    case .tooComplex(let reason): "the page is not read, because \(reason); save its text instead"
    case .noParagraphs:
      "no paragraph of text is found in the page; if a script fills it, save it from a browser or paste its text"
    case .badMessage(let reason): "the message cannot be read: \(reason)"
    }
  }
}
