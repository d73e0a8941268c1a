// title: The ids of the things that documents name, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, entityId
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(:Clause)-[:MENTIONS]->(e:Entity)
WITH DISTINCT id, e.id AS entityId
RETURN id, entityId
ORDER BY id, entityId
LIMIT $limit
