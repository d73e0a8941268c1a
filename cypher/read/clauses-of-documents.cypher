// title: Clauses of documents, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, clause
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c:Clause)
  WHERE c.start > $afterStart OR (c.start = $afterStart AND c.id > $afterId)
  RETURN c
  ORDER BY c.start, c.id
  LIMIT $limit
}
RETURN id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, c.id
LIMIT 100000
