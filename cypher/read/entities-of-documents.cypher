// title: The things that documents name, a page for each
// param: ids [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
  WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
    AND (e.name > $afterName OR (e.name = $afterName AND e.id > $afterId))
  WITH DISTINCT e
  RETURN e
  ORDER BY e.name, e.id
  LIMIT $limit
}
RETURN
  id,
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, e.name, e.id
LIMIT 100000
