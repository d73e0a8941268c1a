// title: The tasks that two things have a part in, by document and place
// param: a String
// param: b String
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: task, clause
MATCH (:Entity {id: $a})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id = $b AND type(p) IN $roles AND type(q) IN $roles
WITH DISTINCT t
MATCH (t)-[:STATED_IN]->(c:Clause)
WHERE c.document > $afterDocument
  OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId)))
RETURN
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY c.document, c.start, t.id
LIMIT $limit
