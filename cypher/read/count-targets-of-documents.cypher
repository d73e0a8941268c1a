// title: How many targets documents have
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Target) } AS total
ORDER BY id
LIMIT 100000
