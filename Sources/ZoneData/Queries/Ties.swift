/// The SQL for what has to do with something, in one list.
///
/// Anchors are a query with the columns `value` and `record`; so is what comes out, with the records that have to do with
/// an anchor in place of it, some of them several times. The joins are crossed, which fixes their order: from the few to the many.
struct Ties {
  let list: CatalogueList

  /// Events directly; everything else directly or through an event.
  func related(to anchors: String) -> String {
    var found = [direct(from: anchors)]
    if list != .events {
      // Its own kind only directly: through a conference every zone would lead to every other.
      found.append(far(from: anchors, "near.b >= \(EventKey.first) AND NOT \(isOwnKind)"))
    }
    if list == .contacts || list == .people {
      // Whom to talk to about a zone are also the people of its developer.
      found.append(far(from: anchors, "near.a IN (SELECT id FROM zone)"))
    }
    return found.joined(separator: " UNION ALL ")
  }

  /// What stands in the records themselves.
  func direct(from anchors: String) -> String {
    """
    SELECT anchor.value, near.b AS record FROM (\(anchors)) anchor
      CROSS JOIN link near ON near.a = anchor.record AND near.b \(list == .events ? ">=" : "<") \(EventKey.first)
    """
  }

  /// Of a person what its bodies have by its posts, and events that it took part in.
  func ofPosts(from anchors: String) -> String {
    direct(from: anchors) + " WHERE near.field = '\(Field.Name.posts.rawValue)' OR near.a >= \(EventKey.first)"
  }

  /// What is one tie further than what the anchors have to do with.
  private func far(from anchors: String, _ condition: String) -> String {
    """
    SELECT anchor.value, far.b FROM (\(anchors)) anchor CROSS JOIN link near ON near.a = anchor.record
      CROSS JOIN link far ON far.a = near.b WHERE \(condition)
    """
  }

  /// Whether an anchor is of the kind of the list. It is looked up for each: there are few of them, and many of the kind.
  private var isOwnKind: String {
    let table = list.table
    return "EXISTS (SELECT 1 FROM \(table) WHERE \(table).id = near.a\(list == .contacts ? " AND NOT channel" : ""))"
  }
}

extension CatalogueList {
  /// The table or view of its rows.
  var table: String {
    switch self {
    case .zones: "zone"
    case .partners: "partner"
    case .bodies: "body"
    case .events: "event"
    case .contacts: "contact"
    case .people: "person"
    }
  }
}
