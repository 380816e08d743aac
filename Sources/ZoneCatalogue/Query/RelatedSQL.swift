import ZoneData

/// The SQL for the rows of a list that are related to some records.
///
/// Anchors are a query with the columns `value` and `record`. The result has the same columns, with the related
/// records, some of them several times. CROSS JOIN fixes the join order in SQLite: from the few to the many.
struct RelatedSQL {
  let list: CatalogueList

  /// Relations of events are direct; all others are direct or through an event.
  func related(to anchors: String) -> String {
    var found = [direct(from: anchors)]
    if !list.isOfEvents {
      // Its own kind only directly, because through a conference every zone would lead to every other zone.
      found.append(throughEvents(from: anchors) + " WHERE NOT \(isOwnKind)")
    }
    if list == .contacts || list == .people {
      // The people of a zone's developer are contacts for the zone too.
      found.append(throughRecords(from: anchors) + " WHERE near.a IN (SELECT id FROM zone)")
    }
    return found.joined(separator: " UNION ALL ")
  }

  /// Direct relations.
  func direct(from anchors: String) -> String {
    """
    SELECT anchor.value, near.b AS record FROM (\(anchors)) anchor
      CROSS JOIN link near ON near.a = anchor.record AND near.b \(list.isOfEvents ? ">=" : "<") \(EventKey.first)
    """
  }

  /// Relations of people through their posts at bodies, and through events that they took part in.
  func ofPosts(from anchors: String) -> String {
    direct(from: anchors) + " WHERE near.field = '\(Field.Name.posts.rawValue)' OR near.a >= \(EventKey.first)"
  }

  /// Relations through events.
  private func throughEvents(from anchors: String) -> String {
    """
    SELECT anchor.value, shared.other FROM (\(anchors)) anchor
      CROSS JOIN shared_event shared ON shared.record = anchor.record
    """
  }

  /// Relations through a record that is not an event. A body can have a hundred thousand events, which are in none of these
  /// lists.
  private func throughRecords(from anchors: String) -> String {
    """
    SELECT anchor.value, far.b FROM (\(anchors)) anchor
      CROSS JOIN link near ON near.a = anchor.record AND near.b < \(EventKey.first)
      CROSS JOIN link far ON far.a = near.b AND far.b < \(EventKey.first)
    """
  }

  /// Whether an anchor is of the list's own kind. Looked up for each anchor, because they are few.
  private var isOwnKind: String {
    let table = list.table
    return
      "EXISTS (SELECT 1 FROM \(table) WHERE \(table).id = anchor.record\(list == .contacts ? " AND channel IS NULL" : ""))"
  }
}
