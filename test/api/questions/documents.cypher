// {"afterId":"","limit":21}
// title: Documents by id
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"],"afterStart":-1,"afterId":"","limit":51}
// title: Clauses of documents, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, clause
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c:Clause)
  WHERE c.start > $afterStart OR (c.start = $afterStart AND c.id > $afterId)
  RETURN c
  ORDER BY c.start, c.id
  LIMIT $limit
}
RETURN id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, c.id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"],"afterStart":-1,"afterId":"","limit":51}
// title: Projects of documents, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, project, start
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(p:Project)
  MATCH (x:Evidence {factId: p.id})
  WITH p, min(x.start) AS start
  WHERE start > $afterStart OR (start = $afterStart AND p.id > $afterId)
  RETURN p, start
  ORDER BY start, p.id
  LIMIT $limit
}
RETURN id, p {.id, .document, .name, .content, .startYear, .endYear, .investment} AS project, start
ORDER BY id, start, p.id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"],"afterStart":-1,"afterId":"","limit":51}
// title: Targets of documents, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, target, start
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(t:Target)
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

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"],"afterStart":-1,"afterId":"","limit":51}
// title: What documents set units to do, a page for each
// param: ids [String]
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, task, clause
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Task)
  WHERE c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId)
  RETURN c, t
  ORDER BY c.start, t.id
  LIMIT $limit
}
RETURN
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, t.id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"],"kinds":["ResearchInstitute","GovernmentUnit"],"afterName":"","afterId":"","limit":21}
// title: The things that documents name, a page for each
// param: ids [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
  WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
    AND (e.name > $afterName OR (e.name = $afterName AND e.id > $afterId))
  WITH DISTINCT e
  RETURN e
  ORDER BY e.name, e.id
  LIMIT $limit
}
RETURN
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"],"kinds":["ResearchInstitute","GovernmentUnit"]}
// title: How many things documents name
// param: ids [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
  WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  RETURN count(DISTINCT e) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: How many clauses documents have
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS_CLAUSE]->(:Clause) } AS total
ORDER BY id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: How many projects documents have
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Project) } AS total
ORDER BY id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: How many targets documents have
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Target) } AS total
ORDER BY id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: How many tasks documents set
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Task) } AS total
ORDER BY id
LIMIT 100000

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: The texts of documents
// param: ids [String]
// param: limit Int = 10000
// columns: id, text
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d.text AS text
ORDER BY id
LIMIT $limit

