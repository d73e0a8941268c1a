// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit
