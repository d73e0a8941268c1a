// title: Who leads tasks whose title stands in several documents
// param: limit Int = 10000
// columns: task, clause, lead, region, part
MATCH (:Entity)-[:LEADS]->(t:Task)
WITH t.title AS title, count(DISTINCT t.document) AS documents, collect(DISTINCT t.id) AS tasks
WHERE documents > 1
UNWIND tasks AS id
MATCH (e:Entity)-[p:LEADS]->(k:Task {id: id})-[:STATED_IN]->(c:Clause)
CALL (c) {
  MATCH (:Document {id: c.document})-[:ISSUED_BY]->(:GovernmentUnit)-[:IN_REGION]->(g:Region)
  RETURN min(g.id) AS region
}
RETURN
  k {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS lead,
  region,
  p.id AS part
ORDER BY k.title, c.document, c.start, e.name, p.id
LIMIT $limit
