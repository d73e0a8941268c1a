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
