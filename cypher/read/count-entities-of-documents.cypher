// title: How many things documents name
// param: ids [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
  WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  RETURN count(DISTINCT e) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000
