// title: The targets that documents count for a thing, a page for each
// param: ids [String]
// param: scope String
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, target, start
UNWIND $ids AS id
MATCH (e:Entity {id: $scope})
CALL (e, id) {
  MATCH (e)<-[:TARGETS]-(t:Target)
  WHERE t.document = id
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
