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
