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

// {"s0_ids":["edge-04uvvhkb847g56gs","edge-9ud5uj98tfr511ug","edge-q4jr5ec1rnt6unhm","edge-nfe94s8aq0rf93hv","edge-01a110o6r9n505lh","edge-i63tuv01reb3mnk9","edge-s95bh21lqn8viu3r","edge-ftpiv9k9smtos4hn","edge-5llno8cca1gqenjo","edge-jqot7vbao984meci","edge-hjc6g2r5vt3l40go","edge-9ai9as1shnecl7dm","edge-jv7cumrusj5mpvun"],"s0_limit":5,"s1_limit":10000}
// evidence-of-facts, documents-by-id
CALL () {
UNWIND $s0_ids AS id
CALL (id) {
  MATCH (v:Evidence {factId: id})
  RETURN v
  ORDER BY v.document, v.start, v.id
  LIMIT $s0_limit
}
OPTIONAL MATCH (v)-[:STATED_IN]->(c:Clause)
WITH
  id,
  v {.id, .quote, .document, .start, .end, .origin, .source} AS evidence,
  CASE WHEN c IS NOT NULL THEN c {.id, .number, .heading, .document, .start, .end} END AS clause
ORDER BY id, v.document, v.start, v.id
LIMIT 100000
RETURN collect([id, evidence, clause]) AS rows0
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[1].document AS id
MATCH (d:Document {id: id})
WITH id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $s1_limit
RETURN collect([id, document]) AS rows1
}
RETURN rows0, rows1

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
