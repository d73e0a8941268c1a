// title: The parts that a thing has in the tasks of documents, a page for each
// param: ids [String]
// param: entity String
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, participation, task, clause
UNWIND $ids AS id
MATCH (e:Entity {id: $entity})
CALL (e, id) {
  MATCH (e)-[p]->(t:Task)-[:STATED_IN]->(c:Clause)
  WHERE type(p) IN $roles
    AND t.document = id
    AND (c.document > $afterDocument
      OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND p.id > $afterId))))
  RETURN p, t, c
  ORDER BY c.start, p.id
  LIMIT $limit
}
RETURN
  id,
  p {.id, role: type(p)} AS participation,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, p.id
LIMIT 100000
