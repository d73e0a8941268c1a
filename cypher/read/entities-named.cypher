// title: Things whose canonical name this is
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE e.name = $name
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $limit
