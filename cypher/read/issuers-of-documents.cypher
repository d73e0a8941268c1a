// title: Who issued documents
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ISSUED_BY]->(u:GovernmentUnit)
RETURN
  id,
  u {.id, .name, .nameEn, .aliases, kind: [label IN labels(u) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, u.name, u.id
LIMIT $limit
