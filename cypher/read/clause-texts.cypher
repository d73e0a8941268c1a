// title: The texts of clauses
// param: ids [String]
// param: limit Int = 10000
// columns: id, text
UNWIND $ids AS id
MATCH (c:Clause {id: id})
RETURN id, c.text AS text
ORDER BY id
LIMIT $limit
