// title: Targets of one indicator, scope and year that have several values
// param: limit Int = 10000
// columns: scopeId, indicator, year, isBaseline, targets
MATCH (t:Target)-[:TARGETS]->(e:Entity)
WHERE t.year IS NOT NULL
WITH
  e.id AS scopeId,
  t.indicator AS indicator,
  t.year AS year,
  t.isBaseline AS isBaseline,
  count(DISTINCT t.value) AS values,
  collect(t.id) AS targets
WHERE values > 1
RETURN scopeId, indicator, year, isBaseline, targets
ORDER BY indicator, year, isBaseline, scopeId
LIMIT $limit
