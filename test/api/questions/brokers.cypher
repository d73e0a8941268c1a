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

// {"ids":["edge-jv7cumrusj5mpvun","edge-jqot7vbao984meci","edge-hjc6g2r5vt3l40go","edge-9ai9as1shnecl7dm","edge-s95bh21lqn8viu3r","edge-ftpiv9k9smtos4hn"],"limit":1}
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
