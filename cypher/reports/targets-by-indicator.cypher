// title: Targets by indicator over the plans
// description: What each plan wants to reach, indicator by indicator, so that plans and years stand below one another.
// param: indicator String = "" — only indicators that contain these words, e.g. 高新技术企业
// param: baselines Boolean = false — also the figures that a plan starts from
// param: limit Int = 200 — how many rows at most
// columns: indicator, year, comparator, value, unit, baseline, scope, document
MATCH (t:Target)-[:STATED_IN]->(:Clause)<-[:HAS_CLAUSE]-(d:Document)
WHERE t.indicator CONTAINS $indicator
  AND ($baselines OR NOT t.isBaseline)
OPTIONAL MATCH (t)-[:TARGETS]->(e:Entity)
WITH t, d, min(e.name) AS scope
RETURN t.indicator AS indicator, t.year AS year, t.comparator AS comparator, t.value AS value, t.unit AS unit,
  t.isBaseline AS baseline, scope, d.title AS document
ORDER BY indicator, year, document, scope, value, t.id
LIMIT $limit
