// {"ids":["000_5b9f67416fbe14a6","nothing","001_guangzhou"]}
// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit

// {"ids":["park-0","region-m9ui7onc2rdr6rfd"]}
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

// {"ids":["park-0"]}
// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit

// {"name":"没有这个单位","kind":null}
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

// {"name":"没有这个单位","kind":null}
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
