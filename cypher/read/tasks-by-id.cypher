// title: Tasks by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, task, clause
UNWIND $ids AS id
MATCH (t:Task {id: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id
LIMIT $limit
