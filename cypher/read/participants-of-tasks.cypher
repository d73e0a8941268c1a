// title: Who has a part in tasks, in the order of the text
// description: Those who share a bracket come in the order in which it names them.
// param: ids [String]
// param: roles [String]
// param: entities [String] = null
// param: limit Int = 10000
// columns: id, participation, entity
UNWIND $ids AS id
MATCH (t:Task {id: id})<-[p:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR|NAMED_IN]-(e:Entity)
WHERE type(p) IN $roles
  AND ($entities IS NULL OR e.id IN $entities)
CALL (p) {
  MATCH (v:Evidence {factId: p.id})
  RETURN min(v.start) AS start, min(v.end) AS end
}
CALL (p, e) {
  MATCH (v:Evidence {factId: p.id})-[:STATED_IN]->(:Clause)-[m:MENTIONS]->(e)
  WHERE v.start <= m.start AND m.end <= v.end
  RETURN min(m.start) AS named
}
RETURN
  id,
  p {.id, role: type(p)} AS participation,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, coalesce(named, end), start, type(p), p.id
LIMIT $limit
