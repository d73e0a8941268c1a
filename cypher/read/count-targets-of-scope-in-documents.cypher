// title: How many targets documents count for a thing
// param: ids [String]
// param: scope String
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: $scope})
CALL (e, id) {
  MATCH (e)<-[:TARGETS]-(t:Target)
  WHERE t.document = id
  RETURN count(t) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000
