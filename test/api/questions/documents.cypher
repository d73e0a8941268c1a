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

// {"s0_afterId":"","s0_limit":21,"s1_limit":10000,"s2_limit":10000,"s3_afterStart":-1,"s3_afterId":"","s3_limit":51,"s4_limit":10000,"s5_limit":10000,"s6_limit":10000,"s7_limit":10000,"s8_limit":10000,"s9_kinds":["ResearchInstitute","GovernmentUnit"],"s9_afterName":"","s9_afterId":"","s9_limit":21,"s10_afterStart":-1,"s10_afterId":"","s10_limit":51,"s11_limit":10000,"s12_limit":10000,"s13_afterStart":-1,"s13_afterId":"","s13_limit":51,"s14_limit":10000,"s15_limit":1,"s16_limit":10000,"s17_afterStart":-1,"s17_afterId":"","s17_limit":51,"s18_limit":10000,"s19_limit":1,"s20_limit":10000}
// list-documents, document-texts, issuers-of-documents, clauses-of-documents, clause-texts, parents-of-clauses, documents-by-id, tasks-of-clauses, mentions-of-clauses, entities-of-documents, tasks-of-documents, participants-of-tasks, participants-of-tasks, targets-of-documents, scopes-of-targets, evidence-of-facts, documents-by-id, projects-of-documents, entities-of-projects, evidence-of-facts, documents-by-id
CALL () {
MATCH (d:Document)
WHERE d.id > $s0_afterId
WITH d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $s0_limit
RETURN collect([document]) AS rows0
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})
WITH id, d.text AS text
ORDER BY id
LIMIT $s1_limit
RETURN collect([id, text]) AS rows1
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})-[:ISSUED_BY]->(u:GovernmentUnit)
WITH
  id,
  u {.id, .name, .nameEn, .aliases, kind: [label IN labels(u) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, u.name, u.id
LIMIT $s2_limit
RETURN collect([id, entity]) AS rows2
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c:Clause)
  WHERE c.start > $s3_afterStart OR (c.start = $s3_afterStart AND c.id > $s3_afterId)
  RETURN c
  ORDER BY c.start, c.id
  LIMIT $s3_limit
}
WITH id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, c.id
LIMIT 100000
RETURN collect([id, clause]) AS rows3
}
CALL (rows3) {
UNWIND rows3 AS row
WITH DISTINCT row[1].id AS id
MATCH (c:Clause {id: id})
WITH id, c.text AS text
ORDER BY id
LIMIT $s4_limit
RETURN collect([id, text]) AS rows4
}
CALL (rows3) {
UNWIND rows3 AS row
WITH DISTINCT row[1].id AS id
MATCH (:Clause {id: id})-[:PART_OF_CLAUSE]->(c:Clause)
WITH id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.id
LIMIT $s5_limit
RETURN collect([id, clause]) AS rows5
}
CALL (rows3) {
UNWIND rows3 AS row
WITH DISTINCT row[1].document AS id
MATCH (d:Document {id: id})
WITH id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $s6_limit
RETURN collect([id, document]) AS rows6
}
CALL (rows3) {
UNWIND rows3 AS row
WITH DISTINCT row[1].id AS id
MATCH (t:Task)-[:STATED_IN]->(c:Clause {id: id})
WITH
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, t.id
LIMIT $s7_limit
RETURN collect([id, task, clause]) AS rows7
}
CALL (rows3) {
UNWIND rows3 AS row
WITH DISTINCT row[1].id AS id
MATCH (c:Clause {id: id})-[m:MENTIONS]->(e:Entity)
WITH
  id,
  m {.id, .surface, .start, .end} AS mention,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, m.start, m.id
LIMIT $s8_limit
RETURN collect([id, mention, entity]) AS rows8
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
  WHERE ($s9_kinds IS NULL OR any(label IN labels(e) WHERE label IN $s9_kinds))
    AND (e.name > $s9_afterName OR (e.name = $s9_afterName AND e.id > $s9_afterId))
  WITH DISTINCT e
  RETURN e
  ORDER BY e.name, e.id
  LIMIT $s9_limit
}
WITH
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT 100000
RETURN collect([id, entity]) AS rows9
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(c:Clause)<-[:STATED_IN]-(t:Task)
  WHERE c.start > $s10_afterStart OR (c.start = $s10_afterStart AND t.id > $s10_afterId)
  RETURN c, t
  ORDER BY c.start, t.id
  LIMIT $s10_limit
}
WITH
  id,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.start, t.id
LIMIT 100000
RETURN collect([id, task, clause]) AS rows10
}
CALL (rows10) {
UNWIND rows10 AS row
WITH DISTINCT row[1].id AS id
MATCH (t:Task {id: id})<-[p:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR|NAMED_IN]-(e:Entity)
WHERE true
CALL (p) {
  MATCH (v:Evidence {factId: p.id})
  RETURN min(v.start) AS start, min(v.end) AS end
}
CALL (p, e) {
  MATCH (v:Evidence {factId: p.id})-[:STATED_IN]->(:Clause)-[m:MENTIONS]->(e)
  WHERE v.start <= m.start AND m.end <= v.end
  RETURN min(m.start) AS named
}
WITH
  id,
  p {.id, role: type(p)} AS participation,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, coalesce(named, end), start, type(p), p.id
LIMIT $s11_limit
RETURN collect([id, participation, entity]) AS rows11
}
CALL (rows10) {
UNWIND rows10 AS row
WITH DISTINCT row[1].id AS id
MATCH (t:Task {id: id})<-[p:LEADS]-(e:Entity)
WHERE true
CALL (p) {
  MATCH (v:Evidence {factId: p.id})
  RETURN min(v.start) AS start, min(v.end) AS end
}
CALL (p, e) {
  MATCH (v:Evidence {factId: p.id})-[:STATED_IN]->(:Clause)-[m:MENTIONS]->(e)
  WHERE v.start <= m.start AND m.end <= v.end
  RETURN min(m.start) AS named
}
WITH
  id,
  p {.id, role: type(p)} AS participation,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, coalesce(named, end), start, type(p), p.id
LIMIT $s12_limit
RETURN collect([id, participation, entity]) AS rows12
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(t:Target)
  MATCH (x:Evidence {factId: t.id})
  WITH t, min(x.start) AS start
  WHERE start > $s13_afterStart OR (start = $s13_afterStart AND t.id > $s13_afterId)
  RETURN t, start
  ORDER BY start, t.id
  LIMIT $s13_limit
}
WITH
  id,
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY id, start, t.id
LIMIT 100000
RETURN collect([id, target, start]) AS rows13
}
CALL (rows13) {
UNWIND rows13 AS row
WITH DISTINCT row[1].id AS id
MATCH (:Target {id: id})-[:TARGETS]->(e:Entity)
WITH
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT $s14_limit
RETURN collect([id, entity]) AS rows14
}
CALL (rows13) {
UNWIND rows13 AS row
WITH DISTINCT row[1].id AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s15_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows15
}
CALL (rows13) {
UNWIND rows13 AS row
WITH DISTINCT row[1].document AS id
MATCH (d:Document {id: id})
WITH id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $s16_limit
RETURN collect([id, document]) AS rows16
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(p:Project)
  MATCH (x:Evidence {factId: p.id})
  WITH p, min(x.start) AS start
  WHERE start > $s17_afterStart OR (start = $s17_afterStart AND p.id > $s17_afterId)
  RETURN p, start
  ORDER BY start, p.id
  LIMIT $s17_limit
}
WITH id, p {.id, .document, .name, .content, .startYear, .endYear, .investment} AS project, start
ORDER BY id, start, p.id
LIMIT 100000
RETURN collect([id, project, start]) AS rows17
}
CALL (rows17) {
UNWIND rows17 AS row
WITH DISTINCT row[1].id AS id
MATCH (:Project {id: id})-[:CONCERNS]->(e:Entity)
WITH
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT $s18_limit
RETURN collect([id, entity]) AS rows18
}
CALL (rows17) {
UNWIND rows17 AS row
WITH DISTINCT row[1].id AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s19_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows19
}
CALL (rows17) {
UNWIND rows17 AS row
WITH DISTINCT row[1].document AS id
MATCH (d:Document {id: id})
WITH id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $s20_limit
RETURN collect([id, document]) AS rows20
}
RETURN rows0, rows1, rows2, rows3, rows4, rows5, rows6, rows7, rows8, rows9, rows10, rows11, rows12, rows13, rows14, rows15, rows16, rows17, rows18, rows19, rows20

// {}
// title: How many documents there are
// columns: total
MATCH (d:Document)
RETURN count(d) AS total
