import Foundation
import TestSupport
import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneExchange

@Suite struct GeoJSONTests {
  @Test func `rows with a position are points with the longitude first`() throws {
    let catalogue = try Fixture.catalogue([
      "a": """
      source: {title: A, kind: news}
      zones:
        mark: {name: "The \\"Mark\\"", position: {is: "33.7380, -73.1552", precision: district}}
        north: {name: North}
      """
    ])
    let map = try GeoJSON(try RowTable(.zones, of: catalogue, Query())) {
      try catalogue.shown($0).flatMap(GeoJSON.Place.init)
    }
    #expect(map.leftOutCount == 1)
    #expect(
      map.text == """
        {
          "type" : "FeatureCollection",
          "features" : [
            {"type":"Feature","id":"mark","geometry":{"type":"Point","coordinates":[-73.1552,33.738]},\
        "properties":{"class":"zone","id":"mark","mark":"sourced","name":"The \\"Mark\\"","place":null,\
        "precision":"district","province":null,"seen":null,"sources":1,"status":null}}
          ]
        }

        """)
  }

  @Test func `no rows are an empty collection`() throws {
    let empty = GeoJSON(RowTable([], [])) { _ in nil }
    #expect(empty.text == "{\n  \"type\" : \"FeatureCollection\",\n  \"features\" : []\n}\n")
  }
}
