// title: Clauses by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, clause
UNWIND $ids AS id
MATCH (c:Clause {id: id})
RETURN id, c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY id
LIMIT $limit
