// title: How often things are named
// param: ids [String]
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { (e)<-[:MENTIONS]-(:Clause) } AS total
ORDER BY id
LIMIT 100000
