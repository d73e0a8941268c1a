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
