// {"afterId":"","limit":2000}
// title: All things with their names, by id
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.id > $afterId
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $limit

// {"id":"region-m9ui7onc2rdr6rfd"}
// title: Documents that give a thing a part in a task or a target
// param: id String
// param: limit Int = 10000
// columns: ofTasks, ofTargets
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[p]->(k:Task)
  WITH DISTINCT k.document AS document
  ORDER BY document
  RETURN collect(document) AS ofTasks
}
CALL (e) {
  MATCH (e)<-[:TARGETS]-(t:Target)
  WITH DISTINCT t.document AS document
  ORDER BY document
  RETURN collect(document) AS ofTargets
}
RETURN ofTasks, ofTargets
ORDER BY e.id
LIMIT $limit

// {"id":"region-m9ui7onc2rdr6rfd"}
// title: How often each document names a thing, and whether it calls it planned, existing or finished there
// param: id String
// param: limit Int = 10000
// columns: documentId, mentions, planned, existing, finished
MATCH (:Entity {id: $id})<-[m:MENTIONS]-(c:Clause)
RETURN
  c.document AS documentId,
  count(m) AS mentions,
  count(CASE WHEN m.status = 'PLANNED' THEN 1 END) AS planned,
  count(CASE WHEN m.status = 'EXISTING' THEN 1 END) AS existing,
  count(CASE WHEN m.status = 'FINISHED' THEN 1 END) AS finished
ORDER BY documentId
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"],"scope":"region-m9ui7onc2rdr6rfd","afterStart":-1,"afterId":"","limit":2}
// title: The targets that documents count for a thing, a page for each
// param: ids [String]
// param: scope String
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, target, start
UNWIND $ids AS id
MATCH (e:Entity {id: $scope})
CALL (e, id) {
  MATCH (e)<-[:TARGETS]-(t:Target)
  WHERE t.document = id
  MATCH (x:Evidence {factId: t.id})
  WITH t, min(x.start) AS start
  WHERE start > $afterStart OR (start = $afterStart AND t.id > $afterId)
  RETURN t, start
  ORDER BY start, t.id
  LIMIT $limit
}
RETURN
  id,
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY id, start, t.id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"],"scope":"region-m9ui7onc2rdr6rfd"}
// title: How many targets documents count for a thing
// param: ids [String]
// param: scope String
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: $scope})
CALL (e, id) {
  MATCH (e)<-[:TARGETS]-(t:Target)
  WHERE t.document = id
  RETURN count(t) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"]}
// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit

// {"ids":["清远市"]}
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

// {"name":"清远市","kind":null}
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

// {"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"fromId":"enterprise-n63q1nsne6foa9pc","toId":"university-uf6tbbvi146spisn"}
// title: All relations that lead from one of the things between two ids, with the documents that state them
// param: types [String]
// param: fromId String
// param: toId String
// param: limit Int = 1000000
// columns: id, type, from, to, origin, status, role, post, firstYear, lastYear, evidence, documents
MATCH (a:Entity)
WHERE a.id >= $fromId
  AND a.id <= $toId
MATCH (a)-[r]->(b:Entity)
WHERE type(r) IN $types
CALL (r) {
  MATCH (v:Evidence {factId: r.id})
  RETURN count(v) AS evidence, collect(DISTINCT v.document) AS documents
}
RETURN
  r.id AS id,
  type(r) AS type,
  a.id AS from,
  b.id AS to,
  r.origin AS origin,
  r.status AS status,
  r.role AS role,
  r.post AS post,
  r.firstYear AS firstYear,
  r.lastYear AS lastYear,
  evidence,
  documents
ORDER BY id
LIMIT $limit
