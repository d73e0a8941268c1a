// title: Targets that pass a filter, by document and place
// param: documents [String] = null
// param: indicator String = null
// param: years [Int] = null
// param: scope String = null
// param: isBaseline Boolean = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: target, start
MATCH (t:Target)
WHERE t.document >= $afterDocument
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($indicator IS NULL OR t.indicator CONTAINS $indicator)
  AND ($years IS NULL OR t.year IN $years)
  AND ($isBaseline IS NULL OR t.isBaseline = $isBaseline)
  AND ($scope IS NULL OR EXISTS { MATCH (t)-[:TARGETS]->(e:Entity) WHERE e.id = $scope })
CALL (t) {
  MATCH (x:Evidence {factId: t.id})
  RETURN min(x.start) AS start
}
WITH t, start
WHERE t.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY t.document, start, t.id
LIMIT $limit
