// title: Projects by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, project
UNWIND $ids AS id
MATCH (p:Project {id: id})
RETURN id, p {.id, .document, .name, .content, .startYear, .endYear, .investment} AS project
ORDER BY id
LIMIT $limit
