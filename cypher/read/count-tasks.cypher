// title: How many tasks pass a filter
// param: documents [String] = null
// param: text String = null
// param: hasPart Boolean = false
// param: entities [String] = null
// param: roles [String]
// columns: total
MATCH (t:Task)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($text IS NULL OR t.title CONTAINS $text)
  AND (NOT $hasPart OR EXISTS { MATCH (e:Entity)-[p]->(t) WHERE type(p) IN $roles AND ($entities IS NULL OR e.id IN $entities) })
RETURN count(t) AS total
