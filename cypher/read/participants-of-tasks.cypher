// title: Who has a part in tasks, in the order of the text
// param: ids [String]
// param: roles [String]
// param: limit Int = 10000
// columns: id, participation, entity
UNWIND $ids AS id
MATCH (t:Task {id: id})<-[p]-(e:Entity)
WHERE type(p) IN $roles
CALL (p) {
  MATCH (v:Evidence {factId: p.id})
  RETURN min(v.start) AS start
}
RETURN
  id,
  p {.id, role: type(p)} AS participation,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, start, type(p), p.id
LIMIT $limit
