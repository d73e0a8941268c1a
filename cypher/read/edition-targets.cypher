// title: The targets of documents with their scopes, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, target, scope
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Target)
WHERE t.isBaseline = false
CALL (t) {
  MATCH (t)-[:TARGETS]->(e:Entity)
  RETURN min(e.id) AS scope
}
RETURN
  id,
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  scope
ORDER BY id, c.start, t.id
LIMIT $limit
