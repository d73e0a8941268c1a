MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[l:LEADS]->(t:Task)-[:STATED_IN]->(c:Clause)
  WITH t, c, l
  ORDER BY c.document, c.start, l.id
  LIMIT 10
  CALL (t) {
    MATCH (t)<-[:PARTICIPATES_IN]-(o:Entity)
    OPTIONAL MATCH (o)-[:IN_REGION]->(g:Region)
    RETURN collect(o {.id, .name, region: g {.id, .name}}) AS participants
  }
  RETURN collect(t {.id, .title, participants: participants}) AS tasks
}
RETURN e {.id, .name, tasks: tasks} AS entity
