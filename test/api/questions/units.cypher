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

// {"ids":["edge-61prv0kr5a2a7uj2"],"limit":1}
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

// {"ids":["unit-38vvme03bobblpul"],"afterDocument":"","afterStart":-1,"afterId":"","limit":21}
// title: Where things are named, a page for each
// param: ids [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, mention, clause
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (c:Clause)-[m:MENTIONS]->(e)
  WHERE c.document > $afterDocument
    OR (c.document = $afterDocument AND (m.start > $afterStart OR (m.start = $afterStart AND m.id > $afterId)))
  RETURN c, m
  ORDER BY c.document, m.start, m.id
  LIMIT $limit
}
RETURN
  id,
  m {.id, .surface, .start, .end} AS mention,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, m.start, m.id
LIMIT 100000

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

// {"ids":["unit-38vvme03bobblpul"],"roles":["LEADS","RESPONSIBLE_FOR"],"afterDocument":"","afterStart":-1,"afterId":"","limit":21}
// title: The parts that things have in tasks, a page for each
// param: ids [String]
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, participation, task, clause
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[p:LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR|NAMED_IN]->(t:Task)-[:STATED_IN]->(c:Clause)
  WHERE type(p) IN $roles
    AND (c.document > $afterDocument
      OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND p.id > $afterId))))
  RETURN p, t, c
  ORDER BY c.document, c.start, p.id
  LIMIT $limit
}
RETURN
  id,
  p {.id, role: type(p)} AS participation,
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.document, c.start, p.id
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

// {"ids":["unit-38vvme03bobblpul"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":null,"afterType":"","afterName":"","afterId":"","limit":21}
// title: Relations of things, a page for each
// param: ids [String]
// param: types [String]
// param: direction String = "ANY"
// param: kinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: afterType String = ""
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, relation, isOut, other
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
    AND (type(r) > $afterType OR (type(r) = $afterType AND (o.name > $afterName OR (o.name = $afterName AND r.id > $afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $limit
}
RETURN
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
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

// {"ids":["unit-38vvme03bobblpul"]}
// title: The nearest region of things
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:IN_REGION]->(g:Region)
RETURN
  id,
  g {.id, .name, .nameEn, .aliases, kind: [label IN labels(g) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, g.name, g.id
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
