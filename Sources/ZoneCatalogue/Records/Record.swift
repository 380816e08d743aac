import ZoneData

/// GRDB has a `Record` too; here the word means ours.
typealias Record = ZoneData.Record
