// title: Things by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id
LIMIT $limit
