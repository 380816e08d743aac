/// What it asks the tables of what the dossiers say.
extension RecordReader {
  static let mentionSQL = """
    SELECT slug.text, slug.kind, goal.text FROM slug LEFT JOIN slug goal ON goal.id = slug.joined WHERE slug.id = ?
    """

  static let numberSQL = """
    SELECT id FROM slug WHERE text = ? AND (
      EXISTS (SELECT 1 FROM definition WHERE definition.slug = slug.id)
      OR EXISTS (SELECT 1 FROM slug other JOIN definition ON definition.slug = other.id WHERE other.joined = slug.id))
    """

  /// All definitions of joined ids are of one kind.
  static let membersSQL = """
    SELECT id, kind, EXISTS (SELECT 1 FROM definition WHERE definition.slug = slug.id), text
    FROM slug WHERE kind IS NOT NULL AND (id = ?1 AND joined IS NULL OR joined = ?1)
    """

  /// What is said of an id in the section of its kind; an id that stands in two sections is the record that was first.
  /// On an earlier day there are also corrections by dossiers that define nothing yet.
  static let claimsSQL = """
    SELECT \(WrittenClaim.columns(of: "claim")) FROM definition
      CROSS JOIN claim ON claim.id BETWEEN definition.first AND definition.last
    WHERE definition.slug = ?1 AND definition.kind = ?2 AND (?3 IS NULL OR field IN (?3, ?4))
    UNION ALL
    SELECT \(WrittenClaim.columns) FROM claim
    WHERE record = ?1 AND corrects IS NOT NULL AND section = ?2 AND (?3 IS NULL OR field IN (?3, ?4))
      AND NOT EXISTS (SELECT 1 FROM definition WHERE definition.slug = ?1 AND definition.source = claim.source)
    """
}
