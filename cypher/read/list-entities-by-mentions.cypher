// title: Things that pass a filter, the most often mentioned first
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterCount Int = 9007199254740991
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, count
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
WITH e, COUNT { (e)<-[:MENTIONS]-(:Clause) } AS count
WHERE count < $afterCount OR (count = $afterCount AND e.id > $afterId)
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  count
ORDER BY count DESC, e.id
LIMIT $limit
