import GRDB
import ZoneData

/// The sums of what deals promise, which triggers keep up to date: the overview must not add up all deals of a world.
enum PledgeTable {
  /// An amount of each deal in each currency, and whether it counts as pledged and as under way.
  static let amounts = """
    CREATE TABLE deal_amount (
      deal INTEGER NOT NULL, currency TEXT NOT NULL, amount INTEGER NOT NULL, pledged INTEGER NOT NULL,
      running INTEGER NOT NULL, disputed INTEGER NOT NULL, PRIMARY KEY (deal, currency)) WITHOUT ROWID
    """

  /// Adds up the amounts, and from then on insertions and deletions. `running` is 0 for what is pledged.
  static let statements =
    [
      """
      CREATE TABLE pledge (
        running INTEGER NOT NULL, currency TEXT NOT NULL, amount INTEGER NOT NULL, deals INTEGER NOT NULL,
        disputed INTEGER NOT NULL, PRIMARY KEY (running, currency)) WITHOUT ROWID
      """
    ] + parts.flatMap(statements)

  private static let parts = [(running: 0, column: "pledged"), (running: 1, column: "running")]

  private static func statements(_ running: Int, _ column: String) -> [String] {
    [
      """
      INSERT INTO pledge SELECT \(running), currency, sum(amount), count(*), sum(disputed)
        FROM deal_amount WHERE \(column) GROUP BY currency
      """,
      """
      CREATE TRIGGER \(column)_amount_come AFTER INSERT ON deal_amount WHEN NEW.\(column) BEGIN
        INSERT INTO pledge SELECT \(running), NEW.currency, 0, 0, 0
          WHERE NOT EXISTS (SELECT 1 FROM pledge WHERE running = \(running) AND currency = NEW.currency);
        UPDATE pledge SET amount = amount + NEW.amount, deals = deals + 1, disputed = disputed + NEW.disputed
          WHERE running = \(running) AND currency = NEW.currency;
      END
      """,
      """
      CREATE TRIGGER \(column)_amount_go AFTER DELETE ON deal_amount WHEN OLD.\(column) BEGIN
        UPDATE pledge SET amount = amount - OLD.amount, deals = deals - 1, disputed = disputed - OLD.disputed
          WHERE running = \(running) AND currency = OLD.currency;
        DELETE FROM pledge WHERE running = \(running) AND currency = OLD.currency AND deals = 0;
      END
      """,
    ]
  }

  /// Reads the sums; `counts` are the numbers of `TotalsTable`.
  static func read(_ db: Database, _ counts: [String: Int]) throws -> Pledges {
    var pledges = Pledges()
    pledges.pledged.deals = counts["pledged"] ?? 0
    pledges.pledged.withoutAmount = counts["pledgedWithout"] ?? 0
    pledges.underWay.deals = counts["running"] ?? 0
    pledges.underWay.withoutAmount = counts["runningWithout"] ?? 0
    let rows = try Row.fetchAll(
      db, sql: "SELECT running, currency, amount, deals, disputed FROM pledge ORDER BY deals DESC, currency")
    for row in rows {
      let sum = Pledges.Sum(currency: row[1], amount: row[2], deals: row[3], disputed: row[4])
      if row[0] as Bool { pledges.underWay.sums.append(sum) } else { pledges.pledged.sums.append(sum) }
    }
    return pledges
  }
}
