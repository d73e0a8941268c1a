// title: How many things are at the other end of some relations
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
  RETURN count(DISTINCT o) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000
