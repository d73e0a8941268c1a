// title: Things that go by this alias
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE $name IN e.aliases
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit
