// title: What clauses set units to do
// param: ids [String]
// param: limit Int = 10000
// columns: id, task, clause
UNWIND $ids AS id
MATCH (t:Task)-[:STATED_IN]->(c:Clause {id: id})
RETURN
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, t.id
LIMIT $limit
