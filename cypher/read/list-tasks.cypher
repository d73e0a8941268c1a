// title: Tasks that pass a filter, by document and place
// param: documents [String] = null
// param: text String = null
// param: hasPart Boolean = false
// param: entities [String] = null
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: task, clause
MATCH (t:Task)
WHERE t.document >= $afterDocument
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($text IS NULL OR t.title CONTAINS $text)
  AND (NOT $hasPart OR EXISTS { MATCH (e:Entity)-[p]->(t) WHERE type(p) IN $roles AND ($entities IS NULL OR e.id IN $entities) })
MATCH (t)-[:STATED_IN]->(c:Clause)
WITH t, c
WHERE t.document > $afterDocument OR c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY t.document, c.start, t.id
LIMIT $limit
