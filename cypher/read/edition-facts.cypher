// title: What documents give evidence for, and the statuses they give it, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, factId, statuses
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(v:Evidence)
WITH id, v.factId AS factId, collect(DISTINCT v.status) AS statuses
RETURN id, factId, statuses
ORDER BY id, factId
LIMIT $limit
