// title: Projects of documents, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, project, start
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(p:Project)
  MATCH (x:Evidence {factId: p.id})
  WITH p, min(x.start) AS start
  WHERE start > $afterStart OR (start = $afterStart AND p.id > $afterId)
  RETURN p, start
  ORDER BY start, p.id
  LIMIT $limit
}
RETURN id, p {.id, .document, .name, .content, .startYear, .endYear, .investment} AS project, start
ORDER BY id, start, p.id
LIMIT 100000
