MATCH (t:Target {document: $document, isBaseline: false})
OPTIONAL MATCH (t)-[:TARGETS]->(e:Entity)
RETURN t {.id, .indicator, .year, .value, .unit, .comparator} AS target, e {.id, .name} AS scope
ORDER BY t.id
LIMIT 50
