// title: How many targets pass a filter
// param: documents [String] = null
// param: indicator String = null
// param: years [Int] = null
// param: scope String = null
// param: isBaseline Boolean = null
// columns: total
MATCH (t:Target)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($indicator IS NULL OR t.indicator CONTAINS $indicator)
  AND ($years IS NULL OR t.year IN $years)
  AND ($isBaseline IS NULL OR t.isBaseline = $isBaseline)
  AND ($scope IS NULL OR EXISTS { MATCH (t)-[:TARGETS]->(e:Entity) WHERE e.id = $scope })
RETURN count(t) AS total
