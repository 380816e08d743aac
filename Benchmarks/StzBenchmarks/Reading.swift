import Benchmark
import ZoneCatalogue
import ZoneData

/// From bytes to claims.
func reading() {
  compare("Read a dossier", with: .libyaml { [try Seeds.file(Seeds.article)] }) {
    let file = try Seeds.file(Seeds.article)
    return { read(file) }
  }
  compare("Read all dossiers", with: .libyaml(over: Seeds.files)) {
    let files = try Seeds.files()
    return { files.forEach(read) }
  }
}

private func read(_ file: Seeds.File) {
  blackHole(DossierReader.read(file.bytes, id: file.id, file: file.path))
}
