// {"ids":["unit-38vvme03bobblpul"],"outTypes":["MANAGES"],"inTypes":[],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["unit-38vvme03bobblpul"],"outTypes":["MEMBER_OF"],"inTypes":[],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["unit-38vvme03bobblpul"],"roles":["LEADS","RESPONSIBLE_FOR"]}
// title: How many parts things have in tasks
// param: ids [String]
// param: roles [String]
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { MATCH (e)-[p]->(:Task) WHERE type(p) IN $roles } AS total
ORDER BY id
LIMIT 100000

// {"ids":["unit-38vvme03bobblpul"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":null}
// title: How many relations things have
// param: ids [String]
// param: types [String]
// param: direction String = "ANY"
// param: kinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE type(r) IN $types
    AND ($direction = 'ANY' OR ($direction = 'OUT' AND startNode(r) = e) OR ($direction = 'IN' AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
  RETURN count(r) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["unit-38vvme03bobblpul"]}
// title: How often things are named
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { (e)<-[:MENTIONS]-(:Clause) } AS total
ORDER BY id
LIMIT 100000

// {"s0_name":"清远市科技局","s0_limit":10,"s1_limit":10000,"s2_afterType":"","s2_afterName":"","s2_afterId":"","s2_limit":21,"s3_limit":1,"s4_afterDocument":"","s4_afterStart":-1,"s4_afterId":"","s4_limit":21,"s5_afterDocument":"","s5_afterStart":-1,"s5_afterId":"","s5_limit":21,"s6_limit":10000,"s7_limit":1}
// entities-named, regions-of-entities, relations-of-entities, evidence-of-facts, mentions-of-entities, tasks-of-entities, documents-by-id, evidence-of-facts
CALL () {
MATCH (e:Entity)
WHERE e.name = $s0_name
WITH e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $s0_limit
RETURN collect([entity]) AS rows0
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})-[:IN_REGION]->(g:Region)
WITH
  id,
  g {.id, .name, .nameEn, .aliases, kind: [label IN labels(g) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, g.name, g.id
LIMIT $s1_limit
RETURN collect([id, entity]) AS rows1
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND (type(r) > $s2_afterType OR (type(r) = $s2_afterType AND (o.name > $s2_afterName OR (o.name = $s2_afterName AND r.id > $s2_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s2_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows2
}
CALL (rows2) {
UNWIND rows2 AS row
WITH DISTINCT row[1].id AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s3_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows3
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (c:Clause)-[m:MENTIONS]->(e)
  WHERE c.document > $s4_afterDocument
    OR (c.document = $s4_afterDocument AND (m.start > $s4_afterStart OR (m.start = $s4_afterStart AND m.id > $s4_afterId)))
  RETURN c, m
  ORDER BY c.document, m.start, m.id
  LIMIT $s4_limit
}
WITH
  id,
  m {.id, .surface, .start, .end} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, m.start, m.id
LIMIT 100000
RETURN collect([id, mention, clause]) AS rows4
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[p:LEADS|RESPONSIBLE_FOR]->(t:Task)-[:STATED_IN]->(c:Clause)
  WHERE true
    AND (c.document > $s5_afterDocument
      OR (c.document = $s5_afterDocument AND (c.start > $s5_afterStart OR (c.start = $s5_afterStart AND p.id > $s5_afterId))))
  RETURN p, t, c
  ORDER BY c.document, c.start, p.id
  LIMIT $s5_limit
}
WITH
  id,
  p {.id, role: type(p)} AS participation,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, c.start, p.id
LIMIT 100000
RETURN collect([id, participation, task, clause]) AS rows5
}
CALL (rows5) {
UNWIND rows5 AS row
WITH DISTINCT row[2].document AS id
MATCH (d:Document {id: id})
WITH id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $s6_limit
RETURN collect([id, document]) AS rows6
}
CALL (rows5) {
UNWIND rows5 AS row
WITH DISTINCT row[1].id AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s7_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows7
}
RETURN rows0, rows1, rows2, rows3, rows4, rows5, rows6, rows7

// {"s0_name":"清远市科技局","s0_limit":10,"s1_limit":10000,"s2_afterType":"","s2_afterName":"","s2_afterId":"","s2_limit":21,"s3_limit":1,"s4_afterDocument":"","s4_afterStart":-1,"s4_afterId":"","s4_limit":21,"s5_afterDocument":"","s5_afterStart":-1,"s5_afterId":"","s5_limit":21,"s6_limit":10000,"s7_limit":1}
// entities-with-alias, regions-of-entities, relations-of-entities, evidence-of-facts, mentions-of-entities, tasks-of-entities, documents-by-id, evidence-of-facts
CALL () {
MATCH (e:Entity)
WHERE $s0_name IN e.aliases
WITH e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $s0_limit
RETURN collect([entity]) AS rows0
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})-[:IN_REGION]->(g:Region)
WITH
  id,
  g {.id, .name, .nameEn, .aliases, kind: [label IN labels(g) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, g.name, g.id
LIMIT $s1_limit
RETURN collect([id, entity]) AS rows1
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND (type(r) > $s2_afterType OR (type(r) = $s2_afterType AND (o.name > $s2_afterName OR (o.name = $s2_afterName AND r.id > $s2_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s2_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows2
}
CALL (rows2) {
UNWIND rows2 AS row
WITH DISTINCT row[1].id AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s3_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows3
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (c:Clause)-[m:MENTIONS]->(e)
  WHERE c.document > $s4_afterDocument
    OR (c.document = $s4_afterDocument AND (m.start > $s4_afterStart OR (m.start = $s4_afterStart AND m.id > $s4_afterId)))
  RETURN c, m
  ORDER BY c.document, m.start, m.id
  LIMIT $s4_limit
}
WITH
  id,
  m {.id, .surface, .start, .end} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, m.start, m.id
LIMIT 100000
RETURN collect([id, mention, clause]) AS rows4
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[p:LEADS|RESPONSIBLE_FOR]->(t:Task)-[:STATED_IN]->(c:Clause)
  WHERE true
    AND (c.document > $s5_afterDocument
      OR (c.document = $s5_afterDocument AND (c.start > $s5_afterStart OR (c.start = $s5_afterStart AND p.id > $s5_afterId))))
  RETURN p, t, c
  ORDER BY c.document, c.start, p.id
  LIMIT $s5_limit
}
WITH
  id,
  p {.id, role: type(p)} AS participation,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, c.start, p.id
LIMIT 100000
RETURN collect([id, participation, task, clause]) AS rows5
}
CALL (rows5) {
UNWIND rows5 AS row
WITH DISTINCT row[2].document AS id
MATCH (d:Document {id: id})
WITH id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $s6_limit
RETURN collect([id, document]) AS rows6
}
CALL (rows5) {
UNWIND rows5 AS row
WITH DISTINCT row[1].id AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s7_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows7
}
RETURN rows0, rows1, rows2, rows3, rows4, rows5, rows6, rows7
