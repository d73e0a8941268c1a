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
