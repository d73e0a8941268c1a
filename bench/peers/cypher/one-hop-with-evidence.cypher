MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
WITH e, r, startNode(r) AS a, endNode(r) AS b, o
ORDER BY type(r), o.name, r.id
LIMIT 20
CALL (r) {
  MATCH (v:Evidence {factId: r.id})
  WITH v
  ORDER BY v.document, v.start, v.id
  LIMIT 5
  OPTIONAL MATCH (d:Document {id: v.document})
  RETURN collect(v {.id, .quote, .origin, document: d {.id, .title}}) AS evidence
}
RETURN
  e {.id, .name} AS entity,
  r {.id, .origin, .status, type: type(r)} AS relation,
  a {.id, .name} AS from,
  b {.id, .name} AS to,
  evidence
