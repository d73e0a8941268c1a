// title: Targets of one indicator, scope and year that have several values
// param: limit Int = 10000
// columns: scope, targetId
MATCH (t:Target)-[:TARGETS]->(e:Entity)
WHERE t.year IS NOT NULL
WITH
  e.id AS scope,
  t.indicator AS indicator,
  t.year AS year,
  t.isBaseline AS isBaseline,
  count(DISTINCT t.value) AS values,
  collect(t.id) AS targets
WHERE values > 1
UNWIND targets AS targetId
RETURN scope, targetId
ORDER BY scope, targetId
LIMIT $limit
