/// Descriptions of fields for the JSON Schema and the manual.
extension Field {
  package var about: String {
    switch name {
    case .name: "The name as printed, one in each language."
    case .aliases: "Other names that documents use for it."
    case .facts: "Sentences of your own for what no field holds."
    case .kind: "The kind of body or event."
    case .province: "The province, or another subdivision of a country, in which it lies."
    case .country: "The country it belongs to; a joint body has several."
    case .place: "The city or the place."
    case .extent: "Whether this is one zone, or several that the document does not distinguish."
    case .parent: "The body that it is a part of."
    case .founded: "When it was founded."
    case .status: "Its progress, from proposed to operational."
    case .counts: "Numbers of firms, jobs, tenants and the like."
    case .area: "The area of its land."
    case .floorArea: "The floor area of its buildings."
    case .cost: "What it costs."
    case .sectors: "A field in which it works."
    case .date: "When it took place."
    case .mode: "Whether people met in one place."
    case .attendance: "How many took part."
    case .website: "Its website."
    case .channel: "A public channel: an address, a number, an account. Never a private one."
    case .posts: "An office that the person holds at a body."
    case .register: "A number in a public register, with the name of the register."
    case .type: "The type of zone, in the terms of the Open Zone Map."
    case .management: "Who runs it."
    case .legalRegime: "The law that governs it; `none` for a plan outside such laws."
    case .position: "Where it lies (WGS 84): latitude and longitude in degrees."
    case .isic: "The section of ISIC Rev. 4 in which it works."
    case .enterprises: "A firm with a licence to work in the zone."
    case .jobs: "How many people work there."
    case .exports: "What is exported from it."
    case .investment: "What has been invested in it, or is to be."
    case .incentives: "A relief that firms in it get."
    case .amount: "The money that it is about, one value for each currency."
    case .binding: "Whether it binds its parties."
    case .stage: "How far the deal has come."
    case .zones: "The zones it is related to, and how."
    case .bodies: "The bodies it is related to, and how."
    case .people: "The people it is related to, and how."
    case .notes: "A note of your own or, with `due`, something to follow up. Only in a dossier of kind note."
    }
  }

  /// The values it accepts, in words.
  package var takes: String {
    switch type {
    case .text: "a text"
    case .country: "a country of ISO 3166-1 (`CN`)"
    case .subdivision: "a code of ISO 3166-2 (`PK-KP`)"
    case .date: "a date"
    case .quantity: isMoney ? "a quantity of a currency (ISO 4217)" : "a quantity"
    case .word(let words): Self.choice(words)
    case .reference: "an id"
    case .link(_, let roles): "ids with their roles; a role is \(Self.choice(roles))"
    case .post: "a mapping with `body`, an id, and `title`"
    case .position: "a latitude and a longitude (`33.7380, 73.1552`)"
    }
  }

  private static func choice(_ words: [String]) -> String {
    let words = words.map { "`\($0)`" }
    guard words.count > 2 else { return words.joined(separator: " or ") }
    return "one of " + words.joined(separator: ", ")
  }
}

extension Field.Cardinality {
  /// What several values mean, if they are not rivals; else empty.
  package var about: String {
    switch self {
    case .single: ""
    case .set: "; any number of values"
    case .dated: "; each value holds at its own time"
    case .perUnit: "; one value for each unit"
    }
  }
}
