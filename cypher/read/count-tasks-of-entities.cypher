// title: How many parts things have in tasks
// param: ids [String]
// param: roles [String]
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { MATCH (e)-[p]->(:Task) WHERE type(p) IN $roles } AS total
ORDER BY id
LIMIT 100000
