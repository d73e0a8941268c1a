MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[p:RESPONSIBLE_FOR]->(t:Task)-[:STATED_IN]->(c:Clause)<-[:HAS_CLAUSE]-(d:Document)
  WITH t, c, d, p
  ORDER BY c.document, c.start, p.id
  LIMIT 20
  RETURN collect(t {.id, .title, clause: c {.id, .heading}, document: d {.id, .title}}) AS tasks
}
RETURN e {.id, .name, tasks: tasks} AS entity
