/// The pairs of zones, bodies and people that have events in common. A zone has up to tens of thousands of events, and the
/// lists that follow it cannot go through all of them for each key.
enum SharedEvents {
  /// The statements that create the table, and the triggers that update it with the links of events, as for `TotalsTable`.
  /// `count` is the number of pairs of links.
  static let statements = [
    """
    CREATE TABLE shared_event (
      record INTEGER NOT NULL, other INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (record, other)) WITHOUT ROWID
    """,
    """
    INSERT INTO shared_event SELECT near.b, far.b, count(*) FROM link near CROSS JOIN link far ON far.a = near.a
    WHERE near.a >= \(EventKey.first) AND near.forward AND far.forward AND far.b <> near.b GROUP BY near.b, far.b
    """,
    """
    CREATE TRIGGER shared_event_come AFTER INSERT ON link WHEN NEW.forward AND NEW.a >= \(EventKey.first) BEGIN
      INSERT INTO shared_event SELECT NEW.b, b, 1 FROM link WHERE a = NEW.a AND forward AND b <> NEW.b
        ON CONFLICT (record, other) DO UPDATE SET count = count + 1;
      INSERT INTO shared_event SELECT b, NEW.b, 1 FROM link WHERE a = NEW.a AND forward AND b <> NEW.b
        ON CONFLICT (record, other) DO UPDATE SET count = count + 1;
    END
    """,
    """
    CREATE TRIGGER shared_event_go AFTER DELETE ON link WHEN OLD.forward AND OLD.a >= \(EventKey.first) BEGIN
      \(decrease("record", "other")); \(decrease("other", "record"));
    END
    """,
  ]

  /// Takes the links that are left from one side of the pairs of the deleted one.
  private static func decrease(_ own: String, _ other: String) -> String {
    let left = "SELECT b FROM link WHERE a = OLD.a AND forward AND b <> OLD.b"
    return """
      UPDATE shared_event
        SET count = count - (SELECT count(*) FROM link WHERE a = OLD.a AND forward AND b = shared_event.\(other))
        WHERE \(own) = OLD.b AND \(other) IN (\(left));
      DELETE FROM shared_event WHERE \(own) = OLD.b AND \(other) IN (\(left)) AND count < 1
      """
  }
}
