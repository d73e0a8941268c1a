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
