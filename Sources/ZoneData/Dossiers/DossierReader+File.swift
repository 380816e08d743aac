extension DossierReader {
  /// The problems that can be seen in a dossier alone, without the others.
  package static func problems(in file: String) -> [Problem] {
    do throws(Problem.Kind) {
      let bytes = try FileReading.bytes(of: file, limit: DossierFolder.sizeLimit)
      return read(bytes, id: SourceID(stored: "checked"), file: file).problems
    } catch {
      return [Problem(error, file: file)]
    }
  }
}
