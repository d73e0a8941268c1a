// title: How many parts a thing has in the tasks of documents
// param: ids [String]
// param: entity String
// param: roles [String]
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: $entity})
CALL (e, id) {
  MATCH (e)-[p]->(t:Task)
  WHERE type(p) IN $roles AND t.document = id
  RETURN count(p) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000
