// title: Tasks that nobody leads or answers for, by document and place
// param: documents [String] = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: task, clause
MATCH (t:Task)-[:STATED_IN]->(c:Clause)
WHERE (c.document > $afterDocument
    OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId))))
  AND ($documents IS NULL OR t.document IN $documents)
  AND NOT EXISTS { MATCH (t)<-[p]-(:Entity) WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR'] }
RETURN
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY c.document, c.start, t.id
LIMIT $limit
