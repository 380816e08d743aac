/// The tables of what the dossiers say, as they say it: before records are joined and links are checked.
///
/// Every id that a dossier mentions has a row in `slug`, those of sources too. The rows of a dossier carry the number
/// of its source, so that they are removed together.
enum RawSchema {
  static let tables = [
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    // `stamp` tells one state of a file from another; it is 0 where the next start has to read the file again.
    "CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL, stamp INTEGER NOT NULL, digest TEXT NOT NULL)",
    // `kind` is that of the first definition, NULL without any; `joined` is the record that the id means after joining.
    "CREATE TABLE slug (id INTEGER PRIMARY KEY, text TEXT NOT NULL, kind TEXT, joined INTEGER)",
    "CREATE INDEX slug_by_joined ON slug (joined) WHERE joined IS NOT NULL",
    """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, title TEXT NOT NULL, kind TEXT NOT NULL, file TEXT NOT NULL,
      publisher TEXT, author TEXT, language TEXT, published TEXT, read TEXT, address TEXT, note TEXT, known INTEGER)
    """,
    "CREATE INDEX source_by_known ON source (known)",
    // `wanted` is the number in the timeline that an event would have if no other dossier spoke of it; `first` and `last`
    // are the numbers of its claims.
    """
    CREATE TABLE definition (
      source INTEGER NOT NULL, place INTEGER NOT NULL, slug INTEGER NOT NULL, kind TEXT NOT NULL,
      line INTEGER NOT NULL, "column" INTEGER NOT NULL, wanted INTEGER,
      first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (source, place)) WITHOUT ROWID
    """,
    // `same` is 1 where two ids are one record, 0 where they are not.
    """
    CREATE TABLE tie (
      source INTEGER NOT NULL, place INTEGER NOT NULL, slug INTEGER NOT NULL, other INTEGER NOT NULL,
      same INTEGER NOT NULL, because TEXT NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
      PRIMARY KEY (source, place)) WITHOUT ROWID
    """,
    "CREATE INDEX tie_by_slug ON tie (slug)",
    "CREATE INDEX tie_by_other ON tie (other)",
    // `record`, `target` and `by` are numbers of ids as the dossier writes them; `section` is the kind of record that
    // it speaks of. The places are those of the ids, where they are not that of the value.
    """
    CREATE TABLE claim (
      id INTEGER PRIMARY KEY, record INTEGER NOT NULL, section TEXT NOT NULL, source INTEGER NOT NULL,
      field TEXT NOT NULL, value TEXT NOT NULL, target INTEGER, at TEXT, "on" TEXT, by INTEGER, inferred TEXT,
      language TEXT, note TEXT, corrects TEXT, because TEXT, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
      target_place INTEGER, by_place INTEGER)
    """,
    // `stage` and `owner` say what has to change for the problem to be looked for again.
    """
    CREATE TABLE problem (
      stage TEXT NOT NULL, owner INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
      kind TEXT NOT NULL, unknown TEXT, searched INTEGER NOT NULL)
    """,
    "CREATE INDEX problem_by_owner ON problem (owner, stage)",
    "CREATE INDEX problem_by_unknown ON problem (unknown) WHERE unknown IS NOT NULL",
    saying,
  ]

  /// Made when the first dossiers are in, which is faster than keeping them up to date on the way.
  static let indexes = [
    "CREATE UNIQUE INDEX IF NOT EXISTS slug_by_text ON slug (text)",
    "CREATE INDEX IF NOT EXISTS definition_by_slug ON definition (slug, kind, wanted, first, last)",
    "CREATE INDEX IF NOT EXISTS claim_by_correction ON claim (record) WHERE corrects IS NOT NULL",
  ]

  /// Those that only updates need.
  static let backIndexes = [
    "CREATE INDEX IF NOT EXISTS claim_by_target ON claim (target) WHERE target IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS claim_by_speaker ON claim (by) WHERE by IS NOT NULL",
  ]

  /// For people who ask by hand: every claim with the ids of what it speaks of, after joining.
  private static let saying = """
    CREATE VIEW said AS
      SELECT coalesce(joined.text, written.text) AS record, claim.field, claim.value, target.text AS target,
        source.slug AS source, claim.at, claim."on", claim.inferred, claim.note, claim.corrects, claim.because,
        source.file, claim.line
      FROM claim JOIN source ON source.id = claim.source JOIN slug written ON written.id = claim.record
        LEFT JOIN slug joined ON joined.id = written.joined LEFT JOIN slug target ON target.id = claim.target
    """
}
