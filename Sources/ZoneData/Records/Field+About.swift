/// What a field is for and takes, for people: the JSON Schema and the manual say it.
extension Field {
  /// What it says of a record.
  package var about: String {
    switch name {
    case .name: "The name as it is printed, once in each language."
    case .aliases: "Other names under which documents speak of it."
    case .facts: "Sentences of your own for what no field holds."
    case .kind: "What it is."
    case .province: "The province, or another unit of its country, in which it lies."
    case .country: "Whose it is; a joint one has several."
    case .place: "The city or the place."
    case .extent: "Whether one is meant, or several that the document does not tell apart."
    case .parent: "The body that it is a part of."
    case .founded: "When it was founded."
    case .status: "How far it has come."
    case .counts: "How many of something it has: firms, jobs, tenants."
    case .area: "The land it has."
    case .floorArea: "The room in its buildings."
    case .cost: "What it costs."
    case .sectors: "What it works in."
    case .date: "When it took place."
    case .mode: "Whether people met in one place."
    case .attendance: "How many took part."
    case .website: "Its pages in the web."
    case .channel: "A public channel: an address, a number, an account; never a private one."
    case .posts: "An office that the person holds at a body."
    case .zones: "The zones it has to do with, and how."
    case .bodies: "The bodies it has to do with, and how."
    case .people: "The people it has to do with, and how."
    }
  }

  /// What may stand in it.
  package var takes: String {
    switch type {
    case .text: "a text"
    case .country: "a country of ISO 3166-1 (`CN`)"
    case .subdivision: "a code of ISO 3166-2 (`PK-KP`)"
    case .date: "a date"
    case .quantity: "a quantity"
    case .word(let words): Self.choice(words)
    case .reference: "an id"
    case .link(_, let roles): "ids with their roles; a role is \(Self.choice(roles))"
    case .post: "a mapping with `body`, an id, and `title`"
    }
  }

  private static func choice(_ words: [String]) -> String {
    let words = words.map { "`\($0)`" }
    guard words.count > 2 else { return words.joined(separator: " or ") }
    return "one of " + words.joined(separator: ", ")
  }
}

extension Field.Cardinality {
  /// What it means that there are several values, where they are no rivals.
  package var about: String {
    switch self {
    case .single: ""
    case .set: "; any number of them may hold"
    case .dated: "; each holds at its own time"
    }
  }
}
