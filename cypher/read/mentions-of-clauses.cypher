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
