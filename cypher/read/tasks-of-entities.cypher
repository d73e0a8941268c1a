// title: The parts that things have in tasks, a page for each
// param: ids [String]
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, participation, task, clause
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[p:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR|NAMED_IN]->(t:Task)-[:STATED_IN]->(c:Clause)
  WHERE type(p) IN $roles
    AND (c.document > $afterDocument
      OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND p.id > $afterId))))
  RETURN p, t, c
  ORDER BY c.document, c.start, p.id
  LIMIT $limit
}
RETURN
  id,
  p {.id, role: type(p)} AS participation,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, c.start, p.id
LIMIT 100000
