// title: What facts rest on, in the order of the documents
// param: ids [String]
// param: limit Int = 10000
// columns: id, evidence, clause
UNWIND $ids AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
