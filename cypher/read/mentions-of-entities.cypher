// title: Where things are named, a page for each
// param: ids [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, mention, clause
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (c:Clause)-[m:MENTIONS]->(e)
  WHERE c.document > $afterDocument
    OR (c.document = $afterDocument AND (m.start > $afterStart OR (m.start = $afterStart AND m.id > $afterId)))
  RETURN c, m
  ORDER BY c.document, m.start, m.id
  LIMIT $limit
}
RETURN
  id,
  m {.id, .surface, .start, .end} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, m.start, m.id
LIMIT 100000
