// title: How many tasks documents set
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Task) } AS total
ORDER BY id
LIMIT 100000
