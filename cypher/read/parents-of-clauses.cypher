// title: The clauses that clauses stand under
// param: ids [String]
// param: limit Int = 10000
// columns: id, clause
UNWIND $ids AS id
MATCH (:Clause {id: id})-[:PART_OF_CLAUSE]->(c:Clause)
RETURN id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id, c.id
LIMIT $limit
