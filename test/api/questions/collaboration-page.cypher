// {"a":"unit-38vvme03bobblpul","b":"unit-btcnmg3i4tqvupvo","roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"afterDocument":"000_5b9f67416fbe14a6","afterStart":39,"afterId":"task-mbofrttad0ruatpq","limit":21}
// title: The tasks that two things have a part in, by document and place
// param: a String
// param: b String
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: task, clause
MATCH (:Entity {id: $a})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id = $b AND type(p) IN $roles AND type(q) IN $roles
WITH DISTINCT t
MATCH (t)-[:STATED_IN]->(c:Clause)
WHERE c.document > $afterDocument
  OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId)))
RETURN
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY c.document, c.start, t.id
LIMIT $limit

// {"ids":["task-o0geq1jh8jbjqkuk"],"roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"entities":["unit-38vvme03bobblpul"]}
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

// {"ids":["task-o0geq1jh8jbjqkuk"],"roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"entities":["unit-btcnmg3i4tqvupvo"]}
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

// {"ids":["清远市科技局","清远市财政局"]}
// title: Things by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id
LIMIT $limit

// {"name":"清远市科技局","kind":null}
// title: Things that go by this alias
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE $name IN e.aliases
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"name":"清远市科技局","kind":null}
// title: Things whose canonical name this is
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE e.name = $name
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $limit

// {"name":"清远市财政局","kind":null}
// title: Things whose canonical name this is
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE e.name = $name
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $limit