// {"ids":["000_5b9f67416fbe14a6","001_guangzhou","002_qingyuan","003_notice"]}
// title: Who issued documents
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ISSUED_BY]->(u:GovernmentUnit)
RETURN
  id,
  u {.id, .name, .nameEn, .aliases, kind: [label IN labels(u) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, u.name, u.id
LIMIT $limit

// {"ids":["clause-cmt0059q79m54cv1","clause-mbofrttad0ruatpq","clause-c6u488ithanq0srv","clause-jstf6dtmj95tub5r","clause-m1kjk3n2gjsje893","clause-ne27j2bhgkr4eq80","clause-74ls58dv2glb0eu5","clause-o0geq1jh8jbjqkuk","clause-8bv9qo2cta3q6bef","clause-p6rpcgqlfdoed4a0","clause-036gvrhe8cm01jnn"]}
// title: The clauses that clauses stand under
// param: ids [String]
// param: limit Int = 10000
// columns: id, clause
UNWIND $ids AS id
MATCH (:Clause {id: id})-[:PART_OF_CLAUSE]->(c:Clause)
RETURN id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.id
LIMIT $limit

// {"ids":["clause-cmt0059q79m54cv1","clause-mbofrttad0ruatpq","clause-c6u488ithanq0srv","clause-jstf6dtmj95tub5r","clause-m1kjk3n2gjsje893","clause-ne27j2bhgkr4eq80","clause-74ls58dv2glb0eu5","clause-o0geq1jh8jbjqkuk","clause-8bv9qo2cta3q6bef","clause-p6rpcgqlfdoed4a0","clause-036gvrhe8cm01jnn"]}
// title: The texts of clauses
// param: ids [String]
// param: limit Int = 10000
// columns: id, text
UNWIND $ids AS id
MATCH (c:Clause {id: id})
RETURN id, c.text AS text
ORDER BY id
LIMIT $limit

// {"ids":["clause-cmt0059q79m54cv1","clause-mbofrttad0ruatpq","clause-c6u488ithanq0srv","clause-jstf6dtmj95tub5r","clause-m1kjk3n2gjsje893","clause-ne27j2bhgkr4eq80","clause-74ls58dv2glb0eu5","clause-o0geq1jh8jbjqkuk","clause-8bv9qo2cta3q6bef","clause-p6rpcgqlfdoed4a0","clause-036gvrhe8cm01jnn"]}
// title: What clauses name, in the order of the text
// param: ids [String]
// param: limit Int = 10000
// columns: id, mention, entity
UNWIND $ids AS id
MATCH (c:Clause {id: id})-[m:MENTIONS]->(e:Entity)
RETURN
  id,
  m {.id, .surface, .start, .end} AS mention,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, m.start, m.id
LIMIT $limit

// {"ids":["clause-cmt0059q79m54cv1","clause-mbofrttad0ruatpq","clause-c6u488ithanq0srv","clause-jstf6dtmj95tub5r","clause-m1kjk3n2gjsje893","clause-ne27j2bhgkr4eq80","clause-74ls58dv2glb0eu5","clause-o0geq1jh8jbjqkuk","clause-8bv9qo2cta3q6bef","clause-p6rpcgqlfdoed4a0","clause-036gvrhe8cm01jnn"]}
// title: What clauses set units to do
// param: ids [String]
// param: limit Int = 10000
// columns: id, task, clause
UNWIND $ids AS id
MATCH (t:Task)-[:STATED_IN]->(c:Clause {id: id})
RETURN
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, t.id
LIMIT $limit

// {"ids":["project-s9r6e12hde3nclhi"],"limit":1}
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

// {"ids":["project-s9r6e12hde3nclhi"]}
// title: The things that projects name, by name
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (:Project {id: id})-[:CONCERNS]->(e:Entity)
RETURN
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT $limit

// {"ids":["target-9g3did7tp0icfi3c","target-psd7defn9d387nqp","target-lngbjjc7htkj5uak","target-epu0k5d8u8nonjng","target-joiq27hnkc8jbl1v","target-le5s11avn9jisvc8","target-lkhlefv6d9rcrm9j","target-nr9optdnda5uencm"],"limit":1}
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

// {"ids":["target-9g3did7tp0icfi3c","target-psd7defn9d387nqp","target-lngbjjc7htkj5uak","target-epu0k5d8u8nonjng","target-joiq27hnkc8jbl1v","target-le5s11avn9jisvc8","target-lkhlefv6d9rcrm9j","target-nr9optdnda5uencm"]}
// title: What targets are counted for
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (:Target {id: id})-[:TARGETS]->(e:Entity)
RETURN
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT $limit

// {"ids":["task-mbofrttad0ruatpq","task-jstf6dtmj95tub5r","task-ne27j2bhgkr4eq80","task-o0geq1jh8jbjqkuk","task-p6rpcgqlfdoed4a0"],"roles":["LEADS","PARTICIPATES_IN","RESPONSIBLE_FOR","NAMED_IN"]}
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

// {"ids":["task-mbofrttad0ruatpq","task-jstf6dtmj95tub5r","task-ne27j2bhgkr4eq80","task-o0geq1jh8jbjqkuk","task-p6rpcgqlfdoed4a0"],"roles":["LEADS"]}
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

// {}
// title: How many documents there are
// columns: total
MATCH (d:Document)
RETURN count(d) AS total
