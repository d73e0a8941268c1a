// {"a":"unit-38vvme03bobblpul","b":"unit-btcnmg3i4tqvupvo","roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"afterDocument":"","afterStart":-1,"afterId":"","limit":2}
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

// {"a":"unit-38vvme03bobblpul","b":"unit-btcnmg3i4tqvupvo","roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"]}
// title: How many tasks two things have a part in
// param: a String
// param: b String
// param: roles [String]
// columns: total
MATCH (:Entity {id: $a})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id = $b AND type(p) IN $roles AND type(q) IN $roles
RETURN count(DISTINCT t.id) AS total

// {"id":"unit-38vvme03bobblpul","roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"documents":null,"afterShared":9007199254740991,"afterName":"","afterId":"","limit":3}
// title: Who has a part in the same tasks as a thing, the most shared first
// param: id String
// param: roles [String]
// param: documents [String] = null
// param: afterShared Int = 9007199254740991
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, sharedTasks, asLead, asParticipant, asResponsible, underLead
MATCH (:Entity {id: $id})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id <> $id
  AND type(p) IN $roles
  AND type(q) IN $roles
  AND ($documents IS NULL OR t.document IN $documents)
WITH
  o,
  count(DISTINCT t.id) AS sharedTasks,
  count(DISTINCT CASE WHEN type(q) = 'LEADS' THEN t.id END) AS asLead,
  count(DISTINCT CASE WHEN type(q) = 'PARTICIPATES_IN' THEN t.id END) AS asParticipant,
  count(DISTINCT CASE WHEN type(q) = 'RESPONSIBLE_FOR' THEN t.id END) AS asResponsible,
  count(DISTINCT CASE WHEN type(p) = 'LEADS' THEN t.id END) AS underLead
WHERE sharedTasks < $afterShared
  OR (sharedTasks = $afterShared AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId)))
RETURN
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity,
  sharedTasks,
  asLead,
  asParticipant,
  asResponsible,
  underLead
ORDER BY sharedTasks DESC, o.name, o.id
LIMIT $limit

// {"id":"unit-38vvme03bobblpul","roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"documents":null}
// title: How many have a part in the same tasks as a thing
// param: id String
// param: roles [String]
// param: documents [String] = null
// columns: total
MATCH (:Entity {id: $id})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id <> $id
  AND type(p) IN $roles
  AND type(q) IN $roles
  AND ($documents IS NULL OR t.document IN $documents)
RETURN count(DISTINCT o.id) AS total

// {"id":"unit-38vvme03bobblpul","roles":["LEADS","PARTICIPATES_IN"],"documents":["000_5b9f67416fbe14a6"],"afterShared":9007199254740991,"afterName":"","afterId":"","limit":21}
// title: Who has a part in the same tasks as a thing, the most shared first
// param: id String
// param: roles [String]
// param: documents [String] = null
// param: afterShared Int = 9007199254740991
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, sharedTasks, asLead, asParticipant, asResponsible, underLead
MATCH (:Entity {id: $id})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id <> $id
  AND type(p) IN $roles
  AND type(q) IN $roles
  AND ($documents IS NULL OR t.document IN $documents)
WITH
  o,
  count(DISTINCT t.id) AS sharedTasks,
  count(DISTINCT CASE WHEN type(q) = 'LEADS' THEN t.id END) AS asLead,
  count(DISTINCT CASE WHEN type(q) = 'PARTICIPATES_IN' THEN t.id END) AS asParticipant,
  count(DISTINCT CASE WHEN type(q) = 'RESPONSIBLE_FOR' THEN t.id END) AS asResponsible,
  count(DISTINCT CASE WHEN type(p) = 'LEADS' THEN t.id END) AS underLead
WHERE sharedTasks < $afterShared
  OR (sharedTasks = $afterShared AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId)))
RETURN
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity,
  sharedTasks,
  asLead,
  asParticipant,
  asResponsible,
  underLead
ORDER BY sharedTasks DESC, o.name, o.id
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6"]}
// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit

// {"ids":["edge-37ljug723fbfr730"],"limit":1}
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

// {"ids":["edge-ilh8im6q7qbjtfvd"],"limit":1}
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

// {"ids":["task-mbofrttad0ruatpq"],"roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"entities":["unit-38vvme03bobblpul"]}
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

// {"ids":["task-mbofrttad0ruatpq"],"roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"],"entities":["unit-btcnmg3i4tqvupvo"]}
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
