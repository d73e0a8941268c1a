// title: What documents set units to do, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, task, clause
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Task)
  WHERE c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId)
  RETURN c, t
  ORDER BY c.start, t.id
  LIMIT $limit
}
RETURN
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, t.id
LIMIT 100000
