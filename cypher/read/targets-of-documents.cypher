// title: Targets of documents, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, target, start
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(t:Target)
  MATCH (x:Evidence {factId: t.id})
  WITH t, min(x.start) AS start
  WHERE start > $afterStart OR (start = $afterStart AND t.id > $afterId)
  RETURN t, start
  ORDER BY start, t.id
  LIMIT $limit
}
RETURN
  id,
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY id, start, t.id
LIMIT 100000
