// title: What documents give evidence for, and the statuses they give it, to compare documents by
// param: ids [String]
// param: limit Int = 100000
// columns: id, status, factId
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(v:Evidence)
WITH DISTINCT id, v.status AS status, v.factId AS factId
RETURN id, status, factId
ORDER BY id, status, factId
LIMIT $limit
