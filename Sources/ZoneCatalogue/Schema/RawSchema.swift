/// The tables of what the dossiers state, as they state it: before records are joined and links are checked.
///
/// Every id that a dossier mentions has a row in `slug`, including those of sources. The rows of a dossier contain the number
/// of its source, so they can be removed together.
enum RawSchema {
  static let tables = [
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    // `stamp` identifies a state of the file; it is 0 if the next start has to read the file again.
    "CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL, stamp INTEGER NOT NULL, digest TEXT NOT NULL)",
    // `kind` is that of the first definition, NULL without one; `joined` is the record that the id means after joining.
    "CREATE TABLE slug (id INTEGER PRIMARY KEY, text TEXT NOT NULL, kind TEXT, joined INTEGER)",
    "CREATE INDEX slug_by_joined ON slug (joined) WHERE joined IS NOT NULL",
    """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, title TEXT NOT NULL, kind TEXT NOT NULL, file TEXT NOT NULL,
      publisher TEXT, author TEXT, language TEXT, published TEXT, read TEXT, address TEXT, note TEXT, known INTEGER,
      inferred TEXT, origin TEXT)
    """,
    "CREATE INDEX source_by_known ON source (known)",
    // What a dossier states about one id: `claims` and `mentions` are packed by `PackedClaims`, and `places` says where they
    // stand. The upper bits of the number are those of the source. `defines` is 0 if an index as of a day keeps only
    // corrections. `wanted` is the number in the timeline that an event would have if no other dossier mentioned it.
    """
    CREATE TABLE statement (
      id INTEGER PRIMARY KEY, slug INTEGER NOT NULL, kind TEXT NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
      defines INTEGER NOT NULL, wanted INTEGER, mentions TEXT, claims TEXT NOT NULL, places TEXT NOT NULL,
      source INTEGER AS (id >> \(RawRows.bitsPerSource)))
    """,
    // The ids that the claims of a dossier mention.
    "CREATE TABLE mention (source INTEGER NOT NULL, slug INTEGER NOT NULL, PRIMARY KEY (source, slug)) WITHOUT ROWID",
    // The people who are said to hold an office of which a body has one holder.
    """
    CREATE TABLE holder (
      source INTEGER NOT NULL, slug INTEGER NOT NULL, body INTEGER NOT NULL, office TEXT NOT NULL,
      PRIMARY KEY (source, slug, body, office)) WITHOUT ROWID
    """,
    // The links between zones, with the place among the claims of the statement. `refused` is 1 for one that would close a circle.
    """
    CREATE TABLE relation (
      statement INTEGER NOT NULL, place INTEGER NOT NULL, slug INTEGER NOT NULL, other INTEGER NOT NULL, role TEXT NOT NULL,
      line INTEGER NOT NULL, "column" INTEGER NOT NULL, refused INTEGER NOT NULL, PRIMARY KEY (statement, place))
      WITHOUT ROWID
    """,
    // `same` is 1 if two ids are one record, 0 if they are not.
    """
    CREATE TABLE tie (
      source INTEGER NOT NULL, place INTEGER NOT NULL, slug INTEGER NOT NULL, other INTEGER NOT NULL,
      same INTEGER NOT NULL, because TEXT NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
      PRIMARY KEY (source, place)) WITHOUT ROWID
    """,
    "CREATE INDEX tie_by_slug ON tie (slug)",
    "CREATE INDEX tie_by_other ON tie (other)",
    // `stage` and `owner` determine what has to change for the problem to be looked for again.
    """
    CREATE TABLE problem (
      stage TEXT NOT NULL, owner INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
      kind TEXT NOT NULL, unknown TEXT, searched INTEGER NOT NULL)
    """,
    "CREATE INDEX problem_by_owner ON problem (owner, stage)",
    "CREATE INDEX problem_by_unknown ON problem (unknown) WHERE unknown IS NOT NULL",
    saying,
  ]

  /// They are created after the rows of a new index, which is faster than keeping them up to date meanwhile.
  static let indexes = [
    "CREATE UNIQUE INDEX slug_by_text ON slug (text)",
    "CREATE INDEX statement_by_slug ON statement (slug, kind, wanted)",
    "CREATE INDEX mention_by_slug ON mention (slug)",
    "CREATE INDEX holder_by_body ON holder (body, office, slug)",
    "CREATE INDEX holder_by_slug ON holder (slug)",
    "CREATE INDEX relation_by_slug ON relation (slug)",
    "CREATE INDEX relation_by_other ON relation (other)",
  ]

  /// For people who query the index: every claim, with the ids of the records after joining.
  private static let saying = """
    CREATE VIEW said AS
      SELECT coalesce(joined.text, written.text) AS record, \(claim(0)) AS field, \(claim(1)) AS value,
        json_extract(mentions, '$[' || \(claim(2)) || ']') AS target, source.slug AS source, \(claim(3)) AS at,
        \(claim(4)) AS "on", \(claim(6)) AS inferred, \(claim(8)) AS note, \(claim(9)) AS corrects,
        \(claim(10)) AS because, source.file,
        statement.line + json_extract(places, '$[' || claim.key || '][0]') AS line
      FROM statement JOIN source ON source.id = statement.source JOIN slug written ON written.id = statement.slug
        LEFT JOIN slug joined ON joined.id = written.joined, json_each(statement.claims) claim
    """

  private static func claim(_ place: Int) -> String { "json_extract(claim.value, '$[\(place)]')" }
}
