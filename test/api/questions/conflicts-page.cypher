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

// {"ids":["region-m9ui7onc2rdr6rfd"]}
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

// {"ids":["target-epu0k5d8u8nonjng","target-le5s11avn9jisvc8","target-lkhlefv6d9rcrm9j","target-psd7defn9d387nqp"],"limit":1}
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

// {"ids":["target-epu0k5d8u8nonjng","target-le5s11avn9jisvc8","target-lkhlefv6d9rcrm9j","target-psd7defn9d387nqp"]}
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

// {}
// title: Documents by id
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit

// {}
// title: Documents by id
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit

// {}
// title: Documents by id
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit

// {}
// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit

// {}
// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit

// {}
// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit

// {}
// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit

// {}
// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit

// {}
// title: Evidence of relations that several places give different statuses or roles
// param: limit Int = 10000
// columns: id, evidence, clause
MATCH (x:Evidence)
WHERE x.status IS NOT NULL OR x.role IS NOT NULL
WITH x.factId AS id, count(DISTINCT x.status) AS statuses, count(DISTINCT x.role) AS roles
WHERE statuses > 1 OR roles > 1
MATCH (v:Evidence {factId: id})-[:STATED_IN]->(c:Clause)
RETURN
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source, .status, .role, .post} AS evidence,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT $limit

// {}
// title: Namings of things that are called finished in one place and planned in another
// param: limit Int = 10000
// columns: entity, mention, clause
MATCH (:Clause)-[x:MENTIONS]->(e:Entity)
WHERE x.status IN ['FINISHED', 'PLANNED']
WITH e, count(DISTINCT x.status) AS statuses
WHERE statuses > 1
MATCH (e)<-[m:MENTIONS]-(c:Clause)
WHERE m.status IN ['FINISHED', 'PLANNED']
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  m {.id, .surface, .start, .end, .status} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY e.id, c.document, m.start, m.id
LIMIT $limit

// {}
// title: Namings of things that are called finished in one place and planned in another
// param: limit Int = 10000
// columns: entity, mention, clause
MATCH (:Clause)-[x:MENTIONS]->(e:Entity)
WHERE x.status IN ['FINISHED', 'PLANNED']
WITH e, count(DISTINCT x.status) AS statuses
WHERE statuses > 1
MATCH (e)<-[m:MENTIONS]-(c:Clause)
WHERE m.status IN ['FINISHED', 'PLANNED']
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  m {.id, .surface, .start, .end, .status} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY e.id, c.document, m.start, m.id
LIMIT $limit

// {}
// title: Namings of things that are called finished in one place and planned in another
// param: limit Int = 10000
// columns: entity, mention, clause
MATCH (:Clause)-[x:MENTIONS]->(e:Entity)
WHERE x.status IN ['FINISHED', 'PLANNED']
WITH e, count(DISTINCT x.status) AS statuses
WHERE statuses > 1
MATCH (e)<-[m:MENTIONS]-(c:Clause)
WHERE m.status IN ['FINISHED', 'PLANNED']
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  m {.id, .surface, .start, .end, .status} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY e.id, c.document, m.start, m.id
LIMIT $limit

// {}
// title: Targets of one indicator, scope and year that have several values
// param: limit Int = 10000
// columns: scope, targetId
MATCH (t:Target)-[:TARGETS]->(e:Entity)
WHERE t.year IS NOT NULL
WITH
  e.id AS scope,
  t.indicator AS indicator,
  t.year AS year,
  t.isBaseline AS isBaseline,
  count(DISTINCT t.value) AS values,
  collect(t.id) AS targets
WHERE values > 1
UNWIND targets AS targetId
RETURN scope, targetId
ORDER BY scope, targetId
LIMIT $limit

// {}
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
