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

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"],"roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR"]}
// title: The tasks of documents with their units, to compare documents by
// param: ids [String]
// param: roles [String]
// param: limit Int = 100000
// columns: id, taskId, title, parts
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Task)
CALL (t) {
  MATCH (t)<-[p]-(e:Entity)
  WHERE type(p) IN $roles
  WITH type(p) + ' ' + e.id AS part
  ORDER BY part
  RETURN collect(part) AS parts
}
RETURN id, t.id AS taskId, t.title AS title, parts
ORDER BY id, c.start, taskId
LIMIT $limit

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

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"]}
// title: The ids of the things that documents name, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, entityId
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
WITH DISTINCT id, e.id AS entityId
RETURN id, entityId
ORDER BY id, entityId
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"]}
// title: The targets of documents with their scopes, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, target, scope
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Target)
WHERE t.isBaseline = false
CALL (t) {
  MATCH (t)-[:TARGETS]->(e:Entity)
  RETURN min(e.id) AS scope
}
RETURN
  id,
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  scope
ORDER BY id, c.start, t.id
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6","002_qingyuan"]}
// title: What documents give evidence for, and the statuses they give it, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, status, factId
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(v:Evidence)
WITH DISTINCT id, v.status AS status, v.factId AS factId
RETURN id, status, factId
ORDER BY id, status, factId
LIMIT $limit

// {"ids":["target-epu0k5d8u8nonjng","target-lkhlefv6d9rcrm9j","target-psd7defn9d387nqp","target-le5s11avn9jisvc8"]}
// title: Targets by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, target
UNWIND $ids AS id
MATCH (t:Target {id: id})
RETURN id, t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target
ORDER BY id
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
